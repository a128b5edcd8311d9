import KieuBao

/// The fields of one JSON object, read by name; every problem names its line and its field.
///
/// A field that is absent or null reads as nil; ``has(_:)`` tells these two apart from a change.
struct Fields {
  /// The line of the file the object begins on; nil where the values were asked for.
  let line: Int?
  private let values: [String: JSON]

  /// Takes an object; refuses fields that are not known, and a `schema` of another thing.
  init(_ object: JSON, noun: String, known: [String], line: Int? = nil) throws(Problem) {
    self.line = line
    guard case .object(let members) = object else {
      throw Self.problem(nil, line, vi: "cần một đối tượng JSON", en: "a JSON object is expected")
    }
    var values: [String: JSON] = [:]
    for member in members {
      if member.key == "schema" {
        guard member.value == .string("kieubao/\(noun)/1") else {
          throw Self.problem("schema", line, vi: "không đúng loại dữ liệu", en: "another schema")
        }
        continue
      }
      guard known.contains(member.key) else { throw Self.unknown(member.key, known, line) }
      values[member.key] = member.value
    }
    self.values = values
  }

  /// Whether the object has the field, be it null.
  func has(_ key: String) -> Bool { values[key] != nil }
}

extension Fields {
  /// A text; an empty one reads as nil.
  func text(_ key: String) throws(Problem) -> String? {
    switch values[key] {
    case nil, .null: return nil
    case .string(let text): return text.isEmpty ? nil : text
    default: throw problem(key, vi: "cần một chuỗi", en: "a string is expected")
    }
  }

  func requiredText(_ key: String) throws(Problem) -> String {
    guard let text = try text(key) else {
      throw problem(key, code: "missing_field", vi: "thiếu trường này", en: "this field is missing")
    }
    return text
  }

  /// A list of texts; empty when absent, one text alone is a list of one.
  func texts(_ key: String) throws(Problem) -> [String] {
    switch values[key] {
    case nil, .null: return []
    case .string(let text): return [text]
    case .array(let elements):
      return try elements.map { element throws(Problem) in
        guard case .string(let text) = element else {
          throw problem(key, vi: "cần danh sách các chuỗi", en: "a list of strings is expected")
        }
        return text
      }
    default: throw problem(key, vi: "cần danh sách các chuỗi", en: "a list of strings is expected")
    }
  }

  /// A whole number, written as a number or as a text of digits.
  func integer(_ key: String) throws(Problem) -> Int? {
    guard let digits = try digits(key) else { return nil }
    guard let number = Int(digits) else {
      throw problem(key, vi: "cần một số nguyên", en: "a whole number is expected")
    }
    return number
  }

  /// An exact decimal number, written as a number or as a text.
  func amount(_ key: String) throws(Problem) -> Amount? {
    guard let digits = try digits(key) else { return nil }
    guard let amount = Amount(digits) else {
      throw problem(key, vi: "cần một số không âm", en: "a number that is not negative is expected")
    }
    return amount
  }

  func flag(_ key: String) throws(Problem) -> Bool? {
    switch values[key] {
    case nil, .null: return nil
    case .bool(let flag): return flag
    default: throw problem(key, vi: "cần true hoặc false", en: "true or false is expected")
    }
  }

  /// A date, as precise as it is given.
  func date(_ key: String) throws(Problem) -> PartialDate? {
    guard let text = try digits(key) else { return nil }
    guard let date = PartialDate(text) else {
      throw problem(
        key, code: "invalid_date", vi: "không phải ngày (YYYY-MM-DD, YYYY-MM, YYYY, dd/mm/yyyy)",
        en: "not a date (YYYY-MM-DD, YYYY-MM, YYYY, dd/mm/yyyy)")
    }
    return date
  }

  /// A word of a closed list: its code, or a name in either language.
  func term<Word: Term>(_ key: String, _ list: Word.Type = Word.self) throws(Problem) -> Word? {
    guard let text = try text(key) else { return nil }
    guard let word = Word(written: text) else {
      let choices = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(
        key, code: "unknown_word", vi: "chưa đúng danh mục; chọn: \(choices)",
        en: "not in the list; choose: \(choices)")
    }
    return word
  }

  /// The value as it stands, for fields that are objects or may have several forms.
  func json(_ key: String) -> JSON? { values[key] }

  private func digits(_ key: String) throws(Problem) -> String? {
    if case .number(let digits) = values[key] { return digits }
    return try text(key)
  }
}

extension Fields {
  /// A problem of one field of this object, told without its value.
  func problem(_ key: String, code: String = "invalid_value", vi: String, en: String) -> Problem {
    Problem(code, field: key, row: line, message: Wording(vi: vi, en: en))
  }

  /// The same problem, told of this object's line.
  func located(_ problem: Problem) -> Problem {
    guard let line, problem.row == nil else { return problem }
    return problem.at(row: line)
  }

  private static func problem(_ key: String?, _ line: Int?, vi: String, en: String) -> Problem {
    Problem("invalid_value", field: key, row: line, message: Wording(vi: vi, en: en))
  }

  /// The field is named only where it looks like a name of ours, not like something typed as a value.
  private static func unknown(_ key: String, _ known: [String], _ line: Int?) -> Problem {
    let isName =
      key.utf8.count <= 40
      && key.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_".utf8.contains($0) }
    let names = known.joined(separator: ", ")
    return Problem(
      "unknown_field", field: isName ? key : nil, row: line,
      message: Wording(vi: "có trường không dùng ở đây", en: "a field is not known here"),
      hint: Wording(vi: "các trường: \(names)", en: "fields: \(names)"))
  }
}
