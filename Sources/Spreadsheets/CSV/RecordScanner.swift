import Facts

/// Finds where one record of a CSV text ends, and its cells, by RFC 4180.
///
/// Lines may end in LF, CRLF or CR. A quote that does not stand first in a cell is text.
struct RecordScanner {
  enum Outcome {
    /// The record ends before this index.
    case record(end: Int)

    /// There is no record, for the text has ended.
    case nothing

    /// More text is needed to tell.
    case unfinished(column: Int, isQuoted: Bool)
    case wrong(Problem)
  }

  let delimiter: UInt8
  let limits: SheetLimits

  /// The cells of the record, with doubled quotes still doubled.
  private(set) var cells: [CellPlace] = []

  /// The cells that hold doubled quotes, by index.
  private(set) var escaped: [Int] = []

  /// How many lines the record takes.
  private(set) var lines = 0

  init(delimiter: UInt8, limits: SheetLimits) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Scans the record that begins at an index; `isLast` says that no more text will follow.
  mutating func scan(
    _ text: Swift.Span<UInt8>, from start: Int, isLast: Bool, row: Int
  ) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    escaped.removeAll(keepingCapacity: true)
    lines = 0
    if start == text.count { return isLast ? .nothing : .unfinished(column: 1, isQuoted: false) }
    var at = start
    while true {
      if cells.count >= limits.columns {
        return .wrong(.tooManyColumns(row: row, limit: limits.columns))
      }
      let isQuoted = at < text.count && text[at] == quote
      guard let end = isQuoted ? quoted(text, from: at + 1) : plain(text, from: at) else {
        return isLast
          ? .wrong(.unclosedQuote(row: row, column: cells.count + 1))
          : .unfinished(column: cells.count + 1, isQuoted: true)
      }
      at = end
      if at == text.count { return ended(at, isLast) }
      switch text[at] {
      case delimiter: at += 1
      case lineFeed: return closed(at + 1)
      case carriageReturn:
        if at + 1 == text.count { return ended(at + 1, isLast) }
        return closed(text[at + 1] == lineFeed ? at + 2 : at + 1)
      default: return .wrong(.textAfterQuote(row: row, column: cells.count))
      }
    }
  }
}

extension RecordScanner {
  /// Adds the unquoted cell and gives the index after it.
  private mutating func plain(_ text: Swift.Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      at += 1
    }
    cells.append(CellPlace(start: start, count: at - start))
    return at
  }

  /// Adds the quoted cell and gives the index after its closing quote; nil when there is none.
  private mutating func quoted(_ text: Swift.Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte == quote {
        guard at + 1 < text.count, text[at + 1] == quote else {
          cells.append(CellPlace(start: start, count: at - start))
          return at + 1
        }
        if escaped.last != cells.count { escaped.append(cells.count) }
        at += 1
      } else if byte == lineFeed {
        lines += 1
      } else if byte == carriageReturn, at + 1 == text.count || text[at + 1] != lineFeed {
        lines += 1
      }
      at += 1
    }
    return nil
  }

  private mutating func closed(_ end: Int) -> Outcome {
    lines += 1
    return .record(end: end)
  }

  private mutating func ended(_ end: Int, _ isLast: Bool) -> Outcome {
    isLast ? closed(end) : .unfinished(column: cells.count, isQuoted: false)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
