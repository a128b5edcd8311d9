import ArgumentParser
import KieuBao

extension Subjects {
  /// Enters what somebody asked for; its clock runs from the day of receipt.
  struct Enter: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "request",
      abstract: say(vi: "Ghi một yêu cầu của đương sự.", en: "Enter a person's request."),
      discussion: say(
        vi: """
          Thời hạn tính từ ngày nhận: báo nhận trong 2 ngày làm việc (thứ Hai đến thứ Sáu; chương \
          trình không biết ngày lễ); xem, sửa, cung cấp 10 ngày; hạn chế, phản đối, rút lại đồng ý \
          15 ngày; xóa 20 ngày. Nội dung yêu cầu được hỏi, hoặc đọc từ tệp: asked.

            kieubao subject request P12 --kind access
            kieubao subject request T3 --kind erase --received 02/06/2026 --channel letter
            kieubao subject request P12 --kind correct --input yeu-cau.json
          """,
        en: """
          Clocks run from the day of receipt: acknowledged within 2 working days (Monday to Friday; \
          public holidays are not known); access, correction, copy 10 days; restriction, objection, \
          withdrawal 15; erasure 20. What was asked is asked for, or read from a file: asked.

            kieubao subject request P12 --kind access
            kieubao subject request T3 --kind erase --received 2026-06-02 --channel letter
            kieubao subject request P12 --kind correct --input request.json
          """))

    @Argument(help: help(vi: "Ai yêu cầu, như P12 hoặc T3.", en: "Who asks, such as P12 or T3."))
    var subject: DataSubject

    @Option(help: help(vi: "Yêu cầu gì.", en: "What is asked for."))
    var kind: RequestKind

    @Option(help: help(vi: "Ngày nhận; mặc định hôm nay.", en: "The day of receipt; else today."))
    var received: Day?

    @Option(help: help(vi: "Nhận qua đường nào.", en: "How it came."))
    var channel: RequestChannel?

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        let asked = try input.freeText(
          "asked", Wording(vi: "Nội dung yêu cầu", en: "What is asked"), in: surroundings)
        let draft = try PetitionDraft(
          kind, received: received ?? surroundings.day, channel: channel, asked: asked,
          asOf: surroundings.day)
        let request = try registry.enter(draft, of: subject, at: surroundings.now)
        let clock = RequestClock(
          of: Petition(kind: kind, received: received ?? surroundings.day))
        try output.write(
          request.receipt(
            Wording(
              vi: """
                đã ghi \(request.id) của \(subject): báo nhận trước hết ngày \
                \(clock.acknowledgeBy.written), trả lời trước hết ngày \(clock.due.written)
                """,
              en: """
                entered \(request.id) of \(subject): acknowledge by \(clock.acknowledgeBy), answer \
                by \(clock.due)
                """)), in: surroundings)
      }
    }
  }
}

extension InputOption {
  /// One free text: of the file, or asked for where somebody can be asked; nil where there is none.
  func freeText(
    _ key: String, _ label: Wording, in surroundings: Surroundings
  ) throws -> String? {
    if let fields = try object("request", known: [key], in: surroundings) {
      return try fields.text(key)
    }
    guard surroundings.questions != nil else { return nil }
    let answers = try Questionnaire(label, [Question(key, label)]).object(in: surroundings)
    return try Fields(answers, noun: "request", known: [key]).text(key)
  }
}

extension Request {
  /// What a deed on the request answers, with where the request stands now.
  func receipt(_ sentence: Wording) -> Receipt {
    Receipt(
      noun: "request", [id.description], sentence,
      extra: lines(.program, asOf: nil).filter { $0.key != "id" }.members)
  }
}
