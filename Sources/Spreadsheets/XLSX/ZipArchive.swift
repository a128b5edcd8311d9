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
    guard let count = try ZipDirectory.count(of: file) else { throw .damagedWorkbook }
    guard count <= limits.parts else { throw .workbookTooLarge }
    let descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { throw .fileNotReadable }
    var code: Int32 = 0
    guard let opened = unsafe zip_fdopen(descriptor, ZIP_CHECKCONS, &code) else {
      _ = close(descriptor)
      throw .damagedWorkbook
    }
    unsafe archive = opened
    try checkEntries()
  }

  deinit { unsafe zip_discard(archive) }

  /// Sums the sizes up and refuses a name that stands twice, of which another reader might take
  /// the other.
  private func checkEntries() throws(Problem) {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard 0...Int64(limits.parts) ~= count else { throw .workbookTooLarge }
    var sum: UInt64 = 0
    var names: Set<String> = []
    for index in 0..<UInt64(count) {
      var entry = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, 0, &entry) == 0,
        let name = unsafe entry.name.map({ unsafe String(cString: $0) }),
        names.insert(name.lowercased()).inserted
      else { throw .damagedWorkbook }
      let (next, overflow) = unsafe sum.addingReportingOverflow(entry.size)
      guard !overflow, next <= limits.workbookBytes else { throw .workbookTooLarge }
      sum = next
    }
  }

  /// Whether there is a part of that name.
  func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The place of a part; upper and lower case are one by the rules of such packages, and some
  /// programs write backslashes.
  private func index(of name: String) -> UInt64? {
    let backward = String(name.map { $0 == "/" ? "\\" : $0 })
    for form in [name, backward] {
      let index = unsafe zip_name_locate(archive, form, zip_flags_t(ZIP_FL_NOCASE))
      if index >= 0 { return UInt64(index) }
    }
    return nil
  }

  /// Opens a part; nil when there is none of that name.
  func part(_ name: String, limit: Int) throws(Problem) -> ZipPart? {
    guard let index = index(of: name) else { return nil }
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &entry) == 0 else {
      throw .damagedWorkbook
    }
    guard unsafe entry.encryption_method == ZIP_EM_NONE else { throw .encryptedWorkbook }
    guard unsafe entry.size <= limit else { throw .workbookTooLarge }
    guard
      unsafe Int32(entry.comp_method) == ZIP_CM_STORE
        || Int32(entry.comp_method) == ZIP_CM_DEFLATE,
      let opened = unsafe zip_fopen_index(archive, index, 0)
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

  var limits: SheetLimits { archive.limits }

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
