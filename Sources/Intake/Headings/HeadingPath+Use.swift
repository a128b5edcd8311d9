import Facts

extension HeadingPath {
  func use(of concept: Concept, in kind: ListKind) -> ColumnUse? {
    switch concept {
    case .number: return .number
    case .other, .refused, .school, .birthPlace: return nil
    case .age: return kind == .persons && !isRelative ? ColumnUse("note") : nil
    case .organisation: return kind == .contributions ? ColumnUse("full_name", of: .person) : nil
    case .male, .female: return sexed(concept == .male ? .male : .female, in: kind)
    case .day, .month, .year: return part(concept, in: kind)
    default: break
    }
    guard let plain = plainUse(of: concept, in: kind) else { return nil }
    return placed(plain, in: kind)
  }

  /// A pair of columns Nam and Nữ, under the year of birth or by itself.
  private func sexed(_ part: ColumnUse.Part, in kind: ListKind) -> ColumnUse? {
    let isBirth = above.contains(.birth) || others.contains(.birth)
    return placed(ColumnUse(isBirth ? "dob" : "sex", part), in: kind)
  }

  /// `Năm sinh (Nam)`: the one sex whose births stand in the column.
  private var sexOfBirth: ColumnUse.Part? {
    switch (others.contains(.male), others.contains(.female)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }

  private func part(_ concept: Concept, in kind: ListKind) -> ColumnUse? {
    if above.contains(.birth) {
      let part: ColumnUse.Part = concept == .day ? .day : concept == .month ? .month : .year
      return placed(ColumnUse("dob", part), in: kind)
    }
    let isOfLeaving = above.contains(.yearLeft) || kind == .persons && isAbroad && !isRelative
    if concept == .year, isOfLeaving { return ColumnUse("year_left") }
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
    case .birth: ColumnUse("dob", sexOfBirth)
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
    case .occupation, .expertise: ColumnUse("occupation")
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
