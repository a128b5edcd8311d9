import Facts
import Lists
import People
import Privacy
import Spreadsheets
import Testing

struct NominationLawTests {
  private let book: RuleBook

  init() throws {
    book = try ruleBook(
      (
        "xa_tien", "xa", "for: [individual, collective], min_total_vnd: 20_000_000, within_years: 5"
      ),
      ("xa_lan", "xa", "for: [individual], min_contributions: 3, min_years: 2, deceased: allowed"),
      ("xa_tri_thuc", "xa", "for: [individual], kinds: [knowledge, works], min_kinds: 2"),
      ("tinh_tien", "tinh", "for: [individual], min_total_vnd: 80_000_000, returned: excluded"),
      ("tinh_lau", "tinh", "for: [collective], min_span_years: 6, min_contributions: 2"))
  }

  @Test(arguments: 1...60)
  func `a giver is on the list exactly when the explanation says a rule is met`(seed: Int) {
    let village = Village(seed: seed)
    let scope = NominationScope(
      asOf: today, span: seed.isMultiple(of: 3) ? Span(from: day(2018, 1, 1)) : .always,
      form: seed.isMultiple(of: 4) ? "xa" : nil)
    let list = village.list(book, scope: scope)
    let reasons = Dictionary(uniqueKeysWithValues: list.leftOut.map { ($0.giver, $0.reason) })
    let chosen = Dictionary(uniqueKeysWithValues: list.nominations.map { ($0.giver, $0) })
    for giver in village.givers {
      let explanation = book.explanation(
        of: giver, from: village.gifts, awards: village.awards, scope: scope,
        standing: village.statuses[giver])
      let met = explanation.rules.filter(\.isMet).map(\.rule)
      #expect(chosen[giver].map { [$0.rule] + $0.othersMet } ?? [] == met)
      switch explanation.verdict {
      case .nominated(let rule): #expect(chosen[giver]?.rule == rule)
      case .leftOut(let reason):
        #expect(chosen[giver] == nil)
        #expect(reasons[giver] ?? .nothingGiven == reason || reason == .noRecord)
      }
    }
  }

  @Test(arguments: 1...40)
  func `every giver is either put forward or left out, once`(seed: Int) {
    let village = Village(seed: seed)
    let list = village.list(book)
    let listed = list.nominations.map(\.giver) + list.leftOut.map(\.giver)
    #expect(listed.sorted() == Set(village.gifts.flatMap(\.givers)).sorted())
    #expect(list.exclusions.reduce(0) { $0 + $1.count } == list.leftOut.count)
  }

  @Test(arguments: 1...40)
  func `the order of what comes in does not matter`(seed: Int) {
    var village = Village(seed: seed)
    let list = village.list(book)
    var random = Seeded(seed: seed + 1000)
    village.gifts.shuffle(using: &random)
    village.awards.shuffle(using: &random)
    #expect(village.list(book) == list)
  }

  @Test(arguments: 1...40)
  func `once recorded, an achievement is never used again for the same giver`(seed: Int) {
    var village = Village(seed: seed)
    var used: Set<[String]> = Set(
      village.awards.flatMap { award in
        award.contributions.map { [award.awardee.description, $0.description] }
      })
    var number = 100
    for _ in 1...20 {
      let list = village.list(book)
      if list.nominations.isEmpty { return }
      for nomination in list.nominations {
        #expect(!nomination.contributions.isEmpty)
        for contribution in nomination.contributions {
          #expect(used.insert([nomination.giver.description, contribution.description]).inserted)
        }
        number += 1
        village.awards.append(
          award(
            number, to: nomination.giver, for: nomination.contributions.map { Int($0.rawValue) }))
      }
    }
    Issue.record("twenty rounds of awards did not use up forty gifts")
  }

  @Test(arguments: 1...40)
  func `the shares of all givers add up to the value of what was given`(seed: Int) throws {
    let village = Village(seed: seed)
    let everything = try ruleBook(
      ("mot", "xa", "for: [individual, collective], min_contributions: 1, deceased: allowed"))
    let list = everything.nominations(
      from: village.gifts, awards: [], scope: NominationScope(asOf: today)
    ) { _ in Standing() }
    let value = village.gifts.reduce(Int64(0)) { sum, contribution in
      guard let gift = contribution.gift.value?.revealed, gift.void == nil,
        gift.date.earliest <= today
      else { return sum }
      return sum + (gift.money?.inVND() ?? 0)
    }
    #expect(list.nominations.reduce(0) { $0 + $1.totalVND } == value)
    let givings = Giving.byGiver(from: village.gifts, asOf: today)
    #expect(givings.values.reduce(0) { $0 + $1.totalVND } == value)
    for nomination in list.nominations {
      #expect(givings[nomination.giver]?.totalVND == nomination.totalVND)
      #expect(givings[nomination.giver]?.first == nomination.firstGiven)
      #expect(givings[nomination.giver]?.last == nomination.lastGiven)
    }
  }

  @Test(arguments: 1...40)
  func `totals and counts are those of the achievements shown`(seed: Int) {
    for nomination in Village(seed: seed).list(book).nominations {
      let shares = nomination.achievements.compactMap(\.shareVND)
      #expect(shares.reduce(0, +) == nomination.totalVND)
      #expect(nomination.achievements.count - shares.count == nomination.notValued)
      #expect(Set(nomination.achievements.map(\.date.year)).count == nomination.years)
      #expect(nomination.achievements.map(\.date).min() == nomination.firstGiven)
      #expect(nomination.achievements.map(\.date).max() == nomination.lastGiven)
    }
  }

  @Test(arguments: 1...200)
  func `a date counts by fast numbers exactly where its span says`(seed: Int) throws {
    var random = Seeded(seed: seed)
    let date = try #require(
      PartialDate(
        year: Int.random(in: 2019...2021, using: &random),
        month: Bool.random(using: &random) ? 2 : nil))
    let from = Day(sinceEpoch: Int.random(in: 17_800...18_800, using: &random))
    let span = Span(from: from, to: Day(sinceEpoch: from.sinceEpoch + 40))
    let given = Contribution(
      id: Contribution.ID(rawValue: 1), givers: [person(1)],
      gift: .open(Personal(Gift(kind: .cash, date: date))))
    let one = try ruleBook(("mot", "xa", "for: [individual], min_contributions: 1"))
    let scope = NominationScope(asOf: today, span: span)
    let list = one.nominations(from: [given], awards: [], scope: scope) { _ in Standing() }
    #expect(list.nominations.isEmpty != span.contains(date))
  }
}
