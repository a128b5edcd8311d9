public import Facts
import Yams

extension RuleBook {
  /// The form of file that this program reads and writes.
  public static let schema = "kieubao/rules/1"

  /// Reads the text of a rules file: YAML, with the fields of ``builtInYAML`` and no others.
  ///
  /// - Throws: ``Problem``, whose `row` is the line of the file and whose `field` is the field's
  ///   name. The file may have 1 MiB at the most, and no anchors or aliases.
  public init(yaml: String) throws(Problem) {
    let known = ["schema", "title", "note", "source", "forms", "rules"]
    let entry = try RuleEntry(try RuleText.tree(yaml), known: known)
    guard try entry.text("schema") == Self.schema else {
      throw Problem(
        "rules_wrong_schema", field: "schema", row: entry.line(of: "schema"),
        message: Wording(
          vi: "tệp quy tắc thuộc phiên bản khác",
          en: "the rules file is of another version"),
        hint: Wording(vi: "cần schema: \(Self.schema)", en: "needed is schema: \(Self.schema)"))
    }
    title = try entry.wording("title")
    note = entry.has("note") ? try entry.wording("note") : nil
    source = entry.has("source") ? try Source(entry.node("source")) : nil
    forms = try Self.unique(try entry.items("forms"), code: \.code) { node throws(Problem) in
      try AwardForm(node)
    }
    let named = forms
    rules = try Self.unique(try entry.items("rules"), code: \.code) { node throws(Problem) in
      try AwardRule(node, forms: named)
    }
  }

  /// Reads the items of a list, no two of which may have the same code.
  private static func unique<Item>(
    _ nodes: [Node], code: (Item) -> String, read: (Node) throws(Problem) -> Item
  ) throws(Problem) -> [Item] {
    var (items, codes): ([Item], Set<String>) = ([], [])
    for node in nodes {
      let item = try read(node)
      guard codes.insert(code(item)).inserted else {
        throw Problem(
          "rules_duplicate_code", field: "code", row: node.mark?.line,
          message: Wording(vi: "mã này đã được dùng", en: "this code is already used"),
          hint: Wording(vi: "đặt một mã khác", en: "choose another code"))
      }
      items.append(item)
    }
    return items
  }
}

extension RuleBook.Source {
  fileprivate init(_ node: Node) throws(Problem) {
    let entry = try RuleEntry(node, known: ["number", "date", "issuer"], name: "source")
    number = try entry.text("number")
    _ = try entry.node("date")
    guard let day = try entry.day("date") else { preconditionFailure("a day or a problem") }
    date = day
    issuer = try entry.text("issuer")
  }
}

extension AwardForm {
  fileprivate init(_ node: Node) throws(Problem) {
    let known = ["code", "name", "level", "order", "decided_by"]
    let entry = try RuleEntry(node, known: known, name: "forms")
    code = try entry.code("code")
    name = try entry.wording("name")
    level = try entry.term("level")
    order = Int(try entry.count("order", upTo: 1000) ?? 0)
    decidedBy = try entry.text("decided_by")
  }
}

extension AwardRule {
  fileprivate init(_ node: Node, forms: [AwardForm]) throws(Problem) {
    let known =
      ["code", "form", "for"] + Measurement.allCases.map(\.rawValue)
      + ["kinds", "within_years", "achievements", "deceased", "returned", "in_force", "basis"]
    let entry = try RuleEntry(node, known: known, name: "rules")
    code = try entry.code("code")
    form = try entry.form(of: forms)
    nominees = try entry.terms("for")
    thresholds = try entry.thresholds()
    kinds = entry.has("kinds") ? try entry.terms("kinds") : nil
    window = try entry.window()
    allowsDeceased = try entry.allows("deceased", unlessSaid: false)
    allowsReturned = try entry.allows("returned", unlessSaid: true)
    inForce = try entry.span("in_force")
    basis = entry.has("basis") ? try entry.text("basis") : nil
  }
}

extension RuleEntry {
  fileprivate func code(_ name: String) throws(Problem) -> String {
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

  fileprivate func form(of forms: [AwardForm]) throws(Problem) -> AwardForm {
    let code = try text("form")
    guard let form = forms.first(where: { $0.code == code }) else {
      let codes = forms.map(\.code).joined(separator: ", ")
      throw Problem(
        "rules_unknown_form", field: "form", row: line(of: "form"),
        message: Wording(
          vi: "hình thức khen thưởng này không có trong mục “forms”",
          en: "this award form is not among “forms”"),
        hint: Wording(vi: "chọn một trong: \(codes)", en: "choose one of: \(codes)"))
    }
    return form
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

  fileprivate func allows(_ name: String, unlessSaid standard: Bool) throws(Problem) -> Bool {
    guard has(name) else { return standard }
    let permission: Permission = try term(name)
    return permission == .allowed
  }
}

extension Measurement {
  fileprivate static var keys: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

private enum Permission: String, Term {
  case allowed, excluded

  var name: Wording {
    switch self {
    case .allowed: Wording(vi: "được", en: "allowed")
    case .excluded: Wording(vi: "không được", en: "excluded")
    }
  }

  var aliases: [String] { [] }
}
