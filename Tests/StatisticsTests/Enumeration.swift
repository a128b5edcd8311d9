@testable import Statistics

/// Tries every whole-number table that agrees with what is shown: slow, sure, and unlike the attack
/// that it checks.
struct Enumeration {
  private let table: StatTable
  private let figures: [Figure]
  private let leaves: [Int]

  /// For each lowest cell, the cells it counts in.
  private let totals: [[Int]]
  private let most: Int64

  init(_ table: StatTable, measure: Int = 0) {
    self.table = table
    figures = table.figures[measure]
    let bottoms = table.dimensions.map { dimension in
      dimension.entries.indices.filter { dimension.children[$0].isEmpty }
    }
    let width = table.dimensions.count == 2 ? table.dimensions[1].entries.count : 1
    var leaves: [Int] = []
    var totals: [[Int]] = []
    for row in bottoms[0] {
      for column in table.dimensions.count == 2 ? bottoms[1] : [0] {
        leaves.append(row * width + column)
        totals.append(
          table.dimensions[0].lineage(of: row).flatMap { above in
            (table.dimensions.count == 2 ? table.dimensions[1].lineage(of: column) : [0])
              .map { above * width + $0 }
          })
      }
    }
    (self.leaves, self.totals) = (leaves, totals)
    most = figures[0].value ?? 0
  }

  /// The least and the most each hidden cell holds in any table that agrees.
  func bounds() -> [Interval?] {
    var sums = [Int64](repeating: 0, count: figures.count)
    var low = [Int64](repeating: Int64.max, count: figures.count)
    var high = [Int64](repeating: -1, count: figures.count)
    fill(0, &sums) { sums in
      for cell in sums.indices {
        low[cell] = min(low[cell], sums[cell])
        high[cell] = max(high[cell], sums[cell])
      }
    }
    return figures.indices.map {
      figures[$0] == .hidden ? Interval(low: low[$0], high: high[$0]) : nil
    }
  }

  private func fill(_ leaf: Int, _ sums: inout [Int64], _ found: ([Int64]) -> Void) {
    if leaf == leaves.count {
      let agrees = figures.indices.allSatisfy { cell in
        figures[cell].value.map { $0 == sums[cell] } ?? (sums[cell] >= 1)
      }
      if agrees { found(sums) }
      return
    }
    let room = totals[leaf].reduce(most) { min($0, (figures[$1].value ?? most) - sums[$1]) }
    let choices: ClosedRange<Int64>
    switch figures[leaves[leaf]] {
    case .shown(let value):
      guard value <= room else { return }
      choices = value...value
    case .hidden:
      guard room >= 1 else { return }
      choices = 1...room
    }
    for value in choices {
      for cell in totals[leaf] { sums[cell] += value }
      fill(leaf + 1, &sums, found)
      for cell in totals[leaf] { sums[cell] -= value }
    }
  }
}
