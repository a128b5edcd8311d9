import Facts
import Foundation
import Sealing
import Storage
import Testing

@testable import KieuBao

/// Copies of the key file rebuild a lost registry, and must not outlive an erasure.
struct KeyCopyTests {
  let office: BackupWorld
  let one: Person.ID

  init() throws {
    office = try BackupWorld()
    one = try office.world.register("Lê Văn Một", [.phones: .texts(["0912345671"])])
  }

  @Test func `with a copy of the keys a registry is rebuilt in a new folder`() throws {
    try office.backUp()
    try office.copyKeys()
    let folder = office.path("new")
    let (registry, restored) = try office.restore(to: folder, keys: "keys.age")
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(restored.plan.keysMadeAt == .noon)
    #expect(try registry.keyCopies().map(\.place) == [office.path("keys.age")])
    try registry.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["keys.sqlite", "registry.sqlite"])
  }

  @Test func `a copy of the keys that is older than the data is told of`() throws {
    try office.copyKeys()
    let three = try office.world.register("Lê Văn Ba")
    try office.backUp()
    let folder = office.path("new")
    let (registry, restored) = try office.restore(to: folder, keys: "keys.age")
    #expect(restored.plan.unknown == ["person": 1])
    #expect(restored.plan.erasedPersons == 0)
    #expect(throws: (any Error).self) { try registry.person(three, at: .noon) }
    #expect(try registry.check(at: .noon).isEmpty)
    try registry.close()
  }

  @Test func `today's key file is never put aside for a copy`() throws {
    try office.backUp()
    try office.copyKeys()
    let error = #expect(throws: Problem.self) {
      try office.restore(keys: "keys.age")
    }
    #expect(error?.code == "key_file_present")
  }

  @Test func `a restore without any key file asks for a copy, and leaves no folder behind`() throws
  {
    try office.backUp()
    let folder = office.path("new")
    let error = #expect(throws: Problem.self) { try office.restore(to: folder) }
    #expect(error?.code == "key_copy_needed")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `copies of the keys are stale after an erasure, and made anew where they are`() throws
  {
    try office.copyKeys("a.age")
    try office.copyKeys("b.age")
    #expect(try office.world.registry.keyCopies().allSatisfy { !$0.isStale })
    try office.erasePersonWhollyForTests(one)
    #expect(try RegistryCard.keyCopies(at: office.folder).allSatisfy(\.isStale))
    try FileManager.default.removeItem(atPath: office.path("b.age"))
    let renewals = try office.world.registry.renewKeyCopies(for: office.lock, at: .noon)
    #expect(renewals.map { $0.failure == nil } == [true, false])
    #expect(try office.world.registry.keyCopies().map(\.isStale) == [false, true])
    try office.world.registry.forgetKeyCopy(at: office.path("b.age"), at: .noon)
    #expect(try office.world.registry.keyCopies().map(\.place) == [office.path("a.age")])
    #expect(throws: Problem.self) {
      try office.world.registry.forgetKeyCopy(at: office.path("b.age"), at: .noon)
    }
  }

  @Test func `a copy of the keys that could not be written is not noted`() throws {
    #expect(throws: Problem.self) {
      try office.world.registry.copyKeys(
        to: office.path("no/such/folder.age"), for: office.lock, at: .noon)
    }
    #expect(try office.world.registry.keyCopies().isEmpty)
  }
}
