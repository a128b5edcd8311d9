import Facts

/// The counts of persons, for all tables of residents.
struct ResidentCount {
  let frame: Frame

  /// The number of persons by variable.
  let persons: [Int64]

  static let home = Wording(vi: "Quê quán", en: "Home locality")

  init(_ residents: [Resident], _ definition: Definition) {
    var homes = [Int](repeating: 0, count: LocalityAxis.size)
    var countries = [Int](repeating: 0, count: CountryAxis.size)
    for resident in residents {
      homes[LocalityAxis.number(resident.home)] += 1
      countries[CountryAxis.number(resident.country)] += 1
    }
    let home = LocalityAxis(homes, definition, name: "home", label: Self.home)
    let country = CountryAxis(countries, definition)
    let tables: [[Dimension]] = [
      [home.dimension, country.dimension], [.category, .sex], [.age, .sex], [.yearLeft],
    ]
    var cells = tables.map { Grid($0) }
    for resident in residents {
      let sex = resident.sex.map { $0 == .male ? 1 : 2 } ?? 3
      let category = resident.category.map(Self.place) ?? Facts.Category.allCases.count + 1
      let age = resident.birthYear.map { definition.asOf.year - $0 }
      cells[0].add(
        1, Int(home.entries[LocalityAxis.number(resident.home)]),
        Int(country.entries[CountryAxis.number(resident.country)]))
      cells[1].add(1, category, sex)
      cells[2].add(1, Bands.entry(age, Bands.ages), sex)
      cells[3].add(
        1,
        Bands.entry(
          resident.yearLeft, Bands.periods,
          unless: (resident.yearLeft ?? 0) > definition.asOf.year))
    }
    frame = Frame(tables)
    persons = frame.spread(cells)
  }

  private static func place(_ category: Facts.Category) -> Int {
    switch category {
    case .settled: 1
    case .contractWorker: 2
    case .student: 3
    case .marriage: 4
    case .expert: 5
    case .entrepreneur: 6
    case .other: 7
    }
  }
}
