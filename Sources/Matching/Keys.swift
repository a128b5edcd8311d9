import Facts

/// What a key is made of.
private enum KeyKind: UInt64 {
  case phone, email, passport, idNumber, day, homeAndYear, wholeNameAndYear, familyAndGiven
  case familyGivenYear, familyMiddleYear, familyGivenHome, givenHome, middleGivenYear
  case givenDayAndMonth, givenCityYear

  /// How many records may share the key: more where it is the only one that holds a name without
  /// any date.
  var most: Int {
    switch self {
    case .phone, .email, .passport, .idNumber, .givenHome, .givenCityYear: 60
    case .day, .homeAndYear, .familyGivenHome, .middleGivenYear, .givenDayAndMonth: 120
    case .wholeNameAndYear, .familyGivenYear, .familyMiddleYear: 300
    case .familyAndGiven: 1500
    }
  }
}

extension Traits {
  /// The keys of a record.
  ///
  /// Any one mistake leaves a key that is right: of name, date of birth, home and contacts one or two
  /// stand in each.
  var keys: Set<Blocks.Key> {
    var keys = Keys()
    phones.forEach { keys.add(.phone, $0) }
    emails.forEach { keys.add(.email, $0) }
    if let passport { keys.add(.passport, passport) }
    if let idNumber { keys.add(.idNumber, idNumber.hash) }
    if let day { keys.add(.day, day) }
    if let year, let homeHash { keys.add(.homeAndYear, year, homeHash) }
    for form in forms {
      if let year { keys.add(.wholeNameAndYear, form.plain, year) }
      for reading in form.readings { add(form, reading, to: &keys) }
    }
    return keys.all
  }

  private func add(_ form: Form, _ reading: Form.Reading, to keys: inout Keys) {
    let (given, middle) = (form.given(reading).plain, form.middle(reading))
    if let homeHash { keys.add(.givenHome, given, homeHash) }
    if let city, let year { keys.add(.givenCityYear, given, city, year) }
    if let dayAndMonth { keys.add(.givenDayAndMonth, given, dayAndMonth) }
    for middle in middle {
      if let year { keys.add(.middleGivenYear, middle.plain, given, year) }
    }
    guard let family = form.family(reading)?.plain else { return }
    keys.add(.familyAndGiven, family, given)
    if let homeHash { keys.add(.familyGivenHome, family, given, homeHash) }
    guard let year else { return }
    keys.add(.familyGivenYear, family, given, year)
    for middle in middle { keys.add(.familyMiddleYear, family, middle.plain, year) }
  }

  private var year: TextHash? { dob.map { TextHash(year: $0.year) } }

  private var day: TextHash? {
    (dob?.believed.exactDay).map { TextHash(bits: UInt64(bitPattern: Int64($0.sinceEpoch))) }
  }

  /// Day and month, whichever comes first.
  private var dayAndMonth: TextHash? {
    guard let month = dob?.believed.month, let day = dob?.day else { return nil }
    return TextHash(bits: UInt64(min(month, day) * 100 + max(month, day)))
  }
}

private struct Keys {
  private(set) var all: Set<Blocks.Key> = []

  mutating func add(_ kind: KeyKind, _ parts: TextHash...) {
    let hash = parts.reduce(TextHash(bits: kind.rawValue)) { $0.with($1) }
    all.insert(
      Blocks.Key(
        hash: hash, most: kind.most, mostOfAnyYear: kind == .familyAndGiven ? 40 : .max))
  }
}
