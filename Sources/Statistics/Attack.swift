import Facts

/// The attack on one measure of a frame, from published figures alone.
struct Attack {
  let frame: Frame

  /// What is shown of each variable; nil for a hidden one.
  let shown: [Int64?]

  /// What the attacker knows each figure cannot exceed.
  let ceilings: [Int64]

  init(_ frame: Frame, shown: [Int64?], ceilings: [Int64]? = nil) {
    self.frame = frame
    self.shown = shown
    self.ceilings =
      ceilings ?? [Int64](repeating: Flow.unlimited, count: frame.count)
  }

  /// The exact bounds of each hidden variable of an additive measure; nil for a shown one.
  ///
  /// The attacker knows that sums add up and that a hidden figure is at least 1. Throws
  /// `tables_disagree` when no filling agrees with what is shown, and what ``Network`` throws.
  func exactBounds() throws(Problem) -> [Interval?] {
    let isFree = ceilings.allSatisfy { $0 == Flow.unlimited }
    if isFree, shown.allSatisfy({ ($0 ?? 0) == 0 }) {
      // Any filling may be multiplied by any number: nothing bounds what is hidden.
      return shown.map { $0 == nil ? Interval(low: 1, high: nil) : nil }
    }
    let network = try Network(
      frame, varying: shown.map { $0 == nil }, values: shown.map { $0 ?? 0 })
    let floors = shown.map { $0 == nil ? Int64(1) : 0 }
    guard zip(floors, ceilings).allSatisfy({ $0 <= $1 }),
      var flow = Flow(network, floors: floors, ceilings: ceilings)
    else { throw Self.disagreement }
    return shown.indices.map { variable in
      guard shown[variable] == nil else { return nil }
      let raised = flow.push(variable, up: true)
      let high = raised == Flow.unlimited ? nil : flow.values[variable]
      _ = flow.push(variable, up: false)
      return Interval(low: flow.values[variable], high: high)
    }
  }

  static let disagreement = Problem(
    "tables_disagree",
    message: Wording(
      vi: "các số đã công bố mâu thuẫn với nhau", en: "the published figures contradict each other"
    ))
}

extension Attack {
  /// Bounds of each hidden variable of a measure that does not add up: distinct givers.
  ///
  /// A total is at least each of its parts and at most their sum. The bounds are drawn in until
  /// nothing changes; they hold, but a cleverer attacker might draw some of them closer, which is
  /// why a release is made with a proof of its own (``GiverCover``).
  func propagatedBounds() throws(Problem) -> [Interval?] {
    var low = shown.map { $0 ?? 1 }
    var high = shown.map { $0 ?? Flow.unlimited }
    var isChanging = true
    while isChanging {
      isChanging = false
      for relation in frame.relations where tighten(relation, &low, &high) { isChanging = true }
      guard zip(low, high).allSatisfy({ $0 <= $1 }) else { throw Self.disagreement }
    }
    return shown.indices.map {
      shown[$0] == nil
        ? Interval(low: low[$0], high: high[$0] == Flow.unlimited ? nil : high[$0]) : nil
    }
  }

  private func tighten(
    _ relation: Frame.Relation, _ low: inout [Int64], _ high: inout [Int64]
  ) -> Bool {
    let total = relation.total
    let most = relation.parts.reduce(Int64(0)) { min(Flow.unlimited, $0 + high[$1]) }
    let before = (low[total], high[total])
    high[total] = min(high[total], most)
    low[total] = relation.parts.reduce(low[total]) { max($0, low[$1]) }
    var isChanged = before != (low[total], high[total])
    for part in relation.parts {
      let others = most >= Flow.unlimited ? Flow.unlimited : most - high[part]
      let (newLow, newHigh) = (max(low[part], low[total] - others), min(high[part], high[total]))
      if (newLow, newHigh) != (low[part], high[part]) { isChanged = true }
      (low[part], high[part]) = (newLow, newHigh)
    }
    return isChanged
  }
}
