import Facts
import Papers

/// Which letters a text is set in.
struct Hand: Hashable {
  enum Font {
    case serif, mono

    /// The families to look for, the best first; the second has the measures of the first.
    var families: String {
      switch self {
      case .serif: "Times New Roman,Liberation Serif,serif"
      case .mono: "Courier New,Liberation Mono,monospace"
      }
    }
  }

  var font = Font.serif

  /// In points.
  var size: Double
  var isBold = false
  var isItalic = false
}

/// How a text is set into lines; lengths are in points.
struct Setting: Hashable {
  var hand: Hand
  var isCaps = false
  var alignment = Paper.Alignment.leading
  var before = 0.0
  var after = 0.0

  /// How far the lines stand in from the left, and the first of them besides.
  var indent = 0.0
  var firstLine = 0.0

  /// How far left of the lines their mark stands.
  var hanging = 0.0
  var staysWithNext = false

  /// The height of a line, beside that of its letters, as in the DOCX file.
  static let leading = 1.05

  init(_ hand: Hand) { self.hand = hand }
}

extension Setting {
  /// The same as a paragraph of the DOCX file.
  init(_ style: ParagraphStyle) {
    hand = Hand(
      font: style.font == nil ? .serif : .mono, size: Double(style.size), isBold: style.isBold,
      isItalic: style.isItalic)
    (isCaps, alignment, staysWithNext) = (style.isCaps, style.alignment, style.staysWithNext)
    (before, after) = (Double(style.before), Double(style.after))
    indent = points(millimetres: style.indent)
    firstLine = points(millimetres: style.firstLine)
    hanging = points(millimetres: style.hanging)
  }

  /// The same with another alignment.
  func aligned(_ alignment: Paper.Alignment) -> Setting {
    var setting = self
    setting.alignment = alignment
    return setting
  }
}

/// The paragraphs of a paper, by the names of their styles in the DOCX file.
enum Style: String, CaseIterable {
  case body = "Body"
  case flush = "Flush"
  case centred = "Centred"
  case trailing = "Trailing"
  case oneAddressee = "Addressee1"
  case addressees = "Addressees"
  case addressee = "Addressee"
  case title = "Title"
  case subtitle = "Subtitle"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case superior = "Superior"
  case issuer = "Issuer"
  case motto = "Motto"
  case number = "Number"
  case dateLine = "DateLine"
  case pageNumber = "PageNumber"
  case footer = "Footer"
  case item = "Item"
  case tick = "Tick"
  case blanks = "Blanks"
  case caption = "Caption"
  case cell = "Cell"
  case cellHeading = "CellHeading"
  case key = "Key"
  case value = "Value"
  case sheet = "Sheet"
  case note = "Note"
  case code = "Code"
  case cardCode = "CardCode"
  case codeCaption = "CodeCaption"
  case beforeSignatures = "BeforeSignatures"
  case capacity = "Capacity"
  case howToSign = "HowToSign"
  case name = "Name"
  case recipients = "Recipients"
  case recipient = "Recipient"

  var setting: Setting { Self.settings[self] ?? Setting(Hand(size: Double(Layout.bodySize))) }

  /// Those that have a style in the DOCX file, which is all of them.
  static let settings: [Style: Setting] = Dictionary(
    uniqueKeysWithValues: ParagraphStyle.all.compactMap { style in
      Style(rawValue: style.id).map { ($0, Setting(style)) }
    })
}

extension Paper.Alignment {
  /// The style of a paragraph that stands so.
  var style: Style {
    switch self {
    case .justified: .body
    case .leading: .flush
    case .centre: .centred
    case .trailing: .trailing
    }
  }
}
