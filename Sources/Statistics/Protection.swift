/// Chooses which further cells to hide so that no hidden one can be computed or narrowed too far.
///
/// For every hidden cell it finds a circle of hidden cells along which the cell can move as far as
/// it needs without changing any shown sum, hiding the cheapest further cells where there is none
/// yet. The circle is a proof: two fillings of the hidden cells that an attacker cannot tell apart.
/// Hiding more never breaks an earlier proof. After Castro, "A shortest-paths heuristic for
/// statistical data protection in positive tables" (2007), here with proofs kept for all levels,
/// linked tables and measures at once.
struct Protection {
  let frame: Frame
  let quantities: [Quantity]

  /// The cells that are not hidden.
  let fixed: [Bool]

  /// Whether some cell could not be proven, so that only zeros and fixed cells are left to show.
  private(set) var gaveUp = false

  /// The cells hidden so far.
  private(set) var hidden: [Bool]
  private var prices: [Int]
  private var pending: [Int] = []
  private var searches: [RouteSearch]

  /// For each quantity, the cells known to move far enough.
  private var proven: [[Bool]]

  init(_ frame: Frame, _ quantities: [Quantity], hidden: [Bool], fixed: [Bool]) {
    self.frame = frame
    self.quantities = quantities
    self.fixed = fixed
    self.hidden = hidden
    prices = hidden.indices.map { variable in
      hidden[variable]
        ? 1 : Self.price(quantities[0].values[variable], height: frame.heights[variable])
    }
    searches = quantities.map { RouteSearch(nodeCount: $0.network.nodeCount) }
    proven = quantities.map { [Bool](repeating: false, count: $0.values.count) }
  }

  /// What a cell is worth to a reader: totals more than their parts, large figures a little more.
  private static func price(_ value: Int64, height: Int) -> Int {
    let worth = 100 * (8 + (Int64.bitWidth - max(1, value).leadingZeroBitCount))
    return worth * [1, 3, 8, 12, 64][min(height, 4)]
  }

  /// Hides more until every hidden cell is proven; when that cannot be, hides all but zeros
  /// and fixed cells.
  mutating func complete() {
    pending = hidden.indices.filter { hidden[$0] }.sorted {
      (-quantities[0].needs[$0], quantities[0].values[$0], $0)
        < (-quantities[0].needs[$1], quantities[0].values[$1], $1)
    }
    var next = 0
    while next < pending.count {
      for quantity in quantities.indices where !prove(pending[next], in: quantity) {
        hidden = hidden.indices.map { place in
          hidden[place] || !fixed[place] && quantities.contains { $0.values[place] > 0 }
        }
        gaveUp = true
        return
      }
      next += 1
    }
  }

  private mutating func prove(_ variable: Int, in place: Int) -> Bool {
    let quantity = quantities[place]
    let value = quantity.values[variable]
    guard value > 0, !proven[place][variable] else { return true }
    let need = quantity.needs[variable]
    let (up, down) = (
      Route.Step(variable: variable, isUp: true), Route.Step(variable: variable, isUp: false)
    )
    if quantity.sensitive[variable] {
      let giver = quantity.giants?[variable].giver
      proven[place][variable] = adopt(
        [Move(up, need), Move(down, min(need, value - 1))], in: place, guarding: giver)
    } else {
      let part = min(value, need) - 1
      proven[place][variable] =
        adoptCheaper([up, down], need, in: place)
        || adopt([Move(up, need)], in: place) || adopt([Move(down, need)], in: place)
        || adopt([Move(up, need - part), Move(down, part)], in: place)
    }
    return proven[place][variable]
  }

  /// How far a cell is to move, and which way.
  private struct Move {
    let step: Route.Step
    let amount: Int64

    init(_ step: Route.Step, _ amount: Int64) {
      self.step = step
      self.amount = amount
    }
  }

  /// Lets a cell move by its whole need in one circle, in the direction that costs less.
  private mutating func adoptCheaper(_ steps: [Route.Step], _ need: Int64, in place: Int) -> Bool {
    var best: Route?
    for step in steps {
      let route = searches[place].cheapest(
        quantities[place], through: step, by: need, guarding: nil, prices: prices)
      if let route, route.cost < best?.cost ?? Int.max { best = route }
    }
    guard let best else { return false }
    hide(best, in: place, moving: need)
    return true
  }

  /// Lets a cell move in each of the ways asked for, or changes nothing.
  private mutating func adopt(_ moves: [Move], in place: Int, guarding giver: Int? = nil) -> Bool {
    var routes: [Route] = []
    for move in moves {
      guard let found = self.routes(for: move, in: place, guarding: giver) else { return false }
      routes += found
    }
    for route in routes { hide(route, in: place, moving: 0) }
    return true
  }

  /// One circle for a move, or several that carry it together, each after the ones before; nil when
  /// there is no way to move so far.
  private mutating func routes(for move: Move, in place: Int, guarding giver: Int?) -> [Route]? {
    if let route = searches[place].cheapest(
      quantities[place], through: move.step, by: move.amount, guarding: giver, prices: prices)
    {
      return [route]
    }
    var (quantity, rest, routes) = (quantities[place], move.amount, [Route]())
    while rest > 0 {
      guard
        let route = searches[place].cheapest(
          quantity, through: move.step, by: 1, guarding: giver, prices: prices)
      else { return nil }
      let amount = route.steps.dropFirst().reduce(rest) {
        min($0, quantity.room($1, guarding: giver))
      }
      quantity = quantity.moved(along: route, by: amount)
      rest -= amount
      routes.append(route)
    }
    return routes
  }

  /// Hides the cells of a circle; those for which the amount is enough are thereby proven.
  private mutating func hide(_ route: Route, in place: Int, moving amount: Int64) {
    let quantity = quantities[place]
    for variable in route.steps.map(\.variable) {
      if !hidden[variable] {
        hidden[variable] = true
        prices[variable] = 1
        pending.append(variable)
      }
      if amount >= quantity.needs[variable], !quantity.sensitive[variable] {
        proven[place][variable] = true
      }
    }
  }
}
