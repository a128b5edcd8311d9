public import Facts
import Intake

/// A column of a list with every field, as it can be imported again.
public struct ExportColumn: Equatable, Sendable {
  /// The header in CSV and the key in JSON.
  public let key: String

  /// The heading in a workbook.
  public let heading: Wording
}

extension ImportKindOfFile {
  /// The columns of such a list, in their order.
  ///
  /// What they hold is taken in as it stands when a file has these headers or headings: `home_code`
  /// and `home_as_written` are kept apart, and words without a code are not resolved anew; phones
  /// are not read anew either; a cell of several values is a ``Spreadsheets/ListCell``. `home`,
  /// `beneficiary` and `locality` only tell a reader what their codes mean.
  public var exportColumns: [ExportColumn] {
    list.exportColumns.map { ExportColumn(key: $0.key, heading: $0.heading) }
  }
}
