import Facts
import Naming

/// The values of a relative, from the cells that are theirs.
struct RelativeReading {
  /// One, or as many as a text names.
  private(set) var relatives: [[String: String]] = []
  private(set) var remarks: [Problem] = []

  init(_ cells: [SheetCell], _ plan: SheetPlan) {
    var values: [String: String] = [:]
    for key in ["relative_id", "record_id", "commune_code", "is_contact", "status", "note"] {
      if let text = cells.text(key) { values[key] = text.tidy }
    }
    if let home = cells.home { values["home_text"] = home }
    if plan.isOwnList {
      values["full_name"] = cells.name?.tidy
    } else {
      readName(cells, into: &values)
    }
    readBirth(cells, plan, into: &values)
    readPhones(cells, into: &values)
    if let relation = cells.text("relation")?.tidy ?? cells.compactMap(\.column.relation).first {
      values["relation"] = relation
    }
    let named = cells.all("text").flatMap {
      RelativeText.read($0.text, day: plan.day)
    }
    if values["full_name"] != nil || plan.kind == .relatives { relatives.append(values) }
    guard relatives.isEmpty, !named.isEmpty else {
      relatives += named
      return
    }
    // A relative named in a text, with the relation or the phone in columns of their own.
    relatives = named
    if named.count == 1 { relatives[0].merge(values) { $1 } }
  }

  private mutating func readName(_ cells: [SheetCell], into values: inout [String: String]) {
    guard let text = cells.name else { return }
    let isLong = text.contains { ",;:".contains($0) || $0.isNumber || $0.isNewline }
    let named = isLong ? RelativeText.read(text, day: Day(sinceEpoch: 30_000)) : []
    if named.count > 1, cells.count == 1 {
      relatives += named
    } else if let first = named.first {
      values.merge(first) { $1 }
    } else {
      let name = NameReading(text)
      values["full_name"] = name.name
      if let relation = name.relation { values["relation"] = relation }
    }
  }

  private mutating func readBirth(
    _ cells: [SheetCell], _ plan: SheetPlan, into values: inout [String: String]
  ) {
    guard
      let text = cells.text("birth_year") ?? cells.text("dob") ?? cells.text("dob", .year)
        ?? cells.text("dob", .male) ?? cells.text("dob", .female)
    else { return }
    let reading = DateReading(
      field: "birth_year", order: .dayFirst, day: plan.day, countsFrom1904: plan.countsFrom1904)
    let (date, found) = reading.read(text)
    remarks += found
    values["birth_year"] = date.map { "\($0.year)" } ?? text.tidy
  }

  private mutating func readPhones(_ cells: [SheetCell], into values: inout [String: String]) {
    let found = cells.all("phone").map { PhoneReading(country: nil, field: "phone").read($0.text) }
    remarks += found.flatMap(\.remarks)
    let phones = found.flatMap(\.phones)
    if !phones.isEmpty { values["phone"] = phones.joined(separator: ";") }
  }
}
