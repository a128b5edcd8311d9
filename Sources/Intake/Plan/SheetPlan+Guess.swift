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
      takesHidden: map?.takesHidden ?? false, day: day)
  }

  var titleLines: [String] {
    guard let first = headerNumbers?.lowerBound else { return [] }
    return sample.rows.prefix { $0.number < first }.flatMap { row in
      row.filled.map { row.text($0).tidy }
    }
  }
}

extension PlanGuess {
  /// Tên beside Họ is the given name.
  mutating func assignGivenNames() {
    for index in columns.indices.dropFirst() where columns[index].use.key == "full_name" {
      let (before, use) = (columns[index - 1].use, columns[index].use)
      guard use.part == nil, before.key == "full_name", before.subject == use.subject,
        before.part == .family || before.part == .middle
      else { continue }
      columns[index].use = ColumnUse("full_name", .given, of: use.subject)
    }
  }

  /// What is repeated to the right of a relative's name is the relative's.
  mutating func assignRelatives() {
    guard kind == .persons else { return }
    var (seen, relative, group) = (Set<ColumnUse>(), false, 1)
    var relations: [String: Int] = [:]
    for index in columns.indices where columns[index].use.isTaken {
      var use = columns[index].use
      if use.isOfRelative {
        relative = true
        if let relation = columns[index].relation {
          group = relations[relation] ?? (relations.count + 1)
          relations[relation] = group
        }
        use = use.of(.relative(min(group, 9)))
      } else if relative, seen.contains(use), !use.isMany || use.key == "phone" {
        use = use.asRelative.of(.relative(min(group, 9)))
      }
      columns[index].use = use.belongs(to: kind) ? use : .ignored
      seen.insert(use)
    }
    assignHouseholds()
  }

  /// Where the relative comes first, what stands before the person's name is the relative's.
  private mutating func assignHouseholds() {
    guard let person = columns.firstIndex(where: { $0.use == ColumnUse("full_name") }),
      let relative = columns.firstIndex(where: {
        $0.use == ColumnUse("full_name", of: .relative(1))
      }),
      relative < person
    else { return }
    let keys = ["address", "home_text", "dob", "phone", "sex", "id_number", "occupation"]
    for index in relative..<person where columns[index].use.subject == .own {
      guard keys.contains(columns[index].use.key) else { continue }
      columns[index].use = columns[index].use.asRelative
    }
  }

  /// Of two columns for one value the surer one is taken, and the other told.
  mutating func refuseRepeated() throws(Problem) {
    for index in columns.indices where columns[index].use.isTaken && !columns[index].use.isMany {
      let use = columns[index].use
      guard let other = columns.indices.first(where: { $0 < index && columns[$0].use == use })
      else { continue }
      let isSure = columns[index].certainty > 0.95 && columns[other].certainty > 0.95
      if isSure, ["full_name", kind.keyColumn].contains(use.key), use.subject == .own {
        throw .repeated(use, row: headerNumbers?.lowerBound)
      }
      let loser = columns[index].certainty > columns[other].certainty ? other : index
      columns[loser].use = .ignored
      remarks.append(.passedOver(columns[loser], because: use))
    }
  }

  func requireColumns() throws(Problem) {
    let missing = Self.required(kind).filter { key in
      !columns.contains { column in
        column.use.key == key && column.use.subject == .own
      }
    }
    guard missing.isEmpty else {
      throw .missing(missing, row: headerNumbers?.lowerBound)
    }
  }

  private static func required(_ kind: ListKind) -> [String] {
    switch kind {
    case .persons, .relatives: ["full_name"]
    case .contributions: []
    }
  }
}
