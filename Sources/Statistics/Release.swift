public import Facts

/// A set of tables that may be published together, attacked and found safe.
public struct Release: Sendable {
  public let definition: Definition
  public let tables: [StatTable]

  /// What the attack on the tables found.
  public let audit: Audit

  /// Counts, hides, and attacks the result with nothing but what is published.
  ///
  /// The same data in any order, with the same definition, give the same release. Throws
  /// `output_unsafe` when the attack narrows a hidden figure too far, and what the counting of
  /// gifts throws.
  public init(residents: [Resident], gifts: [GiftRecord], _ definition: Definition)
    throws(Problem)
  {
    let persons = try ResidentCount(residents, definition).tables(definition)
    let contributions = try GiftCount(gifts, definition).tables(definition)
    do {
      try self.init(persons + contributions, definition)
    } catch {
      // What is not valued is told in two small tables of its own; they stay away when they are
      // too small to be told safely.
      try self.init(
        persons + contributions.filter { $0.measures != [.notValued] }, definition)
    }
  }

  /// A release of finished tables; refused unless they withstand the attack.
  init(_ tables: [StatTable], _ definition: Definition) throws(Problem) {
    self.definition = definition
    self.tables = tables
    audit = try Audit(of: tables, threshold: definition.threshold, definition.dominance)
    guard audit.isSafe else { throw Self.unsafe }
  }

  private static let unsafe = Problem(
    "output_unsafe",
    message: Wording(
      vi: "có số đã che mà người đọc vẫn suy ra được",
      en: "a hidden figure could be worked out from the others"),
    hint: Wording(
      vi: "hãy tăng ngưỡng hoặc công bố ít bảng hơn",
      en: "raise the threshold or publish fewer tables"))
}

extension ResidentCount {
  /// The tables of residents with small counts and their cover hidden.
  func tables(_ definition: Definition) throws(Problem) -> [StatTable] {
    let least = Int64(definition.threshold)
    var fixed = [Bool](repeating: false, count: frame.count)
    if let total = frame.margins[""], persons[total] >= least { fixed[total] = true }
    let quantity = try Quantity(frame, counts: persons, need: least, fixed: fixed)
    var protection = Protection(
      frame, [quantity], hidden: persons.map { 1..<least ~= $0 }, fixed: fixed)
    protection.complete()
    let tables = frame.tables(
      Self.names, [Column(.persons, persons, hidden: protection.hidden)])
    guard protection.gaveUp,
      try !Audit(of: tables, threshold: definition.threshold, definition.dominance).isSafe
    else { return tables }
    // Too few for even their total to be shown.
    return frame.tables(Self.names, [Column(.persons, persons, hidden: persons.map { $0 > 0 })])
  }

  private static let names = [
    (
      "residents_home_country",
      Wording(vi: "Quê quán theo nước cư trú", en: "Home locality by country")
    ),
    ("residents_category_sex", Wording(vi: "Diện theo giới tính", en: "Category by sex")),
    ("residents_age_sex", Wording(vi: "Nhóm tuổi theo giới tính", en: "Age band by sex")),
    ("residents_year_left", Wording(vi: "Thời kỳ ra nước ngoài", en: "Period of leaving")),
  ]
}

extension GiftCount {
  /// The tables of contributions with what says too much of a giver, and its cover, hidden.
  func tables(_ definition: Definition) throws(Problem) -> [StatTable] {
    let hidden = try protect(definition)
    let givers = giants.map(\.count)
    var cover = GiverCover(
      frame, values: givers, hidden: hidden, need: Int64(definition.threshold))
    cover.complete()
    let columns = [
      Column(.gifts, gifts, hidden: hidden), Column(.givers, givers, hidden: cover.hidden),
      Column(.valueVND, values, hidden: hidden),
    ]
    let missing = Column(
      .notValued, unvalued, hidden: try protectUnvalued(definition, besides: hidden))
    return frame.tables(
      [
        (
          "contributions_locality_year",
          Wording(vi: "Đóng góp theo địa phương và năm", en: "Contributions by locality and year")
        ),
        (
          "contributions_year_kind",
          Wording(vi: "Đóng góp theo năm và hình thức", en: "Contributions by year and kind")
        ),
      ], columns)
      + unvaluedFrame.tables(
        [
          (
            "contributions_not_valued_year",
            Wording(vi: "Đóng góp chưa định giá theo năm", en: "Gifts not valued by year")
          ),
          (
            "contributions_not_valued_kind",
            Wording(vi: "Đóng góp chưa định giá theo hình thức", en: "Gifts not valued by kind")
          ),
        ], [missing])
  }

  /// Gifts and their value are hidden together: a cell's count would say how far to trust its sum.
  private func protect(_ definition: Definition) throws(Problem) -> [Bool] {
    let least = Int64(definition.threshold)
    let dominance = definition.dominance
    let dominated = giants.indices.map { variable in
      let giant = giants[variable]
      return giant.count < 3
        || dominance.forbids(values[variable], largest: giant.largest, second: giant.second)
    }
    let hidden = giants.indices.map { variable in
      gifts[variable] > 0
        && (gifts[variable] < least || giants[variable].count < least || dominated[variable])
    }
    let fixed = [Bool](repeating: false, count: frame.count)
    let counts = try Quantity(frame, counts: gifts, need: least, fixed: fixed)
    let sums = Quantity(
      values: values, ceilings: counts.ceilings, needs: values.map(dominance.margin),
      giants: giants,
      sensitive: giants.indices.map { values[$0] > 0 && dominated[$0] },
      network: try Network(frame, varying: values.map { $0 > 0 }, values: values))
    var protection = Protection(frame, [counts, sums], hidden: hidden, fixed: fixed)
    protection.complete()
    return protection.hidden
  }

  /// Gifts not valued are hidden where they are few or the gifts themselves are hidden.
  ///
  /// They are no more than the gifts, and fewer where there is any value; where there is none, all
  /// gifts are, and hiding that would be pretence.
  private func protectUnvalued(_ definition: Definition, besides gifts: [Bool])
    throws(Problem) -> [Bool]
  {
    let least = Int64(definition.threshold)
    let twins = unvaluedFrame.twins(in: frame)
    var hidden = unvalued.map { 1..<least ~= $0 }
    var fixed = [Bool](repeating: false, count: hidden.count)
    var ceilings = [Int64](repeating: Flow.unlimited, count: hidden.count)
    for (variable, twin) in twins.enumerated() {
      guard let twin else { continue }
      if gifts[twin] {
        hidden[variable] = true
      } else {
        ceilings[variable] = self.gifts[twin] - (values[twin] > 0 ? 1 : 0)
        fixed[variable] = values[twin] == 0
      }
    }
    let quantity = try Quantity(
      unvaluedFrame, counts: unvalued,
      need: Audit.need(.notValued, threshold: definition.threshold),
      fixed: fixed, ceilings: ceilings)
    var protection = Protection(unvaluedFrame, [quantity], hidden: hidden, fixed: fixed)
    protection.complete()
    return protection.hidden
  }
}
