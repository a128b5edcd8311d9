import Foundation
import GRDB
import KieuBao
import Sealing
import Storage
import Testing

/// Keys are renewed without a record being lost, whatever happens on the way.
struct RotationTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
    let demonstration = try Demonstration(persons: 12, seed: 3, asOf: Moment.noon.dayInVietnam)
    _ = try demonstration.fill(registry, at: .noon)
    try registry.edit(.init(rawValue: 2), PersonForm([.note: .text("một")]), at: .noon)
    try registry.edit(.init(rawValue: 2), PersonForm([.note: .text("hai")]), at: .noon)
  }

  @Test func `every record reads as before, and no box is left to the older keys`() throws {
    let before = try contents()
    let rotation = try registry.rotateKeys(at: .noon)
    #expect(!rotation.isContinued)
    #expect(rotation.renewed.count == 12)
    #expect(rotation.holders == ["an"])
    try #expect(contents() == before)
    for key in try registry.keys(at: .noon) {
      #expect(key.epoch == (key.name == "root" ? 1 : 2), "\(key.name)")
      #expect(key.boxesLeft == 0, "\(key.name)")
    }
    try #expect(registry.check(at: .noon) == [])
    let rows = try registry.auditEntries(at: .noon).map(\.rows)
    #expect(rows.contains { $0.hasPrefix("resealed person 1-12; resealed relative 1-") })
    #expect(rows.contains { $0.contains("renewed class/identity 2; ") })
  }

  @Test(arguments: 0..<12)
  func `stopped at any step, nothing is lost and the next run ends it`(step: Int) throws {
    let before = try contents()
    var steps = 0
    var last: RotationProgress?
    do {
      _ = try registry.rotateKeys(KeyKind.usual, chunk: 7, at: .noon) { progress in
        last = progress
        if steps == step { throw Stop() }
        steps += 1
      }
      Issue.record("there were only \(steps) steps")
    } catch is Stop {}
    let again = try reopened()
    defer { try? again.close() }
    try #expect(contents(of: again) == before)
    try #expect(again.check(at: .noon) == [])
    // At the last step all is done, and the next run begins anew.
    let isDone = last.map { $0.step == .boxes && $0.done == $0.total } ?? false
    let isDrawn = last?.step == .boxes && !isDone
    let epoch = isDone ? 3 : 2
    let rotation = try again.rotateKeys(KeyKind.usual, chunk: 7, at: .noon)
    #expect(rotation.isContinued == isDrawn)
    let keys = try again.keys(at: .noon)
    #expect(keys.allSatisfy { $0.boxesLeft == 0 && $0.epoch == ($0.name == "root" ? 1 : epoch) })
    try #expect(contents(of: again) == before)
    try #expect(again.check(at: .noon) == [])
  }

  @Test func `a renewal refuses what was changed behind the log’s back`() throws {
    try edit(
      """
      UPDATE person SET circumstances = (SELECT box FROM former_box WHERE source_table = 1
        AND row = 2 AND class = 6 ORDER BY version LIMIT 1) WHERE id = 2
      """)
    let error = #expect(throws: RegistryError.self) { try registry.rotateKeys(at: .noon) }
    #expect(error?.code == "check_failed")
    #expect(try registry.keys(at: .noon).allSatisfy { $0.epoch == 1 })
  }

  @Test func `a box of before a renewal that is put back is named`() throws {
    let file = world.folder.appending(path: "registry.sqlite").path
    let queue = try DatabaseQueue(path: file)
    let box = try queue.read {
      try Data.fetchOne($0, sql: "SELECT identity FROM person WHERE id = 3")
    }
    try registry.rotateKeys(at: .noon)
    try queue.write {
      try $0.execute(sql: "UPDATE person SET identity = ? WHERE id = 3", arguments: [box])
    }
    try queue.close()
    let found = try registry.verifyAudit(at: .noon).findings.map { "\($0.code) \($0.place)" }
    #expect(found == ["box_rolled_back person 3 (identity)"])
  }

  @Test func `what is asked for is renewed and nothing else`() throws {
    let plan = try registry.rotationPlan([.integrity], at: .noon)
    #expect((plan.renewed, plan.records) == (["integrity"], 0))
    try registry.rotateKeys([.integrity], at: .noon)
    let keys = try registry.keys(at: .noon).filter { $0.epoch == 2 }
    #expect(keys.map(\.name) == ["integrity"])
    try #expect(registry.check(at: .noon) == [])
  }

  @Test func `keys are renewed again and again`() throws {
    let before = try contents()
    for epoch in 2...4 {
      try registry.rotateKeys(Set(KeyKind.allCases), passphrase: .sample, at: .noon)
      #expect(try registry.keys(at: .noon).allSatisfy { $0.epoch == epoch && $0.boxesLeft == 0 })
    }
    let again = try reopened()
    defer { try? again.close() }
    try #expect(contents(of: again) == before)
    try #expect(again.check(at: .noon) == [])
  }

  @Test func `others work on while boxes are sealed again`() throws {
    _ = try registry.rotateKeys(KeyKind.usual, chunk: 9, at: .noon) { progress in
      guard progress.step == .boxes, progress.done < progress.total else { return }
      let other = try reopened()
      try other.edit(
        .init(rawValue: Int64(1 + progress.done % 12)),
        PersonForm([.note: .text("đợt \(progress.done)")]), at: .noon)
      try other.close()
    }
    try #expect(registry.check(at: .noon) == [])
    #expect(try registry.keys(at: .noon).allSatisfy { $0.boxesLeft == 0 })
  }

  @Test func `a registry that was open meanwhile is told to begin again`() throws {
    let other = try reopened()
    defer { try? other.close() }
    try registry.rotateKeys(at: .noon)
    #expect(throws: RegistryError.keysRenewed) { try other.persons(at: .noon) }
    #expect(throws: RegistryError.keysRenewed) {
      try other.edit(.init(rawValue: 1), PersonForm([.note: .text("x")]), at: .noon)
    }
    try #expect(registry.check(at: .noon) == [])
  }
}

extension RotationTests {
  private struct Stop: Error {}

  private func reopened() throws -> Registry {
    try Registry.open(at: world.folder.path, user: nil, passphrase: .sample, now: .noon)
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func contents() throws -> Contents { try contents(of: registry) }

  private func contents(of registry: Registry) throws -> Contents {
    Contents(
      persons: try registry.persons(at: .noon).persons,
      gifts: try registry.contributions(at: .noon).chosen,
      relatives: try registry.relatives(of: .init(rawValue: 1), at: .noon).relatives)
  }
}

/// What a registry holds, opened.
private struct Contents: Equatable {
  let persons: [Person]
  let gifts: [Contribution]
  let relatives: [Relative]
}
