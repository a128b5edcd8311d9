package import Facts
package import Spreadsheets

extension SheetPlan {
  /// Guesses what a sheet holds from its first rows, and goes back to its start.
  ///
  /// `day` is the day it is. A map decides what it names; the rest is guessed.
  ///
  /// - Throws: ``Facts/Problem`` with the codes `empty_file`, `no_header`, `missing_column`,
  ///   `repeated_column`, or what the reader throws.
  package static func guess(
    _ reader: SheetReader, as kind: ListKind, map: SheetMap? = nil, asOf day: Day
  ) throws(Problem) -> SheetPlan {
    if let map, map.kind != kind { throw .otherList }
    let sample = try SheetSample(reader, told: map?.encodings ?? [:])
    guard !sample.rows.isEmpty else { throw .noRows }
    if map == nil, let header = ExportHeader(in: sample, of: kind) {
      var plan = PlanGuess(header, sample, kind, asOf: day).plan(sheet: reader.sheet)
      plan.isExport = true
      if !reader.isBytewise { plan.decoding = CellDecoding(columns: []) }
      return plan
    }
    var guess = try PlanGuess(sample, kind, map, asOf: day)
    try guess.settle()
    return guess.plan(sheet: reader.sheet)
  }
}

/// A plan on its way from headings to columns.
struct PlanGuess {
  let sample: SheetSample
  let kind: ListKind
  let map: SheetMap?
  let day: Day
  let header: HeaderBlock?

  /// The rows above the list's first that head it.
  let headerNumbers: ClosedRange<Int>?
  var columns: [PlannedColumn]
  var remarks: [Problem] = []

  /// The places of the columns a map speaks of.
  var told: Set<Int> = []

  /// Whether the sheet is a list that this program wrote.
  var isOwnList = false

  init(_ sample: SheetSample, _ kind: ListKind, _ map: SheetMap?, asOf day: Day) throws(Problem) {
    (self.sample, self.kind, self.map, self.day) = (sample, kind, map, day)
    let guessed = HeaderBlock.best(in: sample.rows, of: kind, merged: sample.merged)
    header = map.map { $0.header(in: sample, guessed: guessed) } ?? guessed
    var (columns, numbers) = (header.map(Self.columns) ?? [], header?.numbers)
    if header == nil, map?.headerRows != [] {
      guard let (found, first) = HeaderlessList.columns(of: sample, kind) else {
        throw .noHeader(kind)
      }
      (columns, numbers) = (found, first > 1 ? 1...(first - 1) : nil)
      remarks.append(.guessedByContent)
    }
    while columns.count < sample.width {
      columns.append(PlannedColumn(place: columns.count, heading: "", use: .ignored, certainty: 0))
    }
    (self.columns, headerNumbers) = (columns, numbers)
  }

  private static func columns(of header: HeaderBlock) -> [PlannedColumn] {
    zip(header.paths, header.uses).enumerated().map { place, found in
      var column = PlannedColumn(
        place: place, heading: found.0.written, use: found.1?.use ?? .ignored,
        certainty: found.1?.certainty ?? 0)
      column.relation = found.0.relation
      column.unit = found.0.unit
      if found.0.isMonthFirst { column.dateOrder = .monthFirst }
      return column
    }
  }

  /// The rows below the header.
  var body: ArraySlice<SheetRow> {
    guard let last = headerNumbers?.upperBound else { return sample.rows[...] }
    return sample.rows.drop { $0.number <= last }
  }

  mutating func settle() throws(Problem) {
    assignRelatives()
    assignGivenNames()
    assignBirthParts()
    assignBeside()
    assignMembers()
    assignWives()
    assignOwnList()
    if let map { try apply(map) }
    settleByContent()
    settleHidden()
    try refuseRepeated()
    try requireColumns()
  }

  func plan(sheet: String?) -> SheetPlan {
    let title = titleLines
    return SheetPlan(
      kind: kind, sheet: sheet, headerRows: headerNumbers,
      columns: columns.filter { !$0.heading.isEmpty || $0.use != .ignored }, title: title,
      unit: TitleUnit.find(in: title), remarks: remarks, blankSex: blankSex, amountUnit: amountUnit,
      takesCountryOfSection: takesCountryOfSection,
      decoding: sample.decoding, merged: mergedDown,
      takesHidden: map?.takesHidden ?? false, isOwnList: isOwnList,
      countsFrom1904: sample.countsFrom1904, day: day)
  }

  var titleLines: [String] {
    guard let first = headerNumbers?.lowerBound else { return [] }
    return sample.rows.prefix { $0.number < first }.flatMap { row in
      row.filled.map { row.text($0).tidy }
    }
  }
}
