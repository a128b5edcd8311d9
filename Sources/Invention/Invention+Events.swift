package import Facts

extension Invention {
  /// An invented meeting and its guests.
  package struct Event: Equatable, Sendable {
    /// Its name, marked `(mẫu)`.
    package let name: String
    package let date: Day
    package let place: String

    /// How many letters could be sent.
    package let quota: Int

    /// The record_ids of the persons invited.
    package let invited: [String]

    /// Those who accepted and those who declined; the others did not answer.
    package let accepted: [String]
    package let declined: [String]

    /// Those who came: most who accepted, and some who had not answered.
    package let attended: [String]
  }

  /// Meetings at Tết of the last years, the latest first; none later than the day it is.
  ///
  /// Each invites so many guests, but at most a third of all persons.
  package func events(_ count: Int = 3, guests: Int = 60) -> [Event] {
    guard persons > 0 else { return [] }
    let asked = max(1, min(guests, persons / 3))
    return (0...max(0, count)).map { event(asOf.year - $0, guests: asked) }
      .filter { $0.date <= asOf }.prefix(max(0, count)).map(\.self)
  }

  private func event(_ year: Int, guests: Int) -> Event {
    var draws = Draws(seed, .event, year)
    let date = Day(sinceEpoch: Day.first(of: year).sinceEpoch + 14 + draws.below(22))
    var invited: [String] = []
    var accepted: [String] = []
    var declined: [String] = []
    var attended: [String] = []
    for life in self.guests(guests, in: year - 1, &draws) {
      let id = life.recordID
      let reply = draws.below(100)
      invited.append(id)
      if reply < 55 { accepted.append(id) } else if reply < 75 { declined.append(id) }
      let chance = reply < 55 ? 850 : reply < 75 ? 0 : 200
      if draws.happens(perMille: chance) { attended.append(id) }
    }
    return Event(
      name: "Xuân Quê hương \(year) (mẫu)", date: date, place: "Trung tâm hội nghị \(home.name)",
      quota: guests, invited: invited, accepted: accepted, declined: declined, attended: attended)
  }

  /// Different persons from all over the registry who had left by a year and were grown up.
  private func guests(_ count: Int, in year: Int, _ draws: inout Draws) -> [Life] {
    let donors = Donors(persons: persons)
    let start = draws.below(persons)
    return (0..<persons).lazy
      .map { Life(of: donors.person(at: start + $0), in: self) }
      .filter { $0.isActive(in: year) }
      .prefix(count).map(\.self)
  }
}
