public import Facts

/// Cards of one size to cut out, such as name badges: as many on a sheet of A4 as fit.
public struct Cards: Equatable, Sendable {
  public let language: Language

  /// The size of one card, in millimetres.
  public let width: Int
  public let height: Int
  public let cards: [Card]

  /// Cards; the size of a usual badge is 90 × 55 mm.
  public init(language: Language = .vi, width: Int = 90, height: Int = 55, cards: [Card]) {
    self.language = language
    self.width = width
    self.height = height
    self.cards = cards
  }

  /// What stands on one card: lines in its middle, and a code at the right where it has one.
  public struct Card: Equatable, Sendable {
    public let lines: [Line]
    public let code: Paper.Code?

    public init(_ lines: [Line], code: Paper.Code? = nil) {
      self.lines = lines
      self.code = code
    }
  }

  /// One line of a card, which is wrapped or made smaller where it is too long.
  public struct Line: Equatable, Sendable {
    public let text: String

    /// The size of the letters, in points.
    public let size: Int
    public let isBold: Bool
    public let isCaps: Bool

    public init(_ text: String, size: Int = 12, isBold: Bool = false, isCaps: Bool = false) {
      self.text = text
      self.size = size
      self.isBold = isBold
      self.isCaps = isCaps
    }
  }
}

/// Envelopes of one size, one a page.
public struct Envelopes: Equatable, Sendable {
  public let language: Language
  public let size: Size

  /// Who sends them, line by line, at the top left; the first line is bold.
  public let sender: [String]

  /// To whom each goes, line by line, in the right lower part; the first line is bold.
  public let addressees: [[String]]

  public init(
    language: Language = .vi, size: Size = .dl, sender: [String], addressees: [[String]]
  ) {
    self.language = language
    self.size = size
    self.sender = sender
    self.addressees = addressees
  }

  /// The usual sizes.
  public enum Size: String, Term {
    case dl, c5, c6

    /// Width and height, in millimetres (ISO 269).
    public var millimetres: (width: Int, height: Int) {
      switch self {
      case .dl: (220, 110)
      case .c5: (229, 162)
      case .c6: (162, 114)
      }
    }

    public var name: Wording {
      let (width, height) = millimetres
      let text = "\(rawValue.uppercased()) (\(width) × \(height) mm)"
      return Wording(vi: text, en: text)
    }

    public var aliases: [String] { [] }
  }
}
