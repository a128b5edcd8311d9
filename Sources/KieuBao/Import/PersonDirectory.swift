import Facts
import Intake
import Localities
import Matching
import Naming
import People

/// Who may be meant where a list names a person without a key: everybody by the letters of the name,
/// in their order.
struct PersonDirectory {
  private let records: [Int64: MatchRecord]
  private let names: [String: [Int64]]

  init(_ lineup: Lineup) {
    records = lineup.records
    var names: [String: [Int64]] = [:]
    for (id, record) in lineup.records {
      for name in Set(record.names.map { Self.key($0.text) }) {
        names[name, default: []].append(id)
      }
    }
    self.names = names
  }

  private static func key(_ name: String) -> String { folded(name) }

  /// Whether two names with the same letters have the same marks; one without any may be either.
  private static func haveSameMarks(_ one: String, _ other: String) -> Bool {
    let (one, other) = (words(of: one), words(of: other))
    let isPlain = !one.contains(where: \.isMarked) || !other.contains(where: \.isMarked)
    return isPlain || one == other
  }

  /// The persons of a name whom nothing else the row says contradicts.
  func persons(named name: String, dob: String?, country: Country?, home: CommuneCode?) -> [Int64] {
    let born = dob.flatMap { PartialDate($0) }
    return names[Self.key(name), default: []].filter { id in
      guard let record = records[id],
        record.names.contains(where: {
          Self.key($0.text) == Self.key(name) && Self.haveSameMarks($0.text, name)
        })
      else { return false }
      if let born, let own = record.dob, !own.agrees(with: born) { return false }
      if let country, let own = record.country, own != country { return false }
      if let home, let own = record.home, own != home { return false }
      return true
    }
    .sorted()
  }
}

extension PartialDate {
  /// Whether both may be one day, as far as they are known.
  fileprivate func agrees(with other: PartialDate) -> Bool {
    year == other.year && (month == nil || other.month == nil || month == other.month)
      && (day == nil || other.day == nil || day == other.day)
  }
}

extension ImportRun {
  /// The one person of the registry whom a row names.
  mutating func personNamed(in row: IntakeRow) throws -> Person.ID {
    if directory == nil { directory = PersonDirectory(try session.lineupOfAll()) }
    let values = row.values
    let country = try values["person.host_country"].flatMap {
      try Country(
        written: $0, reading: plan.isEnglish("person.host_country") ? .codesFirst : .wordsFirst,
        field: "person.host_country")
    }
    let found = directory?.persons(
      named: values["person.full_name"] ?? "", dob: values["person.dob"], country: country,
      home: values["person.home_commune_code"].flatMap { try? CommuneCode($0) })
    guard let found, let first = found.first else { throw Self.nobody }
    guard found.count > 1 else { return .init(rawValue: first) }
    let twins = try session.twins()
    let kept = Set(found.map { twins.keeper(of: .init(rawValue: $0)) })
    guard kept.count == 1 else { throw Self.several(kept.count) }
    return kept.first ?? .init(rawValue: first)
  }

  private static let nobody = Problem(
    "unknown_record", field: "person.full_name",
    message: Wording(
      vi: "trong sổ chưa có người nào như vậy", en: "nobody in the registry is like that"),
    hint: Wording(
      vi: "nhập người này trước, hoặc thêm cột Mã hồ sơ",
      en: "import this person first, or add a column record_id"))

  private static func several(_ count: Int) -> Problem {
    Problem(
      "several_persons", field: "person.full_name",
      message: Wording(
        vi: "trong sổ có \(count) người như vậy",
        en: "\(count) persons of the registry are like that"
      ),
      hint: Wording(
        vi: "thêm năm sinh, nước cư trú hoặc cột Mã hồ sơ để phân biệt",
        en: "add a year of birth, a country or the record_id to tell them apart"))
  }
}
