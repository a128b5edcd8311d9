/// What the rows of a sheet are.
package enum ListKind: String, CaseIterable, Sendable {
  case persons, relatives, contributions
}

extension ListKind {
  /// The key of the sender for one row.
  package var keyColumn: String {
    switch self {
    case .persons: "record_id"
    case .relatives: "relative_id"
    case .contributions: "contribution_id"
    }
  }

  /// What a row may hold, by the header it has in a file of our own, in the order of that file.
  package var keys: [String] {
    switch self {
    case .persons: Self.personKeys
    case .relatives: Self.relativeKeys
    case .contributions: Self.contributionKeys
    }
  }

  private static let personKeys = [
    "record_id", "full_name", "other_name", "sex", "dob", "home_commune_code", "home_text",
    "host_country", "country_as_written", "host_city", "phone", "email", "occupation", "category",
    "year_left",
    "registered_on", "status", "passport", "id_number", "note",
  ]

  private static let relativeKeys = [
    "relative_id", "record_id", "full_name", "relation", "birth_year", "commune_code", "home_text",
    "phone", "is_contact", "status", "note",
  ]

  private static let contributionKeys = [
    "contribution_id", "record_id", "given_on", "kind", "amount", "currency", "rate", "purpose",
    "commune_code", "locality_code", "description", "evidence",
  ]
}
