import CPango

/// Words that Pango has wrapped, for as long as any of their lines is needed.
@safe final class TextLayout {
  private let layout: OpaquePointer

  /// Takes over a layout that is not changed any more.
  init(owning layout: OpaquePointer) { unsafe self.layout = layout }

  deinit { unsafe kieubao_release(UnsafeMutableRawPointer(layout)) }

  /// The lines, and at which byte of the text each begins.
  func lines() -> [(line: SetLine, start: Int)] {
    var lines: [(SetLine, Int)] = []
    var next = unsafe pango_layout_get_lines_readonly(layout)
    while let entry = unsafe next {
      if let line = unsafe entry.pointee.data?.assumingMemoryBound(to: PangoLayoutLine.self) {
        unsafe lines.append((SetLine(line, of: self), Int(line.pointee.start_index)))
      }
      unsafe next = entry.pointee.next
    }
    return lines
  }
}

/// One line of set text, with its measures in points.
@safe struct SetLine {
  private let layout: TextLayout
  private let line: UnsafeMutablePointer<PangoLayoutLine>

  /// How long the text is, without blanks at its end.
  let length: Double

  /// From the top of the line to the base of its letters, and from there to the top of the next.
  let ascent: Double
  let descent: Double

  var height: Double { ascent + descent }

  fileprivate init(_ line: UnsafeMutablePointer<PangoLayoutLine>, of layout: TextLayout) {
    self.layout = layout
    unsafe self.line = line
    var logical = PangoRectangle()
    unsafe pango_layout_line_get_extents(line, nil, &logical)
    var full: Int32 = 0
    unsafe pango_layout_line_get_height(line, &full)
    let scale = Double(PANGO_SCALE)
    length = Double(logical.width) / scale
    let height = Double(full) / scale * Setting.leading
    let (own, above) = (Double(logical.height) / scale, -Double(logical.y) / scale)
    ascent = above + (height - own) / 2
    descent = height - ascent
  }

  /// Shows the line from where the pen is.
  func show(on cairo: OpaquePointer) {
    unsafe pango_cairo_show_layout_line(cairo, line)
  }
}
