import Facts
import Testing

@testable import Statistics

struct AttackTests {
  /// Rows a and b of province P, c of province Q; columns x, y, z.
  static let place = Sketch.dimension("place", ["_T": nil, "P": 0, "a": 1, "b": 1, "Q": 0, "c": 4])
  static let group = Sketch.dimension("group", ["_T": nil, "x": 0, "y": 0, "z": 0])

  @Test func `a cell hidden alone in its row is given back by the total`() throws {
    let table = Sketch.table([20, 30, 40, 15, 5, 25, 14, 11, 12], hiding: [("a", "y")])
    let leak = try #require(try Sketch.attack(table).leaks.first)
    #expect(leak.codes == ["a", "y"])
    #expect(leak.bounds == Interval(low: 30, high: 30))
  }

  @Test func `a row of hidden cells is given back by the province when its other row is shown`()
    throws
  {
    let hidden = [("a", "x"), ("a", "y"), ("a", "z"), ("c", "x"), ("c", "y"), ("c", "z")]
    let table = Sketch.table([20, 30, 40, 15, 15, 25, 14, 11, 12], hiding: hidden)
    let leaks = try Sketch.attack(table).leaks
    #expect(leaks.map(\.codes) == hidden.map { [$0.0, $0.1] })
  }

  @Test func `a square of hidden cells is safe when its cells are large enough`() throws {
    let hidden = [("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")]
    let safe = Sketch.table([20, 30, 40, 15, 5, 25, 14, 11, 12], hiding: hidden)
    #expect(try Sketch.attack(safe).isSafe)
    let narrow = Sketch.table([6, 7, 40, 5, 6, 25, 14, 11, 12], hiding: hidden)
    let audit = try Sketch.attack(narrow)
    #expect(audit.leaks.count == 4)
    #expect(audit.narrowest[.persons] == 9)
  }

  @Test func `a count below the threshold that is shown is a leak`() throws {
    let table = Sketch.table([20, 30, 40, 15, 9, 25, 14, 11, 12], hiding: [])
    #expect(try Sketch.attack(table).leaks.map(\.codes) == [["b", "y"]])
  }

  @Test func `a margin hidden in one table and shown in another is no secret`() throws {
    let one = StatTable(
      name: "one", title: Sketch.none, dimensions: [Self.group], measures: [.persons],
      figures: [[.shown(100), .hidden, .hidden, .shown(40)]])
    #expect(try Sketch.attack(one).isSafe)
    let kind = Sketch.dimension("kind", ["_T": nil, "k": 0, "l": 0])
    let other = StatTable(
      name: "other", title: Sketch.none, dimensions: [kind, Self.group], measures: [.persons],
      figures: [
        [
          .shown(100), .shown(25), .hidden, .shown(40), .shown(50), .shown(10), .hidden,
          .shown(20), .shown(50), .shown(15), .hidden, .shown(20),
        ]
      ])
    let audit = try Audit(of: [one, other], threshold: 10, .standard)
    #expect(audit.leaks.contains { $0.table == "one" && $0.bounds == Interval(low: 25, high: 25) })
    #expect(audit.leaks.contains { $0.table == "other" && $0.codes == ["_T", "y"] })
  }

  @Test func `an attack goes through a shared hidden margin from one table into the other`() throws
  {
    let kind = Sketch.dimension("kind", ["_T": nil, "k": 0, "l": 0])
    let age = Sketch.dimension("age", ["_T": nil, "m": 0, "n": 0])
    let sex = Sketch.dimension("sex", ["_T": nil, "f": 0, "g": 0])
    func table(_ name: String, _ first: Dimension, _ inner: [Figure]) -> StatTable {
      StatTable(
        name: name, title: Sketch.none, dimensions: [first, sex], measures: [.persons],
        figures: [[.shown(100), .hidden, .hidden] + inner])
    }
    let one = table("one", kind, [.shown(60), .hidden, .hidden, .shown(40), .hidden, .hidden])
    let other = table(
      "other", age, [.shown(50), .shown(20), .shown(30), .shown(50), .shown(28), .shown(22)])
    #expect(try Sketch.attack(one).isSafe)
    let audit = try Audit(of: [one, other], threshold: 10, .standard)
    #expect(audit.leaks.map(\.codes) == [["_T", "f"], ["_T", "g"], ["_T", "f"], ["_T", "g"]])
  }

  @Test(arguments: 0..<60)
  func `the bounds are those of all tables tried one by one`(_ seed: Int) throws {
    var dice = Dice(UInt64(seed))
    let counts = (0..<9).map { _ in Int64.random(in: 0...2, using: &dice) }
    let table = Sketch.table(counts) { _ in Int.random(in: 0..<3, using: &dice) > 0 }
    let linked = LinkedTables([table])
    let bounds = try Attack(linked.frame, shown: linked.shown(.persons)).exactBounds()
    let expected = Enumeration(table).bounds()
    for cell in expected.indices {
      #expect(bounds[linked.frame.variables[0][cell]] == expected[cell])
    }
  }

  @Test func `figures that contradict each other are refused`() throws {
    var table = Sketch.table([20, 30, 40, 15, 15, 25, 14, 11, 12], hiding: [])
    var figures = table.figures[0]
    figures[0] = .shown(1000)
    table = StatTable(
      name: "t", title: Sketch.none, dimensions: table.dimensions, measures: [.persons],
      figures: [figures])
    #expect { try Sketch.attack(table) } throws: { ($0 as? Problem)?.code == "tables_disagree" }
  }
}

/// Small tables drawn by hand.
enum Sketch {
  static let none = Wording(vi: "", en: "")

  static func dimension(_ name: String, _ entries: KeyValuePairs<String, Int?>) -> Dimension {
    Dimension(
      checked: name, none,
      entries.map { Dimension.Entry(code: $0.key, label: none, parent: $0.value) })
  }

  /// Place × group with the given lowest cells, row by row, and their totals.
  static func table(_ leaves: [Int64], hiding: (([String]) -> Bool)) -> StatTable {
    let dimensions = [AttackTests.place, AttackTests.group]
    var grid = Grid(dimensions)
    for (place, value) in leaves.enumerated() {
      grid.add(value, [2, 3, 5][place / 3], place % 3 + 1)
    }
    let values = grid.totalled()
    let blank = StatTable(
      name: "t", title: none, dimensions: dimensions, measures: [.persons],
      figures: [values.map { .shown($0) }])
    return StatTable(
      name: "t", title: none, dimensions: dimensions, measures: [.persons],
      figures: [
        values.indices.map { cell in
          cell > 0 && values[cell] > 0 && hiding(blank.codes(of: cell))
            ? .hidden : .shown(values[cell])
        }
      ])
  }

  static func table(_ leaves: [Int64], hiding: [(String, String)]) -> StatTable {
    table(leaves) { codes in hiding.contains { [$0.0, $0.1] == codes } }
  }

  static func attack(_ table: StatTable) throws -> Audit {
    try Audit(of: [table], threshold: 10, .standard)
  }
}
