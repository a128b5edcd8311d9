public import Facts

/// What somebody entered in one field of a form.
public enum FormValue: Equatable, Sendable {
  case text(String)
  case texts([String])

  /// The field is to be emptied.
  case cleared
}

extension FormValue {
  /// The entry as texts: none where it is cleared or blank.
  var texts: [String] {
    switch self {
    case .text(let text): [text].filter { !$0.isBlank }
    case .texts(let texts): texts.filter { !$0.isBlank }
    case .cleared: []
    }
  }

  /// The one text; nil where it is cleared or blank.
  ///
  /// - Throws: ``Facts/Problem`` with the code `one_value` when there are several.
  func text(field: String) throws(Problem) -> String? {
    if case .text(let text) = self { return text.isBlank ? nil : text }
    guard texts.count <= 1 else {
      throw Problem(
        "one_value", field: field,
        message: Wording(vi: "chỉ được một giá trị", en: "one value only"))
    }
    return texts.first
  }
}

extension String {
  var isBlank: Bool {
    guard let first = utf8.first else { return true }
    // A visible character of ASCII or the first byte of a Latin letter settles it.
    if (0x21...0x7E).contains(first) || (0xC3...0xCB).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }
}

/// Gathers the problems of a form, so that all of them are told at once.
struct ProblemList {
  private(set) var problems: [Problem] = []

  /// Runs a check; its problem is kept, and nil is the outcome.
  mutating func check<Value>(_ read: () throws -> Value) -> Value? {
    do {
      return try read()
    } catch {
      problems.append(error as? Problem ?? Problem("bad_value", message: Self.unreadable))
      return nil
    }
  }

  private static let unreadable = Wording(
    vi: "không đọc được giá trị", en: "the value cannot be read")

  mutating func add(_ problem: Problem) { problems.append(problem) }
}

/// Why a form cannot be taken: every problem that was found in it.
public struct FormProblems: Error, Equatable {
  /// At least one.
  public let problems: [Problem]

  /// Nil when there is none.
  init?(_ problems: [Problem]) {
    guard !problems.isEmpty else { return nil }
    self.problems = problems
  }
}

extension FormProblems: Explained {
  public var code: String { problems[0].code }
  public var hint: Wording? { problems[0].hint }
  public var row: Int? { problems[0].row }
  public var field: String? { problems[0].field }

  public var message: Wording {
    guard problems.count > 1 else { return problems[0].message }
    let more = problems.dropFirst().compactMap(\.field).joined(separator: ", ")
    return Wording(
      vi: "\(problems[0].message.vi) (và \(problems.count - 1) lỗi nữa: \(more))",
      en: "\(problems[0].message.en) (and \(problems.count - 1) more: \(more))")
  }
}

extension ProblemList {
  /// Reads the one text of an entry.
  ///
  /// The outcome is nil where there was a problem, which is kept; else what was read, or a nil
  /// inside where the entry is blank.
  mutating func one<Value>(
    _ value: FormValue, _ field: String, _ read: (String) throws -> Value
  ) -> Value?? {
    check {
      guard let text = try value.text(field: field) else { return nil }
      return try read(text)
    }
  }

  /// Reads each text of an entry, in order and without repetitions.
  mutating func each<Value: Equatable>(
    _ value: FormValue, _ field: String, atMost limit: Int,
    _ read: (String) throws -> Value
  ) -> [Value]? {
    check {
      guard value.texts.count <= limit else {
        throw Problem(
          "too_many", field: field,
          message: Wording(vi: "nhiều hơn \(limit) giá trị", en: "more than \(limit) values"))
      }
      var values: [Value] = []
      for text in value.texts {
        let value = try read(text)
        if !values.contains(value) { values.append(value) }
      }
      return values
    }
  }

  /// Like ``one(_:_:_:)``, with a problem where the entry is blank.
  mutating func required<Value>(
    _ value: FormValue, _ field: String, _ read: (String) throws -> Value
  ) -> Value? {
    guard let outcome = one(value, field, read) else { return nil }
    if outcome == nil { add(CleanText.missing(field)) }
    return outcome
  }
}
