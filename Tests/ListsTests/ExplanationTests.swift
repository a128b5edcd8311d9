import Facts
import Lists
import People
import Testing

struct ExplanationTests {
  private let book: RuleBook

  init() throws {
    book = try ruleBook(
      (
        "xa_tien", "xa",
        "for: [individual], min_total_vnd: 50_000_000, min_contributions: 2, kinds: [cash, works], within_years: 5"
      ),
      ("tap_the", "xa", "for: [collective], min_years: 1"))
  }

  private func explanation(
    _ gifts: [Contribution], awards: [Commendation] = [], standing: Standing? = Standing()
  ) -> Explanation {
    book.explanation(
      of: person(1), from: gifts, awards: awards, scope: NominationScope(asOf: today),
      standing: standing)
  }

  @Test func `what is missing is said for each threshold`() throws {
    let answer = explanation(
      [
        gift(1, person(1), on: "2026-05-01", millions: 20),
        gift(2, person(1), on: "2020-05-01", millions: 90),
        gift(3, person(1), on: "2026-06-01", kind: .knowledge),
        gift(4, person(1), on: "2025-06-01", millions: 7, isVoid: true),
        gift(5, person(1), on: "2025-07", millions: 8),
        gift(6, person(2), on: "2026-05-01", millions: 500),
      ], awards: [award(3, to: person(1), for: [5])])
    let rule = try #require(answer.rules.first)
    #expect(answer.rules.count == 1)
    #expect(answer.verdict == .leftOut(.belowThreshold))
    #expect(rule.criteria.map(\.measurement) == [.total, .contributions])
    #expect(rule.criteria.map(\.needed) == [50_000_000, 2])
    #expect(rule.criteria.map(\.has) == [20_000_000, 1])
    #expect(rule.criteria.map(\.missing) == [30_000_000, 1])
    #expect(rule.gifts.map(\.contribution.rawValue) == [2, 4, 5, 1, 3])
    #expect(
      rule.gifts.map(\.discount) == [
        .outsideWindow, .void, .spent(by: Commendation.ID(rawValue: 3)), nil, .kind,
      ])
  }

  @Test func `the page a clerk reads, in Vietnamese`() {
    let answer = explanation(
      [
        gift(1, person(1), person(2), on: "2026-05-01", millions: 40),
        gift(2, person(1), on: "2020", millions: 90),
        gift(3, person(1), on: "2026-06-01", kind: .knowledge),
        gift(5, person(1), on: "2025-07", millions: 8),
      ], awards: [award(3, to: person(1), for: [5])])
    #expect(
      answer.lines.map(\.vi).joined(separator: "\n") == """
        P1: không được đề nghị: chưa đạt mức của quy tắc.
        Giấy khen, quy tắc xa_tien: chưa đạt
          tổng giá trị: cần 50.000.000 đồng, có 20.000.000 đồng, còn thiếu 30.000.000 đồng
          số lần đóng góp: cần 2, có 1, còn thiếu 1
          C2: không tính, ngoài thời gian tính thành tích của quy tắc
          C3: không tính, hình thức đóng góp này không được tính
        Đóng góp (4), tính đến ngày 21/11/2026:
          C2, 2020, Tiền mặt, 90.000.000 đồng
          C5, 07/2025, Tiền mặt, 8.000.000 đồng: không tính, đã dùng cho khen thưởng K3; \
        một thành tích chỉ được khen một lần
          C1, 01/05/2026, Tiền mặt, 20.000.000 đồng (phần góp)
          C3, 01/06/2026, Tri thức, chưa quy được ra đồng
        Đã được khen thưởng (1):
          K3: Giấy khen của Chủ tịch UBND xã (số 12/QĐ-UBND, 02/09/2025)
        Vướng mắc (1):
          C5 đã dùng cho K3: Giấy khen của Chủ tịch UBND xã (số 12/QĐ-UBND, 02/09/2025)
        """)
  }

  @Test func `the same page in English, for who is put forward`() {
    let answer = explanation([
      gift(
        1, person(1), on: "2026-05-01", millions: 40, evidence: ["PT 12/2026", "BB 3/2026"]),
      gift(2, person(1), on: "2026-06", millions: 10),
    ])
    #expect(
      answer.lines.map(\.en).joined(separator: "\n") == """
        P1: put forward for Giấy khen, by the rule xa_tien.
        Giấy khen, rule xa_tien: met
          total value: needed VND 50,000,000, has VND 50,000,000, met
          number of contributions: needed 2, has 2, met
        Contributions (2), as of 2026-11-21:
          C1, 2026-05-01, cash, VND 40,000,000
            evidence: PT 12/2026; BB 3/2026
          C2, 2026-06, cash, VND 10,000,000
        """)
  }

  @Test func `who gave nothing learns what is needed`() {
    let answer = explanation([])
    #expect(answer.verdict == .leftOut(.nothingGiven))
    #expect(answer.rules.first?.criteria.map(\.missing) == [50_000_000, 2])
  }

  @Test func `a bar is told even where every threshold is reached`() {
    let gifts = [
      gift(1, person(1), on: "2026-05-01", millions: 40),
      gift(2, person(1), on: "2026-06", millions: 10),
    ]
    let answer = explanation(gifts, standing: Standing(bar: .basis(.withdrawn)))
    #expect(answer.rules.first?.criteria.allSatisfy(\.isMet) == true)
    #expect(answer.rules.first?.isMet == false)
    #expect(answer.lines.map(\.vi)[2] == "  đã rút lại sự đồng ý")
    #expect(explanation(gifts, standing: nil).rules.first?.refusal == .noRecord)
  }
}
