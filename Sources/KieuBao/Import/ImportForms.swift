import Facts
import People
import Sealing

// How a row of an import file becomes a form.

extension PersonForm {
  package init(_ row: [String], _ header: ImportHeader) {
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("other_name", .otherNames), ("sex", .sex), ("dob", .dob),
      ("host_country", .country), ("host_city", .city), ("phone", .phones), ("email", .emails),
      ("occupation", .occupation), ("category", .category), ("year_left", .yearLeft),
      ("registered_on", .registeredOn), ("status", .status), ("passport", .passport),
      ("id_number", .idNumber), ("note", .note),
    ]
    for (key, field) in columns { entries[field] = header.entry(key, in: row) }
    if let phones = header.text("phone", in: row),
      phones.contains(where: { $0 == ";" || $0 == "\n" })
    {
      entries[.phones] = .texts(phones.split { $0 == ";" || $0 == "\n" }.map(String.init))
    }
    countryReading = header.isEnglish("host_country") ? .codesFirst : .wordsFirst
    entries[.home] =
      header.entry("home_commune_code", in: row) ?? header.entry("home_text", in: row)
    entries[.homeAsWritten] = header.entry("home_text", in: row)
  }
}

extension RelativeForm {
  package init(_ row: [String], _ header: ImportHeader) {
    self.init()
    let columns: [(String, Field)] = [
      ("full_name", .name), ("relation", .relation), ("birth_year", .birthYear),
      ("commune_code", .home), ("phone", .phones), ("is_contact", .isContact),
    ]
    for (key, field) in columns { entries[field] = header.entry(key, in: row) }
  }
}

extension GiftForm {
  package init(_ row: [String], _ header: ImportHeader) {
    self.init()
    let columns: [(String, Field)] = [
      ("given_on", .date), ("kind", .kind), ("amount", .amount), ("currency", .currency),
      ("rate", .rate), ("purpose", .purpose), ("commune_code", .beneficiary),
      ("description", .description), ("evidence", .evidence),
    ]
    for (key, field) in columns { entries[field] = header.entry(key, in: row) }
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

/// A digest of a row's entries, in the order of the columns' keys.
package func rowDigest(
  _ row: [String], _ header: ImportHeader, but left: Set<String> = []
) -> Int64 {
  var bytes: [UInt8] = []
  for (key, place) in header.columns where place < row.count && !row[place].isBlank {
    if left.contains(key) { continue }
    bytes += key.utf8
    bytes.append(0)
    bytes += row[place].utf8
    bytes.append(0)
  }
  let number = digest(bytes)[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  return Int64(number >> 2)
}
