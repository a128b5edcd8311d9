import CPango
import Facts
import Papers

/// A PDF file in the making, in memory.
///
/// It bears a title but no author, program or time: the same marks give the same bytes.
@safe final class Press {
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let output = Output()
  private var hasPage = false

  /// Where cairo puts the bytes.
  private final class Output {
    var bytes: [UInt8] = []
  }

  init(title: String) throws(Problem) {
    let target = unsafe Unmanaged.passUnretained(output).toOpaque()
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      { target, bytes, count in
        guard let target = unsafe target else { return CAIRO_STATUS_WRITE_ERROR }
        let output = unsafe Unmanaged<Output>.fromOpaque(target).takeUnretainedValue()
        unsafe output.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, target, 1, 1)
    guard let surface = unsafe surface, let cairo = unsafe cairo_create(surface) else {
      throw .pdfNotMade
    }
    unsafe self.surface = surface
    unsafe self.cairo = cairo
    // The form of 1.4 has its facts in plain text, out of which the program's name is taken.
    unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    let title = clean(title).split(separator: "\n").joined(separator: " ")
    if !title.isEmpty {
      unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    }
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, nil)
  }

  deinit {
    unsafe cairo_destroy(cairo)
    // Cairo writes what is left when its surface goes, into an output that must be there still.
    withExtendedLifetime(output) { unsafe cairo_surface_destroy(surface) }
  }

  /// Begins a page of a size in points; what is drawn after this stands on it.
  func beginPage(width: Double, height: Double) {
    if hasPage { unsafe cairo_show_page(cairo) }
    unsafe cairo_pdf_surface_set_size(surface, width, height)
    hasPage = true
  }

  /// The bytes of the file; nothing may be drawn after this.
  func finish() throws(Problem) -> [UInt8] {
    guard hasPage else { throw .nothingToPrint }
    unsafe cairo_show_page(cairo)
    let status = unsafe cairo_status(cairo)
    unsafe cairo_surface_finish(surface)
    guard status == CAIRO_STATUS_SUCCESS,
      unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    else { throw .pdfNotMade }
    output.bytes.blankProgram()
    return output.bytes
  }
}

extension Press {
  /// Draws a line of text from the left end of its base.
  func draw(_ line: SetLine, x: Double, baseline: Double) {
    unsafe cairo_move_to(cairo, x, baseline)
    unsafe line.show(on: cairo)
  }

  /// Draws straight lines of one thickness.
  func strokes(_ strokes: [Stroke], thickness: Double) {
    unsafe cairo_set_line_width(cairo, thickness)
    for stroke in strokes {
      unsafe cairo_move_to(cairo, stroke.from.x, stroke.from.y)
      unsafe cairo_line_to(cairo, stroke.to.x, stroke.to.y)
    }
    unsafe cairo_stroke(cairo)
  }

  /// Draws dots to write on.
  func dots(from x: Double, to end: Double, y: Double) {
    guard end > x else { return }
    unsafe cairo_save(cairo)
    unsafe cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
    unsafe cairo_set_dash(cairo, [0, 3], 2, 0)
    strokes([Stroke(from: (x, y), to: (end, y))], thickness: 1)
    unsafe cairo_restore(cairo)
  }

  /// Draws the dark squares of a code, each `unit` wide.
  func squares(_ modules: [[Bool]], x: Double, y: Double, unit: Double) {
    for (row, line) in modules.enumerated() {
      var column = 0
      while column < line.count {
        let end = line[column...].firstIndex { $0 != line[column] } ?? line.count
        if line[column] {
          unsafe cairo_rectangle(
            cairo, x + Double(column) * unit, y + Double(row) * unit,
            Double(end - column) * unit, unit)
        }
        column = end
      }
    }
    unsafe cairo_fill(cairo)
  }
}

/// A straight line.
struct Stroke {
  let from: (x: Double, y: Double)
  let to: (x: Double, y: Double)
}

extension [UInt8] {
  /// Puts blanks in the place of the program's name, which nothing refers to.
  fileprivate mutating func blankProgram() {
    let mark = Array("/Producer (".utf8)
    guard let start = lastIndex(of: mark) else { return }
    let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) ?? endIndex
    replaceSubrange(start..<end, with: repeatElement(UInt8(ascii: " "), count: end - start))
  }

  /// Where a mark stands last; only the end of a file is looked through.
  private func lastIndex(of mark: [UInt8]) -> Int? {
    var index = count - mark.count
    while index >= 0 {
      if self[index...].starts(with: mark) { return index }
      index -= 1
    }
    return nil
  }
}
