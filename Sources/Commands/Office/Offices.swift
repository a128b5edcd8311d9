import ArgumentParser
import KieuBao

/// What stands on the office's papers.
struct Offices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: say(
      vi: "Tiêu đề, người ký, nơi nhận trên văn bản của cơ quan.",
      en: "What stands on the office's papers: its names, who signs."),
    subcommands: [Show.self, Change.self])
}

extension Offices {
  /// Shows what stands on the papers.
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xem tiêu đề văn bản.", en: "Show the letterhead."),
      discussion: "  kieubao office show")

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let letterhead = try registry.withRegistry(in: surroundings) {
        try $0.letterhead(at: surroundings.now)
      }
      try output.write(letterhead.detail, in: surroundings)
    }
  }

  /// Sets what stands on the papers.
  struct Change: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: say(vi: "Đặt tiêu đề văn bản.", en: "Set the letterhead."),
      discussion: say(
        vi: """
          Ghi một lần, mọi tờ trình, danh sách, biên bản và giấy mời đều dùng. Không có --input thì \
          chương trình hỏi từng mục; mục không nêu thì giữ nguyên. Các trường: \(fieldNames).

            kieubao office set
            kieubao office set --input tieu-de.json
          """,
        en: """
          Said once, every submission, list, minutes and letter uses it. Without --input the program \
          asks field by field; what is not said stays. Fields: \(fieldNames).

            kieubao office set
            kieubao office set --input letterhead.json
          """))

    @OptionGroup var input: InputOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        var letterhead = try registry.letterhead(at: surroundings.now)
        let fields =
          try input.object("letterhead", known: Letterhead.keys, in: surroundings)
          ?? Fields(
            Questionnaire.letterhead.changes(in: surroundings), noun: "letterhead",
            known: Letterhead.keys)
        try letterhead.take(fields)
        try registry.set(letterhead, at: surroundings.now)
        try output.write(
          Receipt(
            noun: "letterhead", ["letterhead"],
            Wording(vi: "đã ghi tiêu đề văn bản", en: "set the letterhead")), in: surroundings)
      }
    }
  }
}

private let fieldNames = Letterhead.keys.joined(separator: ", ")

extension Letterhead {
  /// The fields, each with what it is called.
  fileprivate static let labels: [(key: String, label: Wording, isList: Bool)] = [
    ("superior", Wording(vi: "Cơ quan cấp trên", en: "Body above"), false),
    ("issuer", Wording(vi: "Cơ quan ban hành", en: "Issuing body"), false),
    ("symbol", Wording(vi: "Ký hiệu sau số văn bản", en: "Symbol in numbers"), false),
    ("place", Wording(vi: "Địa danh ghi trên văn bản", en: "Place"), false),
    ("capacity", Wording(vi: "Thẩm quyền ký, từng dòng", en: "In what capacity, by line"), true),
    ("signer", Wording(vi: "Người ký", en: "Who signs"), false),
    ("addressee", Wording(vi: "Kính gửi (nơi nhận tờ trình)", en: "Submissions go to"), false),
    ("recipients", Wording(vi: "Nơi nhận, từng dòng", en: "Copies go to, by line"), true),
    ("address", Wording(vi: "Địa chỉ trên phong bì, từng dòng", en: "Address, by line"), true),
    ("contact", Wording(vi: "Liên hệ trả lời giấy mời", en: "Where guests answer"), false),
  ]

  fileprivate static let keys = labels.map(\.key)

  fileprivate mutating func take(_ fields: Fields) throws(Problem) {
    if fields.has("superior") { superior = try fields.text("superior") }
    if fields.has("issuer") { issuer = try fields.text("issuer") ?? "" }
    if fields.has("symbol") { symbol = try fields.text("symbol") ?? "" }
    if fields.has("place") { place = try fields.text("place") ?? "" }
    if fields.has("capacity") { capacity = try fields.texts("capacity") }
    if fields.has("signer") { signer = try fields.text("signer") }
    if fields.has("addressee") { addressee = try fields.text("addressee") }
    if fields.has("recipients") { recipients = try fields.texts("recipients") }
    if fields.has("address") { address = try fields.texts("address") }
    if fields.has("contact") { contact = try fields.text("contact") }
  }

  fileprivate var detail: Detail {
    let values: [Cell] = [
      .text(superior), .text(issuer), .text(symbol), .text(place), .list(capacity),
      .text(signer), .text(addressee), .list(recipients), .list(address), .text(contact),
    ]
    return Detail(
      noun: "letterhead",
      sections: [
        Detail.Section(
          nil,
          zip(Self.labels, values).map { field, cell in
            Detail.Line(field.key, field.label, cell)
          })
      ])
  }
}

extension Questionnaire {
  fileprivate static var letterhead: Questionnaire {
    Questionnaire(
      Wording(vi: "Tiêu đề văn bản", en: "Letterhead"),
      Letterhead.labels.map { Question($0.key, $0.label, isList: $0.isList) })
  }
}
