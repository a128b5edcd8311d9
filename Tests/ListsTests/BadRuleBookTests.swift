import Facts
import Lists
import Testing

/// A line that makes a rules file wrong when it stands at its end.
struct BadLine: CustomTestStringConvertible, Sendable {
  let code: String
  let field: String?
  let line: String

  /// The line that the problem must name.
  let row: Int
  var testDescription: String { "\(code): \(line)" }

  init(_ code: String, _ field: String?, _ line: String, row: Int = 14) {
    self.code = code
    self.field = field
    self.line = line
    self.row = row
  }

  /// A file of 13 lines, whose last group is a rule.
  static let good = """
    schema: kieubao/rules/1
    title: Quy tắc thử
    forms:
      - code: xa
        name: Giấy khen
        level: commune
        decided_by: Chủ tịch xã
    rules:
      - code: mot
        form: xa
        for: [individual]
        min_years: 1
        within_years: 5

    """
}

struct BadRuleBookTests {
  @Test func `the file that the wrong lines are added to is right`() throws {
    #expect(try RuleBook(yaml: BadLine.good).rules.map(\.code) == ["mot"])
  }

  @Test(arguments: [
    BadLine("rules_bad_number", "min_contributions", "    min_contributions: nhiều"),
    BadLine("rules_bad_number", "min_total_vnd", "    min_total_vnd: -5"),
    BadLine("rules_bad_number", "min_total_vnd", "    min_total_vnd: 0"),
    BadLine("rules_bad_number", "min_total_vnd", "    min_total_vnd: 1.000.000"),
    BadLine("rules_bad_number", "min_total_vnd", "    min_total_vnd: 99999999999999999999"),
    BadLine("rules_wrong_type", "min_kinds", "    min_kinds: [2]"),
    BadLine("rules_wrong_type", "min_kinds", "    min_kinds: {at_least: 2}"),
    BadLine("rules_wrong_type", "min_kinds", "    min_kinds:"),
    BadLine("rules_wrong_type", "kinds", "    kinds: cash"),
    BadLine("rules_unknown_word", "kinds", "    kinds: [cash, gold]"),
    BadLine("rules_empty_list", "kinds", "    kinds: []"),
    BadLine("rules_unknown_word", "deceased", "    deceased: maybe"),
    BadLine("rules_unknown_field", "min_age", "    min_age: 18"),
    BadLine("rules_unknown_field", "until", "    in_force: {until: 2026-02-01}"),
    BadLine("rules_from_after_to", "in_force", "    in_force: {from: 2026-01-02, to: 2026-01-01}"),
    BadLine("rules_bad_date", "from", "    in_force: {from: 2026-02-30}"),
    BadLine("rules_bad_date", "from", "    in_force: {from: 2026-02}"),
    BadLine("rules_two_windows", "achievements", "    achievements: {from: 2020-01-01}"),
    BadLine("rules_duplicate_field", nil, "    form: xa", row: 10),
    BadLine("rules_not_yaml", nil, "    kinds: [cash, works", row: 15),
    BadLine("rules_not_yaml", nil, "\tmin_kinds: 1"),
    BadLine("rules_anchor", nil, "    min_kinds: &few 2"),
    BadLine("rules_missing_field", "code", "  - {form: xa, for: [individual], min_years: 1}"),
    BadLine(
      "rules_duplicate_code", "code", "  - {code: mot, form: xa, for: [individual], min_years: 1}"),
    BadLine(
      "rules_unknown_form", "form", "  - {code: hai, form: tinh, for: [individual], min_years: 1}"),
    BadLine(
      "rules_bad_code", "code", "  - {code: Hai, form: xa, for: [individual], min_years: 1}"),
    BadLine("rules_empty_list", "for", "  - {code: hai, form: xa, for: [], min_years: 1}"),
    BadLine("rules_no_threshold", nil, "  - {code: hai, form: xa, for: [individual]}"),
    BadLine(
      "rules_bad_number", "within_years",
      "  - {code: hai, form: xa, for: [individual], min_years: 1, within_years: 300}"),
    BadLine("rules_unknown_law", "law", "    law: luat"),
    BadLine("rules_unknown_law", "law", "    law: [luat]"),
    BadLine("rules_empty_list", "law", "    law: []"),
    BadLine("rules_unknown_campaign", "campaign", "    campaign: tet"),
    BadLine("rules_unknown_locality", "localities", "    localities: [Đà Nẵng]"),
    BadLine("rules_unknown_locality", "localities", "    localities: [\"99\"]"),
    BadLine("rules_unknown_locality", "localities", "    localities: [48, 2033]"),
    BadLine("rules_bad_flag", "default", "    default: có"),
    BadLine("rules_unknown_word", "achievement", "    achievement: big"),
    BadLine("rules_missing_field", "issuer", "    source: {number: 1, date: 2026-01-01}"),
    BadLine(
      "rules_missing_field", "period", "campaigns: [{code: tet, name: Tết}]"),
    BadLine(
      "rules_from_after_to", "period",
      "campaigns: [{code: tet, name: Tết, period: {from: 2026-02-01, to: 2026-01-01}}]"),
    BadLine(
      "rules_empty_words", "purposes",
      "campaigns: [{code: tet, name: Tết, period: {}, purposes: ['…']}]"),
    BadLine(
      "rules_unknown_locality", "beneficiaries",
      "campaigns: [{code: tet, name: Tết, period: {}, beneficiaries: ['00000']}]"),
    BadLine("rules_unknown_field", "until", "laws: [{code: a, number: 1, name: L, until: 2026}]"),
    BadLine(
      "rules_duplicate_code", "code",
      "laws: [{code: a, number: 1, name: L}, {code: a, number: 2, name: M}]"),
    BadLine("rules_bad_date", "date", "source: {number: 1, date: hôm qua, issuer: Tỉnh}"),
  ])
  func `a wrong line is refused by its number and its field`(bad: BadLine) {
    let problem = #expect(throws: Problem.self) {
      try RuleBook(yaml: BadLine.good + bad.line + "\n")
    }
    #expect(problem?.code == bad.code)
    #expect(problem?.field == bad.field)
    #expect(problem?.row == bad.row)
    #expect(problem?.hint != nil)
  }

  /// A file whose last rule and form are left to be said.
  private func book(form: String = "", rule: String) -> String {
    """
    schema: kieubao/rules/1
    title: Quy tắc thử
    laws: [{code: cu, number: 1/2020, name: Luật, in_force: {to: 2023-12-31}}]
    campaigns:
      - {code: tet, name: Tết, period: {from: 2026-01-01, to: 2026-02-28}, kinds: [cash]}
    forms:
      - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}
      - {code: hai, name: Bằng khen, level: commune, decided_by: Chủ tịch xã\(form)}
    rules:
      - {code: mot, form: xa, for: [individual], min_years: 1\(rule)}
    """
  }

  @Test(arguments: [
    ("rules_never_in_force", "in_force", ", law: cu, in_force: {from: 2024-01-01}"),
    ("rules_local_default", "default", ", default: true, localities: ['48']"),
    ("rules_nothing_counts", "achievements", ", campaign: tet, achievements: {to: 2025-12-31}"),
    ("rules_nothing_counts", "kinds", ", campaign: tet, kinds: [works]"),
  ])
  func `a rule that contradicts its law or its campaign is refused`(
    code: String, field: String, rest: String
  ) {
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: book(rule: rest)) }
    #expect(problem?.code == code)
    #expect(problem?.field == field)
    #expect(problem?.row == 10)
    #expect(problem?.hint != nil)
  }

  @Test(arguments: [
    ("bonus_vnd", ", bonus_vnd: [{vnd: 1}, {vnd: 2, for: [family]}]"),
    (
      "bonus_vnd",
      ", bonus_vnd: [{vnd: 1, in_force: {to: 2026-01-01}}, {vnd: 2, in_force: {from: 2026-01-01}}]"
    ),
  ])
  func `two sums for the same nominee and day are refused`(field: String, rest: String) {
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: book(form: rest, rule: "")) }
    #expect(problem?.code == "rules_overlap")
    #expect(problem?.field == field)
    #expect(problem?.row == 8)
  }

  @Test func `two who decide on the same day are refused`() {
    let two = "[{name: A, in_force: {to: 2026-01-01}}, {name: B, in_force: {from: 2026-01-01}}]"
    let text = book(rule: "").replacing("decided_by: Chủ tịch xã", with: "decided_by: \(two)")
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text) }
    #expect(problem?.code == "rules_overlap")
    #expect(problem?.row == 7)
  }

  @Test func `more campaigns than fit are refused`() {
    func text(_ count: Int) -> String {
      let more = (1...count).map { "  - {code: c\($0), name: C, period: {}}\n" }.joined()
      return BadLine.good + "campaigns:\n" + more
    }
    #expect(throws: Never.self) { try RuleBook(yaml: text(32)) }
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text(33)) }
    #expect(problem?.code == "rules_too_many")
  }

  @Test(arguments: [
    "", "# chỉ có ghi chú", "một câu", "- 1\n- 2", "schema: kieubao/rules/2\ntitle: x",
  ])
  func `a text that is no rules file is refused`(text: String) {
    #expect(throws: Problem.self) { try RuleBook(yaml: text) }
  }

  @Test func `a billion laughs are refused before anything is built`() {
    var text = "a: &a [ha, ha]\n"
    for (one, next) in zip("abcdefghijklmnop", "bcdefghijklmnopq") {
      text += "\(next): &\(next) [*\(one), *\(one), *\(one), *\(one)]\n"
    }
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text + "? *q\n: 1\n") }
    #expect(problem?.code == "rules_anchor")
    #expect(problem?.row == 1)
  }

  @Test(arguments: ["a: \"x\"\n{\"b\":&q 1}", "- &a", "[&a 1]", "--- &a\nb: 1", "a:\u{2028}&b 1"])
  func `an anchor is seen wherever YAML would see one`(text: String) {
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text) }
    #expect(problem?.code == "rules_anchor")
  }

  @Test func `an ampersand in plain words is no anchor`() throws {
    let text = RuleBook.builtInYAML.replacing("Ban Thường trực", with: "R&D & Ban Thường trực")
    #expect(try RuleBook(yaml: text).forms[2].decidedBy.hasPrefix("R&D & Ban"))
  }

  @Test func `a file of more than 1 MiB is refused`() {
    let text = RuleBook.builtInYAML + String(repeating: "#\n", count: 1 << 19)
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text) }
    #expect(problem?.code == "rules_too_large")
  }

  @Test func `ten thousand open brackets do no harm`() {
    let text = String(repeating: "[", count: 10_000)
    #expect(throws: Problem.self) { try RuleBook(yaml: text) }
  }

  @Test func `a file of persons given by mistake is refused without a word of it`() {
    let text = "Nguyễn Văn An: 0901234567\n"
    let problem = #expect(throws: Problem.self) { try RuleBook(yaml: text) }
    #expect(problem?.code == "rules_unknown_field")
    #expect(problem?.field == nil)
    #expect(problem?.description.contains("An") == false)
  }

  @Test func `no cut of the built-in rules does harm`() {
    let text = Array(RuleBook.builtInYAML)
    for length in stride(from: 0, to: text.count, by: 97) {
      _ = try? RuleBook(yaml: String(text[..<length]))
    }
  }
}
