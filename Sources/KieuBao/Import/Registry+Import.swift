public import Facts
import Intake
import Spreadsheets

extension Registry {
  /// Takes in a CSV or XLSX file of persons, relatives or contributions as one transaction.
  ///
  /// All of it is taken in, or nothing; with `keepsGoing` the rows that have problems are left out
  /// and written to a file of their own. A row that came before, by its sender's own key, is
  /// changed only where the file changed; importing a file again changes nothing. Rows of persons
  /// whose processing is restricted are passed over.
  ///
  /// `keepingItems` keeps what became of every row, which takes memory for the whole file. `day` is
  /// the day it is for the rows, which lie in the past; nil for the day of `now`.
  ///
  /// - Throws: ``ImportRefused``; ``Facts/Problem`` for a file that cannot be read as a table.
  public func importFile(
    _ request: ImportRequest, keepingItems: Bool = false, asOf day: Day? = nil, at now: Moment,
    progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let (reader, plan) = try Self.understand(request, asOf: day ?? now.dayInVietnam)
    if request.keepsGoing { try RejectsFile.checkPlace(of: request) }
    var rejects: RejectsFile?
    defer { rejects?.discard() }
    var request = request
    request.comparesPersons = request.comparesPersons && comparesPersons
    let outcome = try perform(
      Deed("import.\(request.kind.rawValue)"), at: now, isTrial: request.isTrial
    ) { session in
      try session.need(request.kind.stored.classes)
      var run = try ImportRun(
        request, session, plan, keepingItems: keepingItems, near: place,
        asOf: day ?? now.dayInVietnam)
      var rows = IntakeRows(reader, plan)
      while let row = try rows.next() {
        if try !run.take(row), request.keepsGoing, !request.isTrial {
          rejects = try rejects ?? RejectsFile(request, plan, before: row)
          try rejects?.write(row, run.lastProblems)
        }
        if run.rows.isMultiple(of: 1000) { progress(ImportProgress(run, reader)) }
      }
      progress(ImportProgress(run, reader))
      guard run.rejected == 0 || request.keepsGoing || request.isTrial else {
        throw ImportRefused(run.outcome)
      }
      // What can fail of the other file fails before anything is saved.
      try rejects?.complete()
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
