import Facts

/// The records of a CSV file.
final class CSVSource: RowSource {
  let batch = RowBatch()
  let total: Int
  var consumed: Int { decoder.consumed }

  private let file: InputFile
  private let encoding: TextEncoding
  private let limits: SheetLimits
  private var decoder: TextDecoder
  private var scanner: RecordScanner

  /// Whether the first line names the delimiter, and is no record.
  private let declaresDelimiter: Bool

  /// The index in the text after the last record found.
  private var scanned = 0

  /// The line the next record begins on.
  private var line = 1

  /// What is wrong after the rows of the batch.
  private var pending: Problem?

  init(_ file: InputFile, encoding: TextEncoding, limits: SheetLimits) throws(Problem) {
    self.file = file
    self.encoding = encoding
    self.limits = limits
    total = file.size
    decoder = TextDecoder(file, encoding: encoding)
    try decoder.append(to: &batch.text)
    if batch.text.isEmpty, decoder.flaw == nil { throw .emptyFile }
    let delimiter = Delimiter.found(in: batch.text)
    declaresDelimiter = delimiter.isDeclared
    scanner = RecordScanner(delimiter: delimiter.byte, limits: limits)
  }

  func rewind() throws(Problem) {
    decoder = TextDecoder(file, encoding: encoding)
    (scanned, line, pending) = (0, 1, nil)
    batch.text.removeAll(keepingCapacity: true)
  }

  func refill() throws(Problem) -> Bool {
    batch.clear()
    while true {
      if let pending { throw pending }
      let isDone = scan()
      if !batch.rows.isEmpty { return true }
      if let pending { throw pending }
      if isDone { return false }
      batch.text.removeSubrange(..<scanned)
      scanned = 0
      try decoder.append(to: &batch.text)
    }
  }
}

extension CSVSource {
  func hiddenColumns() -> Set<Int> { [] }
  func mergedRanges() -> [MergedRange] { [] }

  /// Adds every record the text holds whole; true when there is nothing more to come.
  private func scan() -> Bool {
    let isLast = decoder.isAtEnd && decoder.flaw == nil
    while pending == nil {
      switch scanNext(isLast: isLast) {
      case .record(let end):
        if line > 1 || !declaresDelimiter { add() }
        (scanned, line) = (end, line + scanner.lines)
      case .nothing: return true
      case .wrong(let problem): pending = problem
      case .unfinished(let column, let isQuoted):
        if let flaw = decoder.flaw { pending = flaw.problem(row: line) }
        if batch.text.count - scanned > limits.rowBytes {
          pending =
            isQuoted
            ? .cellTooLong(row: line, column: column, limit: limits.cellCharacters)
            : .rowTooLong(row: line, limit: limits.rowBytes)
        }
        return false
      }
    }
    return false
  }

  private func scanNext(isLast: Bool) -> RecordScanner.Outcome {
    let text = batch.text
    return scanner.scan(text.span, from: scanned, isLast: isLast, row: line)
  }

  /// Takes over the record just scanned.
  private func add() {
    let first = batch.cells.count
    batch.cells.append(contentsOf: scanner.cells)
    for index in scanner.escaped { halveQuotes(of: first + index) }
    for index in first..<batch.cells.count {
      let place = batch.cells[index]
      guard place.count > 0 else { continue }
      if place.count > limits.cellCharacters, !isShort(place) {
        let column = index - first + 1
        pending = .cellTooLong(row: line, column: column, limit: limits.cellCharacters)
        batch.cells.removeSubrange(first...)
        return
      }
      if batch.text[place.start] == FormulaGuard.mark { unguard(index) }
    }
    batch.endRow(number: line)
  }

  private func isShort(_ place: CellPlace) -> Bool {
    let bytes = batch.text[place.start..<(place.start + place.count)]
    return String(decoding: bytes, as: UTF8.self).utf16.count <= limits.cellCharacters
  }

  /// Makes one quote of each two, in place.
  private func halveQuotes(of index: Int) {
    let place = batch.cells[index]
    var (from, to) = (place.start, place.start)
    while from < place.start + place.count {
      let byte = batch.text[from]
      batch.text[to] = byte
      from += byte == UInt8(ascii: "\"") ? 2 : 1
      to += 1
    }
    batch.cells[index].count = to - place.start
  }

  private func unguard(_ index: Int) {
    let place = batch.cells[index]
    guard FormulaGuard.isGuarded(batch.text[place.start..<(place.start + place.count)]) else {
      return
    }
    batch.cells[index].start += 1
    batch.cells[index].count -= 1
  }
}
