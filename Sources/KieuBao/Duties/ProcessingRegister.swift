public import Facts
import Privacy

/// What the office does with personal data, as the registry itself shows it on one day.
///
/// Drawn from the catalogue of what is held (``DataKind``), the policies, the users and the audit
/// log; it holds numbers and no personal value. What only the office knows is left to be written.
public struct ProcessingRegister: Equatable, Sendable {
  public let unit: String

  /// The code of the province or commune the registry is kept for.
  public let locality: String
  public let drawnUp: Moment

  /// One for each purpose.
  public let purposes: [Use]

  /// One for each class of each table, in the catalogue's order.
  public let holdings: [Held]

  /// How many persons, and how many relatives.
  public let persons: Int
  public let relatives: Int

  /// Who works with the registry, by role.
  public let recipients: [Recipients]

  /// What the office decided on how long each kind of record is kept.
  public let retention: [Decision]
  public let calendar: ImpactCalendar

  /// The end of the audit log it was drawn at.
  public let head: AuditHead

  /// A purpose, and what the office decided on its legal basis; nil where nothing.
  public struct Use: Equatable, Sendable {
    public let purpose: Purpose
    public let basis: Decision?
  }

  /// A decision of the office, as it stands in the policies.
  public struct Decision: Equatable, Sendable {
    /// Such as `retention/invitations`.
    public let name: String
    public let value: String

    /// The document that decides it.
    public let document: String?

    /// The day it holds from, `YYYY-MM-DD`.
    public let from: String
  }

  /// A class of a table, and how many boxes of it there are.
  public struct Held: Equatable, Sendable {
    public let holding: DataKind
    public let records: Int

    /// The roles that may open it.
    public let openedBy: [String]
  }

  /// The users of one role.
  public struct Recipients: Equatable, Sendable {
    public let role: Role
    public let users: Int
  }
}

/// By when the impact assessment is due, and by when it must be brought up to date.
///
/// Law 91/2025/QH15 and Decree 356/2025/NĐ-CP: within 60 days of the first processing, updated every
/// 6 months when it changed.
public struct ImpactCalendar: Equatable, Sendable {
  /// The day the registry was made; nil where the log does not tell.
  public let firstProcessing: Day?

  /// The newest change of users or policies, and the deed that made it.
  public let lastChange: Change?

  public struct Change: Equatable, Sendable {
    public let day: Day

    /// As the audit log names it, such as `policy.set`.
    public let deed: String
  }

  public var due: Day? { firstProcessing.map { Day(sinceEpoch: $0.sinceEpoch + 60) } }

  /// Six months after the last change; nil while nothing changed.
  public var updateBy: Day? { lastChange?.day.adding(months: 6) }
}

extension ImpactCalendar {
  /// Deeds that change what an impact assessment tells: who may do what, and what was decided.
  private static let changes: Set = [
    "policy.set", "retention.set", "user.add", "user.remove", "user.role",
    "recovery.create", "recovery.use",
  ]

  /// Whether a deed changes what an impact assessment tells.
  static func counts(_ deed: String) -> Bool { changes.contains(deed) }
}

extension Day {
  /// The same day some months later, the month's last where it has no such day.
  func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let last = Day.days(inMonth: month, of: year)
    return Day(year: year, month: month, day: min(day, last)) ?? self
  }
}
