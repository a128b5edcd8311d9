import Facts

/// One measure with its true figures and what of them is hidden.
struct Tally {
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
  func published(_ names: [(name: String, title: Wording)], _ tallies: [Tally]) -> [StatTable] {
    names.enumerated().map { table, name in
      StatTable(
        name: name.name, title: name.title, dimensions: tables[table],
        measures: tallies.map(\.measure),
        figures: tallies.map { tally in
          variables[table].map { variable in
            tally.hidden[variable] && tally.values[variable] > 0
              ? .hidden : .shown(tally.values[variable])
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
