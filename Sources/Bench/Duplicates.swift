import Intake
import KieuBao

/// Looking for records of one person, and resolving homes in words.
///
/// The baseline is reading all persons in the clear.
func duplicateFigures(_ workshop: Workshop) throws -> [Figure] {
  let registry = try Workshop.openRegistry(at: workshop.registry)
  let plain = try PlainRegistry(at: workshop.plain)
  let (now, day) = (Workshop.now, Workshop.now.dayInVietnam)
  let draft = try PersonDraft(
    PersonForm([.name: .text("Nguyễn Thị Hoà"), .dob: .text("1970")]), asOf: day)
  let scans = try race(
    rounds: 3,
    [
      { _ = try registry.duplicates(at: now) },
      { _ = try registry.lookalikes(of: [draft], at: now) },
      { try plain.readAll("SELECT * FROM person") },
    ])
  try registry.close()
  plain.file.close()
  let homes = try homes(workshop)
  let places = try race(
    rounds: 3,
    [
      { for home in homes { _ = PlaceText.find(home) } },
      { for home in homes { _ = plainFold(home) } },
    ])
  return [
    Figure(
      "duplicates, whole registry (baseline: rows read)", .milliseconds, scans[0],
      beside: scans[2], aim: .atMost(30_000 * Double(max(workshop.persons, 1000)) / 100_000)),
    Figure(
      "lookalikes of one new person (baseline: rows read)", .milliseconds, scans[1],
      beside: scans[2]),
    Figure(
      "\(homes.count) homes in words (baseline: folded)", .milliseconds, places[0],
      beside: places[1]),
  ]
}

/// The homes that the file of persons gives in words.
private func homes(_ workshop: Workshop) throws -> [String] {
  var homes: [String] = []
  try forEachRow(
    of: "\(workshop.files)/persons.csv", as: .persons, asOf: Workshop.now.dayInVietnam
  ) { row, _ in
    if let home = row.values["home_text"] { homes.append(home) }
  }
  return homes
}
