import Foundation
import GRDB
import GRDBSQLite

extension Store {
  /// Writes the data as they are at one moment to a new file of mode 0600, while others go on
  /// reading and writing.
  ///
  /// The copy is made row by row, so that nothing that was deleted stands in it.
  package func snapshotData(to path: String) throws {
    let file = unsafe Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError.notWritable }
    Glibc.close(file)
    try explained(Self.dataFile) {
      try data.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }
  }

  /// The key file as it is at one moment, as the bytes of a file of its own; the caller wipes them.
  ///
  /// It is never written to a disk: seeds that will be destroyed must not be left in free blocks.
  /// `noting` is where the copy goes; it stands in the copy itself.
  package func snapshotKeys(noting copy: KeyCopyNote) throws -> [UInt8] {
    try explained(Self.keyFile) {
      let memory = try DatabaseQueue()
      try keys.backup(to: memory)
      return try memory.inDatabase { db in
        try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON")
        try copy.write(to: db)
        try db.execute(sql: "VACUUM")
        return try db.image()
      }
    }
  }
}

extension Database {
  /// The bytes of the file that the database would be, its journal mode put back to the usual one.
  fileprivate func image() throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = unsafe sqlite3_serialize(sqliteConnection, "main", &size, 0) else {
      throw StoreError.failed(code: SQLITE_NOMEM)
    }
    defer {
      unsafe memset(start, 0, Int(size))
      unsafe sqlite3_free(start)
    }
    var bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(size)))
    // Bytes 18 and 19 tell whether a log belongs to the file: none does.
    if bytes.count > 19 { (bytes[18], bytes[19]) = (1, 1) }
    return bytes
  }
}
