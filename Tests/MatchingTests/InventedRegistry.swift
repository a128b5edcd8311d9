import Facts
import Localities
import Matching
import Naming

/// A registry of invented persons who live in families, some of them entered more than once.
///
/// Households share home, telephone, city and family name; brothers and sisters share a middle name
/// and have names alike; some are twins; some sons are named almost as their fathers. Records of one
/// person differ by the mistakes offices make, at rates of their own.
struct InventedRegistry {
  private(set) var records: [MatchRecord] = []

  /// The person a record is of, by its number.
  private(set) var persons: [Int64: Int] = [:]
  private var draws: InventedDraws
  private var people = 0

  init(records count: Int, seed: UInt64) {
    draws = InventedDraws(seed)
    while records.count < count { addHousehold() }
    for place in records.indices.reversed() {
      records.swapAt(place, draws.below(place + 1))
    }
    records = records.prefix(count).enumerated().map { $1.numbered(Int64($0 + 1), &persons) }
  }

  /// The pairs of records of one person.
  var truth: Set<[Int64]> {
    var truth: Set<[Int64]> = []
    for ids in Dictionary(grouping: persons.keys, by: { persons[$0] }).values {
      for one in ids { for other in ids where one < other { truth.insert([one, other]) } }
    }
    return truth
  }
}

extension MatchRecord {
  /// The record with another number; notes the person, whom the number stood for till now.
  fileprivate func numbered(_ id: Int64, _ persons: inout [Int64: Int]) -> MatchRecord {
    persons[id] = Int(self.id)
    var record = MatchRecord(id: id, names: names)
    (record.sex, record.dob, record.home, record.homeText) = (sex, dob, home, homeText)
    (record.country, record.city, record.phones, record.emails) = (country, city, phones, emails)
    (record.passport, record.idNumber) = (passport, idNumber)
    (record.occupation, record.yearLeft) = (occupation, yearLeft)
    record.relatives = relatives
    return record
  }
}

extension InventedRegistry {
  private mutating func addHousehold() {
    let family = InventedFamily(&draws)
    for person in family.members where draws.happens(70) {
      people += 1
      let first = person.record(id: Int64(people), of: family, &draws)
      records.append(first)
      var again = 7
      while draws.happens(again) {
        var copy = person.record(id: Int64(people), of: family, &draws)
        copy.spoil(person, &draws)
        records.append(copy)
        again = 15
      }
    }
  }
}

/// What the members of a household share.
struct InventedFamily {
  let home: CommuneCode
  let country: Country
  let city: String
  let phone: String
  let email: String
  let yearLeft: Int
  let mother: PersonName
  private(set) var members: [InventedPerson] = []

  init(_ draws: inout InventedDraws) {
    home = draws.common(of: InventedWords.communes)
    let place = draws.common(of: InventedWords.cities).split(separator: "|")
    (country, city) = (Country(stored: String(place[0])), String(place[1]))
    phone = "+1\(draws.digits(10))"
    email = "nha\(draws.digits(7))@example.org"
    yearLeft = 1975 + draws.below(45)
    let born = 1930 + draws.below(60)
    let father = InventedPerson(.male, born: born, &draws)
    let wife = InventedPerson(.female, born: born + draws.below(8) - 2, &draws)
    mother = PersonName(stored: wife.name)
    members = [father, wife]
    for _ in 0..<draws.below(4) {
      let sex: Sex = draws.happens(50) ? .male : .female
      var child = InventedPerson(sex, born: born + 20 + draws.below(16), &draws)
      child.family = father.family
      if sex == .male, draws.happens(6) { child.resemble(father, &draws) }
      if let sibling = members.dropFirst(2).last, sibling.sex == sex {
        if draws.happens(30) { child.middle = sibling.middle }
        if draws.happens(3) { child.dob = sibling.dob }
      }
      members.append(child)
    }
  }
}

/// A person as they are.
struct InventedPerson {
  let sex: Sex
  var family: String
  var middle: [String]
  var given: String
  var dob: Day

  init(_ sex: Sex, born year: Int, _ draws: inout InventedDraws) {
    self.sex = sex
    family = draws.common(of: InventedWords.families)
    let isMale = sex == .male
    middle = [draws.common(of: isMale ? InventedWords.maleMiddles : InventedWords.femaleMiddles)]
    let more = draws.common(of: InventedWords.givens)
    if draws.happens(isMale ? 12 : 35) { middle.append(more) }
    if draws.happens(6) { middle = [] }
    given = draws.common(of: InventedWords.givens)
    dob =
      Day(year: year, month: 1 + draws.below(12), day: 1 + draws.below(28))
      ?? Day(sinceEpoch: 0)
  }

  var name: String { ([family] + middle + [given]).joined(separator: " ") }

  /// Takes the given name of the father with another middle name, or his middle name with a given
  /// name that looks alike.
  mutating func resemble(_ father: InventedPerson, _ draws: inout InventedDraws) {
    if draws.happens(50) {
      given = father.given
    } else {
      middle = father.middle
      given = InventedWords.alike(father.given)
    }
  }
}
