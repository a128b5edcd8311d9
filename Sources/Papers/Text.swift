extension Paper {
  /// A text of which parts may be bold or italic.
  ///
  /// A plain literal is one: `.paragraph("Kính gửi: \(body)")`; parts are joined with `+`.
  public struct Text: Equatable, Sendable {
    public let runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }

    public init(_ text: String) { runs = [Run(text)] }

    public static func bold(_ text: String) -> Text { Text([Run(text, isBold: true)]) }

    public static func italic(_ text: String) -> Text { Text([Run(text, isItalic: true)]) }

    public static func + (one: Text, other: Text) -> Text { Text(one.runs + other.runs) }
  }

  /// A stretch of text in one hand.
  public struct Run: Equatable, Sendable {
    public let text: String
    public let isBold: Bool
    public let isItalic: Bool

    public init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
    }
  }
}

extension Paper.Text: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(text) }
}
