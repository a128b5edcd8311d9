/// The figures of one table while they are counted.
struct Grid {
  private let dimensions: [Dimension]
  private let width: Int
  private var cells: [Int64]

  /// An empty table of one or two dimensions.
  init(_ dimensions: [Dimension]) {
    self.dimensions = dimensions
    width = dimensions.count == 2 ? dimensions[1].entries.count : 1
    cells = [Int64](repeating: 0, count: dimensions[0].entries.count * width)
  }

  /// Counts at one of the lowest entries of each dimension.
  mutating func add(_ value: Int64, _ row: Int, _ column: Int = 0) {
    cells[row * width + column] += value
  }

  /// All cells with their totals.
  func totalled() -> [Int64] {
    var cells = cells
    for (row, entry) in dimensions[0].entries.enumerated().reversed() {
      guard let parent = entry.parent else { continue }
      for column in 0..<width { cells[parent * width + column] += cells[row * width + column] }
    }
    guard dimensions.count == 2 else { return cells }
    for (column, entry) in dimensions[1].entries.enumerated().reversed() {
      guard let parent = entry.parent else { continue }
      for row in dimensions[0].entries.indices {
        cells[row * width + parent] += cells[row * width + column]
      }
    }
    return cells
  }
}

extension Frame {
  /// The figures of the tables by variable.
  func spread(_ grids: [Grid]) -> [Int64] {
    var values = [Int64](repeating: 0, count: count)
    for (table, grid) in grids.enumerated() {
      for (cell, value) in grid.totalled().enumerated() { values[variables[table][cell]] = value }
    }
    return values
  }
}
