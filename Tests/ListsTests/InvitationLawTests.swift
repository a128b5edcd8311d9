import Facts
import Lists
import Localities
import People
import Spreadsheets
import Testing

/// What must hold whatever the candidates, the quotas and the order asked for.
struct InvitationLawTests {
  @Test(arguments: 1...80)
  func `everybody is invited, waits or is left out, for one reason`(seed: Int) {
    let plan = InventedTerms(seed: seed).plan(inventedGuests(seed: seed))
    let listed = plan.letters.flatMap(\.guests).map(\.person) + plan.leftOut.map(\.person)
    #expect(listed.map(\.rawValue).sorted() == Array(1...60))
    #expect(plan.exclusions.reduce(0) { $0 + $1.count } == plan.leftOut.count)
    let lacking = plan.leftOut.filter { [.overQuota, .overShare].contains($0.reason) }
    #expect(Set(lacking.map(\.person)) == Set(plan.waiting.flatMap(\.guests).map(\.person)))
    #expect(plan.leftOut.allSatisfy { ($0.share != nil) == ($0.reason == .overShare) })
  }

  @Test(arguments: 1...80)
  func `no quota and no share is ever exceeded, and no letter is held back without one`(seed: Int) {
    let (terms, candidates) = (InventedTerms(seed: seed), inventedGuests(seed: seed))
    let plan = terms.plan(candidates)
    let origins = Origins(candidates)
    let held = terms.sent.filter(\.holdsPlace).map { Origins.Origin($0.guests[0]) }
    let all = held + plan.letters.map { origins[$0] }
    if let quota = terms.quota { #expect(all.count <= max(quota, held.count)) }
    for share in terms.shares {
      let (before, after) = (held.count(where: share.covers), all.count(where: share.covers))
      #expect(after <= max(share.letters, before))
    }
    for letter in plan.waiting {
      let isFull = terms.quota.map { all.count >= $0 } ?? false
      #expect(
        isFull
          || terms.shares.contains { share in
            share.covers(origins[letter]) && all.count(where: share.covers) >= share.letters
          })
    }
  }

  @Test(arguments: 1...80)
  func `no household has two letters or is split`(seed: Int) {
    let candidates = inventedGuests(seed: seed)
    let plan = InventedTerms(seed: seed).plan(candidates)
    let homes = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0.household) })
    var seen = Set(candidates.filter { $0.isInvited || $0.isWaiting }.compactMap(\.household))
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

  @Test(arguments: 1...80)
  func `the order of what comes in does not matter`(seed: Int) {
    var random = Seeded(seed: seed + 500)
    let (terms, candidates) = (InventedTerms(seed: seed), inventedGuests(seed: seed))
    #expect(terms.plan(candidates.shuffled(using: &random)) == terms.plan(candidates))
  }

  @Test(arguments: 1...80)
  func `nobody who may not be invited is, nor named as a relative`(seed: Int) {
    let candidates = inventedGuests(seed: seed)
    let plan = InventedTerms(seed: seed).plan(candidates)
    let guests = (plan.letters + plan.waiting).flatMap(\.guests)
    let invited = Set(guests.map(\.person))
    for candidate in candidates where invited.contains(candidate.id) {
      #expect(candidate.refusal == nil && !candidate.isInvited && !candidate.isWaiting)
      #expect([.active, .returned].contains(candidate.status))
    }
    let named = Set(guests.flatMap(\.relatives))
    for relative in candidates.flatMap(\.relatives) where named.contains(relative.id) {
      #expect(relative.refusal == nil && relative.status == .active)
    }
    for letter in plan.letters + plan.waiting where letter.isForRelatives {
      #expect(letter.guests.map(\.kind) == [.relative])
      #expect(letter.guests[0].relatives.count == 1)
    }
  }

  @Test(arguments: 1...80)
  func `numbers go on from the letters sent, and places in the line from 1`(seed: Int) {
    let terms = InventedTerms(seed: seed)
    let plan = terms.plan(inventedGuests(seed: seed))
    let last = terms.sent.map(\.number).max() ?? 0
    #expect(plan.letters.map(\.number) == (0..<plan.letters.count).map { last + 1 + $0 })
    #expect(plan.waiting.map(\.number) == (0..<plan.waiting.count).map { 1 + $0 })
    #expect(plan.terms.allSatisfy { !$0.terms.isWaiting })
    #expect(plan.waitingTerms.allSatisfy { $0.terms.isWaiting })
  }
}

/// Where the first guest of each letter is from, asked of the candidates.
struct Origins {
  struct Origin {
    let home: CommuneCode?
    let country: Country?
    let kind: GuestKind?

    init(_ guest: EventLetter.Guest) {
      (home, country, kind) = (guest.home, guest.country, guest.kind)
    }

    init(_ candidate: Candidate?, kind: GuestKind) {
      (home, country, self.kind) = (candidate?.home, candidate?.country, kind)
    }
  }

  private let candidates: [Person.ID: Candidate]

  init(_ candidates: [Candidate]) {
    self.candidates = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0) })
  }

  subscript(letter: InvitationPlan.Letter) -> Origin {
    Origin(candidates[letter.guests[0].person], kind: letter.guests[0].kind)
  }
}

extension QuotaShare {
  /// Said again in a test's own words.
  func covers(_ origin: Origins.Origin) -> Bool {
    switch scope {
    case .locality(let code): origin.home?.code == code || origin.home?.province?.code == code
    case .country(let country): origin.country == country
    case .kind(let kind): origin.kind == kind
    }
  }
}
