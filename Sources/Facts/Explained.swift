/// An error that tells a person what is wrong, where, and what to do about it.
///
/// Nothing of what an ``Explained`` says repeats a personal value: it names the row and the field.
public protocol Explained: Error, CustomStringConvertible {
  /// A stable word for programs, in `snake_case`.
  var code: String { get }

  /// What is wrong: lower case in English, no full stop.
  var message: Wording { get }

  /// What to do next; nil when there is nothing to add.
  var hint: Wording? { get }

  /// The row of the file the error is about, counted from 1 as a spreadsheet does.
  var row: Int? { get }

  /// The field or column the error is about, by its `snake_case` name.
  var field: String? { get }
}

extension Explained {
  public var hint: Wording? { nil }
  public var row: Int? { nil }
  public var field: String? { nil }

  public var description: String {
    hint.map { "\(message.en); \($0.en)" } ?? message.en
  }
}

/// One value that cannot be taken as it is: which field, why, and what would do.
public struct Problem: Explained, Equatable {
  public let code: String
  public let message: Wording
  public let hint: Wording?
  public let row: Int?
  public let field: String?

  public init(
    _ code: String, field: String? = nil, row: Int? = nil, message: Wording, hint: Wording? = nil
  ) {
    self.code = code
    self.field = field
    self.row = row
    self.message = message
    self.hint = hint
  }

  /// The same problem, told of a row.
  public func at(row: Int) -> Problem {
    Problem(code, field: field, row: row, message: message, hint: hint)
  }

  /// The same problem, told of a field.
  public func of(field: String) -> Problem {
    Problem(code, field: field, row: row, message: message, hint: hint)
  }
}
