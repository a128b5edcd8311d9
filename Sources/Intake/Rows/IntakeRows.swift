package import Facts
package import Spreadsheets

/// Reads the rows of a sheet by a plan, one after another, in memory that does not grow.
package struct IntakeRows {
  private let reader: SheetReader
  private let plan: SheetPlan
  private var reading: RowReading
  private var judge: RowJudge
  private var merging: MergedCells

  /// Nil for a list of anybody else.
  private let export: ExportReading?

  /// Rows that are understood and not yet asked for.
  private var waiting: [IntakeRow] = []
  private var isAtEnd = false

  /// Begins after the header of a reader that stands at its first row.
  package init(_ reader: SheetReader, _ plan: SheetPlan) {
    (self.reader, self.plan) = (reader, plan)
    reading = RowReading(plan)
    judge = RowJudge(plan)
    merging = MergedCells(plan)
    export = plan.isExport ? ExportReading(plan) : nil
  }

  /// The next row after the header, blank ones and others that are passed over included; nil after
  /// the last.
  ///
  /// - Throws: ``Facts/Problem`` where the file cannot be read on.
  package mutating func next() throws(Problem) -> IntakeRow? {
    // A record waits for the rows below it that may add relatives.
    while !isAtEnd, waiting.count < 2 || (waiting.count < 100 && waiting.last?.isContinued == true)
    {
      guard let raw = try reader.nextRaw() else {
        isAtEnd = true
        break
      }
      if let header = plan.headerRows, raw.number <= header.upperBound { continue }
      take(plan.decoding.row(raw))
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private mutating func take(_ row: SheetRow) {
    if let export { return waiting.append(export.read(row)) }
    let kind = judge.judge(row)
    merging.note(row)
    var taken = IntakeRow(number: row.number, cells: row.cells, kind: kind)
    switch kind {
    case .record:
      let filled = merging.filled(row)
      taken.cells = filled.cells
      reading.read(filled, into: &taken)
    case .passedOver(.continuation):
      if let index = waiting.lastIndex(where: { $0.kind == .record }) {
        waiting[index].continuations.append(row.cells)
        reading.addRelatives(of: row, to: &waiting[index])
      } else {
        // Too far below its record: refused for want of a name rather than lost.
        taken.kind = .record
        reading.read(row, into: &taken)
      }
    case .passedOver(.repeatedHeader):
      if !judge.isHeader(row) { taken.remarks.append(Problem.otherHeader.at(row: row.number)) }
    case .passedOver: break
    }
    taken.section = judge.section
    if taken.kind == .record, plan.takesCountryOfSection, taken.values["host_country"] == nil {
      taken.values["host_country"] = judge.country
    }
    waiting.append(taken)
  }
}

extension IntakeRow {
  /// Whether the row adds to the record above it.
  fileprivate var isContinued: Bool { kind == .passedOver(.continuation) }
}
