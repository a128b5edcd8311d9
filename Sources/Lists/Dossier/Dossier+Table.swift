public import Spreadsheets
import Facts

extension Dossier {
  /// ``list`` for a workbook: each fact in a column of its own, sums as numbers.
  public var table: Table {
    Table(
      noun: "nominee",
      title: Wording(
        vi: "Danh sách trích ngang \(matter)\(occasion)", en: "Nominees for commendation"),
      columns: Self.tableColumns,
      rows: entries.enumerated().map { $1.cells(number: $0 + 1) },
      notes: [
        Wording(
          vi: "\(DossierWords.listed)\(headcount).",
          en: "This list has \(entries.count) nominees."),
        Wording(vi: totalLine, en: "Total value: \(Wording.dong(totalVND).en)."),
        Wording(vi: mark, en: "Check code of the list: \(DossierWords.grouped(digest))"),
      ])
  }

  private static let tableColumns = [
    Column("number", Wording(vi: DossierWords.number, en: "No."), width: 5),
    Column("id", Wording(vi: "Mã", en: "ID"), width: 7),
    Column("name", Wording(vi: DossierWords.name, en: "Name"), width: 26),
    Column("birth_year", Wording(vi: "Năm sinh", en: "Birth year"), width: 8),
    Column("sex", Wording(vi: "Giới tính", en: "Sex"), width: 8),
    Column("position", Wording(vi: "Chức vụ, đơn vị", en: "Position"), width: 26),
    Column("country", Wording(vi: "Nước cư trú", en: "Country"), width: 16),
    Column("home", Wording(vi: "Quê quán", en: "Home"), width: 26),
    Column("former_home", Wording(vi: "Quê quán (tên cũ)", en: "Former home"), width: 26),
    Column("summary", Wording(vi: "Tóm tắt thành tích", en: "Summary"), width: 42),
    Column("total_vnd", Wording(vi: DossierWords.value, en: "Value (VND)"), width: 16),
    Column("contributions", Wording(vi: "Số lần đóng góp", en: "Contributions"), width: 9),
    Column("earlier_awards", Wording(vi: "Đã được khen thưởng", en: "Earlier awards"), width: 30),
    Column("kind", Wording(vi: "Đối tượng", en: "NomineeKind"), width: 11),
    Column("award", Wording(vi: DossierWords.form, en: "Award"), width: 28),
  ]
}

extension Dossier.Entry {
  fileprivate func cells(number: Int) -> [Cell] {
    let who: [Cell] = [
      .integer(number), .text(code), .text(name), .integer(birthYear), .text(sex?.name.vi),
      .text(shownPosition), .text(country), .text(home), .text(formerHome),
    ]
    let what: [Cell] = [
      .text(summary), isValued ? .integer(totalVND) : .empty, .integer(achievements.count),
      .list(earlierAwards), .text(kind.name.vi), .text(shownForm),
    ]
    return who + what
  }
}
