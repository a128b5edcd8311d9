/// What a heading may name.
enum Concept: String, CaseIterable {
  case number, recordID, relativeID, giftID
  case name, familyName, middleName, givenName, otherName
  case birth, day, month, year
  case sex, male, female
  case country, city, address, home
  case hamlet, commune, district, province, communeCode
  case phone, email, occupation, category, yearLeft, registered, status
  case passport, idNumber, note
  case relatives, relation, isContact
  case givenOn, kind, amount, goods, unit, currency, rate, purpose, description, evidence

  /// Data that the law calls sensitive and the work does not need.
  case refused

  /// Where a person was born, and how old they are: of use where nothing better is told.
  case birthPlace, age

  /// A field of knowledge, which says what an expert does and what a student studies.
  case expertise

  /// A body: the giver in a list of gifts, elsewhere only where somebody works.
  case organisation

  /// What a pupil's or a student's list has besides.
  case school

  /// What lists have besides and the registry has no place for.
  case other
}

extension Concept {
  /// Whether a heading of one word of the kind may as well be the value of a cell.
  var isWeak: Bool {
    switch self {
    case .male, .female, .day, .month, .year, .other, .relatives, .unit: true
    default: false
    }
  }

  /// Whether the registry has no place for it, or only where nothing else takes that place.
  var isBeside: Bool {
    switch self {
    case .other, .school, .organisation, .birthPlace, .age, .expertise: true
    default: false
    }
  }

  /// The concepts whose headings a list of the kind may have.
  func belongs(to kind: ListKind) -> Bool {
    switch self {
    case .givenOn, .kind, .amount, .goods, .unit, .currency, .rate, .purpose, .evidence, .giftID,
      .description:
      kind == .contributions
    case .relativeID: kind == .relatives
    default: true
    }
  }
}

/// What a heading says besides.
enum Qualifier: String, CaseIterable {
  /// Of a relative at home.
  case relative

  /// Of the person abroad.
  case person

  case abroad, atHome
}
