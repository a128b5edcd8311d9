import Facts
import Lists
import Localities
import People
import Privacy
import Spreadsheets
import Testing

/// Forms given once, posthumous awards, holds, who is nearly there, and what may be published.
struct OnceAndNearTests {
  private let book: RuleBook

  init() throws {
    book = try RuleBook(
      yaml: """
        schema: kieubao/rules/1
        title: Quy tắc thử
        forms:
          - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã, bonus_vnd: 700_000}
          - {code: knc, name: Kỷ niệm chương, level: central, decided_by: Ủy ban, once: true}
        rules:
          - {code: tien, form: xa, for: [individual], min_total_vnd: 10_000_000, deceased: allowed}
          - {code: lau, form: knc, for: [individual], min_total_vnd: 5_000_000, min_years: 3}
        """)
  }

  private func chosen(
    _ gifts: [Contribution], awards: [Commendation] = [], nearness: Int = 80,
    standing: Standing = Standing()
  ) -> Nominations {
    book.nominations(
      from: gifts, awards: awards, scope: NominationScope(asOf: today), nearness: nearness
    ) { _ in standing }
  }

  private func years(_ millions: Int) -> [Contribution] {
    (0..<3).map { gift($0 + 1, person(1), on: "\(2024 + $0)", millions: millions) }
  }

  @Test func `who holds a form given once comes up for the next, and is told why`() throws {
    #expect(chosen(years(4)).nominations.map(\.rule.code) == ["lau"])
    let medal = award(3, to: person(1), for: [], form: "knc")
    let next = try #require(chosen(years(4), awards: [medal]).nominations.first)
    #expect(next.rule.code == "tien")
    #expect(next.othersMet.isEmpty)
    #expect(next.bonusVND == 700_000)
    let answer = book.explanation(
      of: person(1), from: years(4), awards: [medal], scope: NominationScope(asOf: today),
      standing: Standing())
    #expect(answer.rules.map(\.refusal) == [.alreadyHeld, nil])
    #expect(
      answer.lines.last?.vi == """
          đã được tặng Giấy khen của Chủ tịch UBND xã (số 12/QĐ-UBND, 02/09/2025), theo K3; \
        hình thức này chỉ tặng một lần
        """)
  }

  @Test func `who meets nothing but a form that is held is left out for that`() {
    let medal = award(3, to: person(1), for: [], form: "knc")
    let list = chosen(years(2), awards: [medal])
    #expect(list.leftOut.map(\.reason) == [.alreadyHeld])
    let others = award(3, to: person(2), for: [], form: "knc")
    #expect(chosen(years(2), awards: [others]).nominations.count == 1)
    #expect(
      chosen(years(2), awards: [award(3, to: person(1), for: [], form: "xa")]).nominations.count
        == 1)
  }

  @Test func `an award to somebody who has died is posthumous on every list`() throws {
    let list = chosen(years(4), standing: Standing(status: .deceased))
    let nomination = try #require(list.nominations.first)
    #expect(nomination.isPosthumous)
    #expect(NomineeList(list) { _ in nil }.table.rows[0][8] == .text("Giấy khen (truy tặng)"))
    #expect(
      list.canonicalText.hasSuffix("\n1 P1 individual xa tien 12000000 posthumous C1,C2,C3\n"))
    let answer = book.explanation(
      of: person(1), from: years(4), awards: [], scope: NominationScope(asOf: today),
      standing: Standing(status: .deceased))
    #expect(answer.lines[0].vi.contains("được đề nghị Giấy khen (truy tặng), theo"))
  }

  @Test(arguments: [
    (HoldKind.complaint, "việc khiếu nại, tố cáo"), (.inspection, "việc thanh tra, kiểm tra"),
    (.discipline, "việc xem xét kỷ luật"), (.other, "việc"),
  ])
  func `what is open against somebody is said by its kind`(kind: HoldKind, words: String) {
    let answer = book.explanation(
      of: person(1), from: years(4), awards: [], scope: NominationScope(asOf: today),
      standing: Standing(bar: .underReview(kind)))
    #expect(answer.verdict == .leftOut(.underReview))
    #expect(answer.conflicts == [.underReview(kind)])
    #expect(
      answer.lines.last?.vi
        == "  đang có \(words) chưa kết luận: trong thời gian này luật không cho đề nghị")
  }

  @Test func `the nearly qualified miss one threshold by a fifth at the most, or years alone`() {
    let list = chosen([
      gift(1, person(1), on: "2026", millions: 8),  // 80 % of xa; of knc the money, 1 year of 3
      gift(2, person(2), on: "2026", millions: 4),  // far from both
      gift(3, person(3), on: "2025", millions: 2), gift(4, person(3), on: "2026", millions: 3),
      gift(5, person(4), on: "2026", millions: 9),
      gift(6, person(5), on: "2024", millions: 1), gift(7, person(5), on: "2025", millions: 1),
      gift(8, person(5), on: "2026", millions: 2),  // 4 of 5 millions, years met
    ])
    #expect(list.nominations.isEmpty)
    #expect(list.near.map(\.giver) == [person(4), person(5), person(1), person(3)])
    #expect(list.near.map(\.rule.code) == ["tien", "lau", "tien", "lau"])
    #expect(list.near.map(\.percent) == [90, 80, 80, 66])
    #expect(
      list.near.map { $0.missing.map(\.missing) } == [[1_000_000], [1_000_000], [2_000_000], [1]])
    let table = NomineeList(list) { _ in Nominee(name: "Trần Thị Mẫu") }.nearTable()
    #expect(
      table.rows[0] == [
        .text("P4"), .text("Trần Thị Mẫu"), .text("individual"), .text("Giấy khen"), .text("tien"),
        .integer(90), .text("tổng giá trị: 1.000.000 đồng"),
      ])
    #expect(table.rows[3].last == .text("số năm có đóng góp: 1"))
  }

  @Test func `how near is near can be said`() {
    let gifts = [gift(1, person(1), on: "2026", millions: 4)]
    #expect(chosen(gifts).near.isEmpty)
    #expect(chosen(gifts, nearness: 40).near.map(\.percent) == [40])
    #expect(chosen(gifts, nearness: 41).near.isEmpty)
  }

  @Test func `a list for publication has only who allows it, and nothing personal but the name`()
    throws
  {
    let secret = Gift(
      kind: .cash, date: try #require(PartialDate("2026")),
      money: Money(Amount(units: 30_000_000), .vnd),
      description: "giúp gia đình ông Mẫu chữa bệnh")
    let list = chosen([
      gift(1, person(1), on: "2026", millions: 90, purpose: "Xây cầu"),
      gift(2, person(2), on: "2026", millions: 50, purpose: "Xây cầu"),
      Contribution(
        id: Contribution.ID(rawValue: 3), givers: [person(3)], gift: .open(Personal(secret))),
    ])
    let names = NomineeList(list) { giver in
      Nominee(
        name: "Người \(giver)", birthYear: 1970, sex: .female, home: CommuneCode(stored: "20335"),
        country: Country(stored: "DE"))
    }
    let table = names.publicTable { $0 != person(1) }
    #expect(table.columns.map(\.key) == ["rank", "name", "country", "award", "summary"])
    #expect(
      table.rows == [
        [
          .integer(1), .text("Người P2"), .text("DE"), .text("Giấy khen"),
          .text("Ủng hộ 1 lần (2026): Xây cầu"),
        ],
        [
          .integer(2), .text("Người P3"), .text("DE"), .text("Giấy khen"),
          .text("Ủng hộ 1 lần (2026)"),
        ],
      ])
    #expect(table.excluded.map(\.reason) == ["no_publication_consent"])
    #expect(table.excluded.map(\.count) == [1])
    #expect(table.total == 3)
    #expect(table.notes.last?.vi.hasSuffix("80.000.000 đồng.") == true)
    let sums = names.publicTable(showingSums: true) { _ in true }
    #expect(sums.rows[0][4] == .text("Ủng hộ 1 lần, tổng trị giá 90.000.000 đồng (2026): Xây cầu"))
  }
}
