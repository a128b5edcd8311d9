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

/// One measure with its true figures and what of them is hidden.
struct Column {
  let measure: Measure
  let values: [Int64]
  let hidden: [Bool]

  init(_ measure: Measure, _ values: [Int64], hidden: [Bool]) {
    self.measure = measure
    self.values = values
    self.hidden = hidden
  }
}

extension Frame {
  /// The tables as published: zeros always shown.
  func tables(_ names: [(name: String, title: Wording)], _ columns: [Column]) -> [StatTable] {
    names.enumerated().map { table, name in
      StatTable(
        name: name.name, title: name.title, dimensions: tables[table],
        measures: columns.map(\.measure),
        figures: columns.map { column in
          variables[table].map { variable in
            column.hidden[variable] && column.values[variable] > 0
              ? .hidden : .shown(column.values[variable])
          }
        })
    }
  }

  /// For each variable, the one of another frame that restricts the same dimensions alike.
  func twins(in other: Frame) -> [Int?] {
    var twins = [Int?](repeating: nil, count: count)
    for (key, variable) in margins { twins[variable] = other.margins[key] }
    return twins
  }
}
