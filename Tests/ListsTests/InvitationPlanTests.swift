import Facts
import Lists
import Localities
import People
import Spreadsheets
import Testing

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
      plan.letters.map { $0.guests[0].kind }.prefix(4) == [.commended, .donor, .donor, .guest])
  }

  @Test func `a household gets one letter, to the guest with the strongest reason`() {
    let plan = InvitationPlan(
      choosing: [
        guest(1, household: 1), guest(2, household: 1, given: 5), guest(3),
        guest(4, household: 1, isCommended: true),
      ], by: .everybody, quota: 1)
    #expect(numbers(plan) == [[4, 2, 1]])
    #expect(plan.waiting.map(\.number) == [1])
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
    func plan(quota: Int, sent: Int) -> InvitationPlan {
      let letters = EventLetter.letters(of: (1...sent).map { invited(100 + $0, number: $0) })
      return InvitationPlan(choosing: candidates, by: .everybody, quota: quota, after: letters)
    }
    #expect(plan(quota: 10, sent: 8).letters.map(\.number) == [9, 10])
    #expect(plan(quota: 10, sent: 8).waiting.map(\.number) == [1, 2, 3])
    #expect(plan(quota: 10, sent: 12).letters.isEmpty)
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
      Criteria(commendedOnly: true), Criteria(kinds: [.expert]),
      Criteria(kinds: [.member, .guest]),
    ]
    #expect(criteria.map { $0.match(all) } == Array(repeating: true, count: 10))
    let other = Candidate(id: Person.ID(rawValue: 2), category: .student, givenVND: 5)
    #expect(criteria.map { $0.match(other) }.enumerated().filter(\.element).map(\.offset) == [4])
    #expect(!Criteria(gaveSince: day(2026, 1, 1)).match(all))
    #expect(!Criteria(homes: [CommuneCode(stored: "1")], commendedOnly: true).match(all))
    let returned = guest(3, status: .returned)
    let plan = InvitationPlan(choosing: [returned], by: Criteria(includesReturned: true))
    #expect(numbers(plan) == [[3]])
  }
}
