/// Things that come up as often as their weights say.
struct Weighted<Item: Sendable>: Sendable {
  private let items: [Item]
  private let sums: [Int]

  /// Items of weight 0 never come up; at least one has to have a weight.
  init(_ weighted: [(item: Item, weight: Int)]) {
    let present = weighted.filter { $0.weight > 0 }
    precondition(!present.isEmpty, "a choice needs something to choose from")
    items = present.map(\.item)
    var sum = 0
    sums = present.map { entry in
      sum += entry.weight
      return sum
    }
  }

  func pick(_ draws: inout Draws) -> Item {
    let drawn = draws.below(sums[sums.count - 1])
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return items[low]
  }
}

extension String {
  /// The entries of a table written as text: set apart by a mark or a line's end.
  func entries(by mark: Character) -> [Substring] {
    split(whereSeparator: { $0 == mark || $0 == "\n" })
      .map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.isEmpty }
  }
}

extension Weighted where Item == String {
  /// Reads entries like `tiền mặt 60, hiện vật 17`.
  init(_ table: String) {
    self.init(
      table.entries(by: ",").map { entry in
        let words = entry.split(separator: " ")
        return (words.dropLast().joined(separator: " "), words.last.flatMap { Int($0) } ?? 0)
      })
  }
}
