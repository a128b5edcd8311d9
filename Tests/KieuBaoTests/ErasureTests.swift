import Foundation
import KieuBao
import Sealing
import Testing

/// Who is erased is gone from the records, the history, the indexes and the files; past totals stay.
struct ErasureTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World(persons: 4)
  }

  @Test func `a person goes with everything that points to them, and totals stay`() throws {
    let before = try world.totals()
    let erasure = try registry.erase(world.person(2), because: .request, at: .noon)
    #expect(try world.totals() == before)
    #expect(
      erasure.counts == [
        .person: 1, .relative: 1, .contribution: 1, .jointContribution: 2, .commendation: 1,
        .membership: 1, .invitation: 1,
      ])
    #expect(erasure.remainders == 2)
    #expect(erasure.isScrubbed)
    #expect(try registry.check(at: .noon) == [])
    #expect(try registry.verifyAudit(at: .noon).findings == [])
    for text in [World.name(2), "nguoi2@example.org", "B7654322"] {
      #expect(try registry.find(Personal(text), at: .noon).persons.isEmpty)
    }
    #expect(throws: RegistryError.self) { try registry.person(world.person(2), at: .noon) }
    let gifts = try registry.contributions(at: .noon).chosen
    #expect(!gifts.contains { $0.givers.contains(.person(world.person(2))) })
    #expect(
      !gifts.contains { $0.gift.value?.revealed.purpose?.contains("Lê Hữu Phước") ?? false })
  }

  @Test func `the log says what went and why, and names nobody`() throws {
    let erasure = try registry.erase(world.person(2), because: .request, at: .noon)
    let entry = try #require(erasure.entry)
    #expect(entry.deed == "person.erase")
    #expect(entry.rows.contains("removed person 2"))
    #expect(entry.rows.hasSuffix("because yeu-cau"))
    let again = try registry.erasure(ofEntry: entry.sequence, at: .noon)
    #expect(again.counts == erasure.counts)
    #expect(throws: RegistryError.self) { try registry.erasure(ofEntry: 2, at: .noon) }
  }

  @Test func `a trial tells the same and takes nothing away`() throws {
    let trial = try registry.erase(
      world.person(2), because: .request, isTrial: true, at: .noon)
    #expect(trial.entry == nil)
    #expect(try registry.person(world.person(2), at: .noon).id == world.person(2))
    let erasure = try registry.erase(world.person(2), because: .request, at: .noon)
    #expect(trial.counts == erasure.counts)
    #expect(trial.remainders == erasure.remainders)
  }

  @Test func `a joint gift keeps its other givers, and their parts are no larger`() throws {
    #expect(try share == 1_000_000)
    _ = try registry.erase(world.person(2), because: .request, at: .noon)
    #expect(try share == 1_000_001)
  }

  /// What P3 gave of the 2,000,001 đồng that P2 and P3 gave together; the odd đồng is the first's.
  private var share: Int64? {
    get throws {
      let giver = Giver.person(world.person(3))
      let gift = try registry.contributions(of: giver, at: .noon).chosen.first {
        $0.gift.value?.revealed.money?.amount == Amount(units: 2_000_001)
      }
      return gift?.share(of: giver, in: 2_000_001)
    }
  }

  @Test func `no byte of the seed, the boxes or the tags is left in any file`() throws {
    let doomed = try world.bytes(
      """
      SELECT substr(profile, 1, 40) FROM person WHERE id = 2 UNION ALL
      SELECT substr(identity, 1, 60) FROM person WHERE id = 2 UNION ALL
      SELECT substr(contact, 1, 60) FROM person WHERE id = 2 UNION ALL
      SELECT substr(box, 1, 60) FROM former_box WHERE source_table = 1 AND row = 2 UNION ALL
      SELECT substr(identity, 1, 60) FROM relative WHERE person = 2 UNION ALL
      SELECT substr(c.contribution, 1, 60) FROM contribution c JOIN giver g
        ON g.contribution = c.id WHERE g.person = 2
      """)
    let seed = try world.bytes("SELECT seed FROM seed WHERE subject = 3", in: "keys.sqlite")
    #expect(seed.count == 1)
    #expect(doomed.count > 7)
    _ = try registry.erase(world.person(2), because: .request, at: .noon)
    for (name, data) in try world.files() {
      for (place, trace) in (doomed + seed).enumerated() where data.range(of: trace) != nil {
        Issue.record("\(name) still holds trace \(place)")
      }
    }
  }

  @Test func `an older copy of the data opens nothing of the person with today’s keys`() throws {
    let old = URL.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: old) }
    try world.copy(to: old)
    _ = try registry.erase(world.person(2), because: .request, at: .noon)
    try registry.close()
    try world.takeKeysOfToday(into: old)
    let restored = try Registry.open(at: old.path, user: nil, passphrase: .sample, now: .noon)
    #expect(try restored.person(world.person(1), at: .noon).identity.value != nil)
    #expect { try restored.person(world.person(2), at: .noon) } throws: { error in
      if case SealingError.seedMissing = error { true } else { false }
    }
    #expect(throws: SealingError.self) {
      try restored.contributions(of: .person(world.person(2)), at: .noon)
    }
    #expect(throws: SealingError.self) { try restored.relatives(of: world.person(2), at: .noon) }
    try restored.close()
  }

  @Test func `a household whose head is erased has another head`() throws {
    let before = try world.heads()
    let head = try #require(before.first { $0.value != $0.key }).value
    let rest = before.filter { $0.key != head && $0.value == head }
    #expect(!rest.isEmpty)
    _ = try registry.erase(world.person(Int(head)), because: .request, at: .noon)
    var expected = before.filter { $0.key != head }
    for guest in rest.keys { expected[guest] = rest.keys.min() }
    #expect(try world.heads() == expected)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `a relative alone goes alone`() throws {
    let erasure = try registry.erase(
      Relative.ID(rawValue: 3), because: .request, at: .noon)
    #expect(erasure.counts == [.relative: 1])
    #expect(try registry.relatives(of: world.person(3), at: .noon).relatives.isEmpty)
    #expect(try registry.person(world.person(3), at: .noon).id == world.person(3))
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `merged twins go with the person, whichever is named`() throws {
    for named in [1, 3] {
      let world = try World(persons: 4)
      let before = try world.totals()
      try world.registry.merge(world.person(3), into: world.person(1), at: .noon)
      let erasure = try world.registry.erase(world.person(named), because: .request, at: .noon)
      #expect(erasure.counts[.person] == 2)
      #expect(try world.totals() == before)
      #expect(try world.registry.check(at: .noon) == [])
    }
  }

  @Test(arguments: 0..<6)
  func `any persons in any order leave a sound registry and the same totals`(round: Int) throws {
    let before = try world.totals()
    for number in (1...4).shuffled().prefix(1 + round % 4) {
      _ = try registry.erase(world.person(number), because: .request, at: .noon)
      #expect(try registry.check(at: .noon) == [])
      #expect(try world.totals() == before)
    }
    #expect(try registry.verifyAudit(at: .noon).findings == [])
  }
}
