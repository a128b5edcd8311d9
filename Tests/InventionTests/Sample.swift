import Facts
import Testing

@testable import Invention

/// An invented registry read into memory, its rows by their columns.
struct Sample: Sendable {
  typealias Row = [String: String]

  /// 2,000 persons, made once for all tests that only read.
  static let usual = Result { try Sample() }

  let invention: Invention
  let persons: [Row]
  let relatives: [Row]
  let contributions: [Row]

  init(
    seed: UInt64 = 1, persons count: Int = 2000, province: String = "48",
    asOf: Day = Sample.day(2026, 11, 21)
  ) throws {
    let invention = try Invention(seed: seed, persons: count, province: province, asOf: asOf)
    self.invention = invention
    persons = Self.rows(Invention.personColumns) { invention.forEachPerson($0) }
    relatives = Self.rows(Invention.relativeColumns) { invention.forEachRelative($0) }
    contributions = Self.rows(Invention.contributionColumns) { invention.forEachContribution($0) }
  }

  private static func rows(
    _ columns: [String], _ each: (([String]) -> Void) -> Void
  ) -> [Row] {
    var rows: [Row] = []
    each { rows.append(Row(uniqueKeysWithValues: zip(columns, $0))) }
    return rows
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("tests name days that are")
    }
    return day
  }
}

extension Sample {
  /// The persons' rows by their record_id.
  var personsByID: [String: Row] {
    Dictionary(uniqueKeysWithValues: persons.map { ($0["record_id", default: ""], $0) })
  }

  /// All rows of the three files, as the generator gives them.
  static func lines(of invention: Invention) -> [[String]] {
    var lines: [[String]] = []
    invention.forEachPerson { lines.append($0) }
    invention.forEachRelative { lines.append($0) }
    invention.forEachContribution { lines.append($0) }
    return lines
  }
}

extension Sequence<String> {
  /// FNV-1a with 64 bits over the bytes of the texts, each followed by a zero.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in self {
      for byte in text.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}
