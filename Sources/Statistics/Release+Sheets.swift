import Facts
import Localities
public import Spreadsheets

extension Release {
  /// The tables as a person reads them, one sheet each: rows down the first dimension, and across
  /// the second one or, for tables of one dimension or of several measures, the measures.
  ///
  /// A hidden figure is "…".
  public var sheets: [Table] { tables.flatMap { sheets(of: $0) } }

  private func sheets(of table: StatTable) -> [Table] {
    table.measures.indices.map { column in
      let rows = table.dimensions[0]
      let width = table.dimensions.count == 2 ? table.dimensions[1].entries.count : 1
      let isAlone = table.measures.count == 1
      return Table(
        noun: isAlone ? table.name : Self.noun(table, table.measures[column]),
        title: isAlone ? table.title : Self.join(table.title, table.measures[column].label),
        columns: columns(of: table, column),
        rows: rows.entries.indices.map { row in
          [.text(Self.both(rows.entries[row].label))]
            + (0..<width).map { Self.cell(table.figures[column][row * width + $0]) }
        }, notes: notes, isCounted: false)
    }
  }

  private func columns(of table: StatTable, _ measure: Int) -> [Column] {
    let first = table.dimensions[0]
    let heading = Column(first.name, first.label, width: 28)
    let measure = table.measures[measure]
    guard table.dimensions.count == 2 else {
      return [heading, Column(measure.rawValue, measure.label)]
    }
    // Many classes side by side: no wider than their figures, so that they can be read in print.
    let width = measure == .valueVND ? 16 : 9
    return [heading] + table.dimensions[1].entries.map { Column($0.code, $0.label, width: width) }
  }

  /// Short enough for the name of a sheet, such as `value_vnd_locality_year`.
  private static func noun(_ table: StatTable, _ measure: Measure) -> String {
    ([measure.rawValue] + table.dimensions.map(\.name)).joined(separator: "_")
  }

  private static func cell(_ figure: Figure) -> Cell {
    switch figure {
    case .shown(let value): .integer(value)
    case .hidden: .text("…")
    }
  }

  private static func join(_ one: Wording, _ other: Wording) -> Wording {
    Wording(vi: "\(one.vi): \(other.vi)", en: "\(one.en): \(other.en)")
  }

  private static func both(_ label: Wording) -> String {
    label.vi == label.en ? label.vi : "\(label.vi) / \(label.en)"
  }

  private var notes: [Wording] {
    [
      Wording(
        vi: "“…” là số được che để không ai bị nhận ra; không phải số 0.",
        en: "“…” is a figure hidden so that nobody can be recognised; it is not zero."),
      Wording(
        vi: "Số liệu tính đến ngày \(definition.asOf.written).",
        en: "Figures as of \(definition.asOf)."),
      Wording(
        vi: "Đơn vị hành chính \(definition.units.name.vi).",
        en: "Administrative units \(definition.units.name.en)."),
    ]
  }
}
