public import Facts
public import Localities
import Naming
public import People
public import Privacy

/// The entries of a form for one relative, by field.
public struct RelativeForm: Equatable, Sendable {
  /// The fields, by the names they have in JSON.
  public enum Field: String, CaseIterable, Sendable {
    case name, relation
    case birthYear = "birth_year"
    /// A commune's code, or the place in words.
    case home
    /// The place in the words of the source, where ``home`` holds a code.
    case homeAsWritten = "home_as_written"
    case phones, status
    case isContact = "is_contact"
  }

  public var entries: [Field: FormValue]
  package var source: Source?

  /// Whether the entries are what a registry kept: phones are not read anew.
  var isAsKept = false

  /// Where a home in words that leaves the province out most likely is.
  public var near: Locality?

  public init(_ entries: [Field: FormValue] = [:]) {
    self.entries = entries
  }
}

/// A relative as entered, checked and ready to be registered.
public struct RelativeDraft: Equatable, Sendable {
  public internal(set) var kinship: Personal<Kinship>
  public internal(set) var identity: Personal<Identity>
  public internal(set) var contact: Personal<Contact>

  init(kinship: Personal<Kinship>, identity: Personal<Identity>, contact: Personal<Contact>) {
    self.kinship = kinship
    self.identity = identity
    self.contact = contact
  }

  /// Reads a filled form.
  ///
  /// - Throws: ``FormProblems`` with everything that is wrong in it.
  public init(_ form: RelativeForm, asOf day: Day) throws(FormProblems) {
    var reading = RelativeReading(day, near: form.near, isAsKept: form.isAsKept)
    for field in RelativeForm.Field.allCases {
      if let value = form.entries[field] { reading.read(field, value) }
    }
    if form.entries[.name] == nil { reading.list.add(CleanText.missing("name")) }
    if let problems = FormProblems(reading.list.problems) { throw problems }
    reading.identity.source = form.source
    kinship = Personal(reading.kinship)
    identity = Personal(reading.identity)
    contact = Personal(reading.contact)
  }
}

private struct RelativeReading {
  var kinship = Kinship()
  var identity = Identity(name: PersonName(stored: ""))
  var contact = Contact()
  var list = ProblemList()
  let day: Day
  let near: Locality?
  let isAsKept: Bool

  init(_ day: Day, near: Locality?, isAsKept: Bool) {
    (self.day, self.near, self.isAsKept) = (day, near, isAsKept)
  }

  mutating func read(_ field: RelativeForm.Field, _ value: FormValue) {
    let key = field.rawValue
    switch field {
    case .name:
      let name = list.required(value, key) { try PersonName($0, field: key) }
      if let name { identity.name = name }
    case .relation:
      let relation = list.one(value, key) { try CleanText.line($0, field: key, limit: 60) }
      if let relation { kinship.relation = relation }
    case .birthYear:
      let year = list.one(value, key) {
        // Grandparents of the oldest are on the lists too, long dead.
        try FieldReading.year($0, field: key, asOf: day, from: day.year - 200)
      }
      if let year { kinship.birthYear = year }
    case .home: readHome(value, key)
    case .homeAsWritten:
      let home = list.one(value, key) { try CleanText.line($0, field: key, limit: 300) }
      if let home { identity.homeAsWritten = home }
    case .phones:
      let isAsKept = isAsKept
      let phones = list.each(value, key, atMost: 10) {
        try FieldReading.phone($0, in: nil, field: key, isAsKept: isAsKept)
      }
      if let phones { contact.phones = phones }
    case .status:
      let status: LifeStatus?? = list.one(value, key) { try FieldReading.term($0, field: key) }
      if let status { kinship.status = status ?? .active }
    case .isContact:
      let flag = list.one(value, key) { try FieldReading.flag($0, field: key) }
      if let flag { kinship.isContact = flag ?? false }
    }
  }

  private mutating func readHome(_ value: FormValue, _ key: String) {
    let near = near
    let place = list.one(value, key) { try FieldReading.home($0, field: key, near: near) }
    guard let place else { return }
    kinship.home = place?.code
    identity.homeAsWritten = place?.text
  }
}
