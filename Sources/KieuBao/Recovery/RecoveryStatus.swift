public import Facts
import Sealing
import Storage

/// How a registry's recovery sheets stand, told without a key.
public struct RecoveryStatus: Equatable, Sendable {
  /// Which set of sheets is valid, from 1.
  public let set: Int

  /// How many sheets it has, and how many of them are needed.
  public let count: Int
  public let needed: Int
  public let madeAt: Moment

  /// Keys of users that the sheets do not open, such as `class/identity 2`; empty when all is well.
  public let missing: [String]

  init(_ record: RecoveryRecord, _ contents: KeyContents) {
    (set, count, needed) = (record.generation, record.sheets, record.threshold)
    madeAt = Moment(seconds: record.madeAt)
    missing = contents.keysWithoutSheets
  }
}

extension KeyContents {
  /// The keys that users hold and the recovery sheets do not: each name and generation.
  var keysWithoutSheets: [String] {
    let working = Set(users.filter { $0.removedBy == nil }.map(\.id))
    let held = Set(grants.filter { working.contains($0.user) }.map(\.nameAndEpoch))
    return held.subtracting(recoveryGrants.map(\.nameAndEpoch)).sorted()
  }
}

extension GrantRecord {
  fileprivate var nameAndEpoch: String { "\(key) \(epoch)" }
}
