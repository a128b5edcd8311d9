import Foundation
import GRDB
import GRDBSQLite
import Sealing

extension Store {
  /// The folder both files lie in.
  package var folder: String {
    URL(filePath: data.path).deletingLastPathComponent().path
  }

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
}

extension Changes {
  /// The key file as it is in this transaction, as the bytes of a file of its own, with nothing in
  /// it that was deleted; the caller wipes them.
  ///
  /// It is never written to a disk in the clear: seeds that will be destroyed must not be left in
  /// free blocks.
  package func snapshotKeys() throws -> [UInt8] {
    var image = try keys.image()
    defer { wipe(&image) }
    let memory = try DatabaseQueue()
    return try memory.inDatabase { db in
      try db.load(image)
      try db.execute(sql: "PRAGMA temp_store = MEMORY; VACUUM")
      return try db.image()
    }
  }
}

extension Database {
  /// The bytes of the file that the database would be without a log.
  fileprivate func image() throws -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = unsafe sqlite3_serialize(sqliteConnection, "main", &size, 0) else {
      throw StoreError.failed(code: SQLITE_NOMEM)
    }
    defer {
      unsafe explicit_bzero(start, Int(size))
      unsafe sqlite3_free(start)
    }
    var bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(size)))
    // Bytes 18 and 19 tell whether a log belongs to the file.
    if bytes.count > 19 { (bytes[18], bytes[19]) = (1, 1) }
    return bytes
  }

  /// Takes a file's bytes for the database in memory.
  fileprivate func load(_ image: [UInt8]) throws {
    let size = sqlite3_int64(image.count)
    guard let memory = unsafe sqlite3_malloc64(UInt64(image.count)) else {
      throw StoreError.failed(code: SQLITE_NOMEM)
    }
    unsafe memory.copyMemory(from: image, byteCount: image.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    let status = unsafe sqlite3_deserialize(
      sqliteConnection, "main", memory.assumingMemoryBound(to: UInt8.self), size, size, flags)
    guard status == SQLITE_OK else { throw StoreError.failed(code: status) }
  }
}
