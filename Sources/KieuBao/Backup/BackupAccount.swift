public import Facts
import Sealing
import Storage

/// What a backup is: of which registry, of when, and how much.
public struct BackupAccount: Equatable, Sendable {
  /// `data`, or `keys` for a copy of the key file.
  public let kind: String

  /// The registry's 16 bytes, in hexadecimal digits.
  public let registry: String
  public let unit: String
  public let locality: String
  public let madeAt: Moment

  /// The end of the audit log in it.
  public let head: AuditHead

  /// How many rows each table has, by name; none for keys.
  public let rows: [String: Int]

  /// How many bytes the file inside has.
  public let bytes: Int

  /// The BLAKE2b-256 of the file inside, in hexadecimal digits.
  public let digest: String

  init(_ manifest: Manifest) {
    kind = manifest.kind.rawValue
    (registry, unit, locality) = (manifest.registry, manifest.unit, manifest.locality)
    madeAt = Moment(seconds: manifest.madeAt)
    head = AuditHead(sequence: Int(manifest.head.sequence), hash: manifest.head.hash)
    (rows, bytes, digest) = (manifest.rows, manifest.bytes, manifest.digest)
  }
}

/// A backup that was just written and proved.
public struct MadeBackup: Equatable, Sendable {
  public let account: BackupAccount

  /// The BLAKE2b-256 of the backup as it lies on the disk, which the audit log keeps: `b2sum -l 256`.
  public let fileDigest: String

  /// How many bytes it has.
  public let fileBytes: Int
}

extension Manifest {
  init(
    _ kind: Kind, of about: About, at now: Moment, head: Storage.Head, rows: [String: Int],
    bytes: Int, digest: String
  ) {
    self.init(
      format: Self.currentFormat, kind: kind, registry: about.uid.hex, unit: about.unit,
      locality: about.locality, madeAt: now.seconds,
      head: Head(sequence: head.sequence, hash: head.hash.hex), rows: rows, file: kind.file,
      bytes: bytes, digest: digest)
  }
}
