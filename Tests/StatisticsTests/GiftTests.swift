import Facts
import Localities
import Testing

@testable import Statistics

struct GiftTests {
  @Test(
    arguments: [
      (100, 51, 20, true), (100, 50, 20, false), (100, 45, 41, true), (100, 45, 40, false),
      (0, 0, 0, false), (7, 7, 0, true),
    ] as [(Int64, Int64, Int64, Bool)])
  func `a sum that one or two givers dominate is forbidden`(
    _ sum: Int64, _ largest: Int64, _ second: Int64, _ isForbidden: Bool
  ) {
    #expect(Dominance.standard.forbids(sum, largest: largest, second: second) == isForbidden)
  }

  @Test func `the others together must hide the largest by the closeness asked for`() throws {
    let lenient = try Dominance(one: 99, two: 100, closeness: 10)
    #expect(lenient.forbids(1000, largest: 800, second: 121))
    #expect(!lenient.forbids(1000, largest: 800, second: 120))
  }

  @Test func `a giver of two communes is one giver in their province`() throws {
    let gifts = [(0, 1, 60), (1, 1, 60), (1, 2, 50)].map { commune, giver, value in
      GiftRecord(
        year: 2020, kind: .cash, locality: Samples.communes[commune], valueVND: value,
        givers: [GiverShare(giver: giver, valueVND: value)])
    }
    let count = try GiftCount(gifts, Samples.definition())
    let total = try #require(count.frame.margins[""])
    #expect(count.giants[total].count == 2)
    #expect(count.giants[total].largest == 120)
    #expect(count.giants[total].second == 50)
    #expect(count.values[total] == 170)
  }

  @Test(arguments: 0..<12)
  func `a hidden sum stays uncertain even to another giver who knows his own gifts`(_ seed: Int)
    throws
  {
    var dice = Dice(UInt64(seed))
    let definition = try Samples.definition()
    let records = Samples.gifts([60, 300, 1500][seed % 3], &dice, communes: 12)
    let count = try GiftCount(records, definition)
    let table = try count.tables(definition)[0..<2]
    let linked = LinkedTables(Array(table))
    let shown = try linked.shown(.valueVND)
    if shown.allSatisfy({ ($0 ?? 0) == 0 }) { return }
    for variable in shown.indices where shown[variable] == nil {
      let (giant, value) = (count.giants[variable], count.values[variable])
      guard
        giant.count < 3
          || definition.dominance.forbids(value, largest: giant.largest, second: giant.second)
      else { continue }
      var flow = try #require(Self.flow(guarding: variable, count, shown))
      let need = definition.dominance.margin(of: value)
      let isUnbounded = flow.push(variable, up: true) == Flow.unlimited
      #expect(isUnbounded || flow.values[variable] >= value + need)
      _ = flow.push(variable, up: false)
      #expect(flow.values[variable] <= max(1, value - need))
    }
  }

  /// The sums as they look to one who knows what the largest other giver of every cell gave: each
  /// cell no lower than that, and wholly known where that giver is alone.
  private static func flow(guarding variable: Int, _ count: GiftCount, _ shown: [Int64?]) -> Flow? {
    let giver = count.giants[variable].giver
    var (floors, varying) = (count.values, shown.map { $0 == nil })
    for cell in shown.indices where varying[cell] {
      let giant = count.giants[cell]
      if giant.giver != giver, giant.count == 1 { varying[cell] = false }
      floors[cell] = max(1, giant.giver == giver ? giant.second : giant.largest)
    }
    floors[variable] = 1
    guard let network = try? Network(count.frame, varying: varying, values: count.values) else {
      return nil
    }
    for cell in shown.indices where !varying[cell] { floors[cell] = count.values[cell] }
    return Flow(
      network, floors: floors,
      ceilings: [Int64](repeating: Flow.unlimited, count: floors.count))
  }

  @Test func `a sum that one giver dominates is hidden, and no total gives it back`() throws {
    var dice = Dice(21)
    var records = Samples.even(600, &dice)
    records.append(
      GiftRecord(
        year: 2020, kind: .works, locality: Samples.communes[1], valueVND: 5_000_000_000,
        givers: [GiverShare(giver: 1_000_000, valueVND: 5_000_000_000)]))
    let release = try Release(residents: [], gifts: records, Samples.definition())
    let places = try #require(release.tables.first { $0.name == "contributions_locality_year" })
    #expect(places.figure(.valueVND, at: [Samples.communes[1].code, "2020"]) == .hidden)
    #expect(places.figure(.gifts, at: [Samples.communes[1].code, "2020"]) == .hidden)
    #expect(places.figure(.valueVND, at: [Samples.communes[2].code, "2018"])?.value != nil)
    let kinds = try #require(release.tables.first { $0.name == "contributions_year_kind" })
    #expect(kinds.figure(.valueVND, at: ["2020", "works"]) == .hidden)
    #expect(release.audit.isSafe)
    #expect(release.audit.narrowest[.valueVND] ?? Int64.max > 500_000_000)
  }

  @Test func `shares that do not add up are refused`() throws {
    let gift = GiftRecord(
      year: 2020, kind: .cash, locality: nil, valueVND: 100,
      givers: [GiverShare(giver: 1, valueVND: 99)])
    #expect { try GiftCount([gift], Samples.definition()) } throws: {
      ($0 as? Problem)?.code == "shares_differ"
    }
  }
}
