import Facts

// The columns of the lists that this program itself writes.

extension PlanGuess {
  /// Takes the columns of a list of our own for what they are, when the headings show that it is one.
  mutating func assignOwnList() {
    guard let header, header.rows.count == 1, let known = Self.own[kind] else { return }
    let headings = columns.map(\.foldedHeading)
    guard Self.marks[kind]?.allSatisfy(headings.contains) == true else { return }
    isOwnList = true
    for index in columns.indices {
      guard let use = known[headings[index]] else { continue }
      columns[index].use = ColumnUse(use, in: kind) ?? .former
      columns[index].certainty = 1
    }
    dropRenderings(headings)
  }

  /// A place is told by its code and by what was written; what was made of them says nothing more.
  private mutating func dropRenderings(_ headings: [String]) {
    for (rendering, sources) in Self.renderings {
      guard let index = headings.firstIndex(of: rendering),
        sources.contains(where: headings.contains)
      else { continue }
      columns[index].use = .former
    }
  }

  private static let renderings = [
    "home": ["home_code", "home_as_written"], "beneficiary": ["beneficiary_code"],
    "locality": ["locality_code"],
  ]

  /// Headings that all stand in a list of ours and hardly in another.
  private static let marks: [ListKind: [String]] = [
    .persons: ["id", "name", "other_names", "phones", "emails", "year_left"],
    .relatives: ["id", "name", "relation", "birth_year", "phones", "is_contact"],
    .contributions: ["id", "date", "kind", "givers", "value_vnd"],
  ]

  private static let own: [ListKind: [String: String]] = [
    .persons: [
      "id": "record_id", "name": "full_name", "other_names": "other_name",
      "home_code": "home_commune_code", "home": "home_text", "home_as_written": "home_text",
      "country": "host_country", "country_as_written": "host_country.written",
      "city": "host_city", "phones": "phone", "emails": "email",
    ],
    .relatives: [
      "id": "relative_id", "person": "record_id", "name": "full_name", "home_code": "commune_code",
      "home": "home_text", "home_as_written": "home_text", "phones": "phone",
    ],
    .contributions: [
      "id": "contribution_id", "date": "given_on", "givers": "record_id",
      "beneficiary_code": "commune_code", "value_vnd": "former", "share_vnd": "former",
      "beneficiary": "former", "locality_code": "locality_code", "locality": "former",
      "status": "former",
    ],
  ]
}
