import Facts

/// Free text as it may be stored: NFC, no control characters, within its limit.
enum CleanText {
  /// One line: spaces at the ends taken away, line breaks and tabs turned into spaces.
  ///
  /// - Throws: ``Facts/Problem`` with the codes `missing`, `too_long`, `control_character`.
  static func line(_ text: String, field: String, limit: Int = 500) throws(Problem) -> String {
    if text.utf8.count <= limit, text.isPlain, text.hasSingleSpaces { return text }
    let composed = try checkedSize(text, field: field, limit: limit).composed
    let line = composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { throw missing(field) }
    return try checked(line, field: field, limit: limit)
  }

  /// Several lines, such as a note.
  static func lines(_ text: String, field: String, limit: Int = 10_000) throws(Problem) -> String {
    let composed = try checkedSize(text, field: field, limit: limit).composed
    let lines = composed.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
      .map { $0.replacing("\t", with: " ") }.joined(separator: "\n")
    return try checked(lines.trimmingWhitespace, field: field, limit: limit, allowed: "\n")
  }

  /// Refuses what is far too long before any costly look at it.
  private static func checkedSize(
    _ text: String, field: String, limit: Int
  ) throws(Problem) -> String {
    guard text.utf8.count <= limit * 12 else { throw tooLong(field, limit) }
    return text
  }

  private static func checked(
    _ text: String, field: String, limit: Int, allowed: Unicode.Scalar? = nil
  ) throws(Problem) -> String {
    guard text.count <= limit else { throw tooLong(field, limit) }
    for scalar in text.unicodeScalars where scalar != allowed && scalar.isRefused {
      throw Problem(
        "control_character", field: field,
        message: Wording(
          vi: "có ký tự điều khiển không nhìn thấy", en: "it holds an invisible control character"),
        hint: Wording(vi: "gõ lại giá trị này", en: "type the value again"))
    }
    return text
  }

  private static func tooLong(_ field: String, _ limit: Int) -> Problem {
    Problem(
      "too_long", field: field,
      message: Wording(vi: "dài quá \(limit) ký tự", en: "it is longer than \(limit) characters"),
      hint: Wording(vi: "viết ngắn lại", en: "make it shorter"))
  }

  static func missing(_ field: String) -> Problem {
    Problem(
      "missing", field: field, message: Wording(vi: "chưa có giá trị", en: "a value is missing"))
  }
}

extension Unicode.Scalar {
  /// Controls, and the marks that turn the direction of text around and so hide what it says.
  fileprivate var isRefused: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: true
    case .format: value != 0x200C && value != 0x200D
    default: false
    }
  }
}

extension String {
  fileprivate var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
