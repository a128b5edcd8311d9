import Facts

/// How the cells of tables that count the same thing hang together: which are one and the same
/// cell, and which are the sum of which.
///
/// A margin that two tables share, such as the number of men, is one variable here: it is hidden in
/// both or shown in both, and an attack may go through it from one table to the other.
struct Frame {
  /// Dimensions of each table.
  let tables: [[Dimension]]

  /// For each table, the variable of each cell.
  let variables: [[Int]]

  /// How many different cells there are.
  let count: Int

  /// All sums, also those that follow from others.
  let relations: [Relation]

  /// The variables that stand at a total, by what they restrict: `sex=M`, and the empty word.
  let margins: [String: Int]

  /// For each variable, how many dimensions stand above their lowest level, doubled at the total.
  let heights: [Int]

  /// A cell and the cells it is the sum of.
  struct Relation {
    let total: Int
    let parts: [Int]

    /// Whether it belongs to the set from which all the others follow.
    let isBasic: Bool
  }

  /// The frame of tables of one or two dimensions.
  init(_ tables: [[Dimension]]) {
    self.tables = tables
    var draft = Draft(tables)
    for table in tables.indices { draft.number(table) }
    for table in tables.indices { draft.relate(table) }
    variables = draft.variables
    count = draft.heights.count
    relations = draft.relations
    margins = draft.margins
    heights = draft.heights
  }
}

extension Frame {
  /// A frame while it is drawn up.
  private struct Draft {
    let tables: [[Dimension]]
    var variables: [[Int]] = []
    var relations: [Relation] = []
    var margins: [String: Int] = [:]
    var heights: [Int] = []

    init(_ tables: [[Dimension]]) {
      self.tables = tables
    }

    /// Gives each cell of a table its variable.
    mutating func number(_ table: Int) {
      let dimensions = tables[table]
      let inner = dimensions.map { dimension in dimension.children.map { !$0.isEmpty } }
      let hasTwin = dimensions.count == 1 || hasTwin(table)
      var cells: [Int] = []
      for places in Self.cells(of: dimensions) {
        let isShared = places.contains(0) || hasTwin
        let key = isShared ? Self.key(dimensions, places) : nil
        if let key, let known = margins[key] {
          cells.append(known)
          continue
        }
        if let key { margins[key] = heights.count }
        cells.append(heights.count)
        heights.append(
          zip(places, inner).reduce(0) { $0 + ($1.0 == 0 ? 2 : $1.1[$1.0] ? 1 : 0) })
      }
      variables.append(cells)
    }

    private func hasTwin(_ table: Int) -> Bool {
      let names = Set(tables[table].map(\.name))
      return tables.indices.contains { $0 != table && names.isSubset(of: tables[$0].map(\.name)) }
    }

    private static func cells(of dimensions: [Dimension]) -> [[Int]] {
      dimensions.reduce([[]]) { cells, dimension in
        cells.flatMap { cell in dimension.entries.indices.map { cell + [$0] } }
      }
    }

    private static func key(_ dimensions: [Dimension], _ places: [Int]) -> String {
      zip(dimensions, places).filter { $0.1 != 0 }
        .map { "\($0.0.name)=\($0.0.entries[$0.1].code)" }.sorted().joined(separator: "&")
    }

    /// Writes down the sums of a table.
    ///
    /// Basic are: all sums along the first dimension, and along the second those of the first's
    /// lowest entries. Every other sum follows from them. First is the dimension that no other
    /// table has, then the deeper one: so every cell stands in at most two basic sums of the
    /// tables we make, and the whole is a network.
    mutating func relate(_ table: Int) {
      let dimensions = tables[table]
      guard dimensions.count == 2 else { return relateSingle(table) }
      let first = leading(table)
      let (rows, columns) = (dimensions[first].children, dimensions[1 - first].children)
      let width = dimensions[1].entries.count
      let cells = variables[table]
      func cell(_ row: Int, _ column: Int) -> Int {
        first == 0 ? cells[row * width + column] : cells[column * width + row]
      }
      for (row, parts) in rows.enumerated() {
        for column in columns.indices where !parts.isEmpty {
          add(cell(row, column), parts.map { cell($0, column) }, isBasic: true)
        }
        for (column, members) in columns.enumerated() where !members.isEmpty {
          add(cell(row, column), members.map { cell(row, $0) }, isBasic: parts.isEmpty)
        }
      }
    }

    private mutating func relateSingle(_ table: Int) {
      for (row, parts) in tables[table][0].children.enumerated() where !parts.isEmpty {
        add(variables[table][row], parts.map { variables[table][$0] }, isBasic: true)
      }
    }

    private func leading(_ table: Int) -> Int {
      let others = tables.indices.filter { $0 != table }.flatMap { tables[$0].map(\.name) }
      let ranks = tables[table].map { dimension in
        (others.contains(dimension.name) ? 0 : 100) + dimension.depth
      }
      return ranks[0] >= ranks[1] ? 0 : 1
    }

    private mutating func add(_ total: Int, _ parts: [Int], isBasic: Bool) {
      relations.append(Relation(total: total, parts: parts, isBasic: isBasic))
    }
  }
}
