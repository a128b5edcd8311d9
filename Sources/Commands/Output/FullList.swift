import ArgumentParser
import KieuBao

/// Whether a list is to hold every field, so that it can be imported again.
struct FullOption: ParsableArguments {
  @Flag(
    help: help(
      vi: "Đủ mọi trường, để nhập lại được.",
      en: "Every field, so that it can be imported again."))
  var full = false

  /// Refuses other units than those in force: an import reads no others' codes.
  func refuse(_ units: UnitsOption) throws(Problem) {
    guard full, units.units != .today else { return }
    throw .usage(
      Wording(
        vi: "--full ghi theo đơn vị hiện nay", en: "--full writes the units in force"),
      hint: Wording(vi: "bỏ --units", en: "leave --units out"))
  }
}

extension ImportKindOfFile {
  /// The columns of a list with every field.
  var fullColumns: [Column] {
    exportColumns.map { column in
      Column(
        column.key, column.heading, width: Self.widths[column.key] ?? 14,
        masking: Self.maskings[column.key])
    }
  }

  private static let widths = [
    "id": 8, "person": 8, "givers": 10, "name": 26, "sex": 9, "home_code": 9, "home": 36,
    "home_as_written": 36, "category": 18, "phones": 18, "emails": 24, "birth_year": 9,
    "year_left": 9, "is_contact": 9, "note": 40, "amount": 16, "currency": 8, "purpose": 30,
    "beneficiary": 30, "locality": 30, "description": 40, "evidence": 24,
  ]

  private static let maskings: [String: Masking] = [
    "dob": .birth, "phones": .phone, "emails": .email, "passport": .document,
    "id_number": .document, "note": .note,
  ]
}

extension OutputOptions {
  /// Whether the answer is a table that may be imported again: one cell has to hold each value.
  func isSheet(in surroundings: Surroundings) -> Bool {
    [.csv, .xlsx].contains(format(in: surroundings))
  }

  /// A list with every field; columns that the user may not see are not there.
  func fullTable(
    of kind: ImportKindOfFile, noun: String, titled title: Wording, lines: [[Detail.Line]],
    total: Int? = nil, excluded: [Exclusion], notes: [Wording] = [], in surroundings: Surroundings
  ) -> Table {
    let withheld = Set(lines.joined().filter(\.isWithheld).map(\.key))
    let columns = kind.fullColumns.filter { !withheld.contains($0.key) }
    let isSheet = isSheet(in: surroundings)
    let rows = lines.map { line in
      line.row(columns).map { isSheet ? $0.parted : $0 }
    }
    return Table(
      noun: noun, title: title, columns: columns, rows: rows, total: total, excluded: excluded,
      notes: notes)
  }
}

extension Cell {
  /// The same with its texts in such a form that they can be told apart again.
  fileprivate var parted: Cell {
    guard case .list(let texts) = self else { return self }
    return .text(ListCell.text(texts))
  }
}
