import Foundation
import GRDB
@testable import KieuBao
import Sealing
import Storage
import Testing

/// A registry with a person or two, a folder for what leaves it, and a pair of age keys.
final class BackupWorld {
  let world: World
  let outside: URL
  let identity: BackupIdentity

  init() throws {
    world = try World()
    outside = URL.temporaryDirectory.appending(path: "kieubao-outside-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    identity = try BackupIdentity()
  }

  deinit { try? FileManager.default.removeItem(at: outside) }

  var folder: String { world.folder.path }
  var lock: BackupLock { get throws { try BackupLock(recipients: [identity.recipient]) } }
  var key: BackupKey { get throws { try BackupKey(identityFile: identity.fileText) } }

  func path(_ name: String) -> String { outside.appending(path: name).path }

  @discardableResult
  func backUp(_ name: String = "data.age") throws -> MadeBackup {
    try world.registry.backUp(to: path(name), for: lock, replacing: true, at: .noon)
  }

  @discardableResult
  func copyKeys(_ name: String = "keys.age") throws -> MadeBackup {
    try world.registry.copyKeys(to: path(name), for: lock, replacing: true, at: .noon)
  }

  /// Restores and opens what came of it; the registry of the world is closed by then.
  func restore(
    _ name: String = "data.age", to folder: String? = nil, keys: String? = nil
  ) throws -> (Registry, RestoredRegistry) {
    try? world.registry.close()
    let folder = folder ?? self.folder
    let restoration = try Restoration(
      of: path(name), with: key, to: folder, keyCopy: keys.map { (path: path($0), key: try key) })
    _ = try restoration.plan(as: nil, .sample, at: .noon)
    let restored = try restoration.perform(at: .noon)
    let registry = try Registry.open(at: folder, user: nil, passphrase: .sample, now: .noon)
    return (registry, restored)
  }

  /// Destroys a person's seed, and rows, as an erasure would.
  func erase(_ person: Person.ID) throws {
    try world.registry.perform(Deed("person.erase"), at: .noon) { session in
      let row = try session.row(person.rawValue, of: .person, named: "P")
      for relative in try session.changes.rows(of: .relative, linkedBy: "person", to: row.id) {
        try session.delete(relative)
        try session.changes.destroySeed(of: relative.subject)
      }
      try session.changes.removeTags(of: row.id)
      try session.delete(row)
      try session.changes.destroySeed(of: row.subject)
    }
  }

  func gift(of persons: [Person.ID]) throws -> Contribution.ID {
    let form = GiftForm([
      .kind: .text("cash"), .date: .text("2024"), .amount: .text("5000000"),
      .currency: .text("VND"),
    ])
    return try world.registry.record(
      Personal(Gift(form, asOf: Moment.noon.dayInVietnam)), of: persons.map { .person($0) },
      at: .noon)
  }

  /// What is left beside the two files.
  func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      !$0.hasPrefix("registry.sqlite") && !$0.hasPrefix("keys.sqlite")
    }
  }
}

extension BackupWorld {
  /// Erases a person with the gifts that are the person's alone.
  func erasePersonWhollyForTests(_ person: Person.ID) throws {
    try world.registry.perform(Deed("contribution.erase"), at: .noon) { session in
      for id in try session.changes.contributions(of: .person(person.rawValue)) {
        let row = try session.row(id, of: .contribution, named: "C")
        try session.changes.setGivers([], of: id, isNew: false)
        try session.delete(row)
      }
    }
    try erase(person)
  }
}
