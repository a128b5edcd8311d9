import Facts
import Lists
import Localities
import People

/// A candidate of whom only what matters is said.
func guest(
  _ number: Int, household: Int? = nil, given: Int64 = 0, isCommended: Bool = false,
  lastInvited: Day? = nil, status: LifeStatus = .active
) -> Candidate {
  Candidate(
    id: Person.ID(rawValue: Int64(number)), status: status, household: household, givenVND: given,
    isCommended: isCommended, lastInvited: lastInvited)
}

/// A guest of a letter, or one who waits.
func invited(
  _ person: Int, number: Int, of household: Int? = nil, isWaiting: Bool = false,
  reply: Reply? = nil, kind: GuestKind = .guest, home: String? = nil, country: String? = nil
) -> EventLetter.Guest {
  EventLetter.Guest(
    person: Person.ID(rawValue: Int64(person)),
    terms: Terms(
      number: number, reason: kind.rawValue,
      household: Person.ID(rawValue: Int64(household ?? person)), isWaiting: isWaiting,
      reply: reply),
    home: home.map(CommuneCode.init(stored:)), country: country.map(Country.init(stored:)))
}

/// Candidates of all sorts, as likely as not to be invited; the same for the same seed.
func inventedGuests(_ count: Int = 60, seed: Int) -> [Candidate] {
  var random = Seeded(seed: seed)
  return (1...count).map { number in
    var candidate = guest(
      number,
      household: Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil,
      given: Int64.random(in: 0...3, using: &random),
      isCommended: Int.random(in: 0..<6, using: &random) == 0,
      lastInvited: Bool.random(using: &random)
        ? day(Int.random(in: 2020...2022, using: &random), 1, 20) : nil,
      status: Int.random(in: 0..<4, using: &random) == 0
        ? LifeStatus.allCases.randomElement(using: &random) ?? .active : .active)
    candidate.isInvited = Int.random(in: 0..<15, using: &random) == 0
    candidate.isWaiting = Int.random(in: 0..<20, using: &random) == 0
    candidate.refusal = Int.random(in: 0..<8, using: &random) > 0 ? nil : .objected
    candidate.category = Category.allCases.randomElement(using: &random) ?? .other
    candidate.noShows = Int.random(in: 0..<5, using: &random) / 4
    candidate.home =
      [homes.randomElement(using: &random), nil].randomElement(using: &random) ?? nil
    candidate.country = countries.randomElement(using: &random)
    candidate.relatives = inventedRelatives(of: number, &random)
    return candidate
  }
}

/// Communes of three provinces: Thanh Hóa, and two of Đà Nẵng.
let homes = ["16522", "20335", "20356"].map(CommuneCode.init(stored:))
let countries = ["US", "DE", "JP"].map(Country.init(stored:))

private func inventedRelatives(of number: Int, _ random: inout Seeded) -> [RelativeCandidate] {
  (0..<Int.random(in: 0...2, using: &random)).map { place in
    RelativeCandidate(
      id: Relative.ID(rawValue: Int64(number * 10 + place)),
      isSpouse: Bool.random(using: &random), isContact: Bool.random(using: &random),
      home: homes.randomElement(using: &random),
      status: Int.random(in: 0..<6, using: &random) == 0 ? .deceased : .active,
      refusal: Int.random(in: 0..<6, using: &random) == 0 ? .withdrawn : nil)
  }
}

/// The same numbers for the same seed, as a choice of quota, shares, order and criteria.
struct InventedTerms {
  let quota: Int?
  let shares: [QuotaShare]
  let priorities: [Priority]
  let criteria: Criteria
  let sent: [EventLetter]

  init(seed: Int) {
    var random = Seeded(seed: seed + 9000)
    quota = seed.isMultiple(of: 5) ? nil : seed % 25
    let scopes: [QuotaShare.Scope] = [
      .country(countries[0]), .country(countries[1]), .locality("48"), .locality("16522"),
      .kind(.donor), .kind(.relative), .kind(.guest),
    ]
    shares = scopes.shuffled(using: &random).prefix(seed % 4)
      .map { QuotaShare($0, letters: Int.random(in: 0...5, using: &random)) }
    priorities = Array(Priority.allCases.shuffled(using: &random).prefix(seed % 3))
    criteria = Criteria(
      categories: seed.isMultiple(of: 2) ? [.settled, .student, .expert] : nil,
      neverInvitedOnly: seed.isMultiple(of: 7),
      relatives: RelativeChoice.allCases[seed % 3], includesReturned: seed.isMultiple(of: 4))
    sent = EventLetter.letters(
      of: (0..<seed % 6).map { place in
        invited(
          1000 + place, number: place + 1,
          reply: [nil, .yes, .no].randomElement(using: &random) ?? nil,
          home: homes.randomElement(using: &random)?.code,
          country: countries.randomElement(using: &random)?.code)
      })
  }

  func plan(_ candidates: [Candidate]) -> InvitationPlan {
    InvitationPlan(
      choosing: candidates, by: criteria, quota: quota, shares: shares, priorities: priorities,
      after: sent)
  }
}
