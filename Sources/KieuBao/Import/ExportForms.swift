import Intake
import Spreadsheets

// How a row of an export becomes a form: each cell says what was kept.

extension PersonForm {
  init(exported row: IntakeRow) {
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("sex", .sex), ("dob", .dob), ("home_commune_code", .home),
      ("home_text", .homeAsWritten), ("host_country", .country),
      ("country_as_written", .countryAsWritten), ("host_city", .city), ("category", .category),
      ("occupation", .occupation), ("year_left", .yearLeft), ("passport", .passport),
      ("id_number", .idNumber), ("note", .note), ("registered_on", .registeredOn),
      ("status", .status),
    ]
    for (key, field) in columns { entries[field] = row.values[key].map { .text($0) } }
    let lists: [(String, Field)] = [
      ("other_name", .otherNames), ("phone", .phones), ("email", .emails),
    ]
    for (key, field) in lists { entries[field] = row.values[key].map(FormValue.listed) }
    isAsKept = true
  }
}

extension RelativeForm {
  init(exported row: IntakeRow) {
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("relation", .relation), ("birth_year", .birthYear),
      ("commune_code", .home), ("home_text", .homeAsWritten), ("is_contact", .isContact),
      ("status", .status),
    ]
    for (key, field) in columns { entries[field] = row.values[key].map { .text($0) } }
    entries[.phones] = row.values["phone"].map(FormValue.listed)
    isAsKept = true
  }
}

extension GiftForm {
  init(exported row: IntakeRow) {
    self.init(row)
    entries[.evidence] = row.values["evidence"].map(FormValue.listed)
    isAsKept = true
  }
}

extension FormValue {
  fileprivate static func listed(_ cell: String) -> FormValue { .texts(ListCell.values(of: cell)) }
}
