import Facts
public import Localities
public import People
public import Spreadsheets

/// The list of nominees with their names, as it goes into a submission (danh sách trích ngang).
public struct NomineeList: Sendable {
  public let nominations: Nominations

  /// For which purpose the list was made, and by which ground; nil where nobody asked.
  public let account: BasisAccount?
  let nominee: @Sendable (Giver) -> Nominee?
  private let place: @Sendable (CommuneCode) -> String

  /// Names what ``GiftLedger`` chose.
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

  private func row(_ nomination: Nomination, rank: Int) -> [Cell] {
    let shown = nominee(nomination.giver)
    let who: [Cell] = [
      .integer(rank), .text(nomination.giver.description), .text(shown?.name),
      .integer(shown?.birthYear), .text(shown?.sex?.rawValue), .text(shown?.country?.code),
      .text(shown?.home.map(place)), .text(nomination.kind.rawValue),
    ]
    let what: [Cell] = [
      .text(nomination.awardName.vi), .integer(nomination.totalVND),
      .integer(nomination.achievements.count), .date(nomination.firstGiven),
      .date(nomination.lastGiven), .text(nomination.rule.code),
      .list(nomination.earlierAwards.map(\.cited.vi)), .text(nomination.summary),
      .list(nomination.otherForms.map(\.name.vi)),
      nomination.bonusVND.map { .integer($0) } ?? .empty,
    ]
    return who + what
  }

  // Narrow enough that the list can be read when it is printed on A4 laid crosswise.
  private static let columns = [
    Column("rank", .rank, width: 5),
    Column("id", .id, width: 7),
    Column("name", .nominee, width: 22),
    Column("birth_year", Wording(vi: "Năm sinh", en: "Birth year"), width: 7),
    Column("sex", Wording(vi: "Giới tính", en: "Sex"), width: 7),
    Column("country", .country, width: 10),
    Column("home", Wording(vi: "Quê quán", en: "Home"), width: 20),
    Column("kind", .kind, width: 9),
    Column("award", .award, width: 24),
    Column("total_vnd", Wording(vi: "Tổng giá trị (đồng)", en: "Total (VND)"), width: 15),
    Column("contributions", Wording(vi: "Số lần đóng góp", en: "Contributions"), width: 9),
    Column("first_given", Wording(vi: "Lần đầu", en: "First given"), width: 11),
    Column("last_given", Wording(vi: "Lần cuối", en: "Last given"), width: 11),
    Column("rule", .rule, width: 15),
    Column("earlier_awards", Wording(vi: "Đã khen thưởng", en: "Earlier awards"), width: 20),
    Column("summary", .summary, width: 42),
    Column("other_forms", Wording(vi: "Hình thức khác đạt", en: "Other forms met"), width: 20),
    Column("money_vnd", Wording(vi: "Tiền thưởng (đồng)", en: "Money (VND)"), width: 13),
  ]
}
