package import Naming

/// What an officer says about the columns of a sheet, kept in a small file and used again for the
/// next sheet of the same layout.
package struct SheetMap: Equatable, Sendable {
  package var kind: ListKind

  /// The name of the sheet; nil for whichever is read.
  package var sheet: String?

  /// The numbers of the header's rows; nil to look for them, empty where there are none.
  package var headerRows: [Int]?
  package var takesHidden: Bool
  package var columns: [Column]

  /// What is said of one column, which is known by its header, or by its letters where it has none.
  package struct Column: Equatable, Sendable {
    package var letters: String
    package var header: String
    package var use: ColumnUse
    package var relation: String?
    package var dateOrder: DateOrder?
    package var encoding: LegacyEncoding?
    package var unit: AmountUnit?
  }
}

extension SheetMap {
  /// The map that says what a plan has guessed.
  package init(_ plan: SheetPlan) {
    kind = plan.kind
    sheet = plan.sheet
    headerRows = plan.headerRows.map(Array.init) ?? []
    takesHidden = plan.takesHidden
    columns = plan.columns.map { column in
      let encoding = plan.encoding(of: column)
      return Column(
        letters: column.letters, header: column.heading, use: column.use, relation: column.relation,
        dateOrder: column.dateOrder == .dayFirst ? nil : column.dateOrder,
        encoding: encoding == .unicode ? nil : encoding, unit: column.unit)
    }
  }
}

extension SheetMap.Column {
  /// The place of the letters, from 0.
  var place: Int? { Self.place(of: letters) }

  static func place(of letters: String) -> Int? {
    guard 1...3 ~= letters.utf8.count else { return nil }
    var place = 0
    for byte in letters.uppercased().utf8 {
      guard (0x41...0x5A).contains(byte) else { return nil }
      place = place * 26 + Int(byte - 0x40)
    }
    return place - 1
  }
}
