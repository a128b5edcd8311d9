public import Facts
public import Localities
public import People
public import Spreadsheets

/// The list of nominees with their names, as it goes into a submission (danh sách trích ngang).
public struct NomineeList: Sendable {
  public let nominations: Nominations

  /// For which purpose the list was made, and by which ground; nil where nobody asked.
  public let account: BasisAccount?
  private let nominee: @Sendable (Giver) -> Nominee?
  private let place: @Sendable (CommuneCode) -> String

  /// Names what ``RuleBook/nominations(from:awards:rates:scope:standing:)`` chose.
  ///
  /// - Parameters:
  ///   - nominations: who was chosen, and who was not.
  ///   - account: for which purpose, and by which ground; it is told below the list.
  ///   - place: the text that a home commune is shown by.
  ///   - nominee: what may be seen of a giver; asked only for those whom a table shows.
  public init(
    _ nominations: Nominations, account: BasisAccount? = nil,
    place: @escaping @Sendable (CommuneCode) -> String = { $0.code },
    nominee: @escaping @Sendable (Giver) -> Nominee?
  ) {
    self.nominations = nominations
    self.account = account
    self.place = place
    self.nominee = nominee
  }

  /// The nominees, the first in rank first.
  ///
  /// Award, earlier awards and summary are the words of Vietnamese papers in every language.
  public var table: Table {
    Table(
      noun: "nominee", title: Wording(vi: "Danh sách đề nghị khen thưởng", en: "Nominees"),
      columns: Self.columns,
      rows: nominations.nominations.enumerated().map { row($1, rank: $0 + 1) },
      excluded: nominations.exclusions, notes: notes)
  }

  /// The home of each nominee of ``table``, as far as it is on record.
  public var homes: [ListedHome?] {
    nominations.nominations.map { nominee($0.giver)?.listedHome }
  }

  /// Those who gave and are not put forward, each with the reason in one language, by number.
  public func leftOutTable(in language: Language = .vi) -> Table {
    Table(
      noun: "left_out", title: Wording(vi: "Không đề nghị khen thưởng", en: "Not put forward"),
      columns: Self.leftOutColumns,
      rows: nominations.leftOut.map { entry in
        [
          .text(entry.giver.description), .text(nominee(entry.giver)?.name),
          .text(entry.giver.kind.rawValue), .text(entry.reason.rawValue),
          .text(entry.reason.wording(language)),
        ]
      },
      notes: notes)
  }

  private func row(_ nomination: Nomination, rank: Int) -> [Cell] {
    let giver = nomination.giver
    let shown = nominee(giver)
    let who: [Cell] = [
      .integer(rank), .text(giver.description), .text(shown?.name), .integer(shown?.birthYear),
      .text(shown?.sex?.rawValue), .text(shown?.country?.code), .text(shown?.home.map(place)),
      .text(giver.kind.rawValue),
    ]
    let what: [Cell] = [
      .text(nomination.rule.form.name.vi), .integer(nomination.totalVND),
      .integer(nomination.achievements.count), .date(nomination.firstGiven),
      .date(nomination.lastGiven), .text(nomination.rule.code),
      .list(nomination.earlierAwards.map(\.cited.vi)), .text(nomination.summary),
    ]
    return who + what
  }
}

extension NomineeList {
  private var notes: [Wording] {
    let (book, day) = (nominations.book, nominations.scope.asOf)
    let source = book.source
    let vi = source.map { " (số \($0.number) ngày \($0.date.written) của \($0.issuer))" } ?? ""
    let en = source.map { " (no. \($0.number) of \($0.date), \($0.issuer))" } ?? ""
    let rules = Wording(
      vi: "Quy tắc: \(book.title.vi)\(vi); tính đến ngày \(day.written).",
      en: "Rules: \(book.title.en)\(en); as of \(day).")
    return [rules, book.note, notValued, account?.note].compactMap(\.self)
  }

  private var notValued: Wording? {
    let count = nominations.nominations.reduce(0) { $0 + $1.notValued }
    guard count > 0 else { return nil }
    return Wording(
      vi: "\(count) lần đóng góp chưa quy được ra đồng: tính số lần, không tính vào tổng giá trị.",
      en: "\(count) contributions are not valued in đồng: counted in number, not in value.")
  }

  // Narrow enough that the list can be read when it is printed on A4 laid crosswise.
  private static let columns = [
    Column("rank", Wording(vi: "TT", en: "Rank"), width: 5),
    Column("id", Wording(vi: "Mã", en: "ID"), width: 7),
    Column("name", Wording(vi: "Họ và tên (hoặc tên tập thể)", en: "Name"), width: 22),
    Column("birth_year", Wording(vi: "Năm sinh", en: "Birth year"), width: 7),
    Column("sex", Wording(vi: "Giới tính", en: "Sex"), width: 7),
    Column("country", Wording(vi: "Nước cư trú", en: "Country"), width: 10),
    Column("home", Wording(vi: "Quê quán", en: "Home"), width: 20),
    Column("kind", Wording(vi: "Đối tượng", en: "Kind"), width: 9),
    Column("award", Wording(vi: "Hình thức đề nghị khen thưởng", en: "Award"), width: 24),
    Column("total_vnd", Wording(vi: "Tổng giá trị (đồng)", en: "Total (VND)"), width: 15),
    Column("contributions", Wording(vi: "Số lần đóng góp", en: "Contributions"), width: 9),
    Column("first_given", Wording(vi: "Lần đầu", en: "First given"), width: 11),
    Column("last_given", Wording(vi: "Lần cuối", en: "Last given"), width: 11),
    Column("rule", Wording(vi: "Quy tắc", en: "Rule"), width: 15),
    Column("earlier_awards", Wording(vi: "Đã khen thưởng", en: "Earlier awards"), width: 20),
    Column("summary", Wording(vi: "Tóm tắt thành tích", en: "Summary"), width: 42),
  ]

  private static let leftOutColumns = [
    Column("id", Wording(vi: "Mã", en: "ID"), width: 8),
    Column("name", Wording(vi: "Họ và tên (hoặc tên tập thể)", en: "Name"), width: 30),
    Column("kind", Wording(vi: "Đối tượng", en: "Kind"), width: 12),
    Column("reason", Wording(vi: "Mã lý do", en: "Reason"), width: 18),
    Column("reason_text", Wording(vi: "Lý do", en: "Reason in words"), width: 40),
  ]
}
