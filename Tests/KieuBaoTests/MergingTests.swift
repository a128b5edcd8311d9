import Foundation
import KieuBao
import Testing

/// Two records of one person count as one, and can be parted again.
struct MergingTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World(persons: 4)
  }

  private func merge(_ other: Int, into kept: Int) throws {
    try registry.merge(world.person(other), into: world.person(kept), at: .noon)
  }

  private func gifts(of number: Int) throws -> [Contribution] {
    try registry.contributions(of: .person(world.person(number)), at: .noon).chosen
  }

  @Test func `gifts, awards and relatives of a twin count for the one that is kept, once`() throws {
    let before = try (gifts(of: 1).count, gifts(of: 2).count)
    #expect(before == (3, 3))
    try merge(2, into: 1)
    let merged = try gifts(of: 1)
    // One of the gifts was given by both: it counts once, and they are one giver.
    #expect(merged.count == 5)
    #expect(merged.allSatisfy { Set($0.givers).count == $0.givers.count })
    #expect(merged.allSatisfy { !$0.givers.contains(.person(world.person(2))) })
    let awards = try registry.commendations(of: .person(world.person(1)), at: .noon)
    #expect(awards.count == 2)
    #expect(try registry.relatives(of: world.person(1), at: .noon).relatives.count == 2)
    #expect(try registry.twins(of: world.person(1), at: .noon).map(\.id) == [world.person(2)])
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `a twin is no person of its own in lists and figures, and totals stay`() throws {
    let before = try world.totals()
    let residents = try registry.statistics(asOf: World.day, at: .noon).residents
    try merge(2, into: 1)
    #expect(try world.totals() == before)
    #expect(try registry.statistics(asOf: World.day, at: .noon).residents == residents - 1)
    #expect(!(try registry.persons(at: .noon).persons.map(\.id).contains(world.person(2))))
  }

  @Test func `unmerging leaves everything as it was`() throws {
    try registry.edit(world.person(2), PersonForm([.status: .text("deceased")]), at: .noon)
    let before = try (gifts(of: 1), gifts(of: 2), registry.person(world.person(2), at: .noon))
    try merge(2, into: 1)
    try registry.unmerge(world.person(2), at: .noon)
    #expect(try gifts(of: 1) == before.0)
    #expect(try gifts(of: 2) == before.1)
    #expect(try registry.person(world.person(2), at: .noon) == before.2)
    #expect(throws: RegistryError.self) { try registry.unmerge(world.person(2), at: .noon) }
  }

  @Test func `a record is not merged into itself, a merged or a restricted one`() throws {
    #expect(throws: RegistryError.self) { try merge(1, into: 1) }
    try merge(2, into: 1)
    for (other, kept) in [(1, 2), (3, 2), (2, 3)] {
      #expect(throws: RegistryError.self) { try merge(other, into: kept) }
    }
    try registry.edit(world.person(4), PersonForm([.status: .text("restricted")]), at: .noon)
    #expect(throws: RegistryError.self) { try merge(3, into: 4) }
    #expect(throws: RegistryError.self) { try merge(4, into: 3) }
  }

  @Test func `twins of twins are all one person`() throws {
    try merge(2, into: 1)
    try merge(1, into: 3)
    let twins = try registry.twins(of: world.person(3), at: .noon).map(\.id)
    #expect(twins == [world.person(1), world.person(2)])
    #expect(try registry.verifyAudit(at: .noon).findings == [])
  }
}
