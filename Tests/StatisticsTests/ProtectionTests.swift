import Facts
import Testing

@testable import Statistics

struct ProtectionTests {
  @Test(arguments: 0..<60)
  func `no hidden count of a small table is narrower than the threshold, all tables tried`(
    _ seed: Int
  ) throws {
    var dice = Dice(UInt64(seed))
    let counts = (0..<9).map { _ in [0, 0, 1, 2, 3, 4, 5][Int.random(in: 0..<7, using: &dice)] }
    guard let table = try Self.protected(counts.map(Int64.init), threshold: 3) else { return }
    for (cell, bounds) in Enumeration(table).bounds().enumerated() {
      guard let bounds, let width = bounds.width else { continue }
      #expect(width >= 3, "\(table.codes(of: cell)) in \(bounds)")
    }
    #expect(!table.figures[0].contains { [.shown(1), .shown(2)].contains($0) })
  }

  @Test(arguments: 0..<40)
  func `random tables, sparse and dense, flat and nested, withstand the attack`(_ seed: Int) throws
  {
    var dice = Dice(UInt64(seed + 1000))
    for _ in 0..<6 {
      let frame = Frame(Self.dimensions(&dice))
      let values = Self.count(frame, &dice)
      let fixed = values.indices.map { $0 == frame.margins[""] && values[$0] >= 10 }
      let quantity = try Quantity(frame, counts: values, need: 10, fixed: fixed)
      var protection = Protection(
        frame, [quantity], hidden: values.map { 1..<10 ~= $0 }, fixed: fixed)
      protection.complete()
      if protection.gaveUp { continue }
      let tables = frame.published(
        frame.tables.map { _ in ("t", Sketch.none) },
        [Tally(.persons, values, hidden: protection.hidden)])
      let audit = try Audit(of: tables, threshold: 10, .standard)
      #expect(audit.isSafe, "\(audit.leaks.first.map { "\($0)" } ?? "")")
    }
  }

  @Test func `protection gives up only on tables that are too small`() throws {
    var dice = Dice(5)
    var surrenders = 0
    for _ in 0..<60 {
      let counts = (0..<9).map { _ in Int64.random(in: 0...40, using: &dice) }
      if try Self.protected(counts, threshold: 10) == nil { surrenders += 1 }
    }
    #expect(surrenders == 0)
  }

  @Test func `a skewed table of forty by thirty keeps most of what it may show`() throws {
    var dice = Dice(11)
    let rows = Sketch.flat("row", 40)
    let columns = Sketch.flat("column", 30)
    let frame = Frame([[rows, columns]])
    var grid = Grid([rows, columns])
    for _ in 0..<20_000 { grid.add(1, dice.skewed(40) + 1, dice.skewed(30) + 1) }
    let values = frame.spread([grid])
    let quantity = try Quantity(
      frame, counts: values, need: 10, fixed: values.indices.map { $0 == frame.margins[""] })
    let small = values.map { 1..<10 ~= $0 }
    var protection = Protection(
      frame, [quantity], hidden: small, fixed: quantity.values.map { _ in false })
    protection.complete()
    let primary = small.count(where: \.self)
    let hidden = protection.hidden.count(where: \.self)
    #expect(hidden <= primary + primary / 2 + 40)
  }

  static func protected(_ leaves: [Int64], threshold: Int64) throws -> StatTable? {
    let open = Sketch.table(leaves, hiding: [])
    let frame = Frame([open.dimensions])
    let values = open.figures[0].map { $0.value ?? 0 }
    let fixed = values.indices.map { $0 == 0 && values[0] >= threshold }
    let quantity = try Quantity(frame, counts: values, need: threshold, fixed: fixed)
    var protection = Protection(
      frame, [quantity], hidden: values.map { 1..<threshold ~= $0 }, fixed: fixed)
    protection.complete()
    return protection.gaveUp
      ? nil
      : frame.published([("t", Sketch.none)], [Tally(.persons, values, hidden: protection.hidden)])[
        0]
  }

  /// A nested table, two flat ones that share a dimension, and one of a single dimension.
  private static func dimensions(_ dice: inout Dice) -> [[Dimension]] {
    let shared = Sketch.flat("shared", Int.random(in: 1...4, using: &dice))
    return [
      [Sketch.nested("place", &dice), Sketch.flat("wide", Int.random(in: 1...7, using: &dice))],
      [Sketch.flat("one", Int.random(in: 1...6, using: &dice)), shared],
      [Sketch.flat("two", Int.random(in: 1...6, using: &dice)), shared],
      [Sketch.flat("alone", Int.random(in: 1...6, using: &dice))],
    ]
  }

  /// Persons dropped into all tables at once.
  private static func count(_ frame: Frame, _ dice: inout Dice) -> [Int64] {
    let persons = [15, 40, 100, 300, 900][Int.random(in: 0..<5, using: &dice)]
    var grids = frame.tables.map { Grid($0) }
    let shared = frame.tables[1][1].entries.count - 1
    let places = frame.tables[0][0].children.indices.filter {
      frame.tables[0][0].children[$0].isEmpty
    }
    for _ in 0..<persons {
      let share = dice.skewed(shared) + 1
      grids[0].add(
        1, places[dice.skewed(places.count)], dice.skewed(frame.tables[0][1].entries.count - 1) + 1)
      grids[1].add(1, dice.skewed(frame.tables[1][0].entries.count - 1) + 1, share)
      grids[2].add(1, dice.skewed(frame.tables[2][0].entries.count - 1) + 1, share)
      grids[3].add(1, dice.skewed(frame.tables[3][0].entries.count - 1) + 1)
    }
    return frame.spread(grids)
  }
}

extension Sketch {
  static func flat(_ name: String, _ count: Int) -> Dimension {
    Dimension(name, none, flat: (1...count).map { ("\(name)\($0)", none) })
  }

  /// Up to three provinces of up to four communes, and the unknown.
  static func nested(_ name: String, _ dice: inout Dice) -> Dimension {
    var entries = [Dimension.Entry.total]
    for province in 0..<Int.random(in: 1...3, using: &dice) {
      let parent = entries.count
      entries.append(.init(code: "p\(province)", label: none, parent: 0))
      for commune in 0..<Int.random(in: 1...4, using: &dice) {
        entries.append(.init(code: "c\(province)\(commune)", label: none, parent: parent))
      }
    }
    entries.append(.init(code: "_U", label: none, parent: 0))
    return Dimension(checked: name, none, entries)
  }
}
