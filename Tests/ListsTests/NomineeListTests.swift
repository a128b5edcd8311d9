import Facts
import Lists
import Localities
import People
import Privacy
import Spreadsheets
import Testing

struct NomineeListTests {
  private func list(
    _ gifts: [Contribution], awards: [Commendation] = [], yaml: String = RuleBook.builtInYAML
  ) throws -> NomineeList {
    let nominations = try RuleBook(yaml: yaml).nominations(
      from: gifts, awards: awards, scope: NominationScope(asOf: today)
    ) { _ in Standing() }
    return NomineeList(nominations, place: { "Xã \($0.code)" }) { giver in
      switch giver {
      case .person:
        Nominee(
          name: "Trần Thị Mẫu", birthYear: 1970, sex: .female,
          home: CommuneCode(stored: "20335"), country: Country(stored: "DE"))
      case .organisation: Nominee(name: "Hội đồng hương Mẫu", country: Country(stored: "FR"))
      }
    }
  }

  private let gifts = [
    gift(1, person(1), on: "2022-05-01", millions: 500, purpose: "Quỹ Vì người nghèo"),
    gift(2, person(1), on: "2024", millions: 250, kind: .works, purpose: "Xây  lớp\nhọc"),
    gift(3, person(1), on: "2025-12", millions: 500, purpose: "quỹ vì người nghèo"),
    gift(4, organisation(2), on: "2026-01-05", millions: 20, kind: .investment),
    gift(5, person(3), on: "2026-01-05", millions: 1),
  ]

  @Test func `the columns are those that scripts rely on`() throws {
    #expect(
      try list([]).table.columns.map(\.key) == [
        "rank", "id", "name", "birth_year", "sex", "country", "home", "kind", "award", "total_vnd",
        "contributions", "first_given", "last_given", "rule", "earlier_awards", "summary",
        "other_forms", "money_vnd",
      ])
  }

  @Test func `a row tells who, what for, and what was given before`() throws {
    let table = try list(gifts, awards: [award(7, to: person(1), for: [])]).table
    let row = try #require(table.rows.first)
    #expect(
      row == [
        .integer(1), .text("P1"), .text("Trần Thị Mẫu"), .integer(1970), .text("F"), .text("DE"),
        .text("Xã 20335"), .text("individual"),
        .text("Bằng khen của Ủy ban Trung ương MTTQ Việt Nam"), .integer(1_250_000_000),
        .integer(3), .date(PartialDate("2022-05-01")), .date(PartialDate("2025-12")),
        .text("bang_khen_mttq_ca_nhan"),
        .list(["Giấy khen của Chủ tịch UBND xã (số 12/QĐ-UBND, 02/09/2025)"]),
        .text(
          "Ủng hộ 3 lần, tổng trị giá 1.250.000.000 đồng (2022–2025): Quỹ Vì người nghèo; Xây lớp học"
        ), .list(["Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen của Chủ tịch UBND xã"]), .empty,
      ])
    #expect(table.rows.map { $0[1] } == [.text("P1"), .text("O2")])
    #expect(table.rows.last?[15] == .text("Đóng góp 1 lần, tổng trị giá 20.000.000 đồng (2026)"))
  }

  @Test func `the list ends with how many there are and why anyone was left out`() throws {
    let table = try list(gifts).table
    #expect(table.total == 3)
    #expect(table.excluded.map(\.reason) == ["below_threshold"])
    #expect(table.excluded.map(\.count) == [1])
    let leftOut = try list(gifts).leftOutTable()
    #expect(leftOut.rows.map { $0[0] } == [.text("P3")])
    #expect(leftOut.rows.map { $0[3] } == [.text("below_threshold")])
  }

  @Test func `the notes name the rules, their document, the day, and what must be confirmed`()
    throws
  {
    let notes = try list(gifts).table.notes.map(\.vi)
    #expect(notes.first?.hasSuffix("; tính đến ngày 21/11/2026.") == true)
    #expect(notes.last?.contains("phải xác nhận") == true)
    let sourced = RuleBook.builtInYAML.replacing(
      "forms:\n", with: "source: {number: 7/QĐ-UBND, date: 2025-08-01, issuer: UBND tỉnh}\nforms:\n"
    )
    let note = try list(gifts, yaml: sourced).table.notes.first
    #expect(note?.vi.contains("(số 7/QĐ-UBND ngày 01/08/2025 của UBND tỉnh)") == true)
  }

  @Test func `gifts without a value are counted and reported`() throws {
    let table = try list((1...3).map { gift($0, person(1), on: "\(2023 + $0)") }).table
    #expect(table.rows.first?[15] == .text("Ủng hộ 3 lần, 3 lần chưa định giá (2024–2026)"))
    #expect(table.notes.last?.en.hasPrefix("3 contributions are not valued") == true)
  }

  @Test(arguments: 1...60)
  func `a summary fits two lines and leaves no work uncounted`(count: Int) throws {
    let gifts = (1...count).map {
      gift($0, person(1), on: "2026-01-01", millions: 30, purpose: "Công trình số \($0) của xã nhà")
    }
    let nominee = try #require(try list(gifts).nominations.nominations.first)
    let summary = nominee.summary
    #expect(summary.count <= 180)
    let shown = summary.split(separator: "Công trình số ").count - 1
    let rest = summary.firstMatch(of: /; và (\d+) việc khác$/).flatMap { Int($0.1) } ?? 0
    #expect(shown + rest == count)
  }

  @Test func `one very long work is cut`() throws {
    let long = String(repeating: "đường làng ", count: 40)
    let nominee = try #require(
      try list([gift(1, person(1), on: "2026", millions: 30, purpose: long)]).nominations
        .nominations.first)
    #expect(nominee.summary.count == 180)
    #expect(nominee.summary.hasSuffix("…"))
  }
}
