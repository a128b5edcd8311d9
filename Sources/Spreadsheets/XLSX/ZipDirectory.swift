import Facts

/// How many entries an archive says it has, before any of them is looked at.
///
/// libzip makes room for all of them as it opens the archive.
enum ZipDirectory {
  /// The number by the record at the end, and by that of ZIP64 where there is one; nil when there
  /// is no such record.
  static func count(of file: InputFile) throws(Problem) -> UInt64? {
    let size = min(file.size, 22 + 0xFFFF)
    let start = file.size - size
    var tail = [UInt8](repeating: 0, count: size)
    guard try file.read(at: start, into: &tail, from: 0) == size else { return nil }
    var at = size - 22
    while at >= 0, tail[at] != 0x50 || tail[at...].prefix(4) != [0x50, 0x4B, 5, 6] { at -= 1 }
    guard at >= 0 else { return nil }
    let count = number(tail[(at + 10)...], bytes: 2)
    guard at >= 20, tail[(at - 20)...].prefix(4) == [0x50, 0x4B, 6, 7] else { return count }
    let place = number(tail[(at - 12)...], bytes: 8)
    guard let place = Int(exactly: place), place <= file.size else { return nil }
    var record = [UInt8](repeating: 0, count: 56)
    guard try file.read(at: place, into: &record, from: 0) == 56 else { return nil }
    return max(count, number(record[32...], bytes: 8))
  }

  private static func number(_ bytes: ArraySlice<UInt8>, bytes count: Int) -> UInt64 {
    bytes.prefix(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
