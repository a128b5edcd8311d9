public import Facts

/// What an attacker can work out from a release, holding nothing but the release.
///
/// He knows that parts add up to their totals on every level and in every table, that zeros are
/// shown and so a hidden figure is at least 1. For counts and sums the bounds he finds are exact;
/// for numbers of givers, which do not add up, they are those of repeated tightening.
public struct Audit: Equatable, Sendable {
  /// The tables attacked.
  public let tables: [String]

  /// How many figures were published or hidden in all, over all measures.
  public let figures: Int
  public let hidden: Int

  /// The width of the narrowest interval of a hidden figure of each measure that has a bounded one.
  public let narrowest: [Measure: Int64]

  /// Where a hidden figure is known too closely, or a small count is shown.
  public let leaks: [Leak]

  /// Whether nothing was found.
  public var isSafe: Bool { leaks.isEmpty }

  /// One figure that should not be known so closely.
  public struct Leak: Equatable, Sendable {
    public let table: String
    public let measure: Measure

    /// The codes of the cell, in the order of the table's dimensions.
    public let codes: [String]

    /// What an attacker knows of it.
    public let bounds: Interval
  }

  /// Attacks tables; those with the same measures are attacked together, as one linked system.
  ///
  /// Throws `bad_table` for a table that is not what its dimensions say, `tables_disagree` when
  /// figures contradict each other, `not_a_network` for tables linked in a way that is beyond the
  /// attack.
  public init(of tables: [StatTable], threshold: Int, _ dominance: Dominance) throws(Problem) {
    var suite: [[Measure]: [StatTable]] = [:]
    var order: [[Measure]] = []
    for table in tables {
      try table.check()
      if suite[table.measures] == nil { order.append(table.measures) }
      suite[table.measures, default: []].append(table)
    }
    let linked = order.map { LinkedTables(suite[$0] ?? []) }
    var findings = Findings(threshold: threshold, dominance: dominance)
    for tables in linked {
      for measure in tables.measures {
        try findings.attack(tables, measure, beside: linked)
      }
    }
    self.tables = tables.map(\.name)
    figures = tables.reduce(0) { $0 + $1.figures.reduce(0) { $0 + $1.count } }
    hidden = tables.reduce(0) { sum, table in
      sum + table.figures.reduce(0) { $0 + $1.count { $0 == .hidden } }
    }
    narrowest = findings.narrowest
    leaks = findings.leaks
  }

  /// How wide the interval of a hidden count must be.
  ///
  /// The threshold; two less for gifts not valued, of which everybody knows that they are no more
  /// than the gifts.
  static func need(_ measure: Measure, threshold: Int) -> Int64 {
    measure == .notValued ? max(1, Int64(threshold) - 2) : Int64(threshold)
  }
}

extension Audit {
  /// What the attacks found so far.
  private struct Findings {
    let threshold: Int
    let dominance: Dominance
    var narrowest: [Measure: Int64] = [:]
    var leaks: [Leak] = []

    /// Attacks one measure of linked tables.
    mutating func attack(_ tables: LinkedTables, _ measure: Measure, beside others: [LinkedTables])
      throws(Problem)
    {
      var shown = try tables.shown(measure)
      var ceilings: [Int64]?
      if measure == .notValued { ceilings = try tables.limit(&shown, from: others) }
      let attack = Attack(tables.frame, shown: shown, ceilings: ceilings)
      let bounds = try measure.isAdditive ? attack.exactBounds() : attack.propagatedBounds()
      for (number, table) in tables.tables.enumerated() {
        guard let column = table.measures.firstIndex(of: measure) else { continue }
        for (cell, figure) in table.figures[column].enumerated() {
          let variable = tables.frame.variables[number][cell]
          judge(figure, known: shown[variable], bounds[variable], measure) { bounds in
            Leak(table: table.name, measure: measure, codes: table.codes(of: cell), bounds: bounds)
          }
        }
      }
    }

    private mutating func judge(
      _ figure: Figure, known: Int64?, _ bounds: Interval?, _ measure: Measure,
      leak: (Interval) -> Leak
    ) {
      if case .shown(let value) = figure {
        if measure != .valueVND, 1..<Int64(threshold) ~= value {
          leaks.append(leak(Interval(low: value, high: value)))
        }
        return
      }
      let bounds = bounds ?? Interval(low: known ?? 0, high: known)
      guard let width = bounds.width else { return }
      narrowest[measure] = min(width, narrowest[measure] ?? width)
      let need =
        measure == .valueVND
        ? dominance.margin(of: bounds.low) : Audit.need(measure, threshold: threshold)
      if width < need { leaks.append(leak(bounds)) }
    }
  }
}
