import Facts
import Yams

/// One group of fields of a rules file, whose fields are all known.
struct RuleEntry {
  private let fields: [String: Node]

  /// The line that the group begins on, counted from 1.
  let line: Int?

  /// Takes a node that must be a group of the given fields and no others.
  init(_ node: Node, known: [String], name: String? = nil) throws(Problem) {
    guard case .mapping(let mapping) = node else { throw .wrongType(name, node.mark?.line) }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard case .scalar(let word) = key, known.contains(word.string) else {
        throw .unknownField(key, known: known)
      }
      fields[word.string] = value
    }
    self.fields = fields
    line = node.mark?.line
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  /// The line that a field stands on.
  func line(of name: String) -> Int? { fields[name]?.mark?.line ?? line }

  func node(_ name: String) throws(Problem) -> Node {
    guard let node = fields[name] else {
      throw Problem(
        "rules_missing_field", field: name, row: line,
        message: Wording(vi: "thiếu mục “\(name)”", en: "the field “\(name)” is missing"),
        hint: Wording(
          vi: "thêm mục này như trong bộ quy tắc dựng sẵn",
          en: "add it as the built-in rules have it"))
    }
    return node
  }

  /// The text of a field that must be there, without blanks around it.
  func text(_ name: String) throws(Problem) -> String {
    try Self.text(try node(name), name)
  }

  /// The items of a list that must be there and must not be empty.
  func items(_ name: String) throws(Problem) -> [Node] {
    let node = try node(name)
    guard case .sequence(let sequence) = node else { throw .wrongType(name, node.mark?.line) }
    guard !sequence.isEmpty else {
      throw Problem(
        "rules_empty_list", field: name, row: node.mark?.line,
        message: Wording(vi: "danh sách “\(name)” trống", en: "the list “\(name)” is empty"),
        hint: Wording(
          vi: "ghi ít nhất một giá trị, hoặc bỏ mục này nếu không bắt buộc",
          en: "give at least one value, or leave the field out where it is not required"))
    }
    return Array(sequence)
  }

  static func text(_ node: Node, _ name: String) throws(Problem) -> String {
    guard case .scalar(let scalar) = node else { throw .wrongType(name, node.mark?.line) }
    let words = scalar.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty, words != "~" else { throw .wrongType(name, node.mark?.line) }
    return words.composed
  }
}

extension RuleEntry {
  /// A text in one language for both, or `vi` and `en` apart.
  func wording(_ name: String) throws(Problem) -> Wording {
    let node = try node(name)
    guard case .mapping = node else {
      let text = try text(name)
      return Wording(vi: text, en: text)
    }
    let entry = try RuleEntry(node, known: ["vi", "en"], name: name)
    return Wording(vi: try entry.text("vi"), en: try entry.text("en"))
  }

  /// A word of a closed list.
  func term<Word: Term>(_ name: String, _ type: Word.Type = Word.self) throws(Problem) -> Word {
    try Self.term(try node(name), name)
  }

  /// Words of a closed list, at least one.
  func terms<Word: Term>(_ name: String) throws(Problem) -> Set<Word> {
    var words: Set<Word> = []
    for item in try items(name) { words.insert(try Self.term(item, name)) }
    return words
  }

  private static func term<Word: Term>(_ node: Node, _ name: String) throws(Problem) -> Word {
    guard let word = Word(written: try text(node, name)) else {
      let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        "rules_unknown_word", field: name, row: node.mark?.line,
        message: Wording(
          vi: "“\(name)” có một từ chưa đúng danh mục",
          en: "“\(name)” has a word that is not on its list"),
        hint: Wording(vi: "chọn trong: \(words)", en: "choose from: \(words)"))
    }
    return word
  }

  /// A whole number of 1 or more; nil where the field is not given.
  ///
  /// Digits may be set apart by `_`: `1_000_000_000`.
  func count(_ name: String, upTo limit: Int64 = 999_999_999_999_999) throws(Problem) -> Int64? {
    guard has(name) else { return nil }
    let digits = try text(name).filter { $0 != "_" }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits),
      1...limit ~= number
    else {
      throw Problem(
        "rules_bad_number", field: name, row: line(of: name),
        message: Wording(
          vi: "“\(name)” phải là số nguyên từ 1 đến \(limit)",
          en: "“\(name)” must be a whole number from 1 to \(limit)"),
        hint: Wording(
          vi: "viết liền các chữ số hoặc ngăn bằng dấu gạch dưới: 1_000_000_000",
          en: "write the digits together or apart by underscores: 1_000_000_000"))
    }
    return number
  }

  /// A day; nil where the field is not given.
  func day(_ name: String) throws(Problem) -> Day? {
    guard has(name) else { return nil }
    guard let day = PartialDate(try text(name))?.exactDay else {
      throw Problem(
        "rules_bad_date", field: name, row: line(of: name),
        message: Wording(vi: "“\(name)” không phải là một ngày", en: "“\(name)” is not a day"),
        hint: Wording(
          vi: "viết năm-tháng-ngày, ví dụ 2025-07-01", en: "write it as 2025-07-01"))
    }
    return day
  }

  /// The days of `{from, to}`; all days where the field is not given.
  func span(_ name: String) throws(Problem) -> Span {
    guard has(name) else { return .always }
    let entry = try RuleEntry(try node(name), known: ["from", "to"], name: name)
    let span = Span(from: try entry.day("from"), to: try entry.day("to"))
    if let from = span.from, let to = span.to, from > to {
      throw Problem(
        "rules_from_after_to", field: name, row: entry.line,
        message: Wording(
          vi: "“\(name)” có ngày đầu sau ngày cuối",
          en: "“\(name)” begins after it ends"),
        hint: Wording(vi: "sửa hoặc đổi chỗ hai ngày", en: "correct or swap the two days"))
    }
    return span
  }
}

extension Problem {
  fileprivate static func wrongType(_ name: String?, _ line: Int?) -> Problem {
    Problem(
      "rules_wrong_type", field: name, row: line,
      message: Wording(
        vi: "giá trị trống hoặc không đúng kiểu ở đây",
        en: "the value here is empty or of the wrong type"),
      hint: Wording(
        vi: "xem mục cùng tên trong bộ quy tắc dựng sẵn",
        en: "see the field of this name in the built-in rules"))
  }

  /// The key is named only where it looks like one of ours: a wrong file may hold names of persons.
  fileprivate static func unknownField(_ key: Node, known: [String]) -> Problem {
    let word = key.scalar?.string ?? ""
    let isPlain = word.utf8.count <= 30 && word.isRuleCode
    let names = known.joined(separator: ", ")
    return Problem(
      "rules_unknown_field", field: isPlain ? word : nil, row: key.mark?.line,
      message: Wording(vi: "có một mục lạ ở đây", en: "there is an unknown field here"),
      hint: Wording(vi: "các mục được dùng: \(names)", en: "known fields are: \(names)"))
  }
}

extension String {
  /// Whether it is made of small Latin letters, digits and underscores, and begins with a letter.
  var isRuleCode: Bool {
    guard let first = utf8.first, (0x61...0x7A).contains(first) else { return false }
    return utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
  }
}
