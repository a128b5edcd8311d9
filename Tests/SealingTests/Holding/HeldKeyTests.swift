import CKeyUtils
import Facts
import Foundation
import Privacy
import Testing

@testable import Sealing

/// Where the tests themselves run in a container, its kernel may keep no keys.
let kernelHoldsKeys: Bool = {
  let name = "kieubao:trial:\(getpid())"
  guard let key = try? Key(drawing: systemRandomness),
    let held = try? KernelKey.add(name, key, seconds: 10)
  else { return false }
  held.end()
  return true
}()

/// A passphrase that was typed once is not asked for again, until its time is over.
@Suite(.enabled(if: kernelHoldsKeys, "the kernel keeps no keys for us"))
final class HeldKeyTests {
  /// Unlike any other's: the user keyring is shared with whatever else runs here.
  let registry = systemRandomness(16)
  let user: UserRecord
  let grants: [GrantRecord]

  init() throws {
    (_, user, grants) = try Keyring.create(
      registry: registry, user: "an", passphrase: passphrase, cost: .least)
  }

  deinit { HeldKey.releaseAll(registry: registry) }

  @discardableResult
  private func hold(_ user: UserRecord? = nil, seconds: Int = 3600) throws -> Key {
    try HeldKey.hold(
      record: user ?? self.user, passphrase: passphrase, registry: registry, seconds: seconds)
  }

  private func find(_ user: UserRecord? = nil) -> Key? {
    HeldKey.find(record: user ?? self.user, registry: registry)
  }

  /// Another user of the same registry, or the same one with another salt.
  private func record(id: Int64) throws -> UserRecord {
    let root = try RootPair(try Key(drawing: systemRandomness))
    return try UserPairs(random: systemRandomness).record(
      id: id, name: "bình", office: nil, registry: registry, passphrase: passphrase, cost: .least,
      root: root,
      random: systemRandomness)
  }

  @Test func `a held key opens what the passphrase opens`() throws {
    #expect(find() == nil)
    let held = try hold()
    let found = try #require(find())
    #expect(found.copy() == held.copy())
    let keyring = try Keyring.unlock(
      registry: registry, user: user, held: found, grants: grants)
    #expect(keyring.vault.opens(.identity))
    #expect(keyring.signer.user == user.id)
  }

  @Test func `what is held is not the passphrase`() throws {
    #expect(try hold().copy() == user.passphraseKey(passphrase).copy())
    #expect(find()?.count == Key.length)
  }

  @Test func `a wrong passphrase is not held`() throws {
    #expect(throws: SealingError.wrongPassphrase) {
      try HeldKey.hold(record: user, passphrase: [1], registry: registry, seconds: 3600)
    }
    #expect(find() == nil)
  }

  @Test func `a released key is gone, for whoever found it before, too`() throws {
    try hold()
    let kernel = try #require(KernelKey.find(HeldKey.description(user, registry)))
    #expect(HeldKey.release(record: user, registry: registry))
    #expect(find() == nil)
    #expect(kernel.payload() == nil)
    #expect(!HeldKey.release(record: user, registry: registry))
  }

  @Test func `users and registries are held and released apart`() throws {
    let (tenth, other) = (try record(id: 10), systemRandomness(16))
    let (_, stranger, _) = try Keyring.create(
      registry: other, user: "an", passphrase: passphrase, cost: .least)
    defer { HeldKey.releaseAll(registry: other) }
    try hold()
    try hold(tenth)
    try HeldKey.hold(record: stranger, passphrase: passphrase, registry: other, seconds: 3600)
    #expect(HeldKey.find(record: user, registry: other) == nil)
    HeldKey.release(record: user, registry: registry)
    #expect(find() == nil)
    #expect(find(tenth) != nil)
    try hold()
    #expect(HeldKey.releaseAll(registry: registry))
    #expect(find() == nil && find(tenth) == nil)
    #expect(HeldKey.find(record: stranger, registry: other) != nil)
  }

  @Test func `a key ends when its time is over`() async throws {
    let start = ContinuousClock.now
    try hold(seconds: 2)
    let found = find()
    // A machine that is very busy may let the time pass before we look.
    #expect(found != nil || ContinuousClock.now - start > .seconds(1))
    let deadline = start + .seconds(20)
    while find() != nil, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(find() == nil)
    #expect(HeldKey.remainingSeconds(record: user, registry: registry) == nil)
    // One that has ended does not stand in the way.
    try hold()
    #expect(find() != nil)
  }

  @Test func `holding again sets the time anew`() throws {
    #expect(HeldKey.remainingSeconds(record: user, registry: registry) == nil)
    try hold(seconds: 7000)
    #expect(HeldKey.remainingSeconds(record: user, registry: registry) == 3600)
    try hold(seconds: 12_600)
    #expect(HeldKey.remainingSeconds(record: user, registry: registry) == 3 * 3600)
  }

  @Test(arguments: [
    ("59s", 59), ("3m", 180), ("23h", 82_800), ("1d", 86_400), ("perm", nil), ("expd", nil),
    ("", nil),
  ])
  func `the kernel's way to tell a time is understood`(text: String, seconds: Int?) {
    #expect(KernelKey.seconds(text) == seconds)
  }

  @Test func `after a change of the passphrase nothing is held`() throws {
    try hold()
    let changed = user.with(.salt) { $0.flipped(at: 0) }
    #expect(find(changed) == nil)
    // Nor when only the cost changed, or another key lies in the place.
    #expect(find(user.with(.secrets) { $0.flipped(at: 40) }) == nil)
    _ = try KernelKey.add(
      HeldKey.description(user, registry), try Key(drawing: systemRandomness), seconds: 3600)
    #expect(find() == nil)
    _ = try KernelKey.add(
      HeldKey.description(user, registry), try Key(copying: [1, 2, 3]), seconds: 3600)
    #expect(find() == nil)
    // Holding with the new salt ends what the old one left.
    let again = try record(id: user.id)
    try hold(again)
    #expect(find(again) != nil)
    #expect(KernelKey.find(HeldKey.description(user, registry)) == nil)
  }

  @Test func `what others may see of a held key tells nothing personal`() throws {
    try hold()
    let text = try String(contentsOfFile: "/proc/keys", encoding: .utf8)
    let uid = registry.map { String(format: "%02x", $0) }.joined()
    let line = try #require(text.split(separator: "\n").first { $0.contains(uid) })
    let columns = line.split(separator: " ")
    // The rights: all to its holder, view, read, write and search to the user, none to others.
    #expect(columns[4] == "3f0f0000")
    #expect(columns[5] == "\(geteuid())")
    let salt = digest(user.salt).prefix(8).map { String(format: "%02x", $0) }.joined()
    #expect(columns[8...].joined(separator: " ") == "kieubao:\(uid):1:\(salt): 32")
  }

  @Test func `another login of the user finds the key, and holds one for all`() async throws {
    try hold()
    let (held, new) = (
      HeldKey.description(user, registry), HeldKey.description(user, registry) + "n"
    )
    let payload = try #require(find()).copy()
    await #expect(processExitsWith: .success) {
      [held = held as String, new = new as String, payload = payload as [UInt8]] in
      // A session of its own, linked to nothing, as cron and a service have it.
      guard keyctl_join_session_keyring(nil) > 0,
        KernelKey.find(held)?.payload()?.copy() == payload,
        try KernelKey.add(new, Key(copying: payload), seconds: 3600).payload() != nil
      else { exit(EXIT_FAILURE) }
    }
    #expect(KernelKey.find(new)?.payload()?.copy() == payload)
    #expect(HeldKey.release(record: user, registry: registry))
    #expect(KernelKey.find(new) == nil)
  }

  @Test func `a kernel that refuses says so, and nothing stays behind`() throws {
    // More than a description may have.
    let name = "kieubao:" + String(repeating: "x", count: 5000)
    let refused = #expect(throws: HoldingUnavailable.self) {
      try KernelKey.add(name, Key(drawing: systemRandomness), seconds: 3600)
    }
    #expect(refused?.errno == EINVAL)
    #expect(refused?.code == "holding_unavailable")
    #expect(refused?.hint != nil)
  }
}
