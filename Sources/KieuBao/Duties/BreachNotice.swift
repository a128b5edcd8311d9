public import Facts
public import Privacy

/// Whom and what a breach could have affected, in the shape of the notice that is due within 72 hours
/// of its discovery (Law 91/2025/QH15): kinds and counts of data and persons.
///
/// It holds numbers of records and no personal value.
public struct BreachNotice: Equatable, Sendable {
  public let unit: String

  /// The code of the province or commune the registry is kept for.
  public let locality: String
  public let incident: Incident
  public let discovered: Moment
  public let drawnUp: Moment

  /// Classes whose keys came into question; those of everybody where roles are no longer known.
  public let classes: [DataClass]

  /// Whose data could have been reached, at the most.
  public let reachable: Affected

  /// Whose data the log says was read or written; nil for a copy, whose readers leave no trace.
  public let touched: Affected?

  /// What could have been reached, at the most, by kind of record.
  public let kinds: [Kind]

  /// What was done, by deed.
  public let deeds: [DeedCount]

  /// How often a wrong passphrase was tried meanwhile.
  public let failedUnlocks: Int

  /// The last entry of the log that the incident reaches; nil where it reaches none.
  public let reaches: Reached?

  /// Whether the key file is in other hands too: without it no passphrase can be tried.
  public let hasKeys: Bool

  /// The end of the audit log it was drawn at.
  public let head: AuditHead

  /// Persons and relatives, by number.
  public struct Affected: Equatable, Sendable {
    public let persons: Numbers
    public let relatives: Numbers
  }

  /// Numbers of records, as few runs.
  public struct Numbers: Equatable, Sendable {
    public let count: Int

    /// Such as `P1-P5000` and `P5002`.
    public let runs: [String]
  }

  public struct Kind: Equatable, Sendable {
    public let holding: DataKind
    public let records: Int
  }

  public struct DeedCount: Equatable, Sendable {
    /// As the audit log names it, such as `person.list`.
    public let deed: String
    public let entries: Int

    /// How many persons and relatives these entries name.
    public let persons: Int
    public let relatives: Int
  }

  public struct Reached: Equatable, Sendable {
    public let entry: Int
    public let at: Moment
  }
}

extension BreachNotice {
  /// Until when the notice is due: 72 hours after the discovery.
  public var deadline: Moment { Moment(seconds: discovered.seconds + 72 * 3600) }

  /// Whole hours that are left, none of them begun; negative once it is overdue.
  public var hoursLeft: Int {
    let seconds = deadline.seconds - drawnUp.seconds
    return Int(seconds >= 0 ? seconds / 3600 : -((3599 - seconds) / 3600))
  }

  /// The kinds of data, basic ones first.
  public var natures: [DataField.Nature] {
    [.basic, .sensitive].filter { nature in kinds.contains { $0.holding.natures.contains(nature) } }
  }
}

extension BreachNotice.Numbers {
  init(_ rows: Set<Int64>, letter: String) {
    count = rows.count
    runs =
      rows.isEmpty
      ? []
      : Trail.ranges(Array(rows)).split(separator: ",").map { run in
        run.split(separator: "-").map { letter + $0 }.joined(separator: "-")
      }
  }
}
