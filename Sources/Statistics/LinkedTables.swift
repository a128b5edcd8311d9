import Facts

/// Tables of the same measures with the frame that links them.
struct LinkedTables {
  let tables: [StatTable]
  let frame: Frame

  var measures: [Measure] { tables[0].measures }

  init(_ tables: [StatTable]) {
    self.tables = tables
    frame = Frame(tables.map(\.dimensions))
  }

  /// What is shown of each variable, in whichever table; nil where it is hidden in all.
  ///
  /// Throws `tables_disagree` when two tables show different figures for one cell.
  func shown(_ measure: Measure) throws(Problem) -> [Int64?] {
    var shown = [Int64?](repeating: nil, count: frame.count)
    var sum: Int64 = 0
    for (number, table) in tables.enumerated() {
      guard let column = table.measures.firstIndex(of: measure) else { continue }
      for (cell, figure) in table.figures[column].enumerated() {
        guard let value = figure.value else { continue }
        let variable = frame.variables[number][cell]
        guard shown[variable] == nil || shown[variable] == value else { throw Attack.disagreement }
        // No sum of shown figures may leave the range of numbers.
        guard 0...Flow.unlimited / 4 ~= value,
          shown[variable] != nil || sum <= Int64.max / 2 - value
        else { throw Attack.disagreement }
        if shown[variable] == nil { sum += value }
        shown[variable] = value
      }
    }
    return shown
  }

  /// How many gifts not valued there can be, from the gifts and sums other tables show.
  ///
  /// All of the gifts where they have no value, which is then as good as shown; fewer where any had
  /// one. Nil when there are no other tables.
  func limit(_ shown: inout [Int64?], from others: [LinkedTables]) throws(Problem) -> [Int64]? {
    guard let gifts = others.first(where: { Set([.gifts, .valueVND]).isSubset(of: $0.measures) })
    else { return nil }
    let (counts, values) = (try gifts.shown(.gifts), try gifts.shown(.valueVND))
    var ceilings = [Int64](repeating: Flow.unlimited, count: frame.count)
    for (variable, twin) in frame.twins(in: gifts.frame).enumerated() {
      guard let twin, let count = counts[twin] else { continue }
      if values[twin] == 0, shown[variable] == nil { shown[variable] = count }
      ceilings[variable] = values[twin] == 0 ? count : count - 1
    }
    return ceilings
  }
}

extension StatTable {
  /// Throws `bad_table` unless it has one or two dimensions, of two at most one deeper than one
  /// level, and one figure of each measure for each cell.
  func check() throws(Problem) {
    let cells = dimensions.reduce(1) { $0 * $1.entries.count }
    guard 1...2 ~= dimensions.count, dimensions.count(where: { $0.depth > 1 }) <= 1,
      !measures.isEmpty,
      figures.count == measures.count, figures.allSatisfy({ $0.count == cells })
    else {
      throw Problem(
        "bad_table", field: name,
        message: Wording(
          vi: "bảng không khớp với các chiều phân loại",
          en: "the table does not match its dimensions"))
    }
  }
}
