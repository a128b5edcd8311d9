public import Facts
public import Foundation
public import Localities

/// A release read back from its files, to be attacked by whoever holds them.
public struct Publication: Sendable {
  public let tables: [StatTable]
  public let threshold: Int
  public let dominance: Dominance

  /// The units that homes and beneficiaries are counted in.
  public let units: UnitSystem

  /// Reads `metadata.json` and the rows of each `tables/<name>.csv`, header included.
  ///
  /// Throws `bad_release` with the table as `field`, and the row, where the files are not those of a
  /// release of this version.
  public init(metadata: Data, rows: [String: [[String]]]) throws(Problem) {
    guard let read = try? JSONDecoder().decode(Metadata.self, from: metadata),
      read.schema == Metadata.version, 3...1_000_000 ~= read.threshold,
      let units = UnitSystem(rawValue: read.units ?? UnitSystem.today.rawValue)
    else { throw Self.bad("metadata.json") }
    self.units = units
    threshold = read.threshold
    dominance = try Dominance(
      one: read.dominance.largestPercent, two: read.dominance.twoLargestPercent,
      closeness: read.dominance.closenessPercent)
    var dimensions: [String: Dimension] = [:]
    for axis in read.dimensions { dimensions[axis.name] = try Dimension(axis) }
    var tables: [StatTable] = []
    for sheet in read.tables {
      let axes = sheet.dimensions.compactMap { dimensions[$0] }
      let measures = sheet.measures.compactMap(Measure.init)
      guard let rows = rows[sheet.name], axes.count == sheet.dimensions.count,
        1...2 ~= axes.count, measures.count == sheet.measures.count
      else { throw Self.bad(sheet.name) }
      tables.append(
        StatTable(
          name: sheet.name, title: sheet.title.wording, dimensions: axes, measures: measures,
          figures: try Self.figures(of: sheet.name, axes, measures, rows)))
    }
    self.tables = tables
  }

  /// What an attacker can work out; throws what ``Audit`` throws.
  public func audit() throws(Problem) -> Audit {
    try Audit(of: tables, threshold: threshold, dominance)
  }

  private static func figures(
    of table: String, _ axes: [Dimension], _ measures: [Measure], _ rows: [[String]]
  ) throws(Problem) -> [[Figure]] {
    guard rows.first == axes.map(\.name) + ["measure", "value", "status"] else {
      throw bad(table, row: 1)
    }
    let places = axes.map { axis in
      Dictionary(uniqueKeysWithValues: axis.entries.enumerated().map { ($1.code, $0) })
    }
    let count = axes.reduce(1) { $0 * $1.entries.count }
    var figures = [[Figure?]](
      repeating: [Figure?](repeating: nil, count: count), count: measures.count)
    for (number, row) in rows.enumerated().dropFirst() {
      guard row.count == axes.count + 3, let figure = figure(row),
        let measure = measures.firstIndex(where: { $0.rawValue == row[axes.count] }),
        let cell = cell(row, axes, places), figures[measure][cell] == nil
      else { throw bad(table, row: number + 1) }
      figures[measure][cell] = figure
    }
    let complete = figures.map { $0.compactMap(\.self) }
    guard complete.allSatisfy({ $0.count == count }) else { throw bad(table) }
    return complete
  }

  private static func figure(_ row: [String]) -> Figure? {
    switch (row[row.count - 1], row[row.count - 2]) {
    case ("C", ""): .hidden
    case ("A", let text): Int64(text).flatMap { $0 >= 0 ? .shown($0) : nil }
    default: nil
    }
  }

  private static func cell(_ row: [String], _ axes: [Dimension], _ places: [[String: Int]]) -> Int?
  {
    var cell = 0
    for (number, axis) in axes.enumerated() {
      guard let place = places[number][row[number]] else { return nil }
      cell = cell * axis.entries.count + place
    }
    return cell
  }

  private static func bad(_ file: String, row: Int? = nil) -> Problem {
    Problem(
      "bad_release", field: file, row: row,
      message: Wording(
        vi: "tệp không phải là tệp của một đợt công bố thống kê hợp lệ",
        en: "the file is not one of a valid release of statistics"))
  }
}

extension Dimension {
  fileprivate init(_ axis: Metadata.Axis) throws(Problem) {
    var entries: [Entry] = []
    for item in axis.classes {
      let parent = item.parent.map { code in entries.firstIndex { $0.code == code } ?? -1 }
      entries.append(Entry(code: item.code, label: item.label.wording, parent: parent))
    }
    try self.init(name: axis.name, label: axis.label.wording, entries: entries)
  }
}
