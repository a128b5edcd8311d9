import CZip
import Facts
import Glibc

/// A zip archive that is made in memory and bears no time.
@safe final class NewArchive {
  /// Where libzip puts the archive; kept beyond the archive to read it from.
  private let store: OpaquePointer
  private var archive: OpaquePointer?

  init() throws(Problem) {
    guard let store = unsafe zip_source_buffer_create(nil, 0, 0, nil) else {
      throw .paperNotMade
    }
    unsafe self.store = store
    unsafe zip_source_keep(store)
    unsafe archive = zip_open_from_source(store, ZIP_CREATE | ZIP_TRUNCATE, nil)
    guard unsafe archive != nil else {
      unsafe zip_source_free(store)
      throw .paperNotMade
    }
  }

  deinit {
    if let archive = unsafe archive { unsafe zip_discard(archive) }
    unsafe zip_source_free(store)
  }

  /// Adds a part, compressed, dated 1980-01-01 as the first day that the form can tell.
  func add(_ name: String, _ bytes: [UInt8]) throws(Problem) {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .paperNotMade }
    unsafe copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let part = unsafe zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      unsafe free(copy)
      throw .paperNotMade
    }
    let index = unsafe zip_file_add(archive, name, part, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(part)
      throw .paperNotMade
    }
    let firstDay: UInt16 = 1 << 5 | 1
    guard unsafe zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0 else {
      throw .paperNotMade
    }
  }

  /// The bytes of the archive; nothing may be added after this.
  func finish() throws(Problem) -> [UInt8] {
    guard unsafe zip_close(archive) == 0 else { throw .paperNotMade }
    unsafe archive = nil
    var facts = unsafe zip_stat_t()
    guard unsafe zip_source_stat(store, &facts) == 0, unsafe zip_source_open(store) == 0 else {
      throw .paperNotMade
    }
    defer { _ = unsafe zip_source_close(store) }
    var bytes = [UInt8](repeating: 0, count: Int(unsafe facts.size))
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe zip_source_read(store, $0.baseAddress, UInt64($0.count))
    }
    guard count == bytes.count else { throw .paperNotMade }
    return bytes
  }
}
