import Foundation
import GRDB
import Sealing
import Storage
import Testing

@testable import KieuBao

/// Somebody who can write the files, and has keys of his own that no longer count.
struct ForgeryTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
    try world.register("Phạm Thị Bích Ngọc")
  }

  private func edit(_ file: String, _ sql: String, _ arguments: StatementArguments = []) throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: file).path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  @Test func `a removed user who puts himself back gets no new key, whatever he adds to the log`()
    throws
  {
    try registry.addUser("bình", as: .officer, passphrase: .sample, at: .noon)
    let store = try Store.open(at: world.folder.path)
    let before = try store.keyContents()
    try registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    let keyring = try Keyring.unlock(
      registry: store.about.uid, user: before.users[1],
      passphrase: Array("bốn từ dễ nhớ".utf8), grants: before.grants)
    var told = ""
    try store.transaction { changes in
      var contents = try changes.keyContents()
      contents.users[1] = before.users[1]
      contents.grants += before.grants.filter { $0.user == 2 }
      told = digest(Array(contents.boundText(registry: store.about.uid).utf8)).hex
      let sealed = try #require(changes.head.state)
      let state = try #require(try keyring.vault.open(sealed))
      let text = AuditText(
        registry: store.about.uid, previous: changes.head.hash,
        sequence: changes.head.sequence + 1, at: 0, user: 2, deed: "user.passphrase",
        purpose: "registry", rows: "set users \(told)",
        state: try keyring.vault.seal(
          state, entry: changes.head.sequence + 1, epoch: sealed.epoch
        ).bytes)
      try changes.append(text.row(signedBy: keyring.signer))
      changes.setKeyContents(contents)
    }
    try store.close()
    let again = try Registry.open(
      at: world.folder.path, user: "an", passphrase: .sample, now: .noon)
    #expect(throws: (any Error).self) { try again.rotateKeys(at: .noon) }
    #expect(try !again.verifyAudit(at: .noon).findings.isEmpty)
    try again.close()
  }

  @Test func `a number lowered in the data file destroys no seed`() throws {
    try registry.close()
    try edit("registry.sqlite", "UPDATE numbering SET last = 0 WHERE name = 'subject'")
    let again = try Registry.open(
      at: world.folder.path, user: nil, passphrase: .sample, now: .noon)
    #expect(try again.persons(at: .noon).persons.count == 1)
    try again.close()
  }

  @Test func `a row of the history that cannot be is damage, not a crash`() throws {
    try edit(
      "registry.sqlite",
      """
      INSERT INTO former_box (source_table, row, class, version, subject, box, replaced_by)
      VALUES (1, 1, 999, 1, 1, x'00', 1)
      """)
    #expect(throws: StoreError.self) {
      _ = try registry.history(of: try #require(RecordNumber("P1")), at: .noon)
      _ = try registry.person(.init(rawValue: 1), around: 2, at: .noon)
    }
  }

  @Test(arguments: [Int64.max, .min, 0])
  func `any number of seconds is a moment`(seconds: Int64) {
    let moment = Moment(seconds: seconds)
    #expect(moment.description.hasSuffix("Z"))
    _ = moment.dayInVietnam
  }
}

/// What the history no longer tells is not guessed.
struct ForgottenStatusTests {
  @Test func `a restriction is not lifted to a status that nobody knows`() throws {
    let world = try World()
    let person = try world.register("Trần Văn Đức", [.status: .text("deceased")])
    let day = Moment.noon.dayInVietnam
    _ = try world.registry.restrict(.person(person), on: day, at: .noon)
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM former_box") }
    try queue.close()
    #expect(throws: (any Error).self) {
      _ = try world.registry.liftRestriction(of: .person(person), at: .noon)
    }
  }
}
