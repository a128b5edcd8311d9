import Foundation
import KieuBao
import Sealing
import Storage
import Testing

/// Where the tests run in a container, its kernel may keep no keys.
private let kernelHoldsKeys: Bool = {
  let uid = systemRandomness(16)
  guard
    let (_, user, _) = try? Keyring.create(
      registry: uid, user: "an", passphrase: [1], cost: .least)
  else { return false }
  defer { HeldKey.releaseAll(registry: uid) }
  return (try? HeldKey.hold(record: user, passphrase: [1], registry: uid, seconds: 9)) != nil
}()

/// A passphrase typed in the morning opens the registry until its time is over, or it is locked.
@Suite(.enabled(if: kernelHoldsKeys, "the kernel keeps no keys for us"))
final class HoldingTests {
  let world: World
  var folder: String { world.folder.path }

  init() throws { world = try World() }

  deinit { _ = try? Registry.lock(at: folder, user: nil, now: .noon) }

  private func hold(seconds: Int = 600) throws {
    #expect(
      try world.registry.hold(.sample, for: seconds, at: .noon).seconds
        == Moment.noon.seconds + Int64(seconds))
  }

  private func open(_ user: String? = nil) throws -> Registry {
    try Registry.open(at: folder, user: user, now: .noon)
  }

  private var isLocked: Bool {
    do {
      try open().close()
      return false
    } catch {
      return (error as? any Explained)?.code == "locked"
    }
  }

  private func change(_ work: (inout KeyContents, About) throws -> Void) throws {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    try store.transaction { changes in
      var contents = try changes.keyContents()
      try work(&contents, store.about)
      changes.setKeyContents(contents)
    }
  }

  @Test func `a registry opens without the passphrase while its key is held`() throws {
    #expect(isLocked)
    try hold()
    for user in [nil, "an"] {
      let registry = try open(user)
      #expect(registry.user == "an" && registry.role == .head)
      #expect(try registry.check(at: .noon).isEmpty)
      try registry.close()
    }
    #expect(try RegistryCard(at: folder).unlocked == ["an"])
    let entries = try world.registry.auditEntries(at: .noon)
    #expect(entries.contains { $0.deed == "unlock" && $0.user == "an" })
  }

  @Test func `locking ends it, and is told in the log`() throws {
    try hold()
    #expect(try Registry.lock(at: folder, user: "an", now: .noon) == ["an"])
    #expect(isLocked)
    #expect(try RegistryCard(at: folder).unlocked.isEmpty)
    let entry = try #require(
      try world.registry.auditEntries(at: .noon).first { $0.deed == "lock" })
    #expect(entry.user == "an")
    #expect(try Registry.lock(at: folder, user: nil, now: .noon).isEmpty)
    #expect(try world.registry.verifyAudit(at: .noon).findings.isEmpty)
    #expect(throws: RegistryError.unknownUser(canBeAsked: false)) {
      try Registry.lock(at: folder, user: "ai", now: .noon)
    }
  }

  @Test func `it ends by itself`() async throws {
    try hold(seconds: 1)
    let deadline = ContinuousClock.now + .seconds(20)
    while !isLocked, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(isLocked)
  }

  @Test func `a wrong passphrase is not held, and not told as an unlocking`() throws {
    #expect(throws: SealingError.wrongPassphrase) {
      try world.registry.hold(Passphrase(Array("sai".utf8), cost: .least), for: 60, at: .noon)
    }
    #expect(isLocked)
    #expect(try !world.registry.auditEntries(at: .noon).contains { $0.deed == "unlock" })
  }

  @Test func `a key of before a change of the passphrase opens nothing`() throws {
    try hold()
    try change { contents, about in
      let typed = Array("bốn từ dễ nhớ".utf8)
      contents.users[0] = try contents.users[0].rewrapped(
        registry: about.uid, passphrase: typed, as: typed, cost: .least,
        root: try Keyring.unlock(
          registry: about.uid, user: contents.users[0], passphrase: typed, grants: contents.grants
        ).rootPublic)
    }
    #expect(isLocked)
  }

  @Test func `the key of a user who left opens nothing, though the record be put back`() throws {
    try hold()
    try change { contents, _ in contents.users[0] = contents.users[0].removed(by: 1) }
    #expect(isLocked)
    #expect(try RegistryCard(at: folder).unlocked.isEmpty)
  }

  @Test func `of several users who are unlocked one must be named`() throws {
    try hold()
    try change { contents, about in
      let keyring = try Keyring.unlock(
        registry: about.uid, user: contents.users[0], passphrase: Array("bốn từ dễ nhớ".utf8),
        grants: contents.grants)
      let (user, grants) = try keyring.enrol(
        id: 2, name: "bình", office: Office(role: "auditor", duties: "audit"),
        sharing: [.integrity], passphrase: [1], cost: .least)
      contents.users.append(user)
      contents.grants += grants
      try HeldKey.hold(record: user, passphrase: [1], registry: about.uid, seconds: 600)
    }
    #expect(try RegistryCard(at: folder).unlocked == ["an", "bình"])
    #expect(isLocked)
    let registry = try open("bình")
    #expect(registry.user == "bình")
    #expect(registry.role.name == "auditor")
    try registry.close()
    // Locking for all is told in the name of each.
    #expect(try Registry.lock(at: folder, user: nil, now: .noon) == ["an", "bình"])
    let again = try Registry.open(at: folder, user: "an", passphrase: .sample, now: .noon)
    defer { try? again.close() }
    #expect(
      try again.auditEntries(at: .noon).filter { $0.deed == "lock" }.map(\.user)
        == ["bình", "an"])
  }
}
