import Facts
import Testing

@testable import Statistics

/// Sums in a table of four rows and columns: every cell holds fifty gifts of many givers worth a
/// million in all, but for the cells a test says otherwise of.
struct SumTests {
  let frame = Frame([[Sketch.flat("row", 4), Sketch.flat("column", 4)]])

  @Test func `four lone givers in a square cannot work each other out`() throws {
    let lone = Dictionary(
      uniqueKeysWithValues: [6, 7, 11, 12].map {
        ($0, Giants(count: 1, giver: $0, largest: 1_000_000))
      })
    let (hidden, values) = try protect(giants: lone)
    for cell in lone.keys {
      let known = lone.keys.filter { $0 != cell }
      let varying = hidden.indices.map { hidden[$0] && !known.contains($0) }
      let network = try Network(frame, varying: varying, values: values)
      let floors = values.indices.map { varying[$0] ? Int64(1) : values[$0] }
      var flow = try #require(
        Flow(
          network, floors: floors,
          ceilings: [Int64](repeating: Flow.unlimited, count: values.count)))
      _ = flow.push(cell, up: true)
      #expect(flow.values[cell] >= 1_100_000)
      _ = flow.push(cell, up: false)
      #expect(flow.values[cell] <= 900_000)
    }
  }

  @Test func `a large sum is not left to the cover of small ones`() throws {
    var sums = [Int64](repeating: 1_000_000, count: 25)
    for cell in [7, 11, 12] { sums[cell] = 10 }
    let rich = [6: Giants(count: 20, giver: 1, largest: 900_000, second: 10_000)]
    let (hidden, values) = try protect(giants: rich, sums, besides: [7, 11, 12])
    let table = frame.published(
      [("t", Sketch.none)], [Tally(.valueVND, values, hidden: hidden)])
    #expect(try Audit(of: table, threshold: 10, .standard).isSafe)
    let shown = table[0].figures[0].map(\.value)
    let bounds = try #require(try Attack(frame, shown: shown).exactBounds()[6])
    #expect(bounds.low <= 900_000)
    #expect(bounds.high ?? Int64.max >= 1_100_000)
  }

  @Test func `gifts not valued do not tell the number of gifts that is hidden`() throws {
    var dice = Dice(4)
    let idle = (0..<12).map { number in
      GiftRecord(
        year: 2020, kind: .volunteering, locality: nil, valueVND: nil,
        givers: [GiverShare(giver: -1 - number % 2, valueVND: 0)])
    }
    let release = try Release(
      residents: [], gifts: Samples.even(600, &dice) + idle, Samples.definition())
    let kinds = try #require(
      release.tables.first { $0.name == "contributions_not_valued_kind" })
    #expect(kinds.figure(.notValued, at: ["volunteering"]) == .hidden)
    let years = try #require(release.tables.first { $0.name == "contributions_year_kind" })
    #expect(years.figure(.gifts, at: ["_T", "volunteering"]) == .hidden)
    #expect(years.figure(.valueVND, at: ["_T", "volunteering"]) == .shown(0))
  }

  @Test(
    arguments: [
      (0, 1), (1000, 100), (1001, 101), (100_000_000_000_000_000, 10_000_000_000_000_000),
    ]
      as [(Int64, Int64)])
  func `a hidden sum must stay uncertain by a tenth of it`(_ sum: Int64, _ margin: Int64) {
    #expect(Dominance.standard.margin(of: sum) == margin)
  }

  @Test(arguments: [(91, true), (90, false)])
  func `a hidden sum known to within a tenth is a leak`(_ shown: Int, _ isLeak: Bool) throws {
    // Two hidden sums of which one is at most 1000 - 10 × shown, so the other at least 10 × shown.
    let pair = Frame([[Sketch.flat("row", 2), Sketch.flat("column", 2)]])
    let (large, small) = (Int64(shown * 10), Int64(1000 - shown * 10))
    let values = [2000, 1000, 1000, 1000, large, small, 1000, small, large].map { $0 }
    let tables = pair.published(
      [("t", Sketch.none)],
      [Tally(.valueVND, values, hidden: (0..<9).map { [4, 5, 7, 8].contains($0) })])
    #expect(try Audit(of: tables, threshold: 10, .standard).isSafe)
    let capped = try Attack(
      pair, shown: tables[0].figures[0].map(\.value),
      ceilings: (0..<9).map { $0 == 5 ? small : Flow.unlimited }
    ).exactBounds()[4]
    let bounds = try #require(capped)
    #expect((bounds.width ?? 0 < Dominance.standard.margin(of: bounds.low)) == isLeak)
  }

  /// Protects the sums of a table with the given cells dominated; cell 5 × row + column is at a row
  /// and a column counted from 1.
  private func protect(
    giants lone: [Int: Giants], _ sums: [Int64] = [Int64](repeating: 1_000_000, count: 25),
    besides others: [Int] = []
  ) throws -> (hidden: [Bool], values: [Int64]) {
    var (counts, values) = (Grid(frame.tables[0]), Grid(frame.tables[0]))
    for row in 1...4 {
      for column in 1...4 {
        counts.add(50, row, column)
        values.add(sums[row * 5 + column], row, column)
      }
    }
    let (gifts, total) = (frame.spread([counts]), frame.spread([values]))
    let many = Giants(count: 40, giver: 99, largest: 100, second: 100)
    let fixed = [Bool](repeating: false, count: 25)
    let count = try Quantity(frame, counts: gifts, need: 10, fixed: fixed)
    let sum = Quantity(
      values: total, ceilings: count.ceilings, needs: total.map(Dominance.standard.margin),
      giants: total.indices.map { lone[$0] ?? many },
      sensitive: total.indices.map { lone[$0] != nil }, network: count.network)
    var protection = Protection(
      frame, [count, sum], hidden: total.indices.map { lone[$0] != nil || others.contains($0) },
      fixed: fixed)
    protection.complete()
    #expect(!protection.gaveUp)
    return (protection.hidden, total)
  }
}
