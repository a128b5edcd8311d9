import Facts

extension ResidentCount {
  /// The tables of residents with small counts and their cover hidden.
  func tables(_ definition: Definition) throws(Problem) -> [StatTable] {
    let least = Int64(definition.threshold)
    let closed = frame.published(
      Self.names, [Tally(.persons, persons, hidden: persons.map { $0 > 0 })])
    // Too few for even their total to be shown.
    guard let total = frame.margins[""], persons[total] >= least else { return closed }
    let fixed = persons.indices.map { $0 == total }
    let quantity = try Quantity(frame, counts: persons, need: least, fixed: fixed)
    var protection = Protection(
      frame, [quantity], hidden: persons.map { 1..<least ~= $0 }, fixed: fixed)
    protection.complete()
    let tables = frame.published(
      Self.names, [Tally(.persons, persons, hidden: protection.hidden)])
    guard protection.gaveUp,
      try !Audit(of: tables, threshold: definition.threshold, definition.dominance).isSafe
    else { return tables }
    return closed
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
