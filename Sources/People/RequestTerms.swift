public import Facts

/// How soon requests must be acknowledged and answered, by a rule of law in force from a day.
///
/// A row of this table is never changed: the clocks of old requests are counted by the row that was
/// in force when they came in. A new rule is a new row.
public struct RequestTerms: Equatable, Sendable {
  /// The day it is in force from.
  public let from: Day

  /// The rule, for whoever asks why.
  public let source: String

  /// Working days, Monday to Friday, until the receipt is acknowledged.
  ///
  /// Public holidays are not known: they would only lengthen the term, so the clock is never late.
  public let acknowledgement: Int

  /// Calendar days until the answer, and as many more, once, when the person is told why.
  let days: [RequestKind: Int]

  public func days(for kind: RequestKind) -> Int { days[kind] ?? 0 }
}

extension RequestTerms {
  /// The rules, oldest first.
  public static let all = [
    RequestTerms(
      from: Day(sinceEpoch: 20_454),  // 2026-01-01
      source: "Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP", acknowledgement: 2,
      days: [
        .access: 10, .correct: 10, .provide: 10, .withdraw: 15, .restrict: 15, .object: 15,
        .erase: 20,
      ])
  ]

  /// The rule for a request that came in on a day; the oldest for days before it.
  public static func inForce(on day: Day) -> RequestTerms {
    all.last { $0.from <= day } ?? all[0]
  }
}

/// Until when a request is to be acknowledged and answered.
public struct RequestClock: Equatable, Sendable {
  public let acknowledgeBy: Day

  /// The last day for the answer.
  public let due: Day
  public let isAcknowledged: Bool
  public let isOpen: Bool

  package init(acknowledgeBy: Day, due: Day, isAcknowledged: Bool, isOpen: Bool) {
    self.acknowledgeBy = acknowledgeBy
    self.due = due
    self.isAcknowledged = isAcknowledged
    self.isOpen = isOpen
  }
}

extension RequestClock {
  /// Counts from the day of receipt, which is day 0.
  public init(of petition: Petition, by terms: [RequestTerms] = RequestTerms.all) {
    let rule = terms.last { $0.from <= petition.received } ?? terms[0]
    let days = rule.days(for: petition.kind) * (petition.prolongation == nil ? 1 : 2)
    self.init(
      acknowledgeBy: petition.received.adding(workingDays: rule.acknowledgement),
      due: Day(sinceEpoch: petition.received.sinceEpoch + days),
      isAcknowledged: petition.acknowledgement != nil, isOpen: petition.isOpen)
  }

  /// How many days are left for the answer; negative when it is late, 0 on the last day.
  public func daysLeft(on day: Day) -> Int { due.sinceEpoch - day.sinceEpoch }

  /// Whether the answer, or the acknowledgement, is late.
  public func isOverdue(on day: Day) -> Bool {
    isOpen && (due < day || (!isAcknowledged && acknowledgeBy < day))
  }
}

extension Day {
  /// The day after so many working days, Monday to Friday; a weekend counts for none of them.
  func adding(workingDays count: Int) -> Day {
    var (number, left) = (sinceEpoch, count)
    while left > 0 {
      number += 1
      // 1970-01-01 was a Thursday: numbers 2 and 3 modulo 7 are Saturday and Sunday.
      let weekday = (number % 7 + 7) % 7
      if weekday != 2, weekday != 3 { left -= 1 }
    }
    return Day(sinceEpoch: number)
  }
}
