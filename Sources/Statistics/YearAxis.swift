import Facts

/// The years gifts are counted by: each of the latest ones, and all before them together.
struct YearAxis {
  let dimension: Dimension
  private let first: Int
  private let last: Int
  private let hasEarlier: Bool

  /// How many years at most stand alone.
  static let most = 20

  /// From the first year there is a gift of, or the span begins with, to the year of the release.
  ///
  /// Years after that, and no year, are counted as unknown.
  init(_ gifts: [GiftRecord], _ definition: Definition) {
    let end = min(definition.span.to?.year ?? definition.asOf.year, definition.asOf.year)
    var earliest = definition.span.from?.year ?? Int.max
    for gift in gifts { if let year = gift.year, year < earliest { earliest = year } }
    last = end
    first = min(end, max(earliest, end - Self.most + 1))
    hasEarlier = earliest < first
    var classes: [(code: String, label: Wording)] = []
    if hasEarlier {
      classes.append(
        ("-\(first - 1)", Wording(vi: "trước \(first)", en: "before \(first)")))
    }
    classes += (first...last).map { (String($0), Wording(vi: String($0), en: String($0))) }
    classes.append(("_U", Dimension.Entry.unknownLabel))
    dimension = Dimension("year", Wording(vi: "Năm", en: "Year"), flat: classes)
  }

  /// The entry a gift of a year is counted in.
  func entry(_ year: Int?) -> Int {
    guard let year, year <= last else { return dimension.entries.count - 1 }
    return year < first ? 1 : year - first + (hasEarlier ? 2 : 1)
  }
}
