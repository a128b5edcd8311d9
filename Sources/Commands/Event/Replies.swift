public import ArgumentParser
public import KieuBao

extension Events {
  /// Notes a guest's answer.
  struct Answer: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "reply",
      abstract: say(vi: "Ghi trả lời của khách.", en: "Note a guest's answer."),
      discussion: say(
        vi: """
          Trả lời của một người là của riêng người đó; --household là của cả giấy mời. Khi cả giấy \
          mời từ chối, gia đình chờ kế tiếp được đưa lên ngay.

            kieubao event reply E1 P12 yes
            kieubao event reply E1 P13 no --channel phone --date 05/01/2027 --household
          """,
        en: """
          An answer is that of one person alone; with --household of all guests of the letter. When \
          all of a letter decline, the next waiting household moves up at once.

            kieubao event reply E1 P12 yes
            kieubao event reply E1 P13 no --channel phone --date 2027-01-05 --household
          """))

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Argument(help: help(vi: "Mã người, như P12.", en: "The guest, such as P12."))
    var person: Person.ID

    @Argument(help: help(vi: "yes (nhận lời) hoặc no (từ chối).", en: "yes or no."))
    var reply: Reply

    @Option(help: help(vi: "Ngày trả lời; mặc định hôm nay.", en: "When; today by default."))
    var date: Day?

    @Option(
      help: help(
        vi: "Qua: phone, email, letter, message, in_person, relative.",
        en: "How: phone, email, letter, message, in_person, relative."))
    var channel: ReplyChannel?

    @Flag(help: help(vi: "Cho cả giấy mời.", en: "For all guests of the letter."))
    var household = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      if let date, date > surroundings.day { throw Commendations.Record.notYetDecided }
      try registry.withRegistry(in: surroundings) { registry in
        let outcome = try registry.note(
          reply, of: person, to: event, on: date ?? surroundings.day, by: channel,
          forHousehold: household, at: surroundings.now)
        try output.write(receipt(outcome), in: surroundings)
        guard outcome.overQuota > 0 else { return }
        surroundings.warn(
          Wording(
            vi: "số giấy mời giữ chỗ vượt \(outcome.overQuota) so với số giấy mời của sự kiện",
            en: "\(outcome.overQuota) more letters take a place than the event has"))
      }
    }

    private func receipt(_ outcome: ReplyOutcome) -> Receipt {
      let names = outcome.guests.map(\.description).joined(separator: ", ")
      let moved = outcome.promoted
      return Receipt(
        noun: "invitation", outcome.guests.map(\.description),
        Wording(
          vi: "\(names) \(reply == .yes ? "nhận lời" : "từ chối") dự \(event)"
            + (moved.isEmpty ? "" : "; từ danh sách chờ nay được mời: \(moved.told.vi)"),
          en: "\(names) \(reply.name.en) the invitation to \(event)"
            + (moved.isEmpty ? "" : "; invited from the waiting list: \(moved.told.en)")),
        extra: [
          .init("event", .string(event.description)), .init("reply", .string(reply.rawValue)),
          .init("promoted", moved.json),
        ])
    }
  }

  /// Notes that guests came.
  struct Attend: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Ghi khách đã đến dự.", en: "Note that guests came."),
      discussion: """
          kieubao event attend E1 P12 P13
          kieubao event attend E1 --letter 7 --letter 8
          kieubao event attend E1 P12 --undo
        """)

    @Argument(help: help(vi: "Mã sự kiện, như E1.", en: "The event, such as E1."))
    var event: Event.ID

    @Argument(help: help(vi: "Mã người, như P12.", en: "Guests, such as P12."))
    var persons: [Person.ID] = []

    @Option(help: help(vi: "Số giấy mời.", en: "The number of a letter."))
    var letter: [Int] = []

    @Flag(help: help(vi: "Bỏ ghi: khách không đến.", en: "Take it back: they did not come."))
    var undo = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      guard !persons.isEmpty || !letter.isEmpty else { throw Self.whom }
      try registry.withRegistry(in: surroundings) { registry in
        let guests = try registry.noteAttendance(
          of: persons, withLetters: letter, at: event, isUndone: undo, now: surroundings.now)
        let names = guests.map(\.description).joined(separator: ", ")
        let receipt = Receipt(
          noun: "invitation", guests.map(\.description),
          Wording(
            vi: "\(names) \(undo ? "không dự" : "đã dự") \(event)",
            en: "\(names) \(undo ? "did not attend" : "attended") \(event)"),
          extra: [.init("event", .string(event.description)), .init("attended", .bool(!undo))])
        try output.write(receipt, in: surroundings)
      }
    }

    private static let whom = Problem.usage(
      Wording(vi: "nêu mã người, hoặc --letter", en: "name persons, or a letter with --letter"))
  }
}

extension Reply: @retroactive ExpressibleByArgument {}
