/// How one kind of paragraph looks in a DOCX file.
///
/// Sizes and spaces are in points, indents in millimetres.
package struct ParagraphStyle {
  package let id: String

  /// The name by which a word processor knows it; headings must have the built-in ones.
  let name: String
  package var size = Layout.bodySize
  package var font: String?
  package var isBold = false
  package var isItalic = false
  package var isCaps = false
  package var alignment = Paper.Alignment.leading
  package var before = 0
  package var after = 0
  package var indent = 0
  package var firstLine = 0
  package var hanging = 0
  package var staysWithNext = false

  /// The level in the outline of the paper, from 0.
  var outline: Int?

  /// The exact height of a line; nil for that of the letters.
  var lineHeight: Int?

  init(_ id: String, name: String? = nil, _ change: (inout ParagraphStyle) -> Void = { _ in }) {
    self.id = id
    self.name = name ?? id
    change(&self)
  }
}

extension ParagraphStyle {
  /// All of them; the first is the default.
  package static let all: [ParagraphStyle] =
    [ParagraphStyle("Normal")] + bodyStyles + headStyles + blockStyles + footStyles

  private static let bodyStyles = [
    ParagraphStyle("Body") { style in
      (style.alignment, style.before, style.firstLine) = (.justified, 6, Layout.firstLine)
    },
    ParagraphStyle("Flush") { $0.before = 6 },
    ParagraphStyle("Centred") { ($0.alignment, $0.before) = (.centre, 6) },
    ParagraphStyle("Trailing") { ($0.alignment, $0.before) = (.trailing, 6) },
    ParagraphStyle("Addressee1") { ($0.alignment, $0.before) = (.centre, 12) },
    ParagraphStyle("Addressees") { style in
      (style.before, style.indent, style.staysWithNext) = (12, Layout.addressees, true)
    },
    ParagraphStyle("Addressee") { $0.before = 3 },
    ParagraphStyle("Title") { style in
      (style.size, style.isBold, style.isCaps) = (Layout.titleSize, true, true)
      (style.alignment, style.before, style.staysWithNext) = (.centre, 18, true)
    },
    ParagraphStyle("Subtitle") { style in
      (style.isBold, style.alignment, style.before) = (true, .centre, 6)
    },
    ParagraphStyle("Heading1", name: "heading 1") { style in
      (style.isBold, style.before, style.staysWithNext, style.outline) = (true, 10, true, 0)
      style.firstLine = Layout.firstLine
    },
    ParagraphStyle("Heading2", name: "heading 2") { style in
      (style.isBold, style.isItalic, style.before) = (true, true, 8)
      (style.staysWithNext, style.outline, style.firstLine) = (true, 1, Layout.firstLine)
    },
  ]

  private static let headStyles = [
    ParagraphStyle("Superior") { style in
      (style.size, style.isCaps, style.alignment) = (Layout.gridSize, true, .centre)
    },
    ParagraphStyle("Issuer") { style in
      (style.size, style.isBold) = (Layout.gridSize, true)
      (style.isCaps, style.alignment) = (true, .centre)
    },
    ParagraphStyle("Motto") { ($0.isBold, $0.alignment) = (true, .centre) },
    ParagraphStyle("Rule") { ($0.size, $0.before, $0.lineHeight) = (2, 3, 2) },
    ParagraphStyle("Number") { ($0.alignment, $0.before) = (.centre, 6) },
    ParagraphStyle("DateLine") { style in
      (style.isItalic, style.alignment, style.before) = (true, .centre, 6)
    },
    ParagraphStyle("PageNumber", name: "header") { $0.alignment = .centre },
    ParagraphStyle("Footer", name: "footer") { ($0.size, $0.alignment) = (9, .centre) },
  ]

  private static let blockStyles = [
    ParagraphStyle("Item") { style in
      (style.alignment, style.before) = (.justified, 6)
      (style.indent, style.hanging) = (Layout.firstLine + 7, 7)
    },
    ParagraphStyle("Tick") { style in
      (style.alignment, style.before, style.indent, style.hanging) = (.justified, 6, 7, 7)
    },
    ParagraphStyle("Blanks") { $0.before = 9 },
    ParagraphStyle("Caption", name: "caption") { style in
      (style.size, style.isBold, style.alignment) = (Layout.gridSize, true, .centre)
      (style.before, style.after, style.staysWithNext) = (8, 4, true)
    },
    ParagraphStyle("Cell") { ($0.size, $0.before, $0.after) = (Layout.gridSize, 2, 2) },
    ParagraphStyle("CellHeading") { style in
      (style.size, style.isBold, style.alignment) = (Layout.gridSize, true, .centre)
      (style.before, style.after) = (2, 2)
    },
    ParagraphStyle("Key") { ($0.isBold, $0.before) = (true, 3) },
    ParagraphStyle("Value") { $0.before = 3 },
    ParagraphStyle("Sheet") { style in
      (style.font, style.before, style.after) = ("Courier New", 4, 4)
    },
    ParagraphStyle("Code") { ($0.alignment, $0.before) = (.centre, 6) },
    ParagraphStyle("CodeCaption") { ($0.size, $0.alignment) = (11, .centre) },
    ParagraphStyle("CardLine") { $0.alignment = .centre },
    ParagraphStyle("CardCode") { ($0.size, $0.alignment) = (8, .centre) },
    ParagraphStyle("EnvelopeLine"),
    ParagraphStyle("Note") { ($0.size, $0.before, $0.alignment) = (11, 6, .justified) },
    ParagraphStyle("Gap") { ($0.size, $0.lineHeight) = (2, 6) },
    ParagraphStyle("End") { ($0.size, $0.lineHeight) = (1, 1) },
  ]

  private static let footStyles = [
    ParagraphStyle("BeforeSignatures") { $0.staysWithNext = true },
    ParagraphStyle("Capacity") { style in
      (style.isBold, style.isCaps, style.alignment) = (true, true, .centre)
    },
    ParagraphStyle("HowToSign") { ($0.isItalic, $0.alignment) = (true, .centre) },
    ParagraphStyle("Name") { style in
      (style.isBold, style.alignment, style.before) = (true, .centre, 60)
    },
    ParagraphStyle("Recipients") { style in
      (style.size, style.isBold, style.isItalic) = (12, true, true)
    },
    ParagraphStyle("Recipient") { $0.size = 11 },
  ]
}
