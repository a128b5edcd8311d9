import Facts
import Foundation
import Intake
import Spreadsheets
import Testing

/// A sheet written for a test, understood.
struct Understood {
  let plan: SheetPlan
  let rows: [IntakeRow]

  init(
    _ text: String, as kind: ListKind = .persons, map: SheetMap? = nil, suffix: String = "csv"
  ) throws {
    try self.init(bytes: Array(text.utf8), as: kind, map: map)
  }

  init(bytes: [UInt8], as kind: ListKind = .persons, map: SheetMap? = nil) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try self.init(path: file.path, as: kind, map: map)
  }

  init(path: String, as kind: ListKind = .persons, map: SheetMap? = nil) throws {
    let reader = try SheetReader.open(path: path)
    plan = try SheetPlan.guess(reader, as: kind, map: map, asOf: Self.today)
    var (intake, rows) = (IntakeRows(reader, plan), [IntakeRow]())
    while let row = try intake.next() { rows.append(row) }
    self.rows = rows
  }

  static let today = Day(sinceEpoch: 20_778)

  var records: [IntakeRow] { rows.filter { $0.kind == .record } }

  func values(_ key: String) -> [String?] { records.map { $0.values[key] } }

  func passedOver(_ reason: IntakeRow.Reason) -> [Int] {
    rows.filter { $0.kind == .passedOver(reason) }.map(\.number)
  }

  /// What each column is taken for, by its letters.
  var uses: [String] { plan.columns.map { "\($0.letters) \($0.use)" } }
}

/// A sheet as an office keeps it, and what should come of it.
struct OfficeSheet: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var kind = ListKind.persons
  let text: String

  /// One line for each record: its values as `key value`, one `|` apart, in the order of the keys;
  /// a line with `+` for each relative below the one whose row names them.
  let expected: String

  init(_ name: String, of kind: ListKind = .persons, _ text: String, gives expected: String) {
    (testDescription, self.kind, self.text, self.expected) = (name, kind, text, expected)
  }

  func understood() throws -> String {
    try Understood(text, as: kind).records.map { row in
      let own = row.values.line(in: kind)
      let relatives = row.relatives.map { "+ " + $0.line(in: .relatives) }
      return ([own] + relatives).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension [String: String] {
  /// The values as one line, in the order of the keys; those of another subject at the end.
  func line(in kind: ListKind) -> String {
    let others = keys.filter { !kind.keys.contains($0) }.sorted()
    return (kind.keys + others).compactMap { key in self[key].map { "\(key) \($0)" } }
      .joined(separator: " | ")
  }
}
