import Facts
import Lists
import Localities
import People
import Testing

struct PromotionTests {
  private func moved(_ promotions: [Promotion]) -> [[Int64]] {
    promotions.map { [Int64($0.number)] + $0.guests.map(\.person.rawValue) }
  }

  private let line = [
    invited(5, number: 1, isWaiting: true, country: "US"),
    invited(6, number: 2, isWaiting: true, country: "DE"),
    invited(7, number: 2, of: 6, isWaiting: true, country: "DE"),
    invited(8, number: 3, isWaiting: true, country: "US"),
  ]

  @Test func `a declined letter leaves its place to the first in line, and its number to nobody`() {
    let letters = EventLetter.letters(
      of: [invited(1, number: 1), invited(2, number: 2, reply: .no)] + line)
    #expect(moved(promotions(among: letters, quota: 2)) == [[3, 5]])
    #expect(moved(promotions(among: letters, quota: 3)) == [[3, 5], [4, 6, 7]])
    #expect(moved(promotions(among: letters, quota: nil)).count == 3)
    #expect(promotions(among: letters, quota: 1).isEmpty)
  }

  @Test func `one of two who declined leaves no place`() {
    let letters = EventLetter.letters(
      of: [invited(1, number: 1, reply: .no), invited(2, number: 1, of: 1)] + line)
    #expect(promotions(among: letters, quota: 1).isEmpty)
  }

  @Test func `who is over a share is passed over and keeps the place`() {
    let letters = EventLetter.letters(of: [invited(1, number: 1, country: "US")] + line)
    let shares = [QuotaShare(.country(Country(stored: "US")), letters: 1)]
    let moved = promotions(among: letters, quota: 3, shares: shares)
    #expect(moved.map(\.place) == [2])
    #expect(self.moved(moved) == [[2, 6, 7]])
  }

  @Test func `who may no longer be invited stays behind, and the letter goes to the next guest`() {
    let letters = EventLetter.letters(of: line)
    let barred: Set = [Person.ID(rawValue: 5), Person.ID(rawValue: 6)]
    let moved = promotions(among: letters, quota: 1, barred: barred)
    #expect(self.moved(moved) == [[1, 7]])
    #expect(moved[0].guests[0].terms.household.rawValue == 6)
    #expect(!moved[0].guests[0].terms.isWaiting)
    // Who was left behind has no letter alone, once nothing bars them any more.
    let later = EventLetter.letters(of: moved[0].guests + line.filter { $0.person.rawValue != 7 })
    #expect(self.moved(promotions(among: later, quota: nil)) == [[2, 5], [3, 8]])
  }

  @Test func `numbers go on after the highest ever given`() {
    let letters = EventLetter.letters(of: [invited(1, number: 1)] + line)
    #expect(promotions(among: letters, quota: nil, lastLetter: 7).map(\.number) == [8, 9, 10])
    #expect(promotions(among: letters, quota: nil, lastLetter: 0).map(\.number) == [2, 3, 4])
  }

  @Test func `two households of one number are two letters`() {
    let letters = EventLetter.letters(
      of: [invited(3, number: 1), invited(1, number: 1), invited(2, number: 1, of: 1)])
    #expect(letters.map { $0.guests.map(\.person.rawValue) } == [[1, 2], [3]])
  }

  @Test func `a letter to a relative who may no longer be named does not go`() {
    var (mother, couple) = (line[0], line[3])
    mother = invitedRelative(mother, 51, inPlace: true)
    couple = invitedRelative(couple, 81, inPlace: false)
    let moved = promotions(
      among: EventLetter.letters(of: [mother, couple]), quota: nil,
      barredRelatives: [Relative.ID(rawValue: 51), Relative.ID(rawValue: 81)])
    #expect(self.moved(moved) == [[1, 8]])
    #expect(moved[0].guests[0].terms.relatives.isEmpty)
  }

  private func invitedRelative(
    _ guest: EventLetter.Guest, _ relative: Int64, inPlace: Bool
  ) -> EventLetter.Guest {
    var terms = guest.terms
    terms.relatives = [Relative.ID(rawValue: relative)]
    terms.isForRelatives = inPlace
    return EventLetter.Guest(
      person: guest.person, terms: terms, home: guest.home, country: guest.country)
  }

  @Test func `after the last day to answer the silent are listed, and may lose their places`() {
    let sent = [
      invited(1, number: 1), invited(2, number: 2, reply: .yes), invited(3, number: 3, reply: .no),
      invited(4, number: 4, reply: .no), invited(9, number: 4, of: 4),
    ]
    let letters = EventLetter.letters(of: sent + line)
    let last = day(2027, 1, 15)
    #expect(letters.silent(after: last, on: last).isEmpty)
    #expect(letters.silent(after: nil, on: day(2027, 2, 1)).isEmpty)
    let silent = letters.silent(after: last, on: day(2027, 1, 16))
    #expect(silent.map(\.number) == [1, 4])
    let released = silent.flatMap(\.released).map {
      EventLetter.Guest(person: $0.person, terms: $0.terms)
    }
    let after = EventLetter.letters(of: released + [sent[1], sent[2]] + line)
    #expect(after.silent(after: last, on: day(2027, 1, 16)).isEmpty)
    #expect(moved(promotions(among: after, quota: 2)) == [[5, 5]])
    var late = released[0].terms
    late.reply = .yes
    let yes = EventLetter.Guest(person: released[0].person, terms: late)
    #expect(EventLetter.letters(of: [yes]).allSatisfy { $0.holdsPlace })
  }

  @Test(arguments: 1...60)
  func `the line moves up in order, and never over quota or shares`(seed: Int) {
    var random = Seeded(seed: seed)
    let terms = InventedTerms(seed: seed)
    let candidates = inventedGuests(seed: seed)
    let origins = Origins(candidates)
    let plan = terms.plan(candidates)
    func guests(
      _ letters: [InvitationPlan.Letter], _ terms: [(person: Person.ID, terms: Terms)]
    ) -> [EventLetter.Guest] {
      terms.map { person, terms in
        let letter = letters.first { $0.number == terms.number }
        let origin = letter.map { origins[$0] }
        var terms = terms
        if !terms.isWaiting { terms.reply = [nil, .yes, .no].randomElement(using: &random) ?? nil }
        return EventLetter.Guest(
          person: person, terms: terms, home: origin?.home, country: origin?.country)
      }
    }
    let all =
      terms.sent.flatMap(\.guests) + guests(plan.letters, plan.terms)
      + guests(plan.waiting, plan.waitingTerms)
    let letters = EventLetter.letters(of: all)
    let moved = promotions(among: letters, quota: terms.quota, shares: terms.shares)
    #expect(
      promotions(
        among: letters.shuffled(using: &random), quota: terms.quota, shares: terms.shares) == moved)

    let last = letters.filter { !$0.isWaiting }.map(\.number).max() ?? 0
    #expect(moved.map(\.number) == (0..<moved.count).map { last + 1 + $0 })
    #expect(moved.map(\.place) == moved.map(\.place).sorted())
    let held = letters.filter(\.holdsPlace).map { Origins.Origin($0.guests[0]) }
    let now = held + moved.map { Origins.Origin($0.guests[0]) }
    if let quota = terms.quota { #expect(now.count <= max(quota, held.count)) }
    for share in terms.shares {
      #expect(
        now.filter(share.covers).count <= max(share.letters, held.filter(share.covers).count))
    }
    // Whoever was passed over had no place left.
    let places = Set(moved.map(\.place))
    for letter in letters where letter.isWaiting && !places.contains(letter.number) {
      let origin = Origins.Origin(letter.guests[0])
      #expect(
        (terms.quota.map { now.count >= $0 } ?? false)
          || terms.shares.contains {
            $0.covers(origin) && now.filter($0.covers).count >= $0.letters
          })
    }
  }
}
