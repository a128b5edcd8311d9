import Facts
import Naming

/// The headings above one column, from the top down: `Nơi cư trú ở nước ngoài`, `Nước`.
struct HeadingPath {
  let texts: [String]
  let headings: [Heading]

  /// Each text may be a path itself, as a file of rejected rows has it: `Năm sinh | Nam`.
  init(_ cells: [String], reading: (String) -> Heading = Heading.init) {
    var parts: [String] = []
    for cell in cells {
      for part in cell.split(separator: " | ") where parts.last != String(part) {
        if !String(part).isBlank { parts.append(String(part)) }
      }
    }
    texts = Self.isBroken(parts) ? [parts.joined(separator: " ").tidy] : parts
    headings = texts.map(reading)
  }

  /// Whether one heading was typed over several rows: `Họ và`, `tên đệm`.
  private static func isBroken(_ parts: [String]) -> Bool {
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.utf8.count <= 40 }) else { return false }
    let whole = HeadingLexicon.shared[folded(parts.joined(separator: " "))]
    if case .concept(let concept)? = whole { return concept != .other }
    return false
  }

  var written: String {
    texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: " | ")
  }

  /// What the column is about: the lowest heading that names anything.
  var concept: Concept? {
    headings.last { $0.concept != nil }?.concept ?? (isSubject ? .name : nil)
  }

  /// Whether it names nothing but whom the list is of.
  private var isSubject: Bool { headings.last?.isSubject ?? false }

  /// What the headings above the lowest are about.
  var above: [Concept] {
    headings.dropLast().compactMap { $0.concept == .relatives ? nil : $0.concept }
  }

  var qualifiers: Set<Qualifier> { headings.reduce(into: []) { $0.formUnion($1.qualifiers) } }
  var relation: String? { headings.compactMap(\.relation).last }
  var unit: AmountUnit? { headings.compactMap(\.unit).last }
  var isMonthFirst: Bool { headings.contains(where: \.isMonthFirst) }

  var others: [Concept] { headings.last?.others ?? [] }

  /// What the headings make of the column in a list of the kind, and how sure that is.
  func use(in kind: ListKind) -> (use: ColumnUse, certainty: Double)? {
    if let exact = exactUse(in: kind) { return (exact, 1) }
    if headings.contains(where: { $0.concept == .refused }) { return (.refused, 1) }
    guard let lowest = headings.last(where: { $0.concept != nil }), var concept = lowest.concept
    else { return isSubject ? use(of: .name, in: kind).map { ($0, 0.7) } : nil }
    var certainty = lowest.score - (headings.last?.concept == nil ? 0.2 : 0)
    if !concept.belongs(to: kind) {
      guard let other = above.last(where: { $0.belongs(to: kind) }) else { return nil }
      (concept, certainty) = (other, certainty - 0.1)
    }
    // Mã số thuế is no key of ours.
    if [.recordID, .relativeID, .giftID].contains(concept), certainty < 0.95 { return nil }
    guard let use = use(of: concept, in: kind) else { return nil }
    return use.belongs(to: kind) ? (use, certainty) : nil
  }

  /// The header of a file of our own.
  private func exactUse(in kind: ListKind) -> ColumnUse? {
    guard texts.count == 1, let text = texts.first else { return nil }
    let key = plainFold(text)
    if ["problem_row", "problem_field", "problem"].contains(key) { return .former }
    return kind.keys.contains(key) ? ColumnUse(key) : nil
  }
}
