import Sealing
import Storage

/// What was found of a backup when all of it was opened.
public struct BackupReport: Equatable, Sendable {
  public let account: BackupAccount

  /// The BLAKE2b-256 of the backup as it lies on the disk: `b2sum -l 256`.
  public let fileDigest: String

  /// How it compares with the registry at hand; nil where there is none.
  public let standing: Standing?

  /// How a backup compares with a registry.
  public enum Standing: Equatable, Sendable {
    /// It is another registry's.
    case foreign

    /// The registry's log goes on from it by so many entries.
    case behind(Int)

    /// The registry's log has other entries: one of the two went another way since.
    case parted
  }
}

extension BackupReport {
  /// Opens a backup wholly and proves that it is whole: its form, its digest, its tables, and the
  /// chain of its audit log.
  ///
  /// No key of the registry is needed; whether each record opens is for a restore to try
  /// (``Restoration``). `folder` is where it is laid down meanwhile, and the registry it is compared
  /// with if there is one; what is laid down are sealed boxes.
  ///
  /// - Throws: `wrong_age_key`, `age_damaged`, `backup_unreadable`, `backup_damaged`, `newer_backup`.
  public init(verifying path: String, with key: BackupKey, beside folder: String) throws {
    let place = try Workplace(in: folder)
    let opened = try OpenedBackup(of: path, with: key, as: .data, in: place)
    let snapshot = try opened.snapshot()
    defer { try? snapshot.close() }
    account = BackupAccount(opened.manifest)
    fileDigest = opened.digest
    standing = Self.standing(of: snapshot, in: folder)
  }

  private static func standing(of snapshot: DataSnapshot, in folder: String) -> Standing? {
    guard let uid = FormerData.registry(in: folder),
      let data = FormerData(at: folder, after: snapshot.head)
    else { return nil }
    guard uid == snapshot.about.uid else { return .foreign }
    return data.hasCommon ? .behind(data.newer.values.reduce(0, +)) : .parted
  }
}

extension OpenedBackup {
  /// The data, looked through: they are what the manifest says, whole, and of one log.
  func snapshot() throws -> DataSnapshot {
    let snapshot: DataSnapshot
    do {
      snapshot = try DataSnapshot(at: path)
    } catch StoreError.newer {
      throw BackupProblem.newer
    } catch is StoreError {
      throw BackupProblem.damaged
    }
    let head = Manifest.Head(sequence: snapshot.head.sequence, hash: snapshot.head.hash.hex)
    guard snapshot.about.uid.hex == manifest.registry, head == manifest.head,
      snapshot.rows == manifest.rows, try snapshot.isChained()
    else {
      try? snapshot.close()
      throw BackupProblem.damaged
    }
    return snapshot
  }
}
