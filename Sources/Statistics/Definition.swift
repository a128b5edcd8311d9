public import Facts
public import Localities

/// What a release is to be: the day it speaks of, the limits it keeps, and the names of places.
public struct Definition: Sendable {
  /// The day ages are reckoned on.
  public let asOf: Day

  /// The days the gifts were given on; the caller chose them, the release says so.
  public let span: Span

  /// Counts from 1 to one less than this are hidden.
  public let threshold: Int
  public let dominance: Dominance

  /// The units that homes and beneficiaries are counted in.
  public let units: UnitSystem

  /// What the places of today are called; former units have their own names.
  public let names: PlaceNames

  /// Throws `threshold_too_low` for a threshold below 3.
  public init(
    asOf: Day, span: Span = .always, threshold: Int = 10, dominance: Dominance = .standard,
    units: UnitSystem = .today, names: PlaceNames = .codes
  ) throws(Problem) {
    guard 3...1_000_000 ~= threshold else {
      throw Problem(
        "threshold_too_low", field: "threshold",
        message: Wording(
          vi: "ngưỡng che số nhỏ phải từ 3 đến 1.000.000",
          en: "the threshold for small counts must be 3 to 1,000,000"),
        hint: Wording(vi: "nên dùng 10", en: "10 is usual"))
    }
    self.asOf = asOf
    self.span = span
    self.threshold = threshold
    self.dominance = dominance
    self.units = units
    self.names = names
  }
}
