public import Facts

/// A list as every output shows it: on the terminal, as CSV, as JSON and as a workbook.
public struct Table: Equatable, Sendable {
  /// What one row is, in the singular and in `snake_case`: `person`, `nominee`.
  public let noun: String

  /// What stands above the list in a workbook.
  public let title: Wording
  public let columns: [Column]

  /// The rows, each with one cell per column.
  public let rows: [[Cell]]

  /// How many there are in all, shown or not.
  public let total: Int

  /// How many were left out, by reason; no reason stands with 0.
  public let excluded: [Exclusion]

  /// What a reader must know of the list, such as the rules it was made by.
  public let notes: [Wording]

  /// Whether a workbook tells below the rows how many there are; a table of figures has no need.
  public let isCounted: Bool

  public init(
    noun: String, title: Wording, columns: [Column], rows: [[Cell]], total: Int? = nil,
    excluded: [Exclusion] = [], notes: [Wording] = [], isCounted: Bool = true
  ) {
    self.noun = noun
    self.title = title
    self.columns = columns
    self.rows = rows
    self.excluded = excluded.filter { $0.count > 0 }
    self.total = total ?? rows.count + self.excluded.reduce(0) { $0 + $1.count }
    self.notes = notes
    self.isCounted = isCounted
  }
}

extension Table {
  /// The same list with more that a reader must know of it.
  public func noting(_ more: [Wording]) -> Table {
    Table(
      noun: noun, title: title, columns: columns, rows: rows, total: total, excluded: excluded,
      notes: notes + more, isCounted: isCounted)
  }
}

/// One column of a ``Table``.
public struct Column: Hashable, Sendable {
  /// The header in CSV and the key in JSON: `snake_case`, the same in every language.
  public let key: String

  /// The heading a person reads.
  public let heading: Wording

  /// The width in a workbook, in characters.
  public let width: Int

  /// How its values are masked in a list on a screen; nil where they stand whole.
  public let masking: Masking?

  public init(_ key: String, _ heading: Wording, width: Int = 14, masking: Masking? = nil) {
    self.key = key
    self.heading = heading
    self.width = width
    self.masking = masking
  }
}

/// What one cell of a ``Table`` holds.
public enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case integer(Int64)
  case amount(Amount)
  case date(PartialDate)
  case flag(Bool)
  case list([String])

  public static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
  public static func integer(_ number: Int?) -> Cell {
    number.map { .integer(Int64($0)) } ?? .empty
  }
  public static func date(_ date: PartialDate?) -> Cell { date.map { .date($0) } ?? .empty }
}

/// How many were left out of a list, and why.
public struct Exclusion: Hashable, Sendable {
  /// The reason as programs read it, in `snake_case`.
  public let reason: String
  public let wording: Wording
  public let count: Int

  public init(_ reason: String, _ wording: Wording, count: Int) {
    self.reason = reason
    self.wording = wording
    self.count = count
  }
}
