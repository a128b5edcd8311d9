/// A circle of cells that can be raised and lowered together without touching any sum.
struct Route {
  /// The cells that must be hidden for it, the one it was sought for first.
  var steps: [Step]

  /// What hiding them costs.
  let cost: Int

  /// One cell of a circle, and whether it is raised.
  struct Step {
    let variable: Int
    let isUp: Bool
  }
}

/// Finds the cheapest circle through a cell: Dijkstra's algorithm on the network.
struct RouteSearch {
  private var costs: [Int]
  private var arrivals: [Int]
  private var open = Heap()

  init(nodeCount: Int) {
    costs = [Int](repeating: 0, count: nodeCount)
    arrivals = [Int](repeating: -1, count: nodeCount)
  }

  /// The cheapest circle in which a cell moves up, or down, by an amount, and every other cell has
  /// room for it; nil when there is none.
  ///
  /// `prices` is what hiding each cell costs; a hidden one costs 1, so short circles are preferred.
  mutating func cheapest(
    _ quantity: Quantity, through first: Route.Step, by amount: Int64, guarding giver: Int?,
    prices: [Int]
  ) -> Route? {
    let variable = first.variable
    guard let arc = quantity.network.arcs[variable],
      first.isUp
        ? quantity.ceilings[variable] - quantity.values[variable] >= amount
        : quantity.values[variable] - 1 >= amount
    else { return nil }
    if arc.head == arc.tail { return Route(steps: [first], cost: 0) }
    let (start, end) = first.isUp ? (arc.head, arc.tail) : (arc.tail, arc.head)
    reset(at: start)
    while let (cost, node) = open.popLeast() {
      if node == end { return route(to: end, from: start, through: first, in: quantity.network) }
      guard cost == costs[node] else { continue }
      for next in quantity.network.touching[node] where next != variable {
        guard let step = quantity.network.arcs[next] else { continue }
        let isForward = step.tail == node
        let target = isForward ? step.head : step.tail
        let reached = cost + prices[next]
        guard reached < costs[target],
          quantity.room(Route.Step(variable: next, isUp: isForward), guarding: giver) >= amount
        else { continue }
        (costs[target], arrivals[target]) = (reached, next)
        open.insert(reached, target)
      }
    }
    return nil
  }

  private mutating func reset(at start: Int) {
    for node in costs.indices { costs[node] = Int.max }
    costs[start] = 0
    open = Heap()
    open.insert(0, start)
  }

  private func route(
    to end: Int, from start: Int, through first: Route.Step, in network: Network
  ) -> Route {
    var (steps, node) = ([first], end)
    while node != start, let arc = network.arcs[arrivals[node]] {
      let isUp = arc.head == node
      steps.append(Route.Step(variable: arrivals[node], isUp: isUp))
      node = isUp ? arc.tail : arc.head
    }
    return Route(steps: steps, cost: costs[end])
  }
}
