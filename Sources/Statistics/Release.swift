public import Facts

/// A set of tables that may be published together, attacked and found safe.
public struct Release: Sendable {
  public let definition: Definition
  public let tables: [StatTable]

  /// What the attack on the tables found.
  public let audit: Audit

  /// The tables that were too small to be told safely and are not there.
  public let leftOut: [String]

  /// Counts, hides, and attacks the result with nothing but what is published.
  ///
  /// The same data in any order, with the same definition, give the same release. Throws
  /// `output_unsafe` when the attack narrows a hidden figure too far, and what the counting of
  /// gifts throws.
  public init(residents: [Resident], gifts: [GiftRecord], _ definition: Definition)
    throws(Problem)
  {
    let persons = try ResidentCount(residents, definition).tables(definition)
    let contributions = try GiftCount(gifts, definition).tables(definition)
    do {
      try self.init(persons + contributions, definition)
    } catch {
      // What is not valued is told in two small tables of its own, which are the first to go.
      let small = contributions.filter { $0.measures == [.notValued] }.map(\.name)
      try self.init(
        persons + contributions.filter { !small.contains($0.name) }, definition, leftOut: small)
    }
  }

  /// A release of finished tables; refused unless they withstand the attack.
  init(_ tables: [StatTable], _ definition: Definition, leftOut: [String] = []) throws(Problem) {
    self.definition = definition
    self.tables = tables
    self.leftOut = leftOut
    audit = try Audit(of: tables, threshold: definition.threshold, definition.dominance)
    guard audit.isSafe else { throw Self.unsafe }
  }

  private static let unsafe = Problem(
    "output_unsafe",
    message: Wording(
      vi: "có số đã che mà người đọc vẫn suy ra được",
      en: "a hidden figure could be worked out from the others"),
    hint: Wording(
      vi: "hãy tăng ngưỡng hoặc công bố ít bảng hơn",
      en: "raise the threshold or publish fewer tables"))
}
