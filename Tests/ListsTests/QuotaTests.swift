import Facts
import Lists
import Localities
import People
import Testing

struct QuotaTests {
  private let us = Country(stored: "US")
  private let de = Country(stored: "DE")

  private func persons(_ letters: [InvitationPlan.Letter]) -> [Int64] {
    letters.map { $0.guests[0].person.rawValue }
  }

  private func from(_ country: Country, _ numbers: ClosedRange<Int>) -> [Candidate] {
    numbers.map { number in
      var candidate = guest(number)
      candidate.country = country
      return candidate
    }
  }

  @Test func `a country over its share waits, and the next moves up`() throws {
    let share = QuotaShare(.country(us), letters: 2)
    let plan = InvitationPlan(
      choosing: from(us, 1...4) + from(de, 5...7), by: .everybody, quota: 4, shares: [share])
    #expect(persons(plan.letters) == [1, 2, 5, 6])
    #expect(persons(plan.waiting) == [3, 4, 7])
    #expect(plan.leftOut.map(\.reason) == [.overShare, .overShare, .overQuota])
    #expect(plan.leftOut.map(\.share) == [share, share, nil])
    let words = try #require(plan.leftOut.first?.wording)
    #expect(words.vi == "vượt phần giấy mời dành riêng: Hoa Kỳ (tối đa 2 giấy mời)")
    #expect(words.en == "over a share of the letters: United States (at most 2 letters)")
  }

  @Test func `letters sent before count against shares, those declined do not`() {
    func plan(_ reply: Reply?) -> [Int64] {
      let sent = EventLetter.letters(of: [invited(50, number: 7, reply: reply, country: "US")])
      let plan = InvitationPlan(
        choosing: from(us, 1...3), by: .everybody, shares: [QuotaShare(.country(us), letters: 2)],
        after: sent)
      #expect(plan.letters.first?.number == 8)
      return persons(plan.letters)
    }
    #expect(plan(nil) == [1])
    #expect(plan(.yes) == [1])
    #expect(plan(.no) == [1, 2])
  }

  @Test(
    arguments: [
      (.locality("48"), [1, 3, 4]), (.locality("20335"), [2, 3, 4]), (.locality("38"), [1, 2, 4]),
      (.kind(.donor), [1, 2, 3]), (.kind(.guest), [4]),
    ] as [(QuotaShare.Scope, [Int64])])
  func `a share goes by the first guest's home or kind`(scope: QuotaShare.Scope, left: [Int64]) {
    var candidates = [guest(1), guest(2), guest(3), guest(4, given: 1)]
    // Two of Đà Nẵng, one of Thanh Hóa, one of no known home.
    for (place, home) in ["20335", "20356", "16522"].enumerated() {
      candidates[place].home = CommuneCode(stored: home)
    }
    if case .locality("20335") = scope { candidates[1].lastInvited = day(2020, 1, 1) }
    let cap = scope == .locality("48") ? 1 : 0
    let plan = InvitationPlan(
      choosing: candidates, by: .everybody, shares: [QuotaShare(scope, letters: cap)])
    #expect(persons(plan.letters).sorted() == left)
  }

  @Test(
    arguments: [
      ([], [1, 2, 3, 4, 5]), ([.donors], [3, 4, 1, 2, 5]), ([.commended], [5, 1, 2, 3, 4]),
      ([.largestGifts], [4, 3, 1, 2, 5]), ([.reliable], [1, 3, 4, 5, 2]),
      ([.experts, .donors], [2, 3, 4, 1, 5]), ([.longestAgo], [1, 2, 3, 4, 5]),
    ] as [([Priority], [Int64])])
  func `the office's own order comes before the usual one`(
    priorities: [Priority], expected: [Int64]
  ) {
    var candidates = [
      guest(1), guest(2, lastInvited: day(2019, 1, 1)),
      guest(3, given: 1, lastInvited: day(2020, 1, 1)),
      guest(4, given: 9, lastInvited: day(2021, 1, 1)),
      guest(5, isCommended: true, lastInvited: day(2022, 1, 1)),
    ]
    candidates[1].noShows = 1
    candidates[1].category = .entrepreneur
    let plan = InvitationPlan(
      choosing: candidates.reversed(), by: .everybody, priorities: priorities)
    #expect(persons(plan.letters) == expected)
  }

  @Test func `who stayed away without a word comes after equals, for the whole household`() {
    var late = guest(1)
    late.noShows = 1
    var husband = guest(2, household: 2)
    husband.noShows = 2
    var dead = guest(5, household: 4, status: .deceased)
    dead.noShows = 3
    let plan = InvitationPlan(
      choosing: [late, husband, guest(3, household: 2), guest(4, household: 4), dead],
      by: .everybody)
    #expect(persons(plan.letters) == [4, 1, 2])
  }

  @Test func `no-shows are counted of the last events where somebody stood at the door`() {
    func event(_ year: Int, _ guests: (Int, Reply?, Bool)...) -> PastEvent {
      PastEvent(
        date: day(year, 1, 1),
        guests: guests.map { person, reply, came in
          let terms = Terms(
            number: 1, reason: "guest", household: Person.ID(rawValue: 1), reply: reply,
            attended: came)
          return (Person.ID(rawValue: Int64(person)), terms)
        })
    }
    let events = [
      event(2021, (1, .yes, false), (2, .yes, true)),
      event(2026, (1, .yes, false), (3, .yes, false)),
      event(2025, (1, .yes, false), (2, nil, false), (3, .no, false), (4, nil, true)),
      event(2024, (1, .yes, true), (2, .yes, false)),
    ]
    let one = Person.ID(rawValue: 1)
    let two = Person.ID(rawValue: 2)
    #expect(noShows(at: events, latest: 2) == [one: 1, two: 1])
    #expect(noShows(at: events, latest: 3) == [one: 2, two: 1])
    #expect(noShows(at: events, latest: 0).isEmpty)
  }

  @Test func `only who was never invited, and nobody of the household`() {
    let plan = InvitationPlan(
      choosing: [
        guest(1, household: 1), guest(2, household: 1, lastInvited: day(2020, 1, 1)), guest(3),
      ], by: Criteria(neverInvitedOnly: true))
    #expect(persons(plan.letters) == [3])
    #expect(plan.leftOut.map(\.reason) == [.outsideCriteria, .outsideCriteria])
  }

  @Test func `who waits already, or whose household does, is not chosen again`() {
    var waiting = guest(1, household: 1)
    waiting.isWaiting = true
    let line = EventLetter.letters(of: [invited(1, number: 4, isWaiting: true)])
    let plan = InvitationPlan(
      choosing: [waiting, guest(2, household: 1), guest(3), guest(4)], by: .everybody, quota: 1,
      after: line)
    #expect(plan.leftOut.map(\.reason) == [.alreadyWaiting, .alreadyWaiting, .overQuota])
    #expect(plan.letters.map(\.number) == [1])
    #expect(plan.waiting.map(\.number) == [5])
  }
}
