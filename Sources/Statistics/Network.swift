import Facts

/// The basic sums of a frame as a network: each sum is a node, each cell that may vary is an arc.
///
/// A cell that stands in two sums runs from the one to the other; one that stands in a single sum
/// runs to or from the ground, node 0. What can be changed without changing a shown figure is
/// exactly what can flow in circles, so the exact bounds of a cell are maximal flows, and whole
/// numbers stay whole (the sums are totally unimodular).
struct Network {
  let nodeCount: Int

  /// Where each variable's arc begins and ends; nil for a variable that does not vary.
  let arcs: [Arc?]

  /// The variables whose arcs touch each node.
  let touching: [[Int]]

  /// What must flow into each node beyond what flows out, for the values of the fixed variables.
  let demands: [Int64]

  struct Arc {
    let tail: Int
    let head: Int
  }

  /// Throws `not_a_network` when cells hang together in more ways than a network can.
  init(_ frame: Frame, varying: [Bool], values: [Int64]) throws(Problem) {
    let sums = frame.relations.filter(\.isBasic)
    var ends = [Ends](repeating: Ends(), count: frame.count)
    for (index, sum) in sums.enumerated() {
      for (variable, sign) in [(sum.total, 1)] + sum.parts.map({ ($0, -1) })
      where varying[variable] {
        guard ends[variable].take(Ends.End(node: index + 1, sign: sign)) else {
          throw Self.tooTangled
        }
      }
    }
    let signs = try Self.signs(of: sums.count + 1, ends)
    arcs = ends.indices.map { varying[$0] ? ends[$0].arc(signs) : nil }
    nodeCount = sums.count + 1
    touching = Self.touching(arcs, nodeCount)
    demands = Self.demands(sums, signs, varying: varying, values)
  }

  /// The one or two sums a cell stands in.
  private struct Ends {
    struct End {
      let node: Int
      let sign: Int
    }
    var one: End?
    var other: End?

    /// Takes one more sum; false when there were two already.
    mutating func take(_ end: End) -> Bool {
      if one == nil { one = end } else if other == nil { other = end } else { return false }
      return true
    }

    func arc(_ signs: [Int]) -> Arc? {
      guard let one else { return Arc(tail: 0, head: 0) }
      let far = other?.node ?? 0
      return one.sign * signs[one.node] > 0
        ? Arc(tail: far, head: one.node) : Arc(tail: one.node, head: far)
    }
  }

  /// The side of the equation each sum is written on, such that every cell leaves one sum and
  /// enters another.
  private static func signs(of count: Int, _ ends: [Ends]) throws(Problem) -> [Int] {
    var neighbours = [[(node: Int, turn: Int)]](repeating: [], count: count)
    for case (let one?, let other?) in ends.map({ ($0.one, $0.other) }) {
      let turn = -one.sign * other.sign
      neighbours[one.node].append((other.node, turn))
      neighbours[other.node].append((one.node, turn))
    }
    var signs = [Int](repeating: 0, count: count)
    for start in 1..<max(1, count) where signs[start] == 0 {
      signs[start] = 1
      var open = [start]
      while let node = open.popLast() {
        for (next, turn) in neighbours[node] {
          if signs[next] == 0 {
            signs[next] = signs[node] * turn
            open.append(next)
          } else if signs[next] != signs[node] * turn {
            throw tooTangled
          }
        }
      }
    }
    return signs
  }

  private static func touching(_ arcs: [Arc?], _ count: Int) -> [[Int]] {
    var touching = [[Int]](repeating: [], count: count)
    for (variable, arc) in arcs.enumerated() {
      guard let arc, arc.tail != arc.head else { continue }
      touching[arc.tail].append(variable)
      touching[arc.head].append(variable)
    }
    return touching
  }

  private static func demands(
    _ sums: [Frame.Relation], _ signs: [Int], varying: [Bool], _ values: [Int64]
  ) -> [Int64] {
    var demands = [Int64](repeating: 0, count: sums.count + 1)
    for (index, sum) in sums.enumerated() {
      let fixed = sum.parts.reduce(varying[sum.total] ? 0 : -values[sum.total]) {
        varying[$1] ? $0 : $0 + values[$1]
      }
      demands[index + 1] = fixed * Int64(signs[index + 1])
      demands[0] -= demands[index + 1]
    }
    return demands
  }

  private static let tooTangled = Problem(
    "not_a_network",
    message: Wording(
      vi: "các bảng liên quan với nhau theo cách chưa kiểm tra được",
      en: "the tables hang together in a way that cannot be attacked yet"))
}
