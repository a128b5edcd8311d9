extension Paper {
  /// One thing between the title and the signatures.
  public enum Block: Equatable, Sendable {
    case paragraph(Text, Alignment = .justified)

    /// "Kính gửi": one addressee in the middle on one line; several below each other, with dashes
    /// below the colon. Without dash and semicolon; the last gets a full stop.
    case addressees([String])
    case heading(String, Level = .first)
    case list([Text], Mark = .dash)
    case grid(Grid)

    /// Names and what they stand for, in two columns without lines; an empty value shows a dash.
    case entries([Entry])

    /// One line to write on by hand: each label with dots after it up to the next.
    case blanks([String])
    case tick(Text, isTicked: Bool = false)

    /// Lines of groups to copy by hand, in large letters of one width, kept on one page.
    ///
    /// Spaces stay as they are. The letters shrink when the longest line asks for it.
    case sheet([String])

    /// A QR code in the middle, with its caption below.
    case code(Code)

    /// Small print.
    case note(Text)
    case pageBreak
  }

  public enum Level: Sendable {
    case first, second
  }

  /// What stands before the items of a list; numbers begin with 1.
  public enum Mark: Sendable {
    case dash, number
  }

  /// One line of ``Block/entries(_:)``.
  public struct Entry: Equatable, Sendable {
    public let key: String
    public let value: String

    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }
}
