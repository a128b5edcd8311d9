import Facts
import People
import Privacy
import Sealing
import Storage

/// Reads everything that is held about one person or relative, for an access report.
struct AccessReading {
  let session: Session
  let subject: DataSubject
  let traces: Traces
  let footprint: Footprint

  /// Whether relatives are shown as they stand in the registry.
  let showsRelatives: Bool
  var context: ReportContext
  private let files: [Int64: String]

  init(
    _ session: Session, of subject: DataSubject, users: [Int64: String], showsRelatives: Bool
  ) throws {
    self.session = session
    self.subject = subject
    self.showsRelatives = showsRelatives
    footprint = try session.footprint(of: subject)
    traces = try session.traces(of: footprint)
    context = ReportContext(users: users, subject: subject)
    files = Dictionary(
      uniqueKeysWithValues: try session.changes.batches().map {
        ($0.id, try session.batch($0).fileName)
      })
  }
}

extension AccessReading {
  /// The lines of one box, each with where its value comes from and what stood there before; nil
  /// where the class may not be seen.
  func lines<Value: Reportable>(
    of row: SealedRow, empty: @autoclosure () -> Value
  ) throws -> [AccessReport.Line]? {
    guard session.vault.opens(Value.dataClass) else { return nil }
    let versions = try versions(of: row, Value.self)
    guard let newest = versions.last else { return empty().lines(context) }
    return newest.lines.map { line in
      let values = versions.map { version in
        version.lines.first { $0.key == line.key }?.value ?? .none
      }
      return told(line, values, versions)
    }
  }

  /// A line with the version it has stood in since, and the values that were there before.
  private func told(
    _ line: AccessReport.Line, _ values: [AccessReport.Value], _ versions: [Version]
  ) -> AccessReport.Line {
    var line = line
    let since = (values.lastIndex { $0 != line.value } ?? -1) + 1
    if !line.value.isNone { line.origin = versions[since].origin }
    for place in values.indices.dropLast() where values[place] != values[place + 1] {
      guard !values[place].isNone, let until = versions[place + 1].origin else { continue }
      line.former.append(.init(value: values[place], until: until))
    }
    return line
  }

  private struct Version {
    let lines: [AccessReport.Line]
    let origin: AccessReport.Origin?
  }

  private func versions<Value: Reportable>(
    of row: SealedRow, _ type: Value.Type
  ) throws -> [Version] {
    try boxes(of: row, type).map { value, version in
      Version(
        lines: value.lines(context),
        origin: origin(of: row.address(Value.dataClass), version: version))
    }
  }

  /// All versions of a box with their numbers, the oldest first; without those that somebody who was
  /// erased since took along.
  func boxes<Value: Sealable>(
    of row: SealedRow, _ type: Value.Type
  ) throws -> [(value: Value, version: UInt32)] {
    let address = row.address(Value.dataClass)
    let former = try session.changes.formerBoxes(of: row).filter {
      try $0.dataClass == Value.dataClass && session.changes.seed(of: $0.subject) != nil
    }.map { ($0.box, $0.subject) }
    let current = row.boxes[Value.dataClass].map { [($0, row.subject)] } ?? []
    return try (former + current).map { box, subject in
      let value: Personal<Value> = try session.vault.open(
        box, at: address, seed: try session.seed(of: subject, for: address))
      return (value.revealed, box.version)
    }
  }

  private func origin(of address: Address, version: UInt32) -> AccessReport.Origin? {
    guard let (row, text) = traces.writer(of: address, version: version) else { return nil }
    let batch = text.parts.first { $0.table == SealedTable.batch.name }?.rows.first?.lowerBound
    return AccessReport.Origin(
      entry: row.sequence, at: Moment(seconds: row.at), user: context.users[row.user],
      deed: row.deed, batch: batch.map { .init(rawValue: $0) },
      file: batch.flatMap { files[$0] }.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// One record of a row that has one box; nil where its class may not be seen.
  func record<Value: Reportable>(
    _ id: String? = nil, _ row: SealedRow, _ before: [AccessReport.Line] = [],
    empty: @autoclosure () -> Value
  ) throws -> AccessReport.Record? {
    try lines(of: row, empty: empty()).map { AccessReport.Record(id, before + $0) }
  }
}
