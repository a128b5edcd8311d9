public import Facts

/// What a table counts.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  case persons, gifts, givers
  case valueVND = "value_vnd"
  case notValued = "not_valued"

  public var label: Wording {
    switch self {
    case .persons: Wording(vi: "Số người", en: "Persons")
    case .gifts: Wording(vi: "Số lượt đóng góp", en: "Gifts")
    case .givers: Wording(vi: "Số cá nhân, tập thể đóng góp", en: "Givers")
    case .valueVND: Wording(vi: "Giá trị (đồng)", en: "Value (VND)")
    case .notValued: Wording(vi: "Số lượt chưa định giá", en: "Gifts not valued")
    }
  }

  /// Whether a total is the sum of its parts; a giver of two places is one giver in their total.
  var isAdditive: Bool { self != .givers }
}

/// One published cell: a figure, or the one mark for all that is not shown.
///
/// Zeros are always shown, so a hidden figure is at least 1.
public enum Figure: Hashable, Sendable {
  case shown(Int64)
  case hidden

  var value: Int64? {
    if case .shown(let value) = self { value } else { nil }
  }
}

/// One published table, with all its totals.
public struct StatTable: Equatable, Sendable {
  /// The file's name without `.csv`.
  public let name: String
  public let title: Wording

  /// One or two dimensions; of two, at most one has more than one level.
  public let dimensions: [Dimension]
  public let measures: [Measure]

  /// For each measure the figures of all cells, the last dimension running fastest.
  public let figures: [[Figure]]

  public init(
    name: String, title: Wording, dimensions: [Dimension], measures: [Measure],
    figures: [[Figure]]
  ) {
    self.name = name
    self.title = title
    self.dimensions = dimensions
    self.measures = measures
    self.figures = figures
  }
}

extension StatTable {
  /// The figure at codes given in the order of the dimensions; nil when there is no such cell.
  public func figure(_ measure: Measure, at codes: [String]) -> Figure? {
    guard let column = measures.firstIndex(of: measure), codes.count == dimensions.count else {
      return nil
    }
    var cell = 0
    for (dimension, code) in zip(dimensions, codes) {
      guard let index = dimension.entries.firstIndex(where: { $0.code == code }) else { return nil }
      cell = cell * dimension.entries.count + index
    }
    return figures[column][cell]
  }

  /// The entries a cell stands at, one for each dimension.
  func places(of cell: Int) -> [Int] {
    var (rest, places) = (cell, [Int]())
    for dimension in dimensions.reversed() {
      places.append(rest % dimension.entries.count)
      rest /= dimension.entries.count
    }
    return places.reversed()
  }

  /// The codes a cell stands at.
  func codes(of cell: Int) -> [String] {
    zip(dimensions, places(of: cell)).map { $0.entries[$1].code }
  }
}
