import Facts

/// The files of old Microsoft programs, in which workbooks with a password are wrapped too.
///
/// [MS-CFB]: sectors of 512 or 4,096 bytes, the number of the first one of the directory at 0x30,
/// the names in the directory in UTF-16.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What a file is that begins so; nil when it is no such file.
  static func problem(of file: InputFile, start: ArraySlice<UInt8>) throws(Problem) -> Problem? {
    guard start.starts(with: signature) else { return nil }
    guard start.count >= 0x34 else { return .oldWorkbook }
    let sector = start[0x30..<0x34].reversed().reduce(0) { $0 << 8 | Int($1) }
    let size = 1 << (start[0x1E] == 12 ? 12 : 9)
    var directory = [UInt8](repeating: 0, count: 4_096)
    let count = try file.read(at: (sector + 1) * size, into: &directory, from: 0)
    let names = directory[..<count]
    if names.contains(wide("EncryptedPackage")) { return .encryptedWorkbook }
    return names.contains(wide("WordDocument")) ? .document : .oldWorkbook
  }

  private static func wide(_ name: String) -> [UInt8] {
    name.utf8.flatMap { [$0, 0] }
  }
}
