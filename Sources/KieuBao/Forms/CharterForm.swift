public import Facts
import Localities
public import People

/// The entries of a form for one organisation, by field.
public struct CharterForm: Equatable, Sendable {
  /// The fields, by the names they have in JSON.
  public enum Field: String, CaseIterable, Sendable {
    case name, kind, country, city
    case foundedYear = "founded_year"
  }

  public var entries: [Field: FormValue]

  public init(_ entries: [Field: FormValue] = [:]) {
    self.entries = entries
  }
}

extension Charter {
  /// Reads a filled form.
  ///
  /// - Throws: ``FormProblems`` with everything that is wrong in it.
  public init(_ form: CharterForm, asOf day: Day) throws(FormProblems) {
    var (charter, list) = (Charter(name: ""), ProblemList())
    for (field, value) in form.entries {
      let key = field.rawValue
      switch field {
      case .name:
        let name = list.required(value, key) { try CleanText.line($0, field: key, limit: 300) }
        if let name { charter.name = name }
      case .kind:
        let kind: OrganisationKind?? = list.one(value, key) {
          try FieldReading.term($0, field: key)
        }
        if let kind { charter.kind = kind ?? .homeTown }
      case .country:
        let country = list.one(value, key) { try Country(written: $0, field: key) }
        if let country { charter.country = country }
      case .city:
        let city = list.one(value, key) { try CleanText.line($0, field: key, limit: 120) }
        if let city { charter.city = city }
      case .foundedYear:
        let year = list.one(value, key) {
          try FieldReading.year($0, field: key, asOf: day, from: 1700)
        }
        if let year { charter.foundedYear = year }
      }
    }
    if form.entries[.name] == nil { list.add(CleanText.missing("name")) }
    if let problems = FormProblems(list.problems) { throw problems }
    self = charter
  }
}
