public import Facts
public import Localities
public import People
public import Statistics

/// Anonymised tables, with how much was counted and what was not.
public struct StatisticsExport: Sendable {
  public let release: Release
  public let residents: Int
  public let gifts: Int

  /// What all of them are worth in whole đồng, before anything is hidden.
  public let valueVND: Int64

  /// How many records were not counted, by reason: persons who are `restricted` (or merged), or of
  /// whom `consent_withdrawn`, `objected`, `no_basis` is true; gifts that are `void`,
  /// `outside_period`, or of which at least a part is of such a giver (`giver_excluded`).
  public let excluded: [String: Int]

  /// By which ground persons were counted.
  public let account: BasisAccount

  /// Of how many persons with a home the former unit of each level could not be told; no level where
  /// the figures are in units of today.
  public let untold: [FormerUnit.Level: Int]

  /// When figures in the other units were drawn up last; nil when they never were.
  public let otherUnits: Moment?
}
