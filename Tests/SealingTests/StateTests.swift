import Testing

@testable import Sealing

/// The state of a registry is a sum: the same boxes give the same state, in whatever order.
struct StateTests {
  private func imprints(_ dice: inout Dice, _ count: Int = 50) -> [Imprint] {
    (0..<count).map { _ in Imprint(bytes: dice.bytes(32)) }
  }

  private func state(of imprints: [Imprint]) -> RegistryState {
    imprints.reduce(into: .empty) { $0.add($1) }
  }

  @Test(arguments: 0..<20)
  func `the order of boxes does not matter`(seed: UInt64) {
    var dice = Dice(seed)
    let imprints = imprints(&dice)
    #expect(state(of: imprints) == state(of: imprints.shuffled(using: &dice)))
  }

  @Test(arguments: 0..<20)
  func `taking away undoes adding, also before it`(seed: UInt64) {
    var dice = Dice(seed)
    let imprints = imprints(&dice)
    var state = RegistryState.empty
    for imprint in imprints { state.remove(imprint) }
    #expect(state != .empty)
    for imprint in imprints.shuffled(using: &dice) { state.add(imprint) }
    #expect(state == .empty)
  }

  @Test(arguments: 0..<20)
  func `a change added to a state is the state after it`(seed: UInt64) {
    var dice = Dice(seed)
    let (before, added, taken) = (imprints(&dice), imprints(&dice), imprints(&dice, 3))
    var change = state(of: added)
    var after = state(of: before + added)
    for imprint in taken {
      change.remove(imprint)
      after.remove(imprint)
    }
    #expect(state(of: before).adding(change) == after)
  }

  @Test func `the sum goes around at 2^256, carries and all`() throws {
    let last = [UInt8](repeating: 0xFF, count: 32)
    let one = [UInt8](repeating: 0, count: 31) + [1]
    var state = try #require(RegistryState(bytes: last))
    state.add(Imprint(bytes: one))
    #expect(state == .empty)
    state.remove(Imprint(bytes: one))
    #expect(state.bytes == last)
    let half = [UInt8](repeating: 0, count: 24) + [UInt8](repeating: 0xFF, count: 8)
    var carried = try #require(RegistryState(bytes: half))
    carried.add(Imprint(bytes: one))
    #expect(
      carried.bytes == [UInt8](repeating: 0, count: 23) + [1] + [UInt8](repeating: 0, count: 8))
  }

  @Test func `a state is 32 bytes and nothing else`() {
    #expect(RegistryState(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(RegistryState(bytes: [UInt8](repeating: 0, count: 33)) == nil)
    var dice = Dice(1)
    let bytes = dice.bytes(32)
    #expect(RegistryState(bytes: bytes)?.bytes == bytes)
  }
}
