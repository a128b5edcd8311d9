import CXlsxWriter
import Facts
import Glibc

/// A workbook being written, a row at a time.
@safe final class Workbook {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellFormat: UnsafeMutablePointer<lxw_format>]

  private var isFaulty = false

  /// Begins a workbook whose rows wait in a folder until it is finished.
  ///
  /// `made` is the day it says it was made; nil for now.
  init(path: String, folder: String, made day: Day? = nil) throws(Problem) {
    unsafe formats = [:]
    unsafe folder.withCString { folder in
      var options = unsafe lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      unsafe book = workbook_new_opt(path, &options)
    }
    guard let book = unsafe book else { throw .notWritten(ENOMEM) }
    if let day {
      var properties = unsafe lxw_doc_properties()
      unsafe properties.created = time_t(day.sinceEpoch * 86_400)
      note(unsafe workbook_set_properties(book, &properties))
    }
  }

  deinit {
    if let book = unsafe book { unsafe lxw_workbook_free(book) }
  }

  /// Adds a sheet, whose rows must all be written before the next is added.
  func sheet(named name: String) throws(Problem) -> Sheet {
    guard let book = unsafe book, let sheet = unsafe workbook_add_worksheet(book, name) else {
      throw .notWritten(EINVAL)
    }
    return unsafe Sheet(sheet, of: self)
  }

  /// Remembers that something could not be written.
  func note(_ outcome: lxw_error) {
    if outcome != LXW_NO_ERROR { isFaulty = true }
  }

  /// Writes the file, unless something it should hold could not be written.
  func finish() throws(Problem) {
    guard let book = unsafe book, !isFaulty else { throw .notWritten(EINVAL) }
    unsafe self.book = nil
    guard unsafe workbook_close(book) == LXW_NO_ERROR else { throw .notWritten(errno) }
  }

  /// The workbook's own object for a format, made when it is first asked for.
  @unsafe func format(_ format: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    if let made = unsafe formats[format] { return unsafe made }
    guard let book = unsafe book, let made = unsafe workbook_add_format(book) else { return nil }
    unsafe format.apply(to: made)
    unsafe formats[format] = made
    return unsafe made
  }
}

/// How a cell looks.
enum CellFormat: Hashable {
  case title, note, heading, text, date, whole

  /// The mark in the place of a number that is not told.
  case hidden

  /// A date that is not known to the day, or is too old for a workbook to count.
  case dateText

  /// A number with so many digits after the point.
  case decimal(Int)

  /// Ten thousand and more in groups of three, and years as years.
  private static let grouped = "[>=10000]#,##0;[<=-10000]-#,##0;0"

  @unsafe fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, "Times New Roman")
    unsafe format_set_font_size(format, self == .title ? 14 : self == .note ? 11 : 12)
    unsafe format_set_text_wrap(format)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch self {
    case .title: unsafe applyTitle(to: format)
    case .note: unsafe format_set_italic(format)
    case .heading: unsafe applyHeading(to: format)
    case .text: unsafe format_set_num_format_index(format, 49)
    case .date, .dateText: unsafe applyDate(to: format)
    case .hidden: unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .whole: unsafe format_set_num_format(format, Self.grouped)
    case .decimal(let places):
      unsafe format_set_num_format(format, "#,##0." + String(repeating: "0", count: places))
    }
    if self != .title, self != .note {
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
  }

  @unsafe private func applyTitle(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_bold(format)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
  }

  @unsafe private func applyDate(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    if self == .date {
      unsafe format_set_num_format(format, "dd/mm/yyyy")
    } else {
      unsafe format_set_num_format_index(format, 49)
    }
  }

  @unsafe private func applyHeading(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_bold(format)
    unsafe format_set_bg_color(format, 0xD9E2F3)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
  }
}
