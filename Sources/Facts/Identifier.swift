/// The number one thing in the registry is known by, written with a letter for its kind: `P12`.
public struct Identifier<Subject: Numbered>: Hashable, Sendable, RawRepresentable {
  public let rawValue: Int64

  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Reads `P12`, `p12` or `12`; nil for another text, also for the letter of another kind.
  public init?(_ text: some StringProtocol) {
    let digits =
      text.uppercased().hasPrefix(Subject.letter) ? String(text.dropFirst()) : String(text)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits),
      number > 0
    else { return nil }
    rawValue = number
  }
}

/// A kind of thing that is numbered in the registry.
public protocol Numbered {
  /// The capital letter its numbers begin with.
  static var letter: String { get }
}

extension Identifier: Comparable {
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { "\(Subject.letter)\(rawValue)" }
}
