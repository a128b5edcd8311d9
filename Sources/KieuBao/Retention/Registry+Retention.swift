public import Facts
public import People
import Storage

/// How long a kind of record is kept, by whose decision.
public struct RetentionRule: Equatable, Sendable {
  public let kind: RetentionKind

  /// Nil where the office has not decided: then nothing is ever due.
  public let period: Period?
  public let document: String?

  /// The day it holds from.
  public let from: Day?
}

/// What was kept longer than the office decided.
public struct Overdue: Equatable, Sendable {
  public let rule: RetentionRule

  /// The last day that was long enough ago is the one before.
  public let before: Day

  /// How many rows, boxes of history or texts.
  public let count: Int

  /// The persons, where it is persons: each is erased by itself.
  public let persons: [Person.ID]
}

extension Registry {
  /// How long each kind of record is kept.
  ///
  /// - Throws: `check_failed` where a policy was changed behind the log's back.
  public func retentionRules(at now: Moment) throws -> [RetentionRule] {
    try perform(Deed("retention.list"), at: now) { try $0.retentionRules() }
  }

  /// Decides how long a kind of record is kept; nil takes the decision back.
  ///
  /// - Throws: `missing` without a document; what ``setPolicy(_:to:document:from:at:)`` throws.
  public func keep(
    _ kind: RetentionKind, for period: Period?, document: String?, from day: Day, at now: Moment
  ) throws {
    try setPolicy(
      kind.policy, to: period?.description ?? PolicyTerm.undecided, document: document, from: day,
      at: now)
  }

  /// What is overdue on a day, by kind; kinds nobody decided on are not in it.
  public func overdue(asOf day: Day, at now: Moment) throws -> [Overdue] {
    try perform(Deed("retention.due"), at: now) { session in
      try session.overdue(asOf: day).map(\.overdue)
    }
  }

  /// Purges what is overdue on a day, of one kind or of all but persons.
  ///
  /// A trial tells the same numbers and changes nothing.
  ///
  /// - Returns: What was purged, and whether the files were cleared of it.
  public func purge(
    _ kind: RetentionKind? = nil, asOf day: Day, isTrial: Bool = false, at now: Moment
  ) throws -> (purged: [Overdue], isScrubbed: Bool) {
    let purged = try perform(Deed("retention.purge"), at: now, isTrial: isTrial) { session in
      let due = try session.overdue(asOf: day).filter {
        $0.overdue.rule.kind.isPurged && (kind == nil || $0.overdue.rule.kind == kind)
      }
      try session.purge(due)
      return due.map(\.overdue)
    }
    guard !isTrial, purged.contains(where: { $0.count > 0 }) else { return (purged, true) }
    scrub()
    return (purged, try !store.hasRemnants)
  }
}

extension Session {
  func retentionRules() throws -> [RetentionRule] {
    try checkPolicies()
    let rows = Dictionary(
      uniqueKeysWithValues: try changes.policies().map { ($0.name, $0) })
    return RetentionKind.allCases.map { kind in
      let row = rows[kind.policy]
      let period = row.flatMap { Period($0.value) }
      return RetentionRule(
        kind: kind, period: period, document: period == nil ? nil : row?.document,
        from: period == nil ? nil : row.flatMap { PartialDate($0.fromDay)?.exactDay })
    }
  }

  /// What is overdue, of the kinds that are decided on and in force.
  fileprivate func overdue(asOf day: Day) throws -> [Dated] {
    let ages = LastChanges()
    return try retentionRules().compactMap { rule in
      guard let period = rule.period, let from = rule.from, from <= day else { return nil }
      let cut = period.before(day)
      let rows = try overdueRows(of: rule.kind, before: cut, ages)
      return Dated(
        overdue: Overdue(
          rule: rule, before: cut,
          count: rule.kind == .history ? try historySize(before: cut) : rows.count,
          persons: rule.kind == .persons ? rows.map { Person.ID(rawValue: $0) } : []),
        rows: rows)
    }
  }
}

/// What is overdue of one kind, with the numbers of the rows.
struct Dated {
  let overdue: Overdue
  let rows: [Int64]
}
