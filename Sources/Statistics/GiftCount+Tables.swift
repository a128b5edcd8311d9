import Facts

extension GiftCount {
  /// The tables of contributions with what says too much of a giver, and its cover, hidden.
  func tables(_ definition: Definition) throws(Problem) -> [StatTable] {
    let hidden = try protect(definition)
    let givers = giants.map(\.count)
    var cover = GiverCover(
      frame, values: givers, hidden: hidden, need: Int64(definition.threshold))
    cover.complete()
    let columns = [
      Tally(.gifts, gifts, hidden: hidden), Tally(.givers, givers, hidden: cover.hidden),
      Tally(.valueVND, values, hidden: hidden),
    ]
    let missing = Tally(
      .notValued, unvalued, hidden: try protectUnvalued(definition, besides: hidden))
    return frame.published(Self.names, columns)
      + unvaluedFrame.published(Self.unvaluedNames, [missing])
  }

  private static let names = [
    (
      "contributions_locality_year",
      Wording(vi: "Đóng góp theo địa phương và năm", en: "Contributions by locality and year")
    ),
    (
      "contributions_year_kind",
      Wording(vi: "Đóng góp theo năm và hình thức", en: "Contributions by year and kind")
    ),
  ]
  private static let unvaluedNames = [
    (
      "contributions_not_valued_year",
      Wording(vi: "Đóng góp chưa định giá theo năm", en: "Gifts not valued by year")
    ),
    (
      "contributions_not_valued_kind",
      Wording(vi: "Đóng góp chưa định giá theo hình thức", en: "Gifts not valued by kind")
    ),
  ]

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
