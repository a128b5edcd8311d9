import Facts
import Naming
import Spreadsheets

/// Tells the records of a list from what stands between and below them.
struct RowJudge {
  private let names: [Int]
  private let own: [Int]
  private let relatives: [Int]
  private let telling: [PlannedColumn]
  private let number: Int?
  private let key: Int?
  private let header: [[String]]
  private let takesHidden: Bool

  /// The heading of the section the rows stand in.
  private(set) var section: String? {
    didSet { if section != oldValue { country = section.flatMap(RowWords.country) } }
  }

  /// The country that the section's heading names.
  private(set) var country: String?

  /// Whether a signature has been seen, and so the end of the list.
  private var isBelow = false
  private var hasRecord = false

  init(_ plan: SheetPlan) {
    let taken = plan.columns.filter(\.use.isTaken)
    let ofRelatives = taken.filter(\.use.isOfRelative)
    let others = taken.filter { !$0.use.isOfRelative }
    (relatives, own) = (ofRelatives.map(\.place), others.map(\.place))
    names = others.filter { $0.use.key == "full_name" }.map(\.place)
    // A year or a sum may also stand beside a total or above a signature's name.
    telling = others.filter { $0.use.tellsOfPerson }
    number = plan.column(.number)?.place
    key = plan.column(ColumnUse(plan.kind.keyColumn))?.place
    header = plan.header.map { heading in
      let parts = heading.components(partedBy: " | ").map { folded($0) }
      return heading.isEmpty ? [] : [folded(heading)] + parts
    }
    takesHidden = plan.takesHidden
  }

  mutating func judge(_ row: SheetRow) -> IntakeRow.Kind {
    let filled = row.filled.filter { $0 != number }
    if filled.isEmpty, !isLabel(row) { return .passedOver(.blank) }
    if row.isHidden, !takesHidden { return .passedOver(.hidden) }
    if isColumnNumbers(row) { return .passedOver(.columnNumbers) }
    if isHeader(row) || isOtherHeader(row) {
      isBelow = false
      return .passedOver(.repeatedHeader)
    }
    let kind = judgeText(row, filled)
    if kind == .record { hasRecord = true }
    return kind
  }

  private mutating func judgeText(_ row: SheetRow, _ filled: [Int]) -> IntakeRow.Kind {
    // Most rows have a number, a name and more.
    if !isBelow, filled.count >= 3, hasNumber(row) || hasKey(row),
      names.contains(where: filled.contains)
    {
      return .record
    }
    let texts = row.filled.map { row.text($0).tidy }
    let hasName = names.contains { !row.text($0).isBlank }
    if hasName, isReadable(row) {
      isBelow = false
      return .record
    }
    if isBelow {
      guard hasName, filled.count >= 3, hasNumber(row) || number == nil else {
        return .passedOver(.signature)
      }
      isBelow = false
    }
    let labels = hasName ? (names + [number].compactMap(\.self)).map { row.text($0).tidy } : texts
    if labels.contains(where: RowWords.isTotal), !hasNumber(row) { return .passedOver(.total) }
    if labels.contains(where: RowWords.isSignature), filled.count <= 4, !hasNumber(row) {
      isBelow = true
      return .passedOver(.signature)
    }
    if let heading = sectionHeading(row, texts) {
      section = heading
      return .passedOver(.section)
    }
    if hasRecord, !hasName, filled.contains(where: relatives.contains),
      !filled.contains(where: own.contains)
    {
      return .passedOver(.continuation)
    }
    return .record
  }
}

extension RowJudge {
  /// Whether the column of running numbers holds words: the label of a section or a total.
  private func isLabel(_ row: SheetRow) -> Bool {
    guard let number else { return false }
    return row.text(number).contains { $0.isLetter } && row.text(number).tidy.count > 4
  }

  private func hasNumber(_ row: SheetRow) -> Bool {
    guard let number else { return false }
    let text = row.text(number).tidy
    return !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
  }

  /// Whether the name is one of a person and another cell tells of them what its column is for:
  /// such a row is a record whatever its words may begin with.
  private func isReadable(_ row: SheetRow) -> Bool {
    let name = names.lazy.map { row.text($0).tidy }.first { !$0.isEmpty } ?? ""
    guard RowWords.mayBeName(name) else { return false }
    let isDoubtful = isBelow || RowWords.isSignature(name)
    return telling.contains { column in
      let text = row.text(column.place).tidy
      return !text.isEmpty && text != name && !CellWords.saysNothing(text)
        && text.contains { $0.isLetter || $0.isNumber } && column.use.reads(text)
        // The day of signing is no date of the person.
        && !(isDoubtful && RowWords.isSignature(text))
    }
  }

  private func hasKey(_ row: SheetRow) -> Bool {
    key.map { row.text($0).utf8.contains { (0x30...0x39).contains($0) } } ?? false
  }

  /// `(1) (2) (3)`, `1 2 3`, `A B 1 2`.
  private func isColumnNumbers(_ row: SheetRow) -> Bool {
    guard row.cells.allSatisfy({ $0.utf8.count <= 6 }) else { return false }
    let texts = row.filled.map { row.text($0).filter { !"()[] ".contains($0) } }
    guard texts.count >= 3, texts.allSatisfy({ $0.utf8.count <= 2 }) else { return false }
    let figures = texts.compactMap { Int($0) }
    let letters = texts.filter { $0.utf8.count == 1 && ("A"..."Z").contains($0.uppercased()) }
    guard figures.count + letters.count == texts.count, figures.count >= 2 else { return false }
    return zip(figures, figures.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  func isHeader(_ row: SheetRow) -> Bool {
    let filled = row.filled.filter { $0 < header.count }
    guard filled.count >= 2 else { return false }
    var (same, others) = (0, 0)
    for place in filled {
      if header[place].contains(folded(row.text(place))) { same += 1 } else { others += 1 }
      if others * 10 > filled.count * 4 { return false }
    }
    return same >= 2
  }

  /// Whether the name's column says that it is the name's: another list begins.
  func isOtherHeader(_ row: SheetRow) -> Bool {
    guard row.filled.count >= 3, let name = names.first else { return false }
    guard row.text(name).utf8.count <= 40 else { return false }
    let letters = folded(row.text(name))
    return letters.hasPrefix("h") || letters.hasPrefix("f") ? otherNames.contains(letters) : false
  }

  private var otherNames: Set<String> {
    ["ho va ten", "ho ten", "full name", "ho va ten kieu bao"]
  }

  /// The text of a row that heads a section; nil where it is none.
  private func sectionHeading(_ row: SheetRow, _ texts: [String]) -> String? {
    let words = row.filled.filter { place in
      !(place == number && RowWords.isOrdinal(row.text(place).tidy))
    }
    guard let place = words.first, Set(words.map { row.text($0).tidy }).count == 1 else {
      return nil
    }
    let text = row.text(place).tidy
    let whole = texts.count > 1 && texts[0] != text ? "\(texts[0]) \(text)" : text
    if place == number { return text.contains(where: \.isLetter) ? whole : nil }
    guard !hasNumber(row), text.contains(where: \.isLetter), !text.contains("@") else { return nil }
    let hasOrdinal = row.filled.first == number && number != nil
    if RowWords.isSection(text) || (hasOrdinal && place != number) { return whole }
    // A lone text behind the name belongs to something above it, and is no heading.
    return place < (names.min() ?? 3) ? whole : nil
  }
}
