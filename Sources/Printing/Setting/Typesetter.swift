import CPango
import Facts
import Papers

/// Sets texts of one language into lines.
@safe final class Typesetter {
  private let context: OpaquePointer
  private var descriptions: [Hand: FontDescription] = [:]

  /// What was set lately: in many letters, and in the cells of a table, much is the same.
  private var recent: [Copy: SetText] = [:]
  private static let recentCount = 1000

  /// Beyond so many scalars a line is wrapped part by part.
  ///
  /// Pango's time for a word that is longer than a line grows with the square of its length.
  private static let part = 400

  init(_ language: Language, _ fonts: Fonts) throws(Problem) {
    guard let context = unsafe fonts.makeContext() else { throw .pdfNotMade }
    unsafe self.context = context
    unsafe pango_cairo_context_set_resolution(context, 72)
    unsafe pango_context_set_language(context, pango_language_from_string(language.rawValue))
    unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    // The letters stand where their own measures put them, not on the dots of a screen.
    unsafe pango_context_set_round_glyph_positions(context, 0)
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    guard canPrintVietnamese else { throw .fontMissing }
  }

  deinit { unsafe kieubao_release(UnsafeMutableRawPointer(context)) }

  /// Sets a text in a width in points; at least one line.
  func set(_ text: Paper.Text, _ setting: Setting, width: Double) -> SetText {
    let copy = Copy(text: text, setting: setting, width: width)
    if let set = recent[copy] { return set }
    if recent.count == Self.recentCount { recent = [:] }
    let set = setAnew(text, setting, width: width)
    recent[copy] = set
    return set
  }

  private func setAnew(_ text: Paper.Text, _ setting: Setting, width: Double) -> SetText {
    var lines: [SetText.Line] = []
    for words in Words.lines(of: text, isCaps: setting.isCaps) {
      let indent = lines.isEmpty ? setting.firstLine : 0
      let first = lines.count
      set(words, setting, width: width, indent: indent) { line in
        let offset = lines.count == first ? indent : 0
        let free = width - line.length
        let x =
          switch setting.alignment {
          case .justified, .leading: offset
          case .centre: max(0, free / 2)
          case .trailing: max(0, free)
          }
        lines.append(SetText.Line(line: line, x: x))
      }
    }
    return SetText(lines: lines)
  }

  /// Sets a text on as few lines as it was written with.
  func set(_ text: String, _ setting: Setting) -> SetText {
    set(Paper.Text(text), setting, width: 1_000_000)
  }
}

extension Typesetter {
  /// Wraps words part by part: the last line of each part is set again with what follows.
  private func set(
    _ words: Words, _ setting: Setting, width: Double, indent: Double,
    _ take: (SetLine) -> Void
  ) {
    var (start, most) = (0, Self.part)
    let count = words.text.utf8.count
    while true {
      let part = start == 0 && count <= most ? words : words.part(from: start, most: most)
      let isLast = start + part.text.utf8.count == count
      let indent = start == 0 ? indent : 0
      let lines = layout(part, setting, width: width, indent: indent).lines()
      if isLast { return lines.forEach { take($0.line) } }
      if lines.count == 1 {
        most *= 2
        continue
      }
      lines.dropLast().forEach { take($0.line) }
      start += lines[lines.count - 1].start
    }
  }

  private func layout(
    _ words: Words, _ setting: Setting, width: Double, indent: Double
  ) -> TextLayout {
    let layout: OpaquePointer = unsafe pango_layout_new(context)
    unsafe font(setting.hand).apply(to: layout)
    unsafe pango_layout_set_auto_dir(layout, 0)
    unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    unsafe pango_layout_set_width(layout, units(max(1, width)))
    unsafe pango_layout_set_indent(layout, units(indent))
    unsafe pango_layout_set_justify(layout, setting.alignment == .justified ? 1 : 0)
    unsafe mark(words.stretches, in: layout)
    unsafe pango_layout_set_text(layout, words.text, -1)
    return unsafe TextLayout(owning: layout)
  }

  private func mark(_ stretches: [Words.Stretch], in layout: OpaquePointer) {
    let list: OpaquePointer = unsafe pango_attr_list_new()
    // A hyphen that nobody wrote would change an address or a number that is broken.
    unsafe pango_attr_list_insert(list, pango_attr_insert_hyphens_new(0))
    for stretch in stretches {
      if stretch.isBold {
        unsafe add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), over: stretch.range, to: list)
      }
      if stretch.isItalic {
        unsafe add(pango_attr_style_new(PANGO_STYLE_ITALIC), over: stretch.range, to: list)
      }
    }
    unsafe pango_layout_set_attributes(layout, list)
    unsafe pango_attr_list_unref(list)
  }

  private func add(
    _ attribute: UnsafeMutablePointer<PangoAttribute>, over range: Range<Int>,
    to list: OpaquePointer
  ) {
    unsafe attribute.pointee.start_index = UInt32(range.lowerBound)
    unsafe attribute.pointee.end_index = UInt32(range.upperBound)
    unsafe pango_attr_list_insert(list, attribute)
  }

  private func font(_ hand: Hand) -> FontDescription {
    if let description = descriptions[hand] { return description }
    let description = FontDescription(hand)
    descriptions[hand] = description
    return description
  }

  /// Whether the font that is found has the letters that Vietnamese asks most of a font.
  private var canPrintVietnamese: Bool {
    let description = font(Hand(size: Double(Layout.bodySize)))
    guard let font = unsafe description.load(in: context) else { return false }
    defer { unsafe kieubao_release(font) }
    return "ạẫềểỗỡừựỹđƯỢ₫".unicodeScalars.allSatisfy {
      unsafe pango_font_has_char(font, $0.value) != 0
    }
  }
}

/// A length as Pango counts it.
private func units(_ points: Double) -> Int32 { Int32(points * Double(PANGO_SCALE)) }

/// The description by which Pango finds a font.
@safe private final class FontDescription {
  private let description: OpaquePointer

  init(_ hand: Hand) {
    unsafe description = pango_font_description_new()
    unsafe pango_font_description_set_family(description, hand.font.families)
    unsafe pango_font_description_set_size(description, units(hand.size))
    if hand.isBold { unsafe pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    if hand.isItalic { unsafe pango_font_description_set_style(description, PANGO_STYLE_ITALIC) }
  }

  deinit { unsafe pango_font_description_free(description) }

  func apply(to layout: OpaquePointer) {
    unsafe pango_layout_set_font_description(layout, description)
  }

  func load(in context: OpaquePointer) -> UnsafeMutablePointer<PangoFont>? {
    unsafe pango_context_load_font(context, description)
  }
}

/// A text that is set.
struct SetText {
  let lines: [Line]

  /// A line and how far from the left it begins.
  struct Line {
    let line: SetLine
    let x: Double
  }

  /// The length of the longest line.
  var length: Double { lines.reduce(0) { max($0, $1.line.length) } }
  var height: Double { lines.reduce(0) { $0 + $1.line.height } }
}
