import Facts
import Spreadsheets

// Columns that say nearly what the registry asks for are taken where no other column says it.

extension PlanGuess {
  /// The age and the field of study stay out where the birth and the occupation are told.
  mutating func assignBeside() {
    let concepts = header?.paths.map(\.concept) ?? []
    let uses = Set(columns.filter { $0.use.subject == .own }.map(\.use.key))
    for index in columns.indices where index < concepts.count && columns[index].use.isTaken {
      switch concepts[index] {
      case .age:
        if uses.contains("dob") { columns[index].use = .ignored }
        columns[index].isLabelled = true
      case .expertise where concepts.contains(.school) || concepts.contains(.occupation):
        columns[index].use = .ignored
      case .organisation where uses.isEmpty || concepts.contains(.name):
        columns[index].use = .ignored
      default: break
      }
    }
  }

  /// The place of birth stands for the home, and the husband's country for where a wife lives.
  mutating func settleInstead(_ records: [SheetRow]) {
    guard kind == .persons, let paths = header?.paths else { return }
    for index in columns.indices.prefix(paths.count)
    where columns[index].use == .ignored && !told.contains(index) {
      let texts = texts(index, records)
      if paths[index].concept == .birthPlace, !has("home_text"),
        Self.share(texts, HomeReading.namesUnit) >= 0.3
      {
        take(index, for: ColumnUse("home_text"))
      } else if paths[index].isNationalityOfSpouse, !has("host_country"), !namesCountries(records),
        Self.share(texts, Likeness.country.holds) >= 0.8
      {
        take(index, for: ColumnUse("host_country"))
      } else if paths[index].concept == .purpose, !has("category"),
        Self.share(texts, { WordReading.category($0) != nil }) >= 0.8
      {
        take(index, for: ColumnUse("category"))
      }
    }
  }

  private mutating func take(_ index: Int, for use: ColumnUse) {
    columns[index].use = use
    columns[index].certainty = 0.5
    remarks.append(.takenInstead(columns[index]))
  }

  private func has(_ key: String) -> Bool {
    columns.contains { $0.use.key == key && $0.use.subject == .own }
  }

  /// Whether the places of residence say in which country they are.
  private func namesCountries(_ records: [SheetRow]) -> Bool {
    columns.indices.contains { index in
      columns[index].use == ColumnUse("host_place")
        && Self.share(texts(index, records), Likeness.country.holds) >= 0.3
    }
  }
}

extension PlanGuess {
  /// Phones of Vietnam right behind a relative are the relative's.
  mutating func settlePhones(_ records: [SheetRow]) {
    guard kind == .persons else { return }
    for index in columns.indices.dropFirst()
    where columns[index].use == ColumnUse("phone") && !told.contains(index) {
      guard case .relative(let group) = columns[index - 1].use.subject else { continue }
      let texts = texts(index, records)
      guard !texts.isEmpty, Self.share(texts, PhoneReading.isOfVietnam) >= 0.8 else { continue }
      columns[index].use = ColumnUse("phone", of: .relative(group))
    }
  }
}

extension HeadingPath {
  fileprivate var isNationalityOfSpouse: Bool {
    let words = " \(plainFold(texts.joined(separator: " "))) "
    return words.contains(" quoc tich ") && (words.contains(" chong ") || words.contains(" vo "))
  }
}
