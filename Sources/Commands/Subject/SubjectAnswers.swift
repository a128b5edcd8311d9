import ArgumentParser
import KieuBao

extension Subjects {
  /// Notes that the person was told the request arrived.
  struct Acknowledge: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi đã báo nhận yêu cầu.", en: "Note that receipt was acknowledged."),
      discussion: "  kieubao subject acknowledge Y3")

    @Argument(help: help(vi: "Mã yêu cầu, như Y3.", en: "The request, such as Y3."))
    var id: Request.ID

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let request = try registry.acknowledge(id, on: surroundings.day, at: surroundings.now)
        try output.write(
          request.receipt(
            Wording(vi: "đã ghi báo nhận \(id)", en: "noted that \(id) was acknowledged")),
          in: surroundings)
      }
    }
  }

  /// Lengthens the term, once.
  struct Extend: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Gia hạn một yêu cầu (một lần).", en: "Extend a request's term (once)."),
      discussion: say(
        vi: """
          Thêm đúng số ngày của thời hạn đầu; chỉ một lần, trước khi hết hạn, và phải báo lý do cho \
          đương sự.

            kieubao subject extend Y3 --reason ho-so-phuc-tap
          """,
        en: """
          Adds as many days as the first term has; once only, before it is over, and the person is \
          told why.

            kieubao subject extend Y3 --reason complex-case
          """))

    @Argument(help: help(vi: "Mã yêu cầu, như Y3.", en: "The request, such as Y3."))
    var id: Request.ID

    @Option(help: help(vi: "Lý do: một từ không dấu.", en: "Why: one plain word."))
    var reason: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard let reason = Reason(reason) else { throw Problem.badReason }
      try registry.withRegistry(in: surroundings) { registry in
        let request = try registry.extend(
          id, because: reason, on: surroundings.day, at: surroundings.now)
        let due = request.petition.value.map { RequestClock(of: $0.revealed).due }
        try output.write(
          request.receipt(
            Wording(
              vi: "đã gia hạn \(id) đến hết ngày \(due?.written ?? "")",
              en: "extended \(id) to \(due?.description ?? "")")), in: surroundings)
      }
    }
  }

  /// Ends a request with its outcome.
  struct Close: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Đóng một yêu cầu.", en: "Close a request."),
      discussion: say(
        vi: """
          Từ chối thì phải có lý do: một từ với --reason, hoặc đoạn văn trong tệp (reason). Các \
          lệnh access, correct, restrict, object tự đóng yêu cầu của chúng.

            kieubao subject close Y3 --outcome done
            kieubao subject close Y3 --outcome refused --reason khong-du-can-cu
          """,
        en: """
          A refusal needs a reason: a word with --reason, or a text in a file (reason). The commands \
          access, correct, restrict and object close their own requests.

            kieubao subject close Y3 --outcome done
            kieubao subject close Y3 --outcome refused --reason no-legal-ground
          """))

    @Argument(help: help(vi: "Mã yêu cầu, như Y3.", en: "The request, such as Y3."))
    var id: Request.ID

    @Option(help: help(vi: "Kết quả.", en: "The outcome."))
    var outcome: RequestOutcome

    @Option(help: help(vi: "Lý do: một từ không dấu.", en: "Why: one plain word."))
    var reason: String?

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      if let reason, Reason(reason) == nil { throw Problem.badReason }
      try registry.withRegistry(in: surroundings) { registry in
        let request = try registry.close(
          id, outcome, reason: try words(in: surroundings), on: surroundings.day,
          at: surroundings.now)
        try output.write(
          request.receipt(
            Wording(
              vi: "đã đóng \(id): \(outcome.name.vi.lowercased())",
              en: "closed \(id): \(outcome.name.en)")), in: surroundings)
      }
    }

    private func words(in surroundings: Surroundings) throws -> String? {
      if let reason { return reason }
      // What was done needs no words; somebody is asked for them only where they must be given.
      guard input.input != nil || outcome == .refused else { return nil }
      return try input.freeText(
        "reason", Wording(vi: "Lý do từ chối", en: "Why it is refused"), in: surroundings)
    }
  }
}
