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
    let known = ["schema", "title", "note", "source", "laws", "campaigns", "forms", "rules"]
    let entry = try RuleEntry(try RuleText.tree(yaml), known: known)
    try entry.checkSchema()
    title = try entry.wording("title")
    note = entry.has("note") ? try entry.wording("note") : nil
    source = entry.has("source") ? try Source(entry.node("source")) : nil
    let names = try RuleNames(entry)
    (laws, campaigns, forms) = (names.laws, names.campaigns, names.forms)
    rules = try entry.unique("rules", code: \.code) { node throws(Problem) in
      try AwardRule(node, names: names)
    }
    remarks = names.remarks(on: rules, in: entry, isSourced: source != nil)
  }
}

/// What rules may name, read before them.
struct RuleNames {
  let laws: [Law]
  let campaigns: [Campaign]
  let forms: [AwardForm]

  /// More would not fit the bits that a gift carries.
  private static let mostCampaigns = 32

  init(_ entry: RuleEntry) throws(Problem) {
    laws =
      entry.has("laws")
      ? try entry.unique("laws", code: \.code) { node throws(Problem) in try Law(node) } : []
    campaigns =
      entry.has("campaigns")
      ? try entry.unique("campaigns", code: \.code) { node throws(Problem) in try Campaign(node) }
      : []
    forms = try entry.unique("forms", code: \.code) { node throws(Problem) in
      try AwardForm(node)
    }
    guard campaigns.count <= Self.mostCampaigns else {
      throw Problem(
        "rules_too_many", field: "campaigns", row: entry.line(of: "campaigns"),
        message: Wording(
          vi: "có hơn \(Self.mostCampaigns) đợt vận động",
          en: "there are more than \(Self.mostCampaigns) campaigns"),
        hint: Wording(
          vi: "bỏ những đợt đã xong hoặc chia thành hai tệp",
          en: "remove those that are over, or make two files of them"))
    }
  }
}

extension RuleEntry {
  fileprivate func checkSchema() throws(Problem) {
    guard try text("schema") != RuleBook.schema else { return }
    throw Problem(
      "rules_wrong_schema", field: "schema", row: line(of: "schema"),
      message: Wording(
        vi: "tệp quy tắc thuộc phiên bản khác",
        en: "the rules file is of another version"),
      hint: Wording(
        vi: "cần schema: \(RuleBook.schema)", en: "needed is schema: \(RuleBook.schema)"))
  }

  /// Reads the items of a list, no two of which may have the same code.
  func unique<Item>(
    _ name: String, code: (Item) -> String, read: (Node) throws(Problem) -> Item
  ) throws(Problem) -> [Item] {
    var (known, codes): ([Item], Set<String>) = ([], [])
    for node in try items(name) {
      let item = try read(node)
      guard codes.insert(code(item)).inserted else {
        throw Problem(
          "rules_duplicate_code", field: "code", row: node.mark?.line,
          message: Wording(vi: "mã này đã được dùng", en: "this code is already used"),
          hint: Wording(vi: "đặt một mã khác", en: "choose another code"))
      }
      known.append(item)
    }
    return known
  }
}
