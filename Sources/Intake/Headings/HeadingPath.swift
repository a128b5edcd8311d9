import Facts

/// The headings above one column, from the top down: `Nơi cư trú ở nước ngoài`, `Nước`.
struct HeadingPath {
  let texts: [String]
  let headings: [Heading]

  /// Each text may be a path itself, as a file of rejected rows has it: `Năm sinh | Nam`.
  init(_ cells: [String], reading: (String) -> Heading = Heading.init) {
    texts = cells.flatMap { $0.split(separator: " | ").map(String.init) }.reduce(into: []) {
      if !$1.isBlank, $0.last != $1 { $0.append($1) }
    }
    headings = texts.map(reading)
  }

  var written: String {
    texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: " | ")
  }

  /// What the column is about: the lowest heading that names anything.
  var concept: Concept? { headings.last { $0.concept != nil }?.concept }

  /// What the headings above the lowest are about.
  private var above: [Concept] {
    headings.dropLast().compactMap { $0.concept == .relatives ? nil : $0.concept }
  }

  var qualifiers: Set<Qualifier> { headings.reduce(into: []) { $0.formUnion($1.qualifiers) } }
  var relation: String? { headings.compactMap(\.relation).last }
  var unit: AmountUnit? { headings.compactMap(\.unit).last }
  var isMonthFirst: Bool { headings.contains(where: \.isMonthFirst) }

  private var others: [Concept] { headings.last?.others ?? [] }

  /// What the headings make of the column in a list of the kind, and how sure that is.
  func use(in kind: ListKind) -> (use: ColumnUse, certainty: Double)? {
    if let exact = exactUse(in: kind) { return (exact, 1) }
    if headings.contains(where: { $0.concept == .refused }) { return (.refused, 1) }
    guard let lowest = headings.last(where: { $0.concept != nil }), var concept = lowest.concept
    else { return nil }
    var certainty = lowest.score - (headings.last?.concept == nil ? 0.2 : 0)
    if !concept.belongs(to: kind) {
      guard let other = above.last(where: { $0.belongs(to: kind) }) else { return nil }
      (concept, certainty) = (other, certainty - 0.1)
    }
    // Mã số thuế is no key of ours.
    if [.recordID, .relativeID, .giftID].contains(concept), certainty < 0.95 { return nil }
    guard let use = use(of: concept, in: kind) else { return nil }
    return use.belongs(to: kind) ? (use, certainty) : nil
  }

  /// The header of a file of our own.
  private func exactUse(in kind: ListKind) -> ColumnUse? {
    guard texts.count == 1, let text = texts.first else { return nil }
    let key = plainFold(text)
    if ["problem_row", "problem_field", "problem"].contains(key) { return .former }
    return kind.keys.contains(key) ? ColumnUse(key) : nil
  }
}

extension HeadingPath {
  private func use(of concept: Concept, in kind: ListKind) -> ColumnUse? {
    switch concept {
    case .number: return .number
    case .other, .refused: return nil
    case .male, .female: return sexed(concept == .male ? .male : .female, in: kind)
    case .day, .month, .year: return part(concept, in: kind)
    default: break
    }
    guard let plain = plainUse(of: concept, in: kind) else { return nil }
    return placed(plain, in: kind)
  }

  /// A pair of columns Nam and Nữ, under the year of birth or by itself.
  private func sexed(_ part: ColumnUse.Part, in kind: ListKind) -> ColumnUse? {
    let isBirth = above.contains(.birth)
    return placed(ColumnUse(isBirth ? "dob" : "sex", part), in: kind)
  }

  private func part(_ concept: Concept, in kind: ListKind) -> ColumnUse? {
    if above.contains(.birth) {
      let part: ColumnUse.Part = concept == .day ? .day : concept == .month ? .month : .year
      return placed(ColumnUse("dob", part), in: kind)
    }
    if concept == .year, above.contains(.yearLeft) { return ColumnUse("year_left") }
    if concept != .month, kind == .contributions { return ColumnUse("given_on") }
    return nil
  }

  private func plainUse(of concept: Concept, in kind: ListKind) -> ColumnUse? {
    switch concept {
    case .recordID: ColumnUse("record_id")
    case .relativeID: ColumnUse("relative_id")
    case .giftID: ColumnUse("contribution_id")
    case .name:
      isTold(others, of: [.birth, .address, .relation, .phone]) && isRelative
        ? ColumnUse("text") : ColumnUse("full_name")
    case .familyName: ColumnUse("full_name", .family)
    case .middleName: ColumnUse("full_name", .middle)
    case .givenName: ColumnUse("full_name", .given)
    case .otherName: ColumnUse("other_name")
    case .birth: ColumnUse("dob")
    case .sex: ColumnUse("sex")
    case .country: ColumnUse(others.contains(.city) ? "host_place" : "host_country")
    case .city, .address, .home: placeUse(of: concept)
    case .hamlet: ColumnUse("home_text", .hamlet)
    case .commune: ColumnUse("home_text", .commune)
    case .district: ColumnUse("home_text", .district)
    case .province: isAbroad ? ColumnUse("host_city") : ColumnUse("home_text", .province)
    default: fieldUse(of: concept, in: kind)
    }
  }

  private func placeUse(of concept: Concept) -> ColumnUse {
    switch concept {
    case .home: return ColumnUse("home_text")
    case .city where above.contains(.home) || qualifiers.contains(.atHome):
      return ColumnUse("home_text", others.contains(.district) ? .district : .province)
    case .city: return ColumnUse(others.contains(.country) ? "host_place" : "host_city")
    default: break
    }
    if isAbroad || others.contains(.country) { return ColumnUse("host_place") }
    let isHome = qualifiers.contains(.atHome) || isRelative
    return isHome ? ColumnUse("home_text") : .address
  }

  private func fieldUse(of concept: Concept, in kind: ListKind) -> ColumnUse? {
    switch concept {
    case .communeCode:
      ColumnUse(kind == .persons && !isRelative ? "home_commune_code" : "commune_code")
    case .phone: ColumnUse("phone")
    case .email: ColumnUse("email")
    case .occupation: ColumnUse("occupation")
    case .category: ColumnUse(kind == .contributions ? "kind" : "category")
    case .yearLeft: ColumnUse("year_left")
    case .registered: ColumnUse("registered_on")
    case .status: ColumnUse("status")
    case .passport: ColumnUse("passport")
    case .idNumber: ColumnUse("id_number")
    case .note: ColumnUse("note")
    case .relatives: kind == .relatives ? relativeUse : ColumnUse("text")
    case .relation: ColumnUse("relation")
    case .isContact: ColumnUse("is_contact")
    default: giftUse(of: concept)
    }
  }

  /// In a list of relatives: a name, or who of them the office writes to.
  private var relativeUse: ColumnUse {
    let isContact = texts.contains {
      ["lien he", "lien lac"].contains(where: plainFold($0).contains)
    }
    return ColumnUse(isContact ? "is_contact" : "full_name")
  }

  private func giftUse(of concept: Concept) -> ColumnUse? {
    switch concept {
    case .givenOn: ColumnUse("given_on")
    case .kind: ColumnUse("kind")
    case .amount: ColumnUse("amount")
    case .goods: ColumnUse("goods")
    case .unit: ColumnUse("unit")
    case .currency: ColumnUse("currency")
    case .rate: ColumnUse("rate")
    case .purpose: ColumnUse("purpose")
    case .description: ColumnUse("description")
    case .evidence: ColumnUse("evidence")
    default: nil
    }
  }
}

extension HeadingPath {
  private var isAbroad: Bool { qualifiers.contains(.abroad) || above.contains(.country) }

  private var isRelative: Bool {
    qualifiers.contains(.relative) && !headings.allSatisfy { $0.qualifiers.contains(.person) }
      && !(headings.last?.qualifiers.contains(.person) ?? false)
  }

  private func isTold(_ others: [Concept], of some: [Concept]) -> Bool {
    others.contains { some.contains($0) }
  }

  /// The use with whose it is.
  private func placed(_ use: ColumnUse, in kind: ListKind) -> ColumnUse? {
    switch kind {
    case .persons:
      guard isRelative || ["relation", "text", "is_contact"].contains(use.key) else { return use }
      return use.asRelative
    case .relatives:
      let isOfPerson = (qualifiers.contains(.person) && !isRelative) || use.isOfLifeAbroad
      return isOfPerson && use.key != "relation" ? use.of(.person) : use.inRelatives
    case .contributions:
      return kind.keys.contains(use.key) || ["goods", "unit"].contains(use.key)
        ? use : use.key == "note" ? ColumnUse("description") : use.of(.person)
    }
  }
}

extension ColumnUse {
  /// Whether only the person abroad has such a value.
  fileprivate var isOfLifeAbroad: Bool {
    ["host_country", "host_city", "host_place", "year_left", "category", "passport"].contains(key)
  }

  /// The same of a relative named in a person's row.
  var asRelative: ColumnUse {
    inRelatives.of(.relative(1))
  }

  /// The same of a relative: the year of the birth alone is kept, and one place.
  fileprivate var inRelatives: ColumnUse {
    switch key {
    case "dob" where part == nil: ColumnUse("birth_year")
    case "host_place", "address", "host_country", "host_city": ColumnUse("home_text")
    case "home_commune_code": ColumnUse("commune_code")
    default: self
    }
  }
}
