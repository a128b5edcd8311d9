import Foundation
import KieuBao

/// The files that are imported, and where the registries of a run stand.
struct Workshop {
  static let now = Moment(seconds: 1_795_237_200)
  static let passphrase = "bốn từ dễ nhớ"
  static let user = "an"

  let persons: Int
  let folder: String

  /// Invents the files; the same seed gives the same persons on any machine.
  init(persons: Int, in folder: String) throws {
    self.persons = persons
    self.folder = folder
    let invented = try Demonstration(
      persons: persons, contributions: 2 * persons, seed: 1, asOf: Self.now.dayInVietnam)
    try invented.writeFiles(to: files)
    let passphrase = Data((Self.passphrase + "\n").utf8)
    _ = FileManager.default.createFile(
      atPath: passphraseFile, contents: passphrase, attributes: [.posixPermissions: 0o600])
    try Data("nguyen thi hoa\n".utf8).write(to: URL(filePath: wantedFile))
  }

  var files: String { folder + "/files" }
  var registry: String { folder + "/registry" }
  var plain: String { folder + "/plain.sqlite" }
  var passphraseFile: String { folder + "/passphrase" }
  var wantedFile: String { folder + "/wanted" }

  var heading: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "\(persons) persons, \(2 * persons) contributions; \(cores) cores; load \(Self.load)"
  }

  static var load: String {
    let text = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    return text?.split(separator: " ").prefix(3).joined(separator: " ") ?? "unknown"
  }
}

extension Workshop {
  /// An empty registry in the place of one that stood there.
  static func newRegistry(at folder: String) throws -> Registry {
    try? FileManager.default.removeItem(atPath: folder)
    try Registry.create(
      at: folder, unit: "UBND", locality: "48", user: user,
      passphrase: Passphrase(Array(passphrase.utf8)), at: now)
    return try openRegistry(at: folder)
  }

  static func openRegistry(at folder: String) throws -> Registry {
    try Registry.open(
      at: folder, user: user, passphrase: Passphrase(Array(passphrase.utf8)), now: now)
  }

  /// An empty plain file in the place of one that stood there.
  static func newPlain(at path: String) throws -> PlainRegistry {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    return try PlainRegistry(at: path)
  }

  /// How many rows the files of all kinds have.
  func rows() throws -> Int {
    try ImportKindOfFile.allCases.reduce(0) { sum, kind in
      let reader = try SheetReader.open(path: "\(files)/\(kind.rawValue).csv")
      var count = -1
      while try reader.nextRaw() != nil { count += 1 }
      return sum + count
    }
  }
}
