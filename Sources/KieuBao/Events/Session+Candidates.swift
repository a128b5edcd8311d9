import Facts
import Lists
import Naming
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Every person as a candidate for an event, with what the choice goes by.
  func candidates(
    for event: Event.ID, _ programme: Programme, after invitations: [Invitation], _ bases: Bases
  ) throws -> [Candidate] {
    let seeds = try allSeeds()
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let profiles = try vault.openEach(scan, seeds: seeds) { place, fields in
      Profile(from: fields).map { (Person.ID(rawValue: rows[place]), $0) }
    }
    let twins = try twins()
    let givings = Giving.byGiver(
      from: try countedContributions(), rates: try rates(), asOf: programme.date)
    let commended = Set(try countedCommendations().map(\.awardee))
    let families = try familyTies(seeds, twins)
    let past = try pastEvents(before: programme.date, but: event, seeds, twins)
    let members = Dictionary(
      grouping: try changes.allRows(of: .membership),
      by: { twins.keeper(of: Person.ID(rawValue: $0.links[1] ?? 0)) })
    let places = Dictionary(
      invitations.map { (twins.keeper(of: $0.person), $0.terms.value?.revealed.isWaiting == true) },
      uniquingKeysWith: { $0 && $1 })
    return profiles.map { id, profile in
      let giving = givings[.person(id)]
      let organisations = members[id, default: []].compactMap(\.links[0])
      return Candidate(
        id: id, status: profile.status, home: profile.home, country: profile.country,
        category: profile.category,
        organisations: Set(organisations.map { Organisation.ID(rawValue: $0) }),
        household: families.households[id], givenVND: giving?.totalVND ?? 0,
        lastGift: giving?.last, isCommended: commended.contains(.person(id)),
        lastInvited: past.lastInvited[id], noShows: past.noShows[id] ?? 0,
        isInvited: places[id] == false, isWaiting: places[id] == true,
        refusal: bases.refusal(of: id.rawValue), relatives: families.relatives[id] ?? [])
    }
  }

  /// What became of earlier invitations: when each person was last invited, and how often they had
  /// accepted and stayed away.
  ///
  /// Who only waited was not invited.
  private func pastEvents(
    before day: Day, but event: Event.ID, _ seeds: SeedBank, _ twins: Twins
  ) throws -> (lastInvited: [Person.ID: Day], noShows: [Person.ID: Int]) {
    let dates = Dictionary(
      uniqueKeysWithValues: try events().compactMap { other in
        other.programme.value.map { (other.id.rawValue, $0.revealed.date) }
      }.filter { $0.0 != event.rawValue && $0.1 <= day })
    guard !dates.isEmpty else { return ([:], [:]) }
    let scan = try changes.scan(.invitation, .profile)
    let parents = scan.parents
    let sent = try vault.openEach(scan, seeds: seeds) { place, fields in
      Terms(from: fields).flatMap { terms in
        terms.isWaiting ? nil : (event: parents[place].0, person: parents[place].1, terms: terms)
      }
    }
    var lastInvited: [Person.ID: Day] = [:]
    var guests: [Int64: [(person: Person.ID, terms: Terms)]] = [:]
    for invitation in sent {
      guard let date = dates[invitation.event] else { continue }
      let person = twins.keeper(of: .init(rawValue: invitation.person))
      lastInvited[person] = max(lastInvited[person] ?? date, date)
      guests[invitation.event, default: []].append((person, invitation.terms))
    }
    let past = guests.compactMap { event, guests in
      dates[event].map { PastEvent(date: $0, guests: guests) }
    }
    return (lastInvited, noShows(at: past))
  }
}
