import KieuBao

extension Person {
  /// Everything the registry keeps of the person, in the order of the JSON of a person; the home in
  /// the units asked for.
  func lines(for reader: Reader, in units: UnitSystem = .today) -> [Detail.Line] {
    let profile = ProfileLines(profile, reader)
    let identity = IdentityLines(identity)
    let contact = ContactLines(contact)
    let documents = DocumentLines(documents)
    return [.init("id", .id, .text(id.description))] + identity.names + [profile.sex]
      + identity.birth + home.inUnits(units, "home", listedHome, reader) + [profile.country]
      + contact.country + contact.city
      + [profile.category] + contact.numbers + identity.work + [profile.yearLeft]
      + documents.lines + [note, profile.status]
  }

  /// The same with what only a list to be imported again holds.
  func fullLines(for reader: Reader) -> [Detail.Line] {
    let lines = lines(for: reader)
    let withheld = Set(lines.filter(\.isWithheld).map(\.key))
    let written = identity.value?.revealed.homeAsWritten
    return lines.filter { !$0.isAside } + [
      withheld.contains("status")
        ? .withheld("registered_on", .registeredOn)
        : .init("registered_on", .registeredOn, .date(registeredOn.map { PartialDate($0) })),
      .aside(.communeCode, .text(profile.value?.revealed.home?.code), key: "home_code"),
      withheld.contains("name")
        ? .withheld("home_as_written", .homeAsWritten)
        : .aside(.homeAsWritten, .text(written), key: "home_as_written"),
    ]
  }

  private var registeredOn: Day? { profile.value?.revealed.registeredOn }

  /// The home: the commune is of the class `profile`, the words of the source of `identity`.
  private var home: [Detail.Line] {
    guard let profile = profile.value?.revealed else { return [.withheld("home", .home)] }
    guard let identity = identity.value?.revealed else {
      let place = profile.home.map { home -> JSON in
        ["code": .string(home.code), "name": .string(home.address)]
      }
      return [
        .init("home", .home, .text(profile.home?.address), json: place ?? .null),
        .withheld("home.as_written", .homeAsWritten),
      ]
    }
    let written = identity.homeAsWritten
    return Detail.Line.place("home", .home, profile.home, asWritten: written)
      + (profile.home == nil ? [] : [.aside(.homeAsWritten, .text(written))])
  }

  /// The commune of the home; the words of its source help to tell the former unit where they may be
  /// seen.
  private var listedHome: ListedHome? {
    profile.value?.revealed.home.map {
      ListedHome($0, asWritten: identity.value?.revealed.homeAsWritten)
    }
  }

  private var note: Detail.Line {
    circumstances.value.map { .init("note", .note, .text($0.revealed.note)) }
      ?? .withheld("note", .note)
  }
}

/// The lines of the class `profile`.
private struct ProfileLines {
  let sex, country, category, yearLeft, status: Detail.Line

  init(_ part: Part<Profile>, _ reader: Reader) {
    guard let profile = part.value?.revealed else {
      sex = .withheld("sex", .sex)
      country = .withheld("country", .country)
      category = .withheld("category", .category)
      yearLeft = .withheld("year_left", .yearLeft)
      status = .withheld("status", .status)
      return
    }
    sex = .init("sex", .sex, reader.cell(profile.sex), json: JSON(profile.sex))
    country = .init(
      "country", .country, reader.cell(profile.country), json: JSON(profile.country?.code))
    category = .init(
      "category", .category, reader.cell(profile.category), json: JSON(profile.category))
    yearLeft = .init("year_left", .yearLeft, .integer(profile.yearLeft))
    status = .init("status", .status, reader.cell(profile.status), json: JSON(profile.status))
  }
}

/// The lines of the class `identity`.
private struct IdentityLines {
  let names, birth, work: [Detail.Line]

  init(_ part: Part<Identity>) {
    guard let identity = part.value?.revealed else {
      names = [.withheld("name", .name), .withheld("other_names", .otherNames)]
      birth = [.withheld("dob", .birth)]
      work = [.withheld("occupation", .occupation)]
      return
    }
    names = [
      .init("name", .name, .text(identity.name.text)),
      .init("other_names", .otherNames, .list(identity.otherNames.map(\.text))),
    ]
    birth = [.init("dob", .birth, .date(identity.dob))]
    work = [.init("occupation", .occupation, .text(identity.occupation))]
  }
}

/// The lines of the class `contact`.
private struct ContactLines {
  let country, city, numbers: [Detail.Line]

  init(_ part: Part<Contact>) {
    guard let contact = part.value?.revealed else {
      country = [.withheld("country_as_written", .countryAsWritten)]
      city = [.withheld("city", .city)]
      numbers = [.withheld("phones", .phones), .withheld("emails", .emails)]
      return
    }
    country = [
      .init("country_as_written", .countryAsWritten, .text(contact.countryAsWritten))
    ]
    city = [.init("city", .city, .text(contact.city))]
    numbers = [
      .init("phones", .phones, .list(contact.phones)),
      .init("emails", .emails, .list(contact.emails)),
    ]
  }
}

/// The lines of the class `documents`.
private struct DocumentLines {
  let lines: [Detail.Line]

  init(_ part: Part<Documents>) {
    guard let documents = part.value?.revealed else {
      lines = [.withheld("passport", .passport), .withheld("id_number", .idNumber)]
      return
    }
    lines = [
      .init("passport", .passport, .text(documents.passport)),
      .init("id_number", .idNumber, .text(documents.idNumber)),
    ]
  }
}
