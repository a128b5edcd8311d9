public import Facts
import Sealing
import Storage

/// What a restore would do.
public struct RestorationPlan: Equatable, Sendable {
  /// The backup that is restored.
  public let backup: BackupAccount

  /// The end of the log of the data that stand in the folder now; nil where none can be read.
  public let formerHead: AuditHead?

  /// How many entries of the log are newer than the backup and would be lost, by deed; empty where
  /// the data cannot be read.
  public let newer: [String: Int]

  /// How many rows are left out since they were erased after the backup was made, by table.
  public let erased: [String: Int]

  /// How many rows are left out since the copy of the keys is older than they are, by table.
  public let unknown: [String: Int]

  /// When the copy of the keys was made, where one is used: who was erased since may come back.
  public let keysMadeAt: Moment?

  /// How many persons are left out as erased.
  public var erasedPersons: Int { erased["person", default: 0] }

  init(
    _ manifest: Manifest, _ former: FormerData?, _ left: LeftOut, keysMadeAt: Moment?
  ) {
    backup = BackupAccount(manifest)
    formerHead = former.map {
      AuditHead(sequence: Int($0.head.sequence), hash: $0.head.hash.hex)
    }
    newer = former?.newer ?? [:]
    unknown = Dictionary(uniqueKeysWithValues: left.unknown.map { ($0.key.name, $0.value) })
    let erased = left.rows.map { table, rows in
      (table.name, rows.count - left.unknown[table, default: 0])
    }
    self.erased = Dictionary(uniqueKeysWithValues: erased.filter { $0.1 > 0 })
    self.keysMadeAt = keysMadeAt
  }
}

/// What came of a restore.
public struct RestoredRegistry: Equatable, Sendable {
  public let plan: RestorationPlan

  /// The end of the restored registry's log: the entry of the restore itself.
  public let head: AuditHead

  /// The name under which the replaced data file is kept; nil where there was none.
  public let keptFile: String?
}
