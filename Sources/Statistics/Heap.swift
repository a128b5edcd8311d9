/// A binary heap of nodes by cost, then by number, so that ties fall the same way every time.
struct Heap {
  private var items: [(cost: Int, node: Int)] = []

  mutating func insert(_ cost: Int, _ node: Int) {
    items.append((cost, node))
    var child = items.count - 1
    while child > 0, items[child] < items[(child - 1) / 2] {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popLeast() -> (cost: Int, node: Int)? {
    guard let least = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return least }
    items[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < items.count && items[child] < items[least] { least = child }
      if least == parent { break }
      items.swapAt(least, parent)
      parent = least
    }
    return least
  }
}
