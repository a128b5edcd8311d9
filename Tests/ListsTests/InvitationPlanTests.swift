import Facts
import Lists
import Localities
import People
import Spreadsheets
import Testing

private func guest(
  _ number: Int, household: Int? = nil, given: Int64 = 0, isCommended: Bool = false,
  lastInvited: Day? = nil, status: LifeStatus = .active
) -> Candidate {
  Candidate(
    id: Person.ID(rawValue: Int64(number)), status: status, household: household, givenVND: given,
    isCommended: isCommended, lastInvited: lastInvited)
}

struct InvitationPlanTests {
  private func numbers(_ plan: InvitationPlan) -> [[Int64]] {
    plan.letters.map { $0.guests.map(\.person.rawValue) }
  }

  @Test func `never invited first, then the longest ago, then commended, donors by value, number`()
  {
    let plan = InvitationPlan(
      choosing: [
        guest(1, lastInvited: day(2025, 1, 20)), guest(2, lastInvited: day(2020, 1, 20)),
        guest(3), guest(4, given: 5), guest(5, given: 9), guest(6, isCommended: true), guest(7),
        guest(8, isCommended: true, lastInvited: day(2025, 1, 20)),
      ], by: .everybody)
    #expect(numbers(plan) == [[6], [5], [4], [3], [7], [2], [8], [1]])
    #expect(plan.letters.map(\.number) == Array(1...8))
    #expect(
      plan.letters.map { $0.guests[0].reason }.prefix(4) == [.commended, .donor, .donor, .guest])
  }

  @Test func `a household gets one letter, to the guest with the strongest reason`() {
    let plan = InvitationPlan(
      choosing: [
        guest(1, household: 1), guest(2, household: 1, given: 5), guest(3),
        guest(4, household: 1, isCommended: true),
      ], by: .everybody, quota: 1)
    #expect(numbers(plan) == [[4, 2, 1]])
    #expect(plan.waiting.map(\.number) == [2])
    #expect(plan.terms.map(\.terms.household.rawValue) == [4, 4, 4])
    #expect(plan.terms.map(\.terms.reason) == ["commended", "donor", "guest"])
  }

  @Test func `one of the household invited lately counts for all of it`() {
    let plan = InvitationPlan(
      choosing: [
        guest(1, household: 1), guest(2, household: 1, lastInvited: day(2026, 1, 20)),
        guest(3, lastInvited: day(2021, 1, 20)),
      ], by: .everybody)
    #expect(numbers(plan) == [[3], [1, 2]])
  }

  @Test func `who is in no household is one alone`() {
    let plan = InvitationPlan(choosing: [guest(1), guest(2)], by: .everybody)
    #expect(numbers(plan) == [[1], [2]])
  }

  @Test func `everybody left out has the first reason that holds`() {
    var consent = guest(5)
    consent.refusal = .withdrawn
    var invited = guest(6, household: 3)
    invited.isInvited = true
    let plan = InvitationPlan(
      choosing: [
        guest(1, status: .deceased), guest(2, status: .merged), guest(3, status: .restricted),
        guest(4, status: .returned), consent, invited, guest(7, household: 3), guest(8), guest(9),
      ], by: .everybody, quota: 1)
    #expect(
      plan.leftOut.map(\.reason) == [
        .deceased, .merged, .restricted, .returned, .consentWithdrawn, .alreadyInvited,
        .householdInvited, .overQuota,
      ])
    #expect(numbers(plan) == [[8]])
    #expect(plan.exclusions.map(\.count) == Array(repeating: 1, count: 8))
  }

  @Test func `letters already sent count against the quota, and numbers go on`() {
    let candidates = (1...5).map { guest($0) }
    let plan = InvitationPlan(choosing: candidates, by: .everybody, quota: 10, sent: 8)
    #expect(plan.letters.map(\.number) == [9, 10])
    #expect(
      InvitationPlan(choosing: candidates, by: .everybody, quota: 10, sent: 12).letters.isEmpty)
    #expect(InvitationPlan(choosing: candidates, by: .everybody, quota: 0).letters.isEmpty)
  }

  @Test func `criteria must all hold, and who has no answer on record meets none`() {
    let (home, country) = (CommuneCode(stored: "20335"), Country(stored: "DE"))
    var all = guest(1, given: 50, isCommended: true)
    (all.home, all.country, all.category) = (home, country, .expert)
    all.lastGift = PartialDate("2025")
    all.organisations = [Organisation.ID(rawValue: 4)]
    let criteria = [
      Criteria(homes: [home]), Criteria(countries: [country]), Criteria(categories: [.expert]),
      Criteria(organisations: [Organisation.ID(rawValue: 4)]), Criteria(donorsOnly: true),
      Criteria(gaveSince: day(2025, 12, 31)), Criteria(gaveAtLeast: 50),
      Criteria(commendedOnly: true),
    ]
    #expect(criteria.map { $0.match(all) } == Array(repeating: true, count: 8))
    #expect(criteria.map { $0.match(guest(2)) } == Array(repeating: false, count: 8))
    #expect(!Criteria(gaveSince: day(2026, 1, 1)).match(all))
    #expect(!Criteria(homes: [CommuneCode(stored: "1")], commendedOnly: true).match(all))
    let returned = guest(3, status: .returned)
    let plan = InvitationPlan(choosing: [returned], by: Criteria(includesReturned: true))
    #expect(numbers(plan) == [[3]])
  }
}

struct InvitationLawTests {
  private func candidates(seed: Int) -> [Candidate] {
    var random = Seeded(seed: seed)
    return (1...60).map { number in
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
      candidate.refusal = Int.random(in: 0..<8, using: &random) > 0 ? nil : .objected
      candidate.category = Category.allCases.randomElement(using: &random) ?? .other
      return candidate
    }
  }

  private func plan(_ candidates: [Candidate], seed: Int) -> InvitationPlan {
    InvitationPlan(
      choosing: candidates,
      by: Criteria(
        categories: seed.isMultiple(of: 2) ? [.settled, .student, .expert] : nil,
        includesReturned: seed.isMultiple(of: 3)),
      quota: seed % 25, sent: seed % 4)
  }

  @Test(arguments: 1...60)
  func `everybody is either invited or left out for one reason`(seed: Int) {
    let plan = plan(candidates(seed: seed), seed: seed)
    let listed = plan.letters.flatMap(\.guests).map(\.person) + plan.leftOut.map(\.person)
    #expect(listed.map(\.rawValue).sorted() == Array(1...60))
    #expect(plan.exclusions.reduce(0) { $0 + $1.count } == plan.leftOut.count)
  }

  @Test(arguments: 1...60)
  func `the quota is never exceeded and never wasted`(seed: Int) {
    let plan = plan(candidates(seed: seed), seed: seed)
    let room = max(0, seed % 25 - seed % 4)
    #expect(plan.letters.count <= room)
    #expect(plan.letters.count == room || plan.waiting.isEmpty)
  }

  @Test(arguments: 1...60)
  func `no household has two letters`(seed: Int) {
    let candidates = candidates(seed: seed)
    let plan = plan(candidates, seed: seed)
    let homes = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0.household) })
    let invitedBefore = Set(candidates.filter(\.isInvited).compactMap(\.household))
    var seen: Set<Int> = invitedBefore
    for letter in plan.letters + plan.waiting {
      let keys = Set(letter.guests.map { homes[$0.person] ?? nil })
      #expect(keys.count == 1)
      if case .some(let key?) = keys.first {
        #expect(seen.insert(key).inserted)
      } else {
        #expect(letter.guests.count == 1)
      }
    }
  }

  @Test(arguments: 1...60)
  func `the order of what comes in does not matter`(seed: Int) {
    var random = Seeded(seed: seed + 500)
    let candidates = candidates(seed: seed)
    #expect(
      plan(candidates.shuffled(using: &random), seed: seed) == plan(candidates, seed: seed))
  }

  @Test(arguments: 1...60)
  func `nobody who may not be invited is`(seed: Int) {
    let candidates = candidates(seed: seed)
    let invited = Set(plan(candidates, seed: seed).letters.flatMap(\.guests).map(\.person))
    for candidate in candidates where invited.contains(candidate.id) {
      #expect(candidate.refusal == nil && !candidate.isInvited)
      #expect([.active, .returned].contains(candidate.status))
    }
  }
}
