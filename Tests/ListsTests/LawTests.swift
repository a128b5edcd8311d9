import Facts
import Lists
import Spreadsheets
import Testing

/// Which rules are in force on which day, and for whom.
struct LawTests {
  private func book(_ middle: String = "", rules: String) throws -> RuleBook {
    try RuleBook(
      yaml: """
        schema: kieubao/rules/1
        title: Quy tắc thử
        \(middle)
        forms:
          - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}
        rules:
        \(rules)
        """)
  }

  private let decree = """
    laws:
      - {code: nd1, number: 1/2024/NĐ-CP, name: Nghị định, in_force: {from: 2024-01-01, to: 2025-12-31}}
      - {code: nd2, number: 2/2026/NĐ-CP, name: Nghị định, date: 2025-12-20, in_force: {from: 2026-01-01}}
    """

  @Test(arguments: [
    (day(2024, 12, 31), []), (day(2025, 1, 1), ["cu"]), (day(2025, 12, 31), ["cu"]),
    (day(2026, 1, 1), ["moi"]), (day(2030, 1, 1), ["moi"]),
  ])
  func `a rule is in force only while its law is`(on: Day, codes: [String]) throws {
    let book = try book(
      decree,
      rules: """
          - {code: cu, form: xa, for: [individual], min_years: 1, law: nd1, in_force: {from: 2025-01-01}}
          - {code: moi, form: xa, for: [individual], min_years: 1, law: [nd2]}
        """)
    #expect(book.rulesInForce(on: on).map(\.code) == codes)
    #expect(book.remarks.isEmpty)
  }

  @Test func `a law is cited with its number and its date`() throws {
    let book = try book(
      decree, rules: "  - {code: mot, form: xa, for: [individual], min_years: 1}")
    #expect(
      book.laws(on: day(2026, 1, 1)).map(\.citation.vi) == [
        "Nghị định số 2/2026/NĐ-CP ngày 20/12/2025"
      ])
    #expect(book.remarks.map(\.line) == [4, 5])
    #expect(book.remarks.allSatisfy { $0.wording.en == "no rule names this law" })
  }

  @Test func `the starting rules end with the decree, and the list says what to do`() throws {
    let book = RuleBook.builtIn
    #expect(book.rulesInForce(on: day(2027, 2, 28)).count == 8)
    #expect(book.rulesInForce(on: day(2027, 3, 1)).isEmpty)
    #expect(book.remedy(in: NominationScope(asOf: day(2027, 2, 28))) == nil)
    let list = book.nominations(
      from: [gift(1, person(1), on: "2027-01-01", millions: 100)], awards: [],
      scope: NominationScope(asOf: day(2027, 3, 1))
    ) { _ in Standing() }
    #expect(list.leftOut.map(\.reason) == [.noRuleInForce])
    let notes = NomineeList(list) { _ in nil }.table.notes.map(\.vi)
    #expect(
      notes[2].hasPrefix(
        "Nghị định số 152/2025/NĐ-CP hết hiệu lực sau ngày 28/02/2027, nên không quy tắc nào còn"))
    #expect(notes[1] == "Văn bản đang có hiệu lực: Luật Thi đua, khen thưởng số 06/2022/QH15.")
  }

  @Test func `a form without a rule is told, not refused`() {
    let remarks = RuleBook.builtIn.remarks
    #expect(remarks.count == 3)
    let lines = RuleBook.builtInYAML.split(separator: "\n", omittingEmptySubsequences: false)
    let told = remarks.compactMap(\.line).map { String(lines[$0 - 1]) }
    #expect(
      told == [
        "  - code: bang_khen_thu_tuong", "  - code: huan_chuong_dai_doan_ket",
        "  - code: huan_chuong_huu_nghi",
      ])
  }

  private let dated = """
    schema: kieubao/rules/1
    title: Quy tắc thử
    forms:
      - code: xa
        name: Giấy khen
        posthumous_name: {vi: Truy tặng Giấy khen, en: Posthumous certificate}
        level: commune
        once: true
        decided_by:
          - {name: Chủ tịch huyện, in_force: {to: 2025-06-30}}
          - {name: Chủ tịch xã, in_force: {from: 2025-07-01}}
        bonus_vnd:
          - {vnd: 700_000, for: [individual], in_force: {from: 2026-01-01}}
          - {vnd: 1_400_000, for: [collective, family], in_force: {from: 2026-01-01}}
          - {vnd: 500_000, in_force: {to: 2025-12-31}}
    rules:
      - {code: mot, form: xa, for: [individual, family], min_years: 1}
    """

  @Test func `who decides and what money goes with it depends on the day`() throws {
    let form = try #require(try RuleBook(yaml: dated).forms.first)
    #expect(form.decidedBy(on: day(2025, 6, 30)) == "Chủ tịch huyện")
    #expect(form.decidedBy(on: day(2025, 7, 1)) == "Chủ tịch xã")
    #expect(form.decidedBy == "Chủ tịch xã")
    #expect(form.bonus(on: day(2025, 12, 31), for: .family) == 500_000)
    #expect(form.bonus(on: day(2026, 1, 1), for: .individual) == 700_000)
    #expect(form.bonus(on: day(2026, 1, 1), for: .family) == 1_400_000)
    #expect(form.isOnce)
    #expect(form.name(isPosthumous: true).vi == "Truy tặng Giấy khen")
    let built = try RuleBook.builtIn.form(named: "bang_khen_tinh")
    #expect(built.name(isPosthumous: true).vi == "Bằng khen của Chủ tịch UBND tỉnh (truy tặng)")
    #expect(built.bonus(on: today, for: .individual) == nil)
  }

  @Test func `days on which nobody decides are told`() throws {
    let gap = dated.replacing("{from: 2025-07-01}", with: "{from: 2025-07-02}")
    #expect(try RuleBook(yaml: dated).remarks.isEmpty)
    #expect(try RuleBook(yaml: gap).remarks.map(\.line) == [4])
    let ended = dated.replacing("{from: 2025-07-01}", with: "{from: 2025-07-01, to: 2026-12-31}")
    #expect(try RuleBook(yaml: ended).remarks.count == 1)
    let bounded = ended.replacing(
      "min_years: 1}", with: "min_years: 1, in_force: {from: 2025-01-01, to: 2026-12-31}}")
    #expect(try RuleBook(yaml: bounded).remarks.isEmpty)
  }

  @Test(arguments: [
    (nil, ["chung", "tinh_khac"]), ("48", ["da_nang", "tinh_khac"]),
    ("20335", ["da_nang", "tinh_khac"]), ("38", ["chung", "tinh_khac"]),
  ])
  func `the locality's own rule takes the place of the default one`(
    locality: String?, codes: [String]
  ) throws {
    let book = try book(
      rules: """
          - {code: chung, form: xa, for: [individual], min_years: 3, default: true}
          - {code: da_nang, form: xa, for: [individual], min_years: 2, localities: ["48"], \
        source: {number: 9/QĐ-UBND, date: 2026-01-05, issuer: UBND thành phố}}
          - {code: tinh_khac, form: xa, for: [collective], min_years: 1}
        """)
    #expect(book.rulesInForce(on: today, locality: locality).map(\.code) == codes)
    let scope = NominationScope(asOf: today, locality: locality)
    #expect(book.rulesInForce(in: scope).map(\.code) == codes)
    #expect(book.rules[1].source?.number == "9/QĐ-UBND")
    #expect(book.remarks.isEmpty)
  }

  @Test func `a rule of one commune is not its province's`() throws {
    let book = try book(
      rules: """
          - {code: chung, form: xa, for: [individual], min_years: 3, default: true}
          - {code: phuong, form: xa, for: [individual], min_years: 2, localities: ["20335"]}
        """)
    #expect(book.rulesInForce(on: today, locality: "48").map(\.code) == ["chung"])
    #expect(book.rulesInForce(on: today, locality: "20335").map(\.code) == ["phuong"])
    #expect(
      book.remarks.map(\.wording.en) == [
        "the document that sets this locality's thresholds is missing (source)"
      ])
  }
}
