/// When boxes were sealed, told by how often keys had been renewed: whoever still has an older key
/// can put nothing in the place of what was sealed since.
struct SealingTimes {
  /// The generations of the class keys, by name, after each entry that renewed some.
  private var renewals: [[String: Int]] = [[:]]

  /// After how many of these all boxes of a row were sealed, where it was after any.
  private var rows: [String: [Int64: Int]] = [:]

  /// The same for boxes that were changed by themselves.
  private var boxes: [String: [Int64: [String: Int]]] = [:]

  mutating func renew(_ keys: [String: Int]) {
    guard !keys.isEmpty, let last = renewals.last else { return }
    renewals.append(last.merging(keys) { $1 })
  }

  mutating func seal(_ row: Int64, of table: String) {
    if renewals.count > 1 { rows[table, default: [:]][row] = renewals.count - 1 }
  }

  mutating func seal(_ classes: some Sequence<String>, of row: Int64, in table: String) {
    guard renewals.count > 1 else { return }
    for dataClass in classes {
      boxes[table, default: [:]][row, default: [:]][dataClass] = renewals.count - 1
    }
  }

  /// The generation of its class key that a box must have at the least.
  func leastEpoch(of dataClass: String, of row: Int64, in table: String) -> Int {
    let time = max(rows[table]?[row] ?? 0, boxes[table]?[row]?[dataClass] ?? 0)
    return renewals[time]["class/\(dataClass)"] ?? 1
  }
}
