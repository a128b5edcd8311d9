import Foundation
import KieuBao
import Sealing
import Storage
import Testing

// Sheets in earnest: who is given the registry, and who is not.

extension RecoveryTests {
  @Test func `the sheets give a lost user a new passphrase, and the log can be proved as before`()
    throws
  {
    let sheets = Array(try makeSheets()[1...])
    let recovered = try recover(sheets)
    #expect(recovered.user == "an" && !recovered.isNew && recovered.set == 1)
    #expect(throws: SealingError.wrongPassphrase) {
      try Registry.open(at: folder, user: "an", passphrase: .sample, now: .noon)
    }
    let registry = try Registry.open(at: folder, user: "an", passphrase: .renewed, now: .noon)
    defer { try? registry.close() }
    #expect(try registry.person(.init(rawValue: 1), at: .noon).identity.value != nil)
    let entries = try registry.auditEntries(at: .noon)
    #expect(entries.contains { $0.deed == "recovery.use" && $0.user == "an" })
    #expect(try registry.verifyAudit(isFull: true, at: .noon).findings.isEmpty)
    #expect(try registry.drillRecovery(with: sheets, at: .noon).findings.isEmpty)
  }

  @Test func `or take a new head in`() throws {
    let sheets = Array(try makeSheets()[...1])
    let recovered = try recover(sheets, as: "bình")
    #expect(recovered.user == "bình" && recovered.isNew)
    let registry = try Registry.open(at: folder, user: "bình", passphrase: .renewed, now: .noon)
    defer { try? registry.close() }
    #expect(registry.role == .head)
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(try RegistryCard(at: folder).users == ["an", "bình"])
    #expect(try registry.users(at: .noon).map(\.name) == ["an", "bình"])
    #expect(try world.registry.verifyAudit(at: .noon).findings.isEmpty)
    // It can be done again, also for the new one.
    #expect(try recover(sheets, as: "bình").isNew == false)
    #expect(code { try recover(sheets, as: "") } == "missing")
    let short = Passphrase(Array("ngắn".utf8))
    #expect(
      code {
        try Registry.recover(at: folder, with: sheets, as: "an", passphrase: short, now: .noon)
      }
        == "bad_passphrase")
  }

  @Test func `somebody who may not govern, or left, is not given every key`() throws {
    let sheets = Array(try makeSheets()[...1])
    try change { contents, keyring in
      let (auditor, grants) = try keyring.enrol(
        id: 2, name: "chi", office: Office(role: "auditor", duties: "audit"),
        sharing: [.integrity], passphrase: [1], cost: .least)
      let (left, _) = try keyring.enrol(
        id: 3, name: "dũng", office: Office(role: "auditor", duties: "audit"), sharing: [],
        passphrase: [1], cost: .least)
      contents.users += [auditor, left.removed(by: 3)]
      contents.grants += grants
    }
    #expect(code { try recover(sheets, as: "chi") } == "recovery_user")
    #expect(code { try recover(sheets, as: "dũng") } == "user_exists")
  }

  @Test func `a key the sheets lack is named, and nothing is recovered by halves`() throws {
    let sheets = Array(try makeSheets()[...1])
    try change { contents, _ in
      contents.recoveryGrants.removeAll { $0.key == "class/contact" }
    }
    #expect(try RegistryCard(at: folder).recovery?.missing == ["class/contact 1"])
    let found = try drill(sheets).findings.map { "\($0.code) \($0.place)" }
    #expect(found.contains("key_missing class/contact 1"))
    #expect(code { try recover(sheets) } == "recovery_incomplete")
  }

  @Test func `whoever puts a root of his own into the file gets nothing recovered under it`() throws
  {
    let sheets = Array(try makeSheets()[...1])
    let contents = try keyContents()
    let uid = try uid()
    let (foreign, _, _) = try Keyring.create(
      registry: uid, user: "x", passphrase: [1], cost: .least)
    try change { contents, keyring in
      let record = try #require(contents.recovery)
      contents.recovery = try foreign.certify(record)
      // The class keys may stay the true ones: it is the root that all later users would obey.
      contents.recoveryGrants = try foreign.share(
        Set(KeyName.all), with: 0, boxPublic: record.boxPublic)
      contents.users = try contents.users.map {
        try foreign.appoint($0, to: try #require($0.office))
      }
    }
    #expect(
      code { try Registry.drillRecovery(at: folder, with: sheets, now: .noon) }
        == "foreign_key_record")
    #expect(code { try recover(sheets) } == "foreign_key_record")
    try write(contents)
    #expect(try drill(sheets).findings.isEmpty)
  }
}

extension RecoveryTests {
  func uid() throws -> [UInt8] {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    return store.about.uid
  }

  func keyContents() throws -> KeyContents {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    return try store.keyContents()
  }

  func write(_ contents: KeyContents) throws {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    try store.transaction { $0.setKeyContents(contents) }
  }

  /// Writes into the key file behind the log's back.
  func change(_ work: (inout KeyContents, Keyring) throws -> Void) throws {
    let store = try Store.open(at: folder)
    defer { try? store.close() }
    try store.transaction { changes in
      var contents = try changes.keyContents()
      let keyring = try Keyring.unlock(
        registry: store.about.uid, user: contents.users[0],
        passphrase: Array("bốn từ dễ nhớ".utf8), grants: contents.grants)
      try work(&contents, keyring)
      changes.setKeyContents(contents)
    }
  }
}

extension Passphrase {
  static var renewed: Passphrase {
    Passphrase(Array("một câu khác hẳn".utf8), cost: .least)
  }
}
