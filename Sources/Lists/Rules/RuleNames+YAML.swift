import Facts
import Yams

extension RuleBook.Source {
  init(_ node: Node) throws(Problem) {
    let entry = try RuleEntry(node, known: ["number", "date", "issuer"], name: "source")
    number = try entry.text("number")
    _ = try entry.node("date")
    guard let day = try entry.day("date") else { preconditionFailure("a day or a problem") }
    date = day
    issuer = try entry.text("issuer")
  }
}

extension Law {
  init(_ node: Node) throws(Problem) {
    let known = ["code", "number", "name", "date", "in_force"]
    let entry = try RuleEntry(node, known: known, name: "laws")
    code = try entry.code("code")
    number = try entry.text("number")
    name = try entry.wording("name")
    date = try entry.day("date")
    inForce = try entry.span("in_force")
  }
}

extension Campaign {
  init(_ node: Node) throws(Problem) {
    let known = ["code", "name", "period", "kinds", "purposes", "beneficiaries"]
    let entry = try RuleEntry(node, known: known, name: "campaigns")
    code = try entry.code("code")
    name = try entry.wording("name")
    _ = try entry.node("period")
    period = try entry.span("period")
    kinds = entry.has("kinds") ? try entry.terms("kinds") : nil
    purposes = entry.has("purposes") ? try entry.phrases("purposes") : nil
    beneficiaries = entry.has("beneficiaries") ? try entry.units("beneficiaries") : nil
  }
}

extension AwardForm {
  init(_ node: Node) throws(Problem) {
    let known = [
      "code", "name", "posthumous_name", "level", "order", "decided_by", "bonus_vnd", "once",
    ]
    let entry = try RuleEntry(node, known: known, name: "forms")
    code = try entry.code("code")
    name = try entry.wording("name")
    posthumousName = entry.has("posthumous_name") ? try entry.wording("posthumous_name") : nil
    level = try entry.term("level")
    order = Int(try entry.count("order", upTo: 1000) ?? 0)
    deciders = try entry.deciders()
    bonuses = try entry.bonuses()
    isOnce = try entry.flag("once")
  }
}

extension RuleEntry {
  /// A text for all days, or a list of names with the days of each.
  fileprivate func deciders() throws(Problem) -> [InForce<String>] {
    let field = "decided_by"
    guard case .sequence = try node(field) else { return [InForce(try text(field))] }
    var deciders: [InForce<String>] = []
    for node in try items(field) {
      let entry = try RuleEntry(node, known: ["name", "in_force"], name: field)
      let decider = InForce(try entry.text("name"), try entry.span("in_force"))
      guard deciders.allSatisfy({ $0.span.common(with: decider.span) == nil }) else {
        throw .overlap(field, entry.line)
      }
      deciders.append(decider)
    }
    return deciders
  }

  /// A sum for all days, or a list of sums with the days and the nominees of each.
  fileprivate func bonuses() throws(Problem) -> [AwardForm.Bonus] {
    let field = "bonus_vnd"
    guard has(field) else { return [] }
    guard case .sequence = try node(field) else {
      return try count(field).map { [AwardForm.Bonus(vnd: $0, nominees: nil, span: .always)] } ?? []
    }
    var bonuses: [AwardForm.Bonus] = []
    for node in try items(field) {
      let entry = try RuleEntry(node, known: ["vnd", "for", "in_force"], name: field)
      _ = try entry.node("vnd")
      let bonus = AwardForm.Bonus(
        vnd: try entry.count("vnd") ?? 0, nominees: entry.has("for") ? try entry.terms("for") : nil,
        span: try entry.span("in_force"))
      guard bonuses.allSatisfy({ !$0.overlaps(bonus) }) else { throw .overlap(field, entry.line) }
      bonuses.append(bonus)
    }
    return bonuses
  }

  /// Texts each of which has a word.
  fileprivate func phrases(_ name: String) throws(Problem) -> [String] {
    var phrases: [String] = []
    for item in try items(name) {
      let phrase = try Self.text(item, name)
      guard !PlainWords(phrase).isEmpty else {
        throw Problem(
          "rules_empty_words", field: name, row: item.mark?.line,
          message: Wording(
            vi: "“\(name)” có một mục không có chữ nào", en: "“\(name)” has an item without a word"),
          hint: Wording(
            vi: "ghi các chữ phải có trong mục đích đóng góp",
            en: "write the words that the purpose of a gift must have"))
      }
      phrases.append(phrase)
    }
    return phrases
  }

  /// Codes of provinces and communes.
  func units(_ name: String) throws(Problem) -> [UnitCode] {
    var units: [UnitCode] = []
    for item in try items(name) {
      guard let unit = UnitCode(try Self.text(item, name)) else {
        throw Problem(
          "rules_unknown_locality", field: name, row: item.mark?.line,
          message: Wording(
            vi: "“\(name)” có một mã không phải của tỉnh hoặc xã nào",
            en: "“\(name)” has a code that no province or commune has"),
          hint: Wording(
            vi: "ghi mã tỉnh 2 chữ số hoặc mã xã 5 chữ số trong ngoặc kép: [\"01\", \"20356\"]",
            en: "write 2 digits for a province or 5 for a commune, quoted: [\"01\", \"20356\"]"))
      }
      units.append(unit)
    }
    return units
  }
}

extension AwardForm.Bonus {
  fileprivate func overlaps(_ other: AwardForm.Bonus) -> Bool {
    guard span.common(with: other.span) != nil else { return false }
    guard let nominees, let others = other.nominees else { return true }
    return !nominees.isDisjoint(with: others)
  }
}

extension Problem {
  fileprivate static func overlap(_ field: String, _ line: Int?) -> Problem {
    Problem(
      "rules_overlap", field: field, row: line,
      message: Wording(
        vi: "“\(field)” có hai mục cùng áp dụng trong một ngày",
        en: "two items of “\(field)” hold on the same day"),
      hint: Wording(
        vi: "cho mục trước kết thúc trước ngày mục sau bắt đầu",
        en: "let one end before the day on which the next begins"))
  }
}
