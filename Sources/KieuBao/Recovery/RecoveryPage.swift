import Facts
import Sealing

/// One recovery sheet as it is printed: a secret that stands nowhere else.
public struct RecoveryPage: Sendable {
  /// Which of its set it is, from 1.
  public let number: Int

  /// How many the set has, and how many of them are needed.
  public let count: Int
  public let needed: Int

  /// Which set of sheets it belongs to, from 1; a newer one makes it worthless.
  public let set: Int

  /// Six lines of four groups of four letters and digits; the last two of a line check it.
  public let lines: [String]

  init(_ sheet: RecoverySheet, of count: Int) {
    (number, needed, set) = (sheet.number, sheet.threshold, sheet.generation)
    self.count = count
    lines = sheet.lines
  }
}

extension RecoveryPage {
  /// How many lines a sheet has.
  public static let lineCount = RecoverySheet.lineCount

  /// Whether a line, counted from 1, can be right as somebody typed it.
  public static func isLine(_ text: String, number: Int) -> Bool {
    RecoverySheet.isRight(withoutNumber(text), number: number)
  }

  /// A line without the number that is printed before it, such as `2. `.
  static func withoutNumber(_ line: String) -> String {
    let text = line.drop(while: \.isWhitespace)
    guard let first = text.first, first.isWholeNumber,
      let mark = text.dropFirst().first, ".:)".contains(mark)
    else { return line }
    return String(text.dropFirst(2))
  }
}

extension RecoveryPage: CustomStringConvertible, CustomReflectable {
  public var description: String { "recovery sheet \(number) of set \(set)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What a recovery sheet says of itself, read from its lines.
public struct RecoveryPageHead: Equatable, Sendable {
  /// Which of its set it is, from 1.
  public let number: Int

  /// Which set of sheets it belongs to.
  public let set: Int

  /// How many sheets of the set are needed.
  public let needed: Int

  /// Reads the lines of a sheet as somebody typed them.
  ///
  /// - Throws: `recovery_line`, `recovery_line_count`, `recovery_lines_mixed`,
  ///   `recovery_sheet_unknown`.
  public init(_ lines: [String]) throws {
    let sheet = try RecoverySheet(lines: lines.map(RecoveryPage.withoutNumber))
    (number, set, needed) = (sheet.number, sheet.generation, sheet.threshold)
  }
}

/// What is wrong with one of several sheets that were given: which one, and on which line.
struct SheetFault: Explained {
  /// Which of those given, counted from 1.
  let place: Int
  let fault: RecoveryFault

  var code: String { fault.code }
  var hint: Wording? { fault.hint }
  var row: Int? { if case .line(let number) = fault { number } else { nil } }

  var message: Wording {
    Wording(
      vi: "phiếu thứ \(place): \(fault.message.vi)",
      en: "sheet \(place) as given: \(fault.message.en)")
  }
}
