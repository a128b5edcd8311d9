import Foundation
import Sealing

/// What stands first in a backup: whose it is, of when, and what follows.
struct Manifest: Codable, Equatable {
  /// The number of the form that backups are written in.
  static let currentFormat = 1

  enum Kind: String, Codable {
    case data, keys
  }

  struct Head: Codable, Equatable {
    let sequence: Int64
    let hash: String
  }

  let format: Int
  let kind: Kind

  /// The registry's 16 bytes, in hexadecimal digits.
  let registry: String
  let unit: String
  let locality: String

  /// Seconds since 1970-01-01 UTC.
  let madeAt: Int64

  /// The end of the audit log.
  let head: Head

  /// How many rows each table has.
  let rows: [String: Int]

  /// The name of the file that follows, its length, and its BLAKE2b-256 in hexadecimal digits.
  let file: String
  let bytes: Int
  let digest: String

  private enum CodingKeys: String, CodingKey {
    case format, kind, registry, unit, locality, head, rows, file, bytes, digest
    case madeAt = "made_at"
  }
}

extension Manifest {
  /// The name it has in the archive.
  static let name = "manifest.json"

  /// The most bytes that are read of one.
  static let largest = 64 << 10

  func text() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads a manifest.
  ///
  /// - Throws: `backup_unreadable`, `newer_backup`.
  init(text: [UInt8]) throws {
    struct Version: Decodable { let format: Int }
    let (data, decoder) = (Data(text), JSONDecoder())
    guard let version = try? decoder.decode(Version.self, from: data) else {
      throw BackupProblem.unreadable
    }
    guard version.format <= Self.currentFormat else { throw BackupProblem.newer }
    guard let manifest = try? decoder.decode(Manifest.self, from: data), manifest.isSound else {
      throw BackupProblem.unreadable
    }
    self = manifest
  }

  private var isSound: Bool {
    format >= 1 && bytes >= 0 && registry.count == 32 && digest.count == 64
      && file == kind.file && head.sequence >= 0 && head.hash.count == 64
  }
}

extension Manifest.Kind {
  /// The name of the file in the archive.
  var file: String {
    switch self {
    case .data: "registry.sqlite"
    case .keys: "keys.sqlite"
    }
  }
}
