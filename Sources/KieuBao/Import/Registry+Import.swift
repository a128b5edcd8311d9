public import Facts
import Spreadsheets

extension Registry {
  /// Takes in a CSV or XLSX file of persons, relatives or contributions as one transaction.
  ///
  /// All of it is taken in, or nothing; with `keepsGoing` the rows that have problems are left out
  /// and written to a file of their own. A row that came before, by its sender's own key, is
  /// changed only where the file changed; importing a file again changes nothing.
  ///
  /// - Throws: ``ImportRefused``; ``Facts/Problem`` for a file that cannot be read as a table.
  public func importFile(
    _ request: ImportRequest, keepingItems: Bool = false, at now: Moment,
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let reader = try SheetReader.open(path: request.path)
    var rejects: RejectsFile?
    defer { rejects?.discard() }
    let outcome = try perform(
      Deed("import.\(request.kind.rawValue)"), at: now, isTrial: request.isTrial
    ) { session in
      var run = try ImportRun(request, session, reader, keepingItems: keepingItems)
      while let row = try reader.next() {
        if try !run.take(row), request.keepsGoing, !request.isTrial {
          rejects = try rejects ?? RejectsFile(request, run.header)
          try rejects?.write(row, run.lastProblems)
        }
        if run.rows.isMultiple(of: 1000) { progress(ImportProgress(run, reader)) }
      }
      progress(ImportProgress(run, reader))
      guard run.rejected == 0 || request.keepsGoing || request.isTrial else {
        throw ImportRefused(problems: run.outcome.problems, rejectedRows: run.rejected)
      }
      return try run.finish()
    }
    return try outcome.closing(&rejects)
  }
}

extension ImportProgress {
  fileprivate init(_ run: ImportRun, _ reader: SheetReader) {
    self.init(
      rows: run.rows, bytes: reader.progress.consumed, totalBytes: reader.progress.total)
  }
}

extension ImportOutcome {
  /// Puts the file of rejected rows in its place.
  fileprivate func closing(_ rejects: inout RejectsFile?) throws -> ImportOutcome {
    guard let file = rejects else { return self }
    try file.finish()
    rejects = nil
    var outcome = self
    outcome.rejectsPath = file.path
    return outcome
  }
}

/// The rows an import left out, with their problems, in the form of the file they came from.
private struct RejectsFile {
  let path: String
  private let file: OutgoingFile
  private var writer: CSVWriter
  private let width: Int

  init(_ request: ImportRequest, _ header: ImportHeader) throws {
    path = request.rejectsPath ?? request.path + ".rejects.csv"
    file = try OutgoingFile(at: path)
    writer = CSVWriter(to: file)
    width = header.cells.count
    try writer.write(header.cells + ["problem_row", "problem_field", "problem"])
  }

  mutating func write(_ row: SheetRow, _ problems: [Problem]) throws {
    let cells = (0..<width).map { $0 < row.cells.count ? row.cells[$0] : "" }
    let fields = problems.compactMap(\.field).joined(separator: "; ")
    let texts = problems.map(\.message.vi).joined(separator: "; ")
    try writer.write(cells + ["\(row.number)", fields, texts])
  }

  func finish() throws { try file.finish() }
  func discard() { file.discard() }
}
