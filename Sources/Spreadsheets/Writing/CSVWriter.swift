/// Writes rows as CSV, by RFC 4180 but with a bare LF at the end of each record.
///
/// Texts that a spreadsheet program would take for a formula are marked with an apostrophe before
/// them; the reader of this program takes away exactly what was added. International phone numbers
/// (`+84905123456`) are not marked.
public struct CSVWriter {
  private var buffer: [UInt8]
  private let emit: ([UInt8]) throws -> Void

  /// Begins a file of rows that go to `emit` in pieces.
  ///
  /// `hasMark` says whether to begin with the byte-order mark by which Excel knows UTF-8: right in
  /// a file, wrong on the standard output.
  public init(hasMark: Bool = false, emit: @escaping ([UInt8]) throws -> Void) {
    buffer = hasMark ? [0xEF, 0xBB, 0xBF] : []
    self.emit = emit
  }

  /// Begins the rows of a file that leaves, with a byte-order mark.
  ///
  /// After the last row come ``finish()`` of this and then of the file.
  public init(to file: OutgoingFile) {
    self.init(hasMark: true) { try file.write($0) }
  }

  /// Writes one row of texts.
  public mutating func write(_ texts: [String]) throws {
    for (index, text) in texts.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(text, guarded: true, isAlone: texts.count == 1)
    }
    try endRow()
  }

  /// Writes one row of cells, dates and numbers in their exact forms.
  public mutating func write(_ cells: [Cell]) throws {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(cell.plain, guarded: cell.isText, isAlone: cells.count == 1)
    }
    try endRow()
  }

  /// Hands over what has not been handed over yet.
  public mutating func finish() throws {
    try emit(buffer)
    buffer.removeAll()
  }

  private mutating func endRow() throws {
    buffer.append(UInt8(ascii: "\n"))
    guard buffer.count >= 64 << 10 else { return }
    try emit(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Appends a cell; one that is empty and alone is quoted, for a blank line is no record to many.
  private mutating func append(_ text: String, guarded: Bool, isAlone: Bool) {
    let bytes = text.utf8
    let isMarked = guarded && FormulaGuard.isNeeded(for: bytes)
    guard isMarked || bytes.contains(where: Self.needsQuotes) || (isAlone && bytes.isEmpty) else {
      return buffer.append(contentsOf: bytes)
    }
    let quote = UInt8(ascii: "\"")
    buffer.append(quote)
    if isMarked { buffer.append(FormulaGuard.mark) }
    for byte in bytes {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
