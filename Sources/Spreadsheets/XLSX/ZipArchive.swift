import CZip
import Facts
import Glibc

/// A zip archive of which nothing is believed.
@safe final class ZipArchive {
  let limits: SheetLimits
  private let archive: OpaquePointer

  /// Opens an archive whose directory agrees with its entries and stays within the limits.
  init(_ file: InputFile, limits: SheetLimits) throws(Problem) {
    self.limits = limits
    let descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { throw .fileNotReadable }
    var code: Int32 = 0
    guard let opened = unsafe zip_fdopen(descriptor, ZIP_CHECKCONS, &code) else {
      _ = close(descriptor)
      throw .damagedWorkbook
    }
    unsafe archive = opened
    try checkSizes()
  }

  deinit { unsafe zip_discard(archive) }

  private func checkSizes() throws(Problem) {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard 0...Int64(limits.parts) ~= count else { throw .workbookTooLarge }
    var sum: UInt64 = 0
    for index in 0..<UInt64(count) {
      var entry = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, 0, &entry) == 0 else { throw .damagedWorkbook }
      let (next, overflow) = unsafe sum.addingReportingOverflow(entry.size)
      guard !overflow, next <= limits.workbookBytes else { throw .workbookTooLarge }
      sum = next
    }
  }

  /// Opens a part; nil when there is none of that name.
  func part(_ name: String, limit: Int) throws(Problem) -> ZipPart? {
    let index = unsafe zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(index), 0, &entry) == 0 else {
      throw .damagedWorkbook
    }
    guard unsafe entry.encryption_method == ZIP_EM_NONE else { throw .encryptedWorkbook }
    guard unsafe entry.size <= limit else { throw .workbookTooLarge }
    guard
      unsafe Int32(entry.comp_method) == ZIP_CM_STORE
        || Int32(entry.comp_method) == ZIP_CM_DEFLATE,
      let opened = unsafe zip_fopen_index(archive, UInt64(index), 0)
    else { throw .damagedWorkbook }
    return unsafe ZipPart(self, opened, size: Int(entry.size), limit: limit)
  }
}

/// One part of an archive, open for reading.
@safe final class ZipPart {
  /// Bytes it says it unpacks to.
  let size: Int

  /// Bytes read.
  private(set) var consumed = 0

  private let archive: ZipArchive
  private let part: OpaquePointer
  private let limit: Int

  fileprivate init(_ archive: ZipArchive, _ part: OpaquePointer, size: Int, limit: Int) {
    self.archive = archive
    unsafe self.part = part
    self.size = size
    self.limit = limit
  }

  deinit { _ = unsafe zip_fclose(part) }

  /// Reads bytes; 0 at the end, when the checksum of the whole has been found right.
  func read(into buffer: inout [UInt8]) throws(Problem) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe zip_fread(part, $0.baseAddress, UInt64($0.count))
    }
    guard count >= 0 else { throw .damagedWorkbook }
    consumed += Int(count)
    guard consumed <= limit else { throw .workbookTooLarge }
    return Int(count)
  }
}
