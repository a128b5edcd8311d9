public import Facts
public import People

/// What became of the invitations to one earlier event.
public struct PastEvent: Sendable {
  public let date: Day

  /// The terms of each guest.
  public let guests: [(person: Person.ID, terms: Terms)]

  public init(date: Day, guests: [(person: Person.ID, terms: Terms)]) {
    self.date = date
    self.guests = guests
  }
}

/// How many of the last events each person had accepted and stayed away from.
///
/// An event at which nobody was noted as present tells nothing: nobody stood at the door.
///
/// - Parameters:
///   - events: earlier events, in any order.
///   - latest: how many of them count, the latest first.
/// - Returns: the persons who missed at least one.
public func noShows(at events: [PastEvent], latest: Int = 3) -> [Person.ID: Int] {
  let known = events.filter { $0.guests.contains(where: \.terms.attended) }
    .sorted { $0.date > $1.date }
  var missed: [Person.ID: Int] = [:]
  for event in known.prefix(max(0, latest)) {
    for guest in event.guests where guest.terms.isNoShow { missed[guest.person, default: 0] += 1 }
  }
  return missed
}

extension Terms {
  /// Whether the guest accepted and did not come.
  var isNoShow: Bool { !isWaiting && reply == .yes && !attended }
}
