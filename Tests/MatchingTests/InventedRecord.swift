import Facts
import Localities
import Matching
import Naming

extension InventedPerson {
  /// What a careful office writes down of a person.
  func record(id: Int64, of family: InventedFamily, _ draws: inout InventedDraws) -> MatchRecord {
    var own = InventedDraws(UInt64(id) &* 7919 &+ UInt64(dob.sinceEpoch + 100_000))
    var record = MatchRecord(id: id, names: [PersonName(stored: name)])
    record.sex = sex
    record.dob = PartialDate(dob)
    (record.home, record.country, record.city) = (family.home, family.country, family.city)
    let (ownPhone, ownMail) = ("+1\(own.digits(10))", "p\(own.digits(8))@example.org")
    record.phones = draws.happens(75) ? [own.happens(55) ? family.phone : ownPhone] : []
    record.emails = draws.happens(30) ? [own.happens(12) ? family.email : ownMail] : []
    if draws.happens(12) { record.passport = "B\(own.digits(7))" }
    if draws.happens(12) { record.idNumber = own.digits(12) }
    record.occupation = own.common(of: InventedWords.occupations)
    if draws.happens(70) { record.yearLeft = family.yearLeft }
    if draws.happens(35) { record.relatives = [family.mother] }
    if draws.happens(5) { record.dob = nil }
    return record
  }
}

extension MatchRecord {
  /// Writes the record as another office would.
  mutating func spoil(_ person: InventedPerson, _ draws: inout InventedDraws) {
    names = [PersonName(stored: person.spoiledName(&draws))]
    spoilDate(&draws)
    if draws.happens(10) { sex = nil }
    if draws.happens(20) {
      home = nil
    } else if draws.happens(6) {
      home = draws.common(of: InventedWords.communes)
    }
    if draws.happens(10) {
      let place = draws.common(of: InventedWords.cities).split(separator: "|")
      (country, city) = (Country(stored: String(place[0])), String(place[1]))
    } else if draws.happens(15) {
      city = nil
    }
    if draws.happens(25) { phones = ["+1\(draws.digits(10))"] }
    if draws.happens(10) { emails = ["p\(draws.digits(8))@example.org"] }
    if draws.happens(30) { occupation = draws.common(of: InventedWords.occupations) }
    if draws.happens(30) { occupation = nil }
    if draws.happens(25) {
      yearLeft = nil
    } else if draws.happens(10) {
      yearLeft = yearLeft.map { $0 + 1 }
    }
  }

  private mutating func spoilDate(_ draws: inout InventedDraws) {
    guard let day = dob?.exactDay else { return }
    switch draws.below(100) {
    case ..<12: dob = nil
    case ..<26: dob = PartialDate(year: day.year)
    case ..<32: dob = PartialDate(year: day.year, month: 1, day: 1)
    case ..<35: dob = PartialDate(year: day.year, month: day.month)
    case ..<39: dob = PartialDate(year: day.year, month: day.day, day: day.month) ?? dob
    case ..<42:
      dob = PartialDate(year: day.year, month: day.month, day: 1 + (day.day + 8) % 28)
    case ..<45: dob = PartialDate(year: day.year + 10, month: day.month, day: day.day)
    case ..<47: dob = PartialDate(year: day.year + 1)
    default: break
    }
  }
}

extension InventedPerson {
  /// The name as another office, another country or the bearer abroad writes it.
  func spoiledName(_ draws: inout InventedDraws) -> String {
    var (family, middle, given) = (family, middle, given)
    if draws.happens(10) { middle = Array(middle.dropFirst()) }
    if draws.happens(4) { middle = middle.map { "\($0.prefix(1))." } }
    if draws.happens(4) { given = given.slipped(&draws) }
    if draws.happens(2) { family = family.slipped(&draws) }
    if draws.happens(2), let other = given.decomposedTone { given = other }
    var name = ([family] + middle + [given]).joined(separator: " ")
    switch draws.below(100) {
    case ..<9: name = ([given] + middle + [family]).joined(separator: " ")
    case ..<14: name = (middle + [given, family]).joined(separator: " ")
    case ..<18: name = "\(family), \((middle + [given]).joined(separator: " "))"
    case ..<20: name = "\(draws.common(of: InventedWords.foreign)) \(given) \(family)"
    case ..<21 where sex == .female: name += " \(draws.common(of: InventedWords.surnames))"
    default: break
    }
    if draws.happens(30) { name = folded(name, keepingCase: name) }
    return draws.happens(20) ? name.uppercased() : name
  }

  /// A name without marks, its signs and capitals as they were.
  private func folded(_ text: String, keepingCase name: String) -> String {
    name.split(separator: " ").map { word in
      let sign = word.last.map { ".,".contains($0) ? String($0) : "" } ?? ""
      return Naming.folded(word).capitalizedFirst + sign
    }
    .joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The word with a letter left out, doubled or turned with the next.
  fileprivate func slipped(_ draws: inout InventedDraws) -> String {
    var letters = Array(self)
    guard letters.count > 2 else { return self }
    let place = 1 + draws.below(letters.count - 2)
    switch draws.below(3) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// The word with another tone; nil where it has none.
  fileprivate var decomposedTone: String? {
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    var scalars = Array(decomposed.unicodeScalars)
    guard let place = scalars.firstIndex(where: tones.contains) else { return nil }
    scalars[place] = scalars[place] == tones[1] ? tones[0] : tones[1]
    var text = UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).composed
  }
}
