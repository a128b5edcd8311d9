import Facts
package import Intake
import People
import Sealing

// How a row of an import file becomes a form.

extension PersonForm {
  package init(_ row: IntakeRow, _ plan: SheetPlan) {
    if plan.isExport {
      self.init(exported: row)
      return
    }
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("sex", .sex), ("dob", .dob), ("host_country", .country),
      ("country_as_written", .countryAsWritten),
      ("host_city", .city), ("occupation", .occupation), ("category", .category),
      ("year_left", .yearLeft), ("registered_on", .registeredOn), ("status", .status),
      ("passport", .passport), ("id_number", .idNumber), ("note", .note),
    ]
    for (key, field) in columns { entries[field] = row.values[key].map { .text($0) } }
    entries[.otherNames] = row.several("other_name")
    entries[.phones] = row.several("phone")
    entries[.emails] = row.several("email")
    countryReading = plan.isEnglish("host_country") ? .codesFirst : .wordsFirst
    let (code, text) = (row.values["home_commune_code"], row.values["home_text"])
    entries[.home] = (code ?? text).map { .text($0) }
    entries[.homeAsWritten] = text.map { .text($0) }
  }
}

extension RelativeForm {
  /// The values of a relative's row, or of a relative named in the row of a person.
  package init(_ values: [String: String]) {
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("relation", .relation), ("birth_year", .birthYear),
      ("is_contact", .isContact), ("status", .status),
    ]
    for (key, field) in columns { entries[field] = values[key].map { .text($0) } }
    entries[.phones] = values["phone"].map(FormValue.several)
    entries[.home] = (values["commune_code"] ?? values["home_text"]).map { .text($0) }
  }
}

extension GiftForm {
  package init(_ row: IntakeRow) {
    self.init()
    let columns: [(String, Field)] = [
      ("given_on", .date), ("kind", .kind), ("amount", .amount), ("currency", .currency),
      ("rate", .rate), ("purpose", .purpose), ("commune_code", .beneficiary),
      ("locality_code", .locality),
      ("description", .description), ("evidence", .evidence),
    ]
    for (key, field) in columns { entries[field] = row.values[key].map { .text($0) } }
  }
}

extension IntakeRow {
  fileprivate func several(_ key: String) -> FormValue? { values[key].map(FormValue.several) }

  /// A digest of what the row says, whatever the order of its columns.
  package func digest(but left: Set<String> = []) -> Int64 {
    Sealing.digest(content(but: left)).leadingNumber
  }
}

extension [UInt8] {
  /// The first 62 bits, as a number that is not negative.
  var leadingNumber: Int64 {
    Int64(self[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 2)
  }
}

extension FormValue {
  /// Values that stand one `;` or one line apart.
  fileprivate static func several(_ text: String) -> FormValue {
    let parts = text.split { $0 == ";" || $0.isNewline }.map(String.init)
    return parts.count > 1 ? .texts(parts) : .text(text)
  }
}

extension Problem {
  /// The problem under the header its file has for the field.
  func inColumn(of kind: ImportKindOfFile) -> Problem {
    let names: [String: String] =
      switch kind {
      case .persons:
        [
          "name": "full_name", "other_names": "other_name", "country": "host_country",
          "city": "host_city", "phones": "phone", "emails": "email", "home": "home_commune_code",
          "home_as_written": "home_text",
        ]
      case .relatives: ["name": "full_name", "home": "commune_code", "phones": "phone"]
      case .contributions: ["date": "given_on", "beneficiary": "commune_code"]
      }
    guard let field, let name = names[field] else { return self }
    return of(field: name)
  }
}
