import Facts

/// Collects the merged cells of a sheet, and looks at nothing else.
final class MergedRangesHandler: XMLHandler {
  private(set) var ranges: [MergedRange] = []
  private let limit: Int
  private var size = SheetSize()

  init(limit: Int) { self.limit = limit }

  func begin(_ tag: XMLTag, _ attributes: XMLAttributes) throws(Problem) {
    if tag == .row { size.rows += 1 }
    if tag == .cell { size.cells += 1 }
    guard tag == .mergedCells, let range = attributes.text("ref").flatMap({ MergedRange($0) })
    else { return }
    guard ranges.count < limit else { throw .tooManyMergedRanges(limit: limit) }
    ranges.append(range)
  }

  var allowance: Int { size.allowance }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { size.textBytes += bytes.count }
  func end(_ tag: XMLTag) {}
}
