import Facts
import Yams

extension AwardRule {
  private static let known =
    ["code", "form", "for"] + Measurement.allCases.map(\.rawValue) + [
      "kinds", "within_years", "achievements", "achievement", "campaign", "deceased", "returned",
      "in_force", "law", "basis", "source", "localities", "default",
    ]

  init(_ node: Node, names: RuleNames) throws(Problem) {
    let entry = try RuleEntry(node, known: Self.known, name: "rules")
    code = try entry.code("code")
    form = try entry.named("form", in: names.forms, code: \.code)
    nominees = try entry.terms("for")
    thresholds = try entry.thresholds()
    kinds = entry.has("kinds") ? try entry.terms("kinds") : nil
    window = try entry.window()
    allowsDeceased = try entry.allows("deceased", unlessSaid: false)
    allowsReturned = try entry.allows("returned", unlessSaid: true)
    inForce = try entry.span("in_force")
    basis = entry.has("basis") ? try entry.text("basis") : nil
    laws = try entry.laws(of: names.laws)
    source = entry.has("source") ? try RuleBook.Source(entry.node("source")) : nil
    localities = entry.has("localities") ? try entry.units("localities") : nil
    isDefault = try entry.flag("default")
    campaign =
      entry.has("campaign") ? try entry.named("campaign", in: names.campaigns, code: \.code) : nil
    achievement = entry.has("achievement") ? try entry.term("achievement") : .merit
    try check(entry)
  }

  /// Refuses what contradicts itself.
  private func check(_ entry: RuleEntry) throws(Problem) {
    if effective == nil { throw .neverInForce(entry.line(of: "in_force")) }
    if isDefault, localities != nil { throw .localDefault(entry.line(of: "default")) }
    guard let campaign else { return }
    if case .fixed(let span) = window, span.common(with: campaign.period) == nil {
      throw .nothingCounts("achievements", entry.line(of: "achievements"))
    }
    if let kinds, let others = campaign.kinds, kinds.isDisjoint(with: others) {
      throw .nothingCounts("kinds", entry.line(of: "kinds"))
    }
  }
}

extension RuleEntry {
  func code(_ name: String) throws(Problem) -> String {
    let code = try text(name)
    guard code.isRuleCode else {
      throw Problem(
        "rules_bad_code", field: name, row: line(of: name),
        message: Wording(
          vi: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới",
          en: "a code has small Latin letters, digits and underscores only"),
        hint: Wording(vi: "ví dụ: giay_khen_xa", en: "for example: giay_khen_xa"))
    }
    return code
  }

  /// The item of another list of the file that a field names.
  fileprivate func named<Item>(
    _ name: String, in items: [Item], code: (Item) -> String
  ) throws(Problem) -> Item {
    try named(name, by: try node(name), in: items, code: code)
  }

  private func named<Item>(
    _ name: String, by node: Node, in items: [Item], code: (Item) -> String
  ) throws(Problem) -> Item {
    let word = try Self.text(node, name)
    guard let item = items.first(where: { code($0) == word }) else {
      let codes = items.map(code).joined(separator: ", ")
      throw Problem(
        "rules_unknown_\(name)", field: name, row: node.mark?.line,
        message: Wording(
          vi: "mã này không có trong mục “\(name)s”",
          en: "this code is not among “\(name)s”"),
        hint: items.isEmpty
          ? Wording(vi: "thêm mục “\(name)s” vào tệp", en: "add “\(name)s” to the file")
          : Wording(vi: "chọn một trong: \(codes)", en: "choose one of: \(codes)"))
    }
    return item
  }

  /// The laws that a rule names, by one code or a list of them.
  fileprivate func laws(of laws: [Law]) throws(Problem) -> [Law] {
    guard has("law") else { return [] }
    let field = try node("law")
    guard case .sequence = field else { return [try named("law", in: laws, code: \.code)] }
    var found: [Law] = []
    for item in try items("law") {
      found.append(try named("law", by: item, in: laws, code: \.code))
    }
    return found
  }

  fileprivate func thresholds() throws(Problem) -> [Threshold] {
    var thresholds: [Threshold] = []
    for measurement in Measurement.allCases {
      guard let needed = try count(measurement.rawValue) else { continue }
      thresholds.append(Threshold(measurement, needed))
    }
    guard !thresholds.isEmpty else {
      throw Problem(
        "rules_no_threshold", row: line,
        message: Wording(
          vi: "quy tắc không có mức nào, nên ai cũng đạt",
          en: "the rule has no threshold, so everybody would meet it"),
        hint: Wording(
          vi: "ghi ít nhất một trong: \(Measurement.keys)",
          en: "give at least one of: \(Measurement.keys)"))
    }
    return thresholds
  }

  fileprivate func window() throws(Problem) -> Window {
    guard let years = try count("within_years", upTo: 200) else {
      return .fixed(try span("achievements"))
    }
    guard !has("achievements") else {
      throw Problem(
        "rules_two_windows", field: "achievements", row: line(of: "achievements"),
        message: Wording(
          vi: "không thể vừa có “within_years” vừa có “achievements”",
          en: "“within_years” and “achievements” cannot both be given"),
        hint: Wording(vi: "giữ lại một mục", en: "keep one of the two"))
    }
    return .lastYears(Int(years))
  }
}

extension Problem {
  fileprivate static func neverInForce(_ line: Int?) -> Problem {
    Problem(
      "rules_never_in_force", field: "in_force", row: line,
      message: Wording(
        vi: "không ngày nào cả quy tắc và văn bản của nó cùng có hiệu lực",
        en: "there is no day on which both the rule and its law are in force"),
      hint: Wording(
        vi: "sửa “in_force” của quy tắc hoặc của văn bản, hoặc chọn văn bản khác",
        en: "correct “in_force” of the rule or of the law, or name another law"))
  }

  fileprivate static func localDefault(_ line: Int?) -> Problem {
    Problem(
      "rules_local_default", field: "default", row: line,
      message: Wording(
        vi: "quy tắc của một địa phương không thể là quy tắc mặc định",
        en: "a rule for localities cannot be a default"),
      hint: Wording(
        vi: "bỏ “default” hoặc bỏ “localities”", en: "remove “default” or “localities”"))
  }

  fileprivate static func nothingCounts(_ field: String, _ line: Int?) -> Problem {
    Problem(
      "rules_nothing_counts", field: field, row: line,
      message: Wording(
        vi: "“\(field)” không có gì chung với đợt vận động, nên không đóng góp nào được tính",
        en: "“\(field)” has nothing in common with the campaign, so no gift would count"),
      hint: Wording(
        vi: "sửa mục này hoặc đợt vận động", en: "correct this field or the campaign"))
  }
}

extension Measurement {
  fileprivate static var keys: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
