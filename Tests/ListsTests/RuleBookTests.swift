import Facts
import Lists
import Testing

struct RuleBookTests {
  @Test func `the built-in rules read, and say on every list that they are to be confirmed`() {
    let book = RuleBook.builtIn
    #expect(
      book.forms.map(\.code) == [
        "giay_khen_xa", "bang_khen_tinh", "ky_niem_chuong_mttq", "bang_khen_mttq",
        "bang_khen_thu_tuong", "huan_chuong_dai_doan_ket", "huan_chuong_huu_nghi",
      ])
    #expect(book.note?.vi.contains("phải xác nhận") == true)
    #expect(book.note?.en.contains("must confirm") == true)
    #expect(book.source == nil)
  }

  @Test func `no built-in rule is in force before the two tiers of government`() {
    #expect(RuleBook.builtIn.rulesInForce(on: day(2025, 6, 30)).isEmpty)
    #expect(RuleBook.builtIn.rulesInForce(on: day(2025, 7, 1)).count == 8)
  }

  @Test func `rules in force come from the highest form down`() {
    let forms = RuleBook.builtIn.rulesInForce(on: today).map(\.form.code)
    #expect(
      forms == [
        "bang_khen_mttq", "bang_khen_mttq", "ky_niem_chuong_mttq", "bang_khen_tinh",
        "bang_khen_tinh", "bang_khen_tinh", "giay_khen_xa", "giay_khen_xa",
      ])
  }

  @Test func `every field of a rule is read`() throws {
    let book = try ruleBook(
      (
        "du", "tinh",
        """
        for: [cá nhân, collective], min_total_vnd: 1_000_000, min_contributions: 2, min_years: 3, \
        min_span_years: 4, min_kinds: 2, kinds: [cash, tri thức], \
        achievements: {from: 2020-01-01, to: 31/12/2025}, deceased: allowed, returned: excluded, \
        in_force: {from: 2025-07-01, to: 2027-02-28}, basis: Quyết định 7
        """
      ))
    let rule = try #require(book.rules.first)
    #expect(rule.nominees == [.individual, .collective])
    #expect(
      rule.thresholds == [
        Threshold(.total, 1_000_000), Threshold(.contributions, 2), Threshold(.years, 3),
        Threshold(.spanYears, 4), Threshold(.kinds, 2),
      ])
    #expect(rule.kinds == [.cash, .knowledge])
    #expect(rule.window == .fixed(Span(from: day(2020, 1, 1), to: day(2025, 12, 31))))
    #expect(rule.allowsDeceased && !rule.allowsReturned)
    #expect(rule.inForce == Span(from: day(2025, 7, 1), to: day(2027, 2, 28)))
    #expect(rule.basis == "Quyết định 7")
  }

  @Test(arguments: [
    (years: 5, asOf: day(2026, 11, 21), from: day(2021, 11, 22)),
    (years: 1, asOf: day(2024, 2, 29), from: day(2023, 3, 1)),
    (years: 10, asOf: day(2025, 12, 31), from: day(2016, 1, 1)),
  ])
  func `the last years end on the day of the list`(years: Int, asOf: Day, from: Day) {
    #expect(Window.lastYears(years).span(asOf: asOf) == Span(from: from, to: asOf))
  }

  @Test(arguments: [
    "bang_khen_tinh", "Bằng khen của Chủ tịch UBND tỉnh", "bang khen cua chu tich ubnd tinh",
  ])
  func `a form is found by its code or its name`(word: String) throws {
    #expect(try RuleBook.builtIn.form(named: word).code == "bang_khen_tinh")
  }

  @Test func `an unknown form is refused with the forms there are`() {
    let problem = #expect(throws: Problem.self) { try RuleBook.builtIn.form(named: "huân chương") }
    #expect(problem?.code == "unknown_award")
    #expect(problem?.hint?.en.contains("giay_khen_xa") == true)
  }
}
