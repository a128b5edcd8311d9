import KieuBao
import Testing

/// How records of one purpose add up, whatever the order they were written in.
struct BasisStandingTests {
  private let today = day(100)

  private func standing(_ bases: Basis...) -> BasisStanding { BasisStanding(bases, on: today) }

  @Test func `a consent holds to the end of its last day`() {
    #expect(standing(consent(10)) == .held(.consent))
    #expect(standing(consent(10, until: 100)) == .held(.consent))
    #expect(standing(consent(10, until: 99)) == .expired)
    #expect(standing() == .unrecorded)
  }

  @Test func `of a day’s yes and no the no counts`() {
    #expect(standing(consent(10), withdrawal(10)) == .withdrawn)
    #expect(standing(consent(10), withdrawal(11)) == .withdrawn)
    #expect(standing(consent(11), withdrawal(10)) == .held(.consent))
    #expect(standing(consent(11), objection(11)) == .objected)
  }

  @Test(arguments: [Ground.task, .contract, .law, .vital])
  func `no other ground lifts a no`(ground: Ground) {
    let task = Basis(.commendation, ground: ground, granted: day(50))
    #expect(standing(task) == .held(ground))
    #expect(standing(task, objection(20)) == .objected)
    #expect(standing(task, withdrawal(20)) == .withdrawn)
  }

  @Test func `a consent that ran out lifts a no no longer`() {
    #expect(standing(withdrawal(10), consent(20, until: 90)) == .withdrawn)
  }

  @Test func `the later of two noes is told`() {
    #expect(standing(withdrawal(10), objection(20)) == .objected)
    #expect(standing(objection(10), withdrawal(20)) == .withdrawn)
  }

  @Test(arguments: 0..<200)
  func `the order of entry never counts, and a no stands until a later consent`(seed: Int) {
    var random = Seeded(seed: seed)
    let bases = (0..<Int.random(in: 1...8, using: &random)).map { _ in Basis.any(&random) }
    let expected = BasisStanding(bases, on: today)
    for _ in 0..<5 {
      #expect(BasisStanding(bases.shuffled(using: &random), on: today) == expected)
    }
    var (halves, rest) = (BasisTally(), BasisTally())
    for (place, basis) in bases.enumerated() {
      if place.isMultiple(of: 2) {
        halves.add(basis, on: today)
      } else {
        rest.add(basis, on: today)
      }
    }
    halves.add(rest)
    #expect(halves.standing == expected)
    if let no = bases.compactMap(\.ended).max() {
      let isLifted = bases.contains { basis in
        basis.ground == .consent && basis.granted.map { $0 > no } == true
          && (basis.until ?? today) >= today
      }
      #expect((expected == .held(.consent)) == isLifted)
      for rule in BasisRule.all { #expect((rule.refusal(of: expected) == nil) == isLifted) }
    }
  }

  @Test func `what a rule takes`() {
    #expect(BasisRule.required.refusal(of: .unrecorded) == .noBasis)
    #expect(BasisRule.required.refusal(of: .expired) == .noBasis)
    #expect(BasisRule.required.refusal(of: .held(.task)) == nil)
    #expect(BasisRule.assumed(.task).refusal(of: .unrecorded) == nil)
    #expect(BasisRule.undecided.refusal(of: .unrecorded) == nil)
    #expect(BasisRule.undecided.isUnproved(.unrecorded))
    #expect(!BasisRule.assumed(.task).isUnproved(.unrecorded))
  }
}

private func day(_ number: Int) -> Day { Day(sinceEpoch: 20_000 + number) }

private func consent(_ from: Int, until: Int? = nil) -> Basis {
  Basis(.commendation, ground: .consent, granted: day(from), until: until.map(day))
}

private func withdrawal(_ on: Int) -> Basis { Basis(.commendation, withdrawn: day(on)) }
private func objection(_ on: Int) -> Basis { Basis(.commendation, objected: day(on)) }

extension BasisRule {
  fileprivate static let all: [BasisRule] = [.required, .undecided, .assumed(.task)]
}

extension Basis {
  fileprivate static func any(_ random: inout Seeded) -> Basis {
    let granted = Int.random(in: 0...12, using: &random)
    let until = Bool.random(using: &random) ? nil : Int.random(in: 90...110, using: &random)
    let no = Bool.random(using: &random) ? nil : day(Int.random(in: 0...12, using: &random))
    let isObjection = Bool.random(using: &random)
    return Basis(
      .commendation, ground: Ground.allCases.randomElement(using: &random), granted: day(granted),
      until: until.map(day), withdrawn: isObjection ? nil : no, objected: isObjection ? no : nil)
  }
}

/// Chance that is the same on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
