public import Facts
public import Localities
import Naming
public import People
public import Privacy

/// A person as entered, checked and ready to be registered.
public struct PersonDraft: Equatable, Sendable {
  public internal(set) var profile = Personal(Profile())
  public internal(set) var identity = Personal(Identity(name: PersonName(stored: "")))
  public internal(set) var contact = Personal(Contact())
  public internal(set) var documents = Personal(Documents())
  public internal(set) var circumstances = Personal(Circumstances())

  /// What somebody should look at of what was entered, such as a home that may be several places.
  public internal(set) var remarks: [Problem] = []

  init() {}

  /// Reads a filled form.
  ///
  /// `day` is the day it is: nobody is born later.
  ///
  /// - Throws: ``FormProblems`` with everything that is wrong in it.
  public init(_ form: PersonForm, asOf day: Day) throws(FormProblems) {
    self.init()
    try fill(in: form, asOf: day)
  }

  /// Writes a form's entries over what stands here; fields it does not name stay as they are.
  mutating func fill(in form: PersonForm, asOf day: Day) throws(FormProblems) {
    var reading = PersonReading(self, asOf: day)
    reading.read(form)
    if let problems = FormProblems(reading.problems) { throw problems }
    self = reading.draft
  }
}

/// The entries of a form for one person, by field; what is not entered is not there.
public struct PersonForm: Equatable, Sendable {
  /// The fields, by the names they have in JSON.
  public enum Field: String, CaseIterable, Sendable {
    case name
    case otherNames = "other_names"
    case sex, dob
    /// A commune's code, or the place in words.
    case home
    /// The place in the words of the source, where ``home`` holds a code.
    case homeAsWritten = "home_as_written"
    case country
    /// The country in words of the source that name none of today.
    case countryAsWritten = "country_as_written"
    case city, category, phones, emails, occupation
    case yearLeft = "year_left"
    case passport
    case idNumber = "id_number"
    case note, status
    case registeredOn = "registered_on"
  }

  public var entries: [Field: FormValue]

  /// Where the entries come from, for an imported record.
  package var source: Source?

  /// How two capitals in the country's field are taken.
  var countryReading = Country.Reading.codesFirst

  /// Whether the entries are what a registry kept: phones are not read anew.
  var isAsKept = false

  /// Whether words for a country that name none are kept as they are, as for a list of an office.
  package var keepsUnread = false

  /// Where a home in words that leaves the province out most likely is: the locality of the office,
  /// or of the list.
  public var near: Locality?

  public init(_ entries: [Field: FormValue] = [:]) {
    self.entries = entries
  }
}
