import Facts
import Foundation
import Sealing
import Storage
import Testing

@testable import KieuBao

/// A restore that is cut off leaves the registry as it was, or as it will be.
struct CutOffRestoreTests {
  let office: BackupWorld

  init() throws {
    office = try BackupWorld()
    for name in ["Lê Văn Một", "Lê Văn Hai"] { try office.world.register(name) }
  }

  @Test func `cut off after the data were put in place, the next to open ends the restore`() throws
  {
    try office.backUp()
    try office.world.register("Lê Văn Ba")
    try office.world.registry.close()
    let place = try Workplace(in: office.outside.path)
    let opened = try OpenedBackup(
      of: office.path("data.age"), with: office.key, as: .data, in: place)
    let keys = "\(office.folder)/keys.sqlite"
    let store = try Store.openToRestore(data: opened.path, keys: keys)
    let contents = try store.keyContents()
    let keyring = try Keyring.unlock(
      registry: store.about.uid, user: contents.users[0], passphrase: Passphrase.sample.bytes,
      grants: contents.grants)
    let half = Registry(
      store: store, keyring: keyring, contents: contents, user: contents.users[0])
    _ = try half.restore(opened.digest, former: nil, isTrial: false, at: .noon)
    try store.close()
    // Before the rename the registry is as it was.
    let untouched = try Registry.open(
      at: office.folder, user: nil, passphrase: .sample, now: .noon)
    #expect(try untouched.persons(at: .noon).persons.count == 3)
    try untouched.close()
    // And after it, as it will be; what was pending was forgotten above, so it is done again.
    let again = try Store.openToRestore(data: try data(of: place), keys: keys)
    let registry = Registry(
      store: again, keyring: keyring, contents: contents, user: contents.users[0])
    _ = try registry.restore(opened.digest, former: nil, isTrial: false, at: .noon)
    try again.close()
    _ = try Store.replaceData(
      in: office.folder, by: "\(place.path)/again.sqlite", entry: 1,
      holding: DataHold(at: office.folder))
    let ended = try Registry.open(at: office.folder, user: nil, passphrase: .sample, now: .noon)
    #expect(try ended.persons(at: .noon).persons.count == 2)
    #expect(try ended.check(at: .noon).isEmpty)
    try ended.close()
  }

  /// The backup's data once more, under another name.
  private func data(of place: Workplace) throws -> String {
    let path = "\(place.path)/again.sqlite"
    try FileManager.default.removeItem(atPath: "\(place.path)/registry.sqlite")
    let opened = try OpenedBackup(
      of: office.path("data.age"), with: office.key, as: .data, in: place)
    try FileManager.default.moveItem(atPath: opened.path, toPath: path)
    return path
  }
}
