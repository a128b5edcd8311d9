import Facts
import Naming
import Spreadsheets

/// Makes values of the cells of a record.
struct RowReading {
  private let plan: SheetPlan
  private let columns: [PlannedColumn]
  private let subjects: [ColumnUse.Subject]

  /// The last text of each column, for the cells that say "as above".
  private var above: [Int: String] = [:]

  init(_ plan: SheetPlan) {
    self.plan = plan
    columns = plan.taken
    // What a relative's cells add to the person's note comes after the note.
    let others = columns.map(\.use.subject).filter { $0 != .own }
    subjects = others.reduce(into: [.own]) { if !$0.contains($1) { $0.append($1) } }
  }

  mutating func read(_ row: SheetRow, into taken: inout IntakeRow) {
    let cells = cells(of: row, &taken.remarks, &taken.cells)
    for subject in subjects {
      let own = cells.filter { $0.column.use.subject == subject }
      guard !own.isEmpty || subject == .own else { continue }
      switch (subject, plan.kind) {
      case (.relative, _): addRelative(own, to: &taken)
      case (.person, _): addPerson(own, to: &taken)
      case (.own, .persons):
        let person = PersonReading(own, plan)
        taken.values = person.values
        taken.remarks += person.remarks
      case (.own, .relatives):
        let relative = RelativeReading(own, plan)
        taken.values = relative.relatives.first ?? [:]
        taken.remarks += relative.remarks
      case (.own, .contributions):
        let gift = GiftReading(own, plan)
        taken.values.merge(gift.values) { $1 }
        taken.remarks += gift.remarks
      }
    }
    taken.remarks = taken.remarks.map { $0.at(row: row.number) }
  }

  /// Adds the relatives of a row that holds no person.
  mutating func addRelatives(of row: SheetRow, to taken: inout IntakeRow) {
    var remarks: [Problem] = []
    var written: [String] = []
    let cells = cells(of: row, &remarks, &written)
    for subject in subjects where subject != .own && subject != .person {
      addRelative(cells.filter { $0.column.use.subject == subject }, to: &taken)
    }
    taken.remarks += remarks.map { $0.at(row: row.number) }
  }

  private func addRelative(_ cells: [SheetCell], to taken: inout IntakeRow) {
    guard !cells.isEmpty else { return }
    let reading = RelativeReading(cells, plan)
    taken.relatives += reading.relatives
    taken.remarks += reading.remarks
    if reading.relatives.isEmpty { keep(cells, in: &taken) }
  }

  /// What is told of a relative without a name, in the note of the person.
  private func keep(_ cells: [SheetCell], in taken: inout IntakeRow) {
    let told = cells.map { "\($0.column.heading): \($0.text.tidy)" }
    let note = [taken.values["note"]].compactMap(\.self) + told
    taken.values["note"] = note.joined(separator: "; ")
    taken.remarks.append(.nameless(cells[0].column.use.key))
  }

  private func addPerson(_ cells: [SheetCell], to taken: inout IntakeRow) {
    let person = PersonReading(cells, plan)
    for (key, value) in person.values { taken.values["person.\(key)"] = value }
    taken.remarks += person.remarks
  }
}

/// A cell that holds something, with its column.
struct SheetCell {
  let column: PlannedColumn
  let text: String
}

extension RowReading {
  /// The cells that hold something; those that say "as above" with what stands there.
  private mutating func cells(
    of row: SheetRow, _ remarks: inout [Problem], _ written: inout [String]
  ) -> [SheetCell] {
    var cells: [SheetCell] = []
    for column in columns {
      var text = row.text(column.place)
      if text.isBlank { continue }
      // The sign by which Excel is told that figures are a text.
      if text.first == "'", text.dropFirst().first?.isNumber == true { text.removeFirst() }
      if column.use != ColumnUse("full_name") {
        if CellWords.saysAsAbove(text) {
          guard let before = above[column.place] else {
            remarks.append(.nothingAbove(column.use.key))
            continue
          }
          text = before
          if column.place < written.count { written[column.place] = before }
        }
        if CellWords.saysNothing(text), !column.use.isMark { continue }
      }
      above[column.place] = text
      cells.append(SheetCell(column: column, text: text))
    }
    return cells
  }
}

extension ColumnUse {
  /// Whether a mark in the column is its value.
  var isMark: Bool { part == .male || part == .female || key == "is_contact" }
}

extension [SheetCell] {
  /// The first text of a key that is not in parts.
  func text(_ key: String) -> String? {
    first { $0.column.use.key == key && $0.column.use.part == nil }?.text
  }

  func text(_ key: String, _ part: ColumnUse.Part) -> String? {
    first { $0.column.use.key == key && $0.column.use.part == part }?.text
  }

  func all(_ key: String) -> [SheetCell] { filter { $0.column.use.key == key } }

  /// A name written whole, or its parts in their order.
  var name: String? {
    let parts = [ColumnUse.Part.family, .middle, .given].compactMap { text("full_name", $0)?.tidy }
    guard let whole = text("full_name") else {
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    return parts.isEmpty ? whole : ([whole] + parts).joined(separator: " ")
  }

  /// A place at home, from the hamlet to the province.
  var home: String? {
    let order: [ColumnUse.Part?] = [.hamlet, nil, .commune, .district, .province]
    return HomeReading.joined(
      order.flatMap { part in
        filter { $0.column.use.key == "home_text" && $0.column.use.part == part }
          .map { (part: part, text: $0.text, heading: $0.column.heading) }
      })
  }
}
