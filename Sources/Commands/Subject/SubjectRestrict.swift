import ArgumentParser
import KieuBao

extension Subjects {
  /// Restricts the processing of somebody's data, or lifts that.
  struct Restrict: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Hạn chế xử lý dữ liệu của một người.", en: "Restrict processing."),
      discussion: say(
        vi: """
          Dữ liệu vẫn được giữ nhưng người ấy không có mặt trong danh sách, thống kê nào. --lift trả \
          lại tình trạng trước đó. Yêu cầu hạn chế đang mở được đóng theo.

            kieubao subject restrict P12
            kieubao subject restrict P12 --lift
          """,
        en: """
          The data is kept, and stands on no list and in no figure. --lift puts the former status \
          back. An open request for restriction is closed with it.

            kieubao subject restrict P12
            kieubao subject restrict P12 --lift
          """))

    @Argument(help: help(vi: "Ai, như P12 hoặc T3.", en: "Whom, such as P12 or T3."))
    var subject: DataSubject

    @Flag(help: help(vi: "Bỏ hạn chế.", en: "Lift the restriction."))
    var lift = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        if lift {
          try registry.liftRestriction(of: subject, at: surroundings.now)
          return try write(
            Wording(vi: "đã bỏ hạn chế \(subject)", en: "lifted the restriction of \(subject)"), [],
            in: surroundings)
        }
        let outcome = try registry.restrict(subject, on: surroundings.day, at: surroundings.now)
        let sentence =
          outcome.isChanged
          ? Wording(
            vi: "đã hạn chế xử lý dữ liệu của \(subject)",
            en: "restricted the processing of \(subject)")
          : Wording(
            vi: "\(subject) đã bị hạn chế từ trước", en: "\(subject) was restricted already")
        try write(sentence, outcome.closed, in: surroundings)
      }
    }

    private func write(
      _ sentence: Wording, _ closed: [Request.ID], in surroundings: Surroundings
    ) throws {
      let note = closed.closedNote
      try output.write(
        Receipt(
          noun: "restriction", [subject.description],
          Wording(vi: sentence.vi + note.vi, en: sentence.en + note.en),
          extra: [.init("restricted", .bool(!lift)), closed.member]), in: surroundings)
    }
  }

  /// Corrects a record as the person asked.
  struct Correct: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Sửa hồ sơ theo yêu cầu.", en: "Correct a record at the person's request."),
      discussion: say(
        vi: """
          Như kieubao person edit, và đóng yêu cầu sửa đang mở.

            kieubao subject correct P12
            kieubao subject correct P12 --input sua.json
          """,
        en: """
          As kieubao person edit, and closes the open request for correction.

            kieubao subject correct P12
            kieubao subject correct P12 --input changes.json
          """))

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var id: Person.ID

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let form = try input.changes(
          of: id, isAtRequest: true, registry, in: surroundings)
        let outcome = try registry.correct(id, form, on: surroundings.day, at: surroundings.now)
        let note = outcome.closed.closedNote
        let sentence =
          outcome.isChanged
          ? Wording(vi: "đã sửa hồ sơ \(id)", en: "corrected \(id)")
          : Wording(vi: "hồ sơ \(id) đã đúng như vậy", en: "\(id) stands so already")
        try output.write(
          Receipt(
            noun: "person", [id.description],
            Wording(vi: sentence.vi + note.vi, en: sentence.en + note.en),
            extra: [outcome.closed.member]), in: surroundings)
      }
    }
  }
}
