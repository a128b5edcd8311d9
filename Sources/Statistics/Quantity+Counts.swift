import Facts

extension Quantity {
  /// A count of persons or gifts: each hidden one needs an interval of one width.
  init(
    _ frame: Frame, counts: [Int64], need: Int64, fixed: [Bool], ceilings: [Int64]? = nil
  ) throws(Problem) {
    let none = [Bool](repeating: false, count: counts.count)
    self.init(
      values: counts,
      ceilings: ceilings ?? [Int64](repeating: Flow.unlimited, count: counts.count),
      needs: [Int64](repeating: need, count: counts.count), giants: nil, sensitive: none,
      network: try Network(
        frame, varying: counts.indices.map { counts[$0] > 0 && !fixed[$0] }, values: counts))
  }
}
