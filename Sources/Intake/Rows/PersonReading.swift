import Facts
import Naming

/// The values of a person, from the cells that are theirs.
struct PersonReading {
  var values: [String: String] = [:]
  var remarks: [Problem] = []

  let cells: [SheetCell]
  let plan: SheetPlan
  var notes: [String] = []

  init(_ cells: [SheetCell], _ plan: SheetPlan) {
    (self.cells, self.plan) = (cells, plan)
    readPlain()
    readHost()
    readName()
    readSex()
    readDates()
    readContact()
    readWords()
    readNote()
  }

  /// What is taken as it is written.
  private mutating func readPlain() {
    for key in [
      "record_id", "home_commune_code", "country_as_written", "occupation", "passport", "id_number",
    ] {
      if let text = cells.text(key) { values[key] = text.tidy }
    }
    if let home = cells.home { values["home_text"] = home }
  }

  private mutating func readHost() {
    if let country = (cells.text("host_country", .written) ?? cells.text("host_country"))?.tidy {
      if plan.isEnglish("host_country") || HostReading.isCountry(country) {
        values["host_country"] = country
      } else {
        let parted = HostReading.read(country)
        values["host_country"] = parted.country ?? country
        if parted.country != nil { values["host_city"] = parted.city }
      }
    }
    if let place = cells.text("host_place")?.tidy {
      let parted = HostReading.read(place)
      if parted.country == nil, values["home_text"] == nil, HomeReading.beginsWithUnit(place) {
        values["home_text"] = place
        return readCities()
      }
      values["host_country"] = values["host_country"] ?? parted.country
      add(values["host_country"] == parted.country ? parted.city : place, to: "host_city")
    }
    readCities()
  }

  private mutating func readCities() {
    let cities = cells.all("host_city").map(\.text.tidy)
    guard !cities.isEmpty else { return }
    add(cities.joined(separator: ", "), to: "host_city")
  }

  private mutating func add(_ text: String?, to key: String) {
    guard let text, !text.isEmpty else { return }
    guard let before = values[key], before != text else {
      values[key] = text
      return
    }
    values[key] = "\(text), \(before)"
  }
}

extension PersonReading {
  private mutating func readName() {
    var others = cells.all("other_name").map(\.text.tidy)
    if plan.isOwnList, let text = cells.name {
      values["full_name"] = text.tidy
    } else if let text = cells.name {
      let name = NameReading(text)
      values["full_name"] = name.name
      others += name.others
      if let sex = name.sex { values["sex"] = sex.rawValue }
      if name.isDeceased { markDeceased() }
      values["host_country"] = values["host_country"] ?? name.country
      if let birth = name.birth { values["dob"] = birth }
      notes += name.words
      if let relation = name.relation { notes.append(relation) }
    }
    if !others.isEmpty { values["other_name"] = others.joined(separator: ";") }
  }

  private mutating func readSex() {
    if let text = cells.text("sex") {
      values["sex"] = WordReading.sexOrTitle(text) ?? text.tidy
      return
    }
    let male = marked(.male)
    let female = marked(.female)
    if male, female {
      remarks.append(.bothSexes)
    } else if male || female {
      values["sex"] = male ? "M" : "F"
    } else if plan.blankSex != nil, cells.contains(where: { $0.column.use.key == "full_name" }) {
      values["sex"] = values["sex"] ?? plan.blankSex?.rawValue
    }
  }

  /// Whether the column of a sex is filled: with a mark, or with the date of birth.
  private func marked(_ part: ColumnUse.Part) -> Bool {
    if let text = cells.text("dob", part),
      !CellWords.saysNothing(text) || text.contains(where: \.isLetter)
    {
      return true
    }
    guard let text = cells.text("sex", part) else { return false }
    return CellWords.isMark(text)
      || text.contains(where: \.isLetter) && !CellWords.saysNothing(text)
  }

  private mutating func readDates() {
    let birth =
      ["dob"].compactMap { cells.text($0) }
      + [.male, .female].compactMap {
        cells.text("dob", $0)
      }
    if let text = birth.first(where: { !CellWords.saysNothing($0) && !CellWords.isMark($0) }) {
      values["dob"] = date(text, "dob")
    } else if let text = parted {
      values["dob"] = date(text, "dob")
    } else if let text = values["dob"] {
      values["dob"] = date(text, "dob")
    }
    if let text = cells.text("registered_on") {
      values["registered_on"] = date(text, "registered_on")
    }
    readYearLeft()
  }

  /// A date of birth in columns for day, month and year.
  private var parted: String? {
    guard let year = cells.text("dob", .year) else { return nil }
    return [cells.text("dob", .day), cells.text("dob", .month), year].compactMap { $0?.tidy }
      .joined(separator: "/")
  }

  private mutating func readYearLeft() {
    guard let text = cells.text("year_left") else { return }
    let (date, found) = reading("year_left").read(text)
    remarks += found
    if let date {
      values["year_left"] = "\(date.year)"
    } else if let year = DateParts.year(in: text, to: plan.day.year) {
      values["year_left"] = "\(year)"
      notes.append("Năm xuất cảnh: \(text.tidy)")
    } else {
      notes.append("Năm xuất cảnh: \(text.tidy)")
      remarks.append(.keptInNote("year_left"))
    }
  }

  private func reading(_ key: String) -> DateReading {
    let order = cells.all(key).first?.column.dateOrder ?? .dayFirst
    return DateReading(field: key, order: order, day: plan.day, countsFrom1904: plan.countsFrom1904)
  }

  /// The date in the ISO form, or the text as it is where it names none: the form tells what is wrong.
  private mutating func date(_ text: String, _ key: String) -> String {
    let (date, found) = reading(key).read(text)
    remarks += found
    return date?.description ?? text.tidy
  }
}
