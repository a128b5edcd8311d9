import ArgumentParser
import KieuBao

extension Commendations {
  /// Puts a hold on somebody.
  struct Hold: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Tạm dừng xét khen thưởng một người hoặc tổ chức.",
        en: "Keep somebody from being put forward for a while."),
      discussion: say(
        vi: """
          Khi đang có khiếu nại, thanh tra hoặc kỷ luật thì chưa được đề nghị khen thưởng. Văn bản \
          nêu số, không nêu tên ai.

            kieubao commendation hold P12 --kind complaint --document "Thông báo số 12/TB-UBKT"
            kieubao commendation hold O3 --kind inspection --from 01/11/2026 --until 31/12/2026
          """,
        en: """
          While a complaint, an inspection or a disciplinary matter is open, nobody may be proposed. \
          Name the document by its number, and nobody by name.

            kieubao commendation hold P12 --kind complaint --document "Thông báo số 12/TB-UBKT"
            kieubao commendation hold O3 --kind inspection --from 2026-11-01 --until 2026-12-31
          """))

    @Argument(
      help: help(vi: "Mã người hoặc tổ chức, như P12, O3.", en: "Who, such as P12 or O3."))
    var giver: Giver

    @Option(
      help: ArgumentHelp(
        say(
          vi: "Lý do: complaint (khiếu nại), inspection (thanh tra), discipline (kỷ luật), other.",
          en: "What is open: complaint, inspection, discipline, other."), valueName: "kind"))
    var kind: HoldKind

    @Option(help: help(vi: "Từ ngày; mặc định hôm nay.", en: "Since when; today by default."))
    var from: Day?

    @Option(help: help(vi: "Đến hết ngày.", en: "The last day, where it is known."))
    var until: Day?

    @Option(help: help(vi: "Số văn bản.", en: "The document's number."))
    var document: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let terms = HoldTerms(
        kind: kind, from: from ?? surroundings.day, until: until, document: document)
      let id = try registry.withRegistry(in: surroundings) {
        try $0.hold(giver, terms, at: surroundings.now)
      }
      try output.write(
        Receipt(
          noun: "hold", [id.description],
          Wording(
            vi: "đã tạm dừng xét khen thưởng \(giver) (\(id))", en: "put \(giver) on hold (\(id))")),
        in: surroundings)
    }
  }

  /// Lifts a hold.
  struct Release: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Bỏ tạm dừng xét khen thưởng.", en: "Lift a hold."),
      discussion: "  kieubao commendation release H1")

    @Argument(help: help(vi: "Mã ghi chú, như H1.", en: "The hold, such as H1."))
    var id: KieuBao.Hold.ID

    @Option(help: help(vi: "Ngày cuối; mặc định hôm nay.", en: "Its last day; today by default."))
    var date: Day?

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let day = date ?? surroundings.day
      try registry.withRegistry(in: surroundings) {
        try $0.release(id, on: day, at: surroundings.now)
      }
      try output.write(
        Receipt(
          noun: "hold", [id.description],
          Wording(
            vi: "\(id) kết thúc sau ngày \(day.written)", en: "\(id) ends after \(day)")),
        in: surroundings)
    }
  }

  /// Lists the holds.
  struct Holds: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Các trường hợp tạm dừng xét khen thưởng.", en: "List the holds on commendation."),
      discussion: "  kieubao commendation holds")

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let holds = try registry.withRegistry(in: surroundings) {
        try $0.holds(at: surroundings.now)
      }
      let reader = output.reader(in: surroundings)
      let lines = holds.map { $0.lines(on: surroundings.day, for: reader) }
      let columns = [
        Column("id", .id, width: 8), Column("subject", Wording(vi: "Ai", en: "Who"), width: 10),
        Column("kind", Wording(vi: "Việc đang xem xét", en: "What is open"), width: 24),
        Column("from", Wording(vi: "Từ ngày", en: "Since"), width: 12),
        Column("until", Wording(vi: "Đến hết ngày", en: "Until"), width: 12),
        Column("document", Wording(vi: "Văn bản", en: "Document"), width: 30),
        Column("stands", Wording(vi: "Còn hiệu lực", en: "Stands"), width: 10),
      ]
      let table = Table(
        noun: "hold", title: Wording(vi: "Tạm dừng xét khen thưởng", en: "Holds"),
        columns: columns, rows: lines.map { $0.row(columns) })
      try output.write(table, items: lines.map { .object($0.members) }, in: surroundings)
      try surroundings.refuseEmpty(lines.count)
    }
  }
}

extension KieuBao.Hold {
  fileprivate func lines(on day: Day, for reader: Reader) -> [Detail.Line] {
    let head: [Detail.Line] = [
      .init("id", .id, .text(id.description)),
      .init("subject", Wording(vi: "Ai", en: "Who"), .text(subject.description)),
    ]
    guard let terms = terms.value?.revealed else { return head }
    let words = { (vi: String, en: String) in Wording(vi: vi, en: en) }
    return head + [
      .init(
        "kind", words("Việc đang xem xét", "What is open"), reader.cell(terms.kind),
        json: JSON(terms.kind)),
      .init("from", words("Từ ngày", "Since"), .date(PartialDate(terms.from))),
      .init(
        "until", words("Đến hết ngày", "Until"),
        terms.until.map { .date(PartialDate($0)) } ?? .empty),
      .init("document", words("Văn bản", "Document"), .text(terms.document)),
      .init("stands", words("Còn hiệu lực", "Stands"), .flag(terms.stands(on: day))),
    ]
  }
}
