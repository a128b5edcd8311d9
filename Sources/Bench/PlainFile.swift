import Foundation
import GRDBSQLite

/// A plain SQLite file, with the settings and the bound statements of the registry's files.
@safe final class PlainFile {
  nonisolated(unsafe) private let handle: OpaquePointer
  private var statements: [String: PlainStatement] = [:]

  /// Opens a file; a new one gets the tables.
  init(at path: String) throws {
    var opened: OpaquePointer?
    let status = unsafe sqlite3_open_v2(
      path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    guard status == SQLITE_OK, let handle = unsafe opened else { throw PlainFault(code: status) }
    unsafe self.handle = handle
    try execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON; PRAGMA cache_size = -49152;
      """)
    try execute(plainTables)
  }

  func execute(_ sql: String) throws {
    let status = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard status == SQLITE_OK else { throw PlainFault(code: status) }
  }

  /// A statement that is prepared once.
  func statement(_ sql: String) throws -> PlainStatement {
    if let statement = statements[sql] { return statement }
    var prepared: OpaquePointer?
    let status = unsafe sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard status == SQLITE_OK, let prepared = unsafe prepared else {
      throw PlainFault(code: status)
    }
    let statement = unsafe PlainStatement(prepared)
    statements[sql] = statement
    return statement
  }

  /// Runs work as one transaction.
  func transaction(_ work: () throws -> Void) throws {
    try execute("BEGIN IMMEDIATE")
    try work()
    try execute("COMMIT")
  }

  /// Writes back the log and closes.
  func close() {
    statements = [:]
    unsafe sqlite3_close(handle)
  }
}

struct PlainFault: Error {
  let code: Int32
}

enum PlainValue {
  case null
  case number(Int64)
  case text(String)

  static func number(_ number: Int?) -> PlainValue { number.map { .number(Int64($0)) } ?? .null }
  static func text(_ text: String?) -> PlainValue { text.map { .text($0) } ?? .null }
}

@safe final class PlainStatement {
  nonisolated(unsafe) private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  func run(_ values: [PlainValue]) throws { try forEachRow(values) { _ in } }

  /// The number in the first column of the first row.
  func number(_ values: [PlainValue]) throws -> Int64? {
    var number: Int64?
    try forEachRow(values) { number = number ?? $0.number(0) }
    return number
  }

  func forEachRow(_ values: [PlainValue] = [], _ look: (PlainStatement) throws -> Void) throws {
    bind(values)
    defer { unsafe sqlite3_reset(handle) }
    while true {
      switch unsafe sqlite3_step(handle) {
      case SQLITE_ROW: try look(self)
      case SQLITE_DONE: return
      case let code: throw PlainFault(code: code)
      }
    }
  }

  func number(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  func text(_ column: Int32) -> String? {
    unsafe sqlite3_column_text(handle, column).map { unsafe String(cString: $0) }
  }

  /// All columns of the row, read.
  func readAll() -> [String?] {
    unsafe (0..<sqlite3_column_count(handle)).map { text($0) }
  }

  private func bind(_ values: [PlainValue]) {
    for (place, value) in values.enumerated() {
      let place = Int32(place + 1)
      switch value {
      case .null: unsafe sqlite3_bind_null(handle, place)
      case .number(let number): unsafe sqlite3_bind_int64(handle, place, number)
      case .text(let text): unsafe sqlite3_bind_text(handle, place, text, -1, transient)
      }
    }
  }
}

/// Tells SQLite to copy what is bound.
private nonisolated(unsafe) let transient = unsafe unsafeBitCast(
  -1, to: sqlite3_destructor_type.self)
