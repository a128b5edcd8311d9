package import Facts

/// What is known of one column of a sheet.
package struct PlannedColumn: Equatable, Sendable {
  /// The place of the column, from 0.
  package let place: Int

  /// The header as it is written, the parts of a header of several rows one behind the other.
  package let heading: String

  /// The header without marks and case.
  let foldedHeading: String

  /// What it is taken for.
  package internal(set) var use: ColumnUse

  /// What the relative is to the person, where the header says so: `mẹ`.
  package internal(set) var relation: String?

  /// How sure the header makes it, 0 to 1; 1 where the officer said so.
  package internal(set) var certainty: Double

  /// How dates in it are written.
  package internal(set) var dateOrder: DateOrder = .dayFirst

  /// The multiple that amounts in it are given in, and of what currency: `Số tiền (triệu đồng)`.
  package internal(set) var unit: AmountUnit?

  package internal(set) var isHidden = false

  /// Whether its values stand in the note behind the heading: `Tuổi: 45`.
  var isLabelled = false

  /// How many cells of the rows looked at hold anything, and how many of them can be read as what
  /// the column is taken for.
  package internal(set) var filled = 0
  package internal(set) var readable = 0

  init(place: Int, heading: String, use: ColumnUse, certainty: Double = 1) {
    (self.place, self.heading, self.use, self.certainty) = (place, heading, use, certainty)
    foldedHeading = plainFold(heading)
  }

  /// The letters a spreadsheet shows above the column: A, B, … Z, AA.
  package var letters: String {
    var (letters, number) = ("", place + 1)
    while number > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (number - 1) % 26))) + letters
      number = (number - 1) / 26
    }
    return letters
  }

  /// Whether many of its cells do not look like what it is taken for.
  package var isDoubtful: Bool {
    use.isTaken && (certainty < 0.6 || (filled >= 3 && readable * 2 < filled))
  }
}

/// Which of day and month stands first in the dates of a column.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day_first"
  case monthFirst = "month_first"
}

/// What the figures of a column count.
package struct AmountUnit: Hashable, Sendable {
  /// What a figure is multiplied with: 1,000,000 for `triệu đồng`.
  package let multiple: Int64

  /// Nil where nothing tells it.
  package let currency: Currency?

  package init(multiple: Int64 = 1, currency: Currency? = nil) {
    (self.multiple, self.currency) = (multiple, currency)
  }
}
