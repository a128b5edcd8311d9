/// Chooses where the number of givers is hidden, over and above the cells hidden anyway.
///
/// Distinct givers do not add up: a total is at least its largest part and at most the sum of its
/// parts. A hidden number is proven safe by a second filling that agrees with all that is shown: it
/// is raised, and with it the hidden totals above it and, where a total would outgrow its parts, one
/// hidden part. What stands in the way is hidden too.
struct GiverCover {
  let frame: Frame
  let values: [Int64]

  /// How wide the interval of a hidden number must be.
  let need: Int64
  private(set) var hidden: [Bool]
  private var pending: [Int]

  /// For each variable, the sums it is a part of and those it is the total of.
  private let above: [[Int]]
  private let below: [[Int]]

  init(_ frame: Frame, values: [Int64], hidden: [Bool], need: Int64) {
    self.frame = frame
    self.values = values
    self.need = need
    self.hidden = hidden
    pending = hidden.indices.filter { hidden[$0] && values[$0] > 0 }
    var above = [[Int]](repeating: [], count: frame.count)
    var below = above
    for (index, relation) in frame.relations.enumerated() {
      below[relation.total].append(index)
      for part in relation.parts { above[part].append(index) }
    }
    self.above = above
    self.below = below
  }

  /// Hides more until every hidden number can lie in an interval as wide as it needs.
  mutating func complete() {
    var next = 0
    while next < pending.count {
      let rest = need - fall(pending[next])
      if rest > 0 { raise(pending[next], by: rest) }
      next += 1
    }
  }

  /// How far a number can fall while all others stay.
  private func fall(_ variable: Int) -> Int64 {
    var room = values[variable] - 1
    for index in above[variable] {
      room = min(room, sum(of: index) - values[frame.relations[index].total])
    }
    for part in below[variable].flatMap({ frame.relations[$0].parts }) {
      room = min(room, values[variable] - values[part])
    }
    return max(0, room)
  }

  /// Raises a number, and all that must rise with it, by an amount, and hides what does.
  private mutating func raise(_ variable: Int, by amount: Int64) {
    var (raised, seen) = ([variable], Set([variable]))
    var next = 0
    while next < raised.count {
      let risen = raised[next]
      next += 1
      for index in above[risen] {
        let total = frame.relations[index].total
        if !hidden[total], values[total] - values[risen] >= amount { continue }
        hide(total)
        if seen.insert(total).inserted { raised.append(total) }
      }
      for index in below[risen] {
        let parts = frame.relations[index].parts
        if parts.contains(where: seen.contains) || sum(of: index) - values[risen] >= amount {
          continue
        }
        guard let part = easiest(of: parts) else { continue }
        hide(part)
        seen.insert(part)
        raised.append(part)
      }
    }
  }

  /// The part to raise with its total: a hidden one if there is any, else the smallest.
  private func easiest(of parts: [Int]) -> Int? {
    parts.filter { values[$0] > 0 }.min {
      (hidden[$0] ? 0 : 1, values[$0], $0) < (hidden[$1] ? 0 : 1, values[$1], $1)
    }
  }

  private mutating func hide(_ variable: Int) {
    guard !hidden[variable] else { return }
    hidden[variable] = true
    pending.append(variable)
  }

  private func sum(of relation: Int) -> Int64 {
    frame.relations[relation].parts.reduce(0) { $0 + values[$1] }
  }
}
