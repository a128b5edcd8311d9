/// One way to fill the hidden cells that agrees with all that is shown, and the ways to change it.
struct Flow {
  /// Stands for "no bound": more than any sum a release may hold.
  static let unlimited = Int64.max / 4

  let network: Network

  /// The least and the most each cell may hold.
  let floors: [Int64]
  let ceilings: [Int64]

  /// What each cell holds now.
  private(set) var values: [Int64]
  private var arrivals: [Int]
  private var queue: [Int] = []

  /// A first filling; nil when none agrees with what is shown.
  init?(_ network: Network, floors: [Int64], ceilings: [Int64]) {
    self.network = network
    self.floors = floors
    self.ceilings = ceilings
    values = floors
    arrivals = [Int](repeating: Self.unseen, count: network.nodeCount)
    guard settle() else { return nil }
  }

  private static let unseen = -1
  private static let source = -2

  /// Moves what is too much at one sum to where too little is, until every sum is right.
  private mutating func settle() -> Bool {
    var surplus = network.demands.map { -$0 }
    for (variable, arc) in network.arcs.enumerated() {
      guard let arc else { continue }
      surplus[arc.head] += values[variable]
      surplus[arc.tail] -= values[variable]
    }
    while true {
      let sources = surplus.indices.filter { surplus[$0] > 0 }
      if sources.isEmpty { return surplus.allSatisfy { $0 == 0 } }
      guard let end = search(from: sources, until: { surplus[$0] < 0 }, avoiding: -1) else {
        return false
      }
      let path = path(to: end)
      let start = path.first?.from ?? end
      let amount = min(surplus[start], -surplus[end], path.map(room).min() ?? 0)
      for step in path { apply(step, amount) }
      surplus[start] -= amount
      surplus[end] += amount
    }
  }

  /// Raises a cell, or lowers it, as far as what is shown allows; how far that was.
  ///
  /// Answers ``unlimited`` and stops when there is no bound.
  mutating func push(_ variable: Int, up: Bool) -> Int64 {
    guard let arc = network.arcs[variable] else { return 0 }
    var pushed: Int64 = 0
    while true {
      let own = up ? ceilings[variable] - values[variable] : values[variable] - floors[variable]
      if own == 0 { return pushed }
      var amount = own
      if arc.head != arc.tail {
        let (start, end) = up ? (arc.head, arc.tail) : (arc.tail, arc.head)
        guard search(from: [start], until: { $0 == end }, avoiding: variable) != nil else {
          return pushed
        }
        amount = min(own, path(to: end).map(room).min() ?? own)
        if amount < Self.unlimited / 2 { for step in path(to: end) { apply(step, amount) } }
      }
      if amount >= Self.unlimited / 2 { return Self.unlimited }
      values[variable] += up ? amount : -amount
      pushed += amount
    }
  }
}

extension Flow {
  private struct Step {
    let variable: Int
    let from: Int
    let isForward: Bool
  }

  private func room(_ step: Step) -> Int64 {
    step.isForward
      ? ceilings[step.variable] - values[step.variable]
      : values[step.variable] - floors[step.variable]
  }

  private mutating func apply(_ step: Step, _ amount: Int64) {
    values[step.variable] += step.isForward ? amount : -amount
  }

  /// The nearest wanted node that something can still flow to; fills `arrivals`.
  private mutating func search(
    from sources: [Int], until isWanted: (Int) -> Bool, avoiding avoided: Int
  ) -> Int? {
    for node in arrivals.indices { arrivals[node] = Self.unseen }
    queue.removeAll(keepingCapacity: true)
    for source in sources {
      arrivals[source] = Self.source
      queue.append(source)
    }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for variable in network.touching[node] where variable != avoided {
        guard let arc = network.arcs[variable] else { continue }
        let isForward = arc.tail == node
        let other = isForward ? arc.head : arc.tail
        guard arrivals[other] == Self.unseen,
          isForward
            ? values[variable] < ceilings[variable] : values[variable] > floors[variable]
        else { continue }
        arrivals[other] = variable
        if isWanted(other) { return other }
        queue.append(other)
      }
    }
    return nil
  }

  /// The way of the last search to a node, from its source on.
  private func path(to end: Int) -> [Step] {
    var (steps, node) = ([Step](), end)
    while arrivals[node] >= 0, let arc = network.arcs[arrivals[node]] {
      let isForward = arc.head == node
      let from = isForward ? arc.tail : arc.head
      steps.append(Step(variable: arrivals[node], from: from, isForward: isForward))
      node = from
    }
    return steps.reversed()
  }
}
