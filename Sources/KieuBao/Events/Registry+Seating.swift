public import Facts
public import Lists
public import People
import Sealing
import Storage

/// How guests are put into groups.
public enum SeatingPlan: Hashable, Sendable {
  /// At tables, those of one country or province near each other.
  case tables(Tables, by: Nearness)

  /// Into delegations of one country or province each.
  case delegations(by: Nearness)

  /// Into none: what was there is taken away.
  case none
}

/// A group and how many guests it has, their relatives among them.
public struct SeatedGroup: Equatable, Sendable {
  public let name: String
  public let letters: Int
  public let seats: Int
}

extension Registry {
  /// Seats the guests of an event, in the place of what was before; a letter's guests stay together.
  ///
  /// Who declined, waits, or lost the place gets no seat. The groups are named in `language`.
  ///
  /// - Throws: `not_found`.
  public func seat(
    _ event: Event.ID, _ plan: SeatingPlan, in language: Language = .vi, at now: Moment
  ) throws -> [SeatedGroup] {
    try perform(Deed("event.seat", for: .invitation), at: now) { session in
      try session.need(.profile)
      _ = try session.programme(event)
      let invitations = try session.guests(of: event, session.bases(for: .invitation)).guests
      let letters = try session.letters(of: invitations)
      let seats = plan.seats(of: letters, in: language)
      try session.write(
        letters.flatMap(\.guests).map { guest in
          var terms = guest.terms
          terms.group = seats[guest.person]
          return (guest.person, terms)
        }, to: event)
      return SeatedGroup.all(of: letters, seats)
    }
  }
}

extension SeatingPlan {
  fileprivate func seats(of letters: [EventLetter], in language: Language) -> [Person.ID: String] {
    switch self {
    case .none: [:]
    case .tables(let tables, let nearness):
      seating(of: letters, at: tables, by: nearness) {
        Wording(vi: "Bàn \($0)", en: "Table \($0)")(language)
      }
    case .delegations(let nearness):
      Lists.delegations(of: letters, by: nearness) { number, name in
        Wording(vi: "Đoàn \(number) – \(name.vi)", en: "Group \(number) – \(name.en)")(language)
      }
    }
  }
}

extension SeatedGroup {
  /// The groups in the order in which they were filled, which is that of their numbers.
  fileprivate static func all(
    of letters: [EventLetter], _ seats: [Person.ID: String]
  ) -> [SeatedGroup] {
    var groups: [String: (letters: Int, seats: Int)] = [:]
    for letter in letters {
      let seated = letter.guests.filter { seats[$0.person] != nil }
      guard let first = seated.first, let group = seats[first.person] else { continue }
      groups[group, default: (0, 0)].letters += 1
      groups[group, default: (0, 0)].seats += seated.reduce(0) { $0 + $1.seats }
    }
    return groups.sorted { number($0.key) < number($1.key) }.map {
      SeatedGroup(name: $0.key, letters: $0.value.letters, seats: $0.value.seats)
    }
  }

  private static func number(_ name: String) -> Int {
    Int(name.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
  }
}
