public import Facts
import People
import Storage

extension RegistryCard {
  /// How many open requests are late on a day.
  public func overdueRequests(on day: Day) -> Int { clocks.count { $0.isOverdue(on: day) } }
}

/// How a registry stands, as far as it tells without a passphrase.
///
/// Clocks stand in the clear and are checked by ``Registry/check(at:)``: whoever can write the file
/// can set one late, and is found out there.
public struct RegistryStatus: Equatable, Sendable {
  public let card: RegistryCard

  /// When a backup was made last; nil when none ever was.
  public let lastBackup: Moment?

  /// How many copies of the key file still open somebody who was erased since.
  public let outdatedKeyCopies: Int

  /// Reads the status of the registry in a folder.
  ///
  /// - Throws: `no_such_registry`, `damaged`, `rolled_back`, `newer_registry`.
  public init(at folder: String) throws {
    card = try RegistryCard(at: folder)
    let store = try Store.open(at: folder)
    lastBackup = try store.lastTime(of: "backup.create").map { Moment(seconds: $0) }
    outdatedKeyCopies = try store.outdatedKeyCopies()
    try store.close()
  }

  /// How many days ago the last backup was made, by the clock; nil when none ever was.
  public func daysSinceBackup(at now: Moment) -> Int? {
    lastBackup.map { now.dayInVietnam.sinceEpoch - $0.dayInVietnam.sinceEpoch }
  }

  /// Whether a backup is wanted: there is none, or it is older than a week.
  public func needsBackup(at now: Moment) -> Bool {
    daysSinceBackup(at: now).map { $0 > 7 } ?? true
  }
}
