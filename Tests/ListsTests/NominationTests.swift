import Facts
import Lists
import People
import Privacy
import Spreadsheets
import Testing

/// What a small rule book chooses, by hand.
struct NominationTests {
  private func chosen(
    _ book: RuleBook, _ gifts: [Contribution], awards: [Commendation] = [],
    rates: RateTable = RateTable(), scope: NominationScope = NominationScope(asOf: today),
    standing: (Giver) -> Standing? = { _ in Standing() }
  ) -> Nominations {
    book.nominations(
      from: gifts, awards: awards, rates: rates, scope: scope, standing: standing)
  }

  private let tenMillions = (
    code: "muoi", form: "xa", rest: "for: [individual, collective], min_total_vnd: 10_000_000"
  )

  @Test func `a threshold is reached by exactly its value and not by one đồng less`() throws {
    let book = try ruleBook(tenMillions)
    let less = Money(Amount(units: 9_999_999), .vnd)
    let almost = Contribution(
      id: Contribution.ID(rawValue: 2), givers: [person(2)],
      gift: .open(Personal(Gift(kind: .cash, date: PartialDate(today), money: less))))
    let list = chosen(book, [gift(1, person(1), on: "2026-05-01", millions: 10), almost])
    #expect(list.nominations.map(\.giver) == [person(1)])
    #expect(list.leftOut.map(\.giver) == [person(2)])
    #expect(list.leftOut.map(\.reason) == [.belowThreshold])
    #expect(list.exclusions.map(\.reason) == ["below_threshold"])
  }

  @Test func `all thresholds of a rule must be reached, or all of another of its form`() throws {
    let book = try ruleBook(
      ("tien", "xa", "for: [individual], min_total_vnd: 10_000_000, min_contributions: 2"),
      ("nam", "xa", "for: [individual], min_years: 3"))
    let list = chosen(
      book,
      [
        gift(1, person(1), on: "2026-01-01", millions: 50),
        gift(2, person(2), on: "2026-01-01", millions: 5),
        gift(3, person(2), on: "2026-02-01", millions: 5),
        gift(4, person(3), on: "2024", millions: 1), gift(5, person(3), on: "2025-03"),
        gift(6, person(3), on: "2026-01-01", millions: 1),
      ])
    #expect(list.nominations.map(\.giver) == [person(2), person(3)])
    #expect(list.nominations.map(\.rule.code) == ["tien", "nam"])
    #expect(list.nominations.map(\.notValued) == [0, 1])
  }

  @Test func `who meets several rules is put forward for the highest form only`() throws {
    let book = try ruleBook(
      tenMillions, ("tram", "tinh", "for: [individual], min_total_vnd: 100_000_000"))
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 100),
      gift(2, person(2), on: "2026-01-01", millions: 99),
    ]
    let list = chosen(book, gifts)
    #expect(list.nominations.map(\.rule.code) == ["tram", "muoi"])
    #expect(list.nominations.map { $0.othersMet.map(\.code) } == [["muoi"], []])
    let lower = chosen(book, gifts, scope: NominationScope(asOf: today, form: "xa"))
    #expect(lower.nominations.map(\.rule.code) == ["muoi", "muoi"])
  }

  @Test func `rank is form, value, number, years, then number in the registry`() throws {
    let book = try ruleBook(
      ("mot", "xa", "for: [individual, collective], min_contributions: 1"),
      ("tram", "tinh", "for: [individual], min_total_vnd: 100_000_000"))
    let list = chosen(
      book,
      [
        gift(1, person(9), on: "2026-01-01", millions: 100),
        gift(2, person(8), on: "2026-01-01", millions: 10),
        gift(3, person(7), on: "2026-01-01", millions: 5),
        gift(4, person(7), on: "2026-02-01", millions: 5),
        gift(5, person(6), on: "2025-01-01", millions: 5),
        gift(6, person(6), on: "2026-02-01", millions: 5),
        gift(7, organisation(1), on: "2026-01-01", millions: 10),
        gift(8, person(5), on: "2026-01-01", millions: 10),
      ])
    #expect(
      list.nominations.map(\.giver) == [
        person(9), person(6), person(7), person(5), person(8), organisation(1),
      ])
  }

  @Test func `a joint gift counts once for each giver, with the giver's share`() throws {
    let book = try ruleBook(("mot", "xa", "for: [individual, collective], min_contributions: 1"))
    let list = chosen(
      book, [gift(1, person(1), person(2), organisation(1), on: "2026-01-01", millions: 10)])
    #expect(list.nominations.map(\.totalVND) == [3_333_334, 3_333_333, 3_333_333])
    #expect(list.nominations.map(\.achievements.count) == [1, 1, 1])
    #expect(list.nominations.allSatisfy { $0.achievements[0].isJoint })
  }

  @Test func `what a collective gives is not its members'`() throws {
    let book = try ruleBook(("mot", "xa", "for: [individual], min_contributions: 1"))
    let list = chosen(book, [gift(1, organisation(1), on: "2026-01-01", millions: 10)])
    #expect(list.leftOut.map(\.giver) == [organisation(1)])
    #expect(list.leftOut.map(\.reason) == [.noRuleForKind])
  }

  @Test func `one achievement is not used for two awards, and a new one earns the same form`()
    throws
  {
    let book = try ruleBook(tenMillions)
    let gifts = [
      gift(1, person(1), on: "2025-01-01", millions: 30),
      gift(2, person(1), on: "2026-01-01", millions: 4),
    ]
    let first = award(1, to: person(1), for: [1])
    #expect(chosen(book, gifts, awards: [first]).leftOut.map(\.reason) == [.belowThreshold])
    #expect(chosen(book, [gifts[0]], awards: [first]).leftOut.map(\.reason) == [.allSpent])
    let more = gifts + [gift(3, person(1), on: "2026-02-01", millions: 6)]
    let again = try #require(chosen(book, more, awards: [first]).nominations.first)
    #expect(again.totalVND == 10_000_000)
    #expect(again.contributions.map(\.rawValue) == [2, 3])
    #expect(again.earlierAwards == [first])
  }

  @Test func `an award to one giver leaves the share of the others`() throws {
    let book = try ruleBook(tenMillions)
    let joint = gift(1, person(1), person(2), on: "2026-01-01", millions: 20)
    let list = chosen(book, [joint], awards: [award(1, to: person(1), for: [1])])
    #expect(list.nominations.map(\.giver) == [person(2)])
    #expect(list.leftOut.map(\.giver) == [person(1)])
    #expect(list.leftOut.map(\.reason) == [.allSpent])
  }

  @Test func `gifts that are void, later or outside the days asked for do not count`() throws {
    let book = try ruleBook(("mot", "xa", "for: [individual], min_contributions: 1"))
    let list = chosen(
      book,
      [
        gift(1, person(1), on: "2026-01-01", isVoid: true),
        gift(2, person(2), on: "2026-11-22"), gift(3, person(3), on: "2024-12-31"),
        gift(4, person(4), on: "2025-01-01"), gift(5, person(5), on: "2026-11-21"),
        gift(6, person(6), on: "2026"), gift(7, person(7), on: "2026-12"),
        Contribution(
          id: Contribution.ID(rawValue: 8), givers: [person(8)], gift: .withheld),
      ], scope: NominationScope(asOf: today, span: Span(from: day(2025, 1, 1))))
    #expect(list.nominations.map(\.giver) == [person(4), person(5), person(6)])
    #expect(
      list.leftOut.map(\.reason) == [
        .voidOnly, .outsidePeriod, .outsidePeriod, .outsidePeriod, .withheld,
      ])
  }

  @Test func `a rule counts only its kinds and its time`() throws {
    let book = try ruleBook(
      (
        "tt", "xa",
        "for: [individual], kinds: [knowledge, volunteering], min_contributions: 2, within_years: 2"
      ))
    let list = chosen(
      book,
      [
        gift(1, person(1), on: "2026-01-01", kind: .knowledge),
        gift(2, person(1), on: "2026-01-02", kind: .cash),
        gift(3, person(1), on: "2024-11-21", kind: .knowledge),
        gift(4, person(2), on: "2026-01-01", kind: .knowledge),
        gift(5, person(2), on: "2024-11-22", kind: .volunteering),
      ])
    #expect(list.nominations.map(\.giver) == [person(2)])
    #expect(list.nominations.first?.firstGiven == PartialDate("2024-11-22"))
    #expect(list.nominations.first?.lastGiven == PartialDate("2026-01-01"))
  }

  @Test func `the span of years counts the first and the last year`() throws {
    let book = try ruleBook(("lau", "xa", "for: [individual], min_span_years: 10"))
    let list = chosen(
      book,
      [
        gift(1, person(1), on: "2016-12-31"), gift(2, person(1), on: "2025-01-01"),
        gift(3, person(2), on: "2017-01-01"), gift(4, person(2), on: "2025-12-31"),
      ])
    #expect(list.nominations.map(\.giver) == [person(1)])
  }

  @Test func `kinds are counted once each`() throws {
    let book = try ruleBook(("loai", "xa", "for: [individual], min_kinds: 2"))
    let list = chosen(
      book,
      [
        gift(1, person(1), on: "2025", kind: .cash), gift(2, person(1), on: "2026", kind: .cash),
        gift(3, person(2), on: "2026", kind: .cash), gift(4, person(2), on: "2026", kind: .works),
      ])
    #expect(list.nominations.map(\.giver) == [person(2)])
  }

  @Test(
    arguments: [
      (Standing(status: .active), nil), (Standing(status: .deceased), .deceased),
      (Standing(status: .returned), nil), (Standing(status: .merged), .merged),
      (Standing(status: .restricted), .restricted), (Standing(bar: .basis(.noBasis)), .noBasis),
      (Standing(bar: .underReview(.inspection)), .underReview), (nil, .noRecord),
    ] as [(Standing?, Omission?)])
  func `who may not be put forward is left out with the reason`(
    standing: Standing?, reason: Omission?
  ) throws {
    let book = try ruleBook(tenMillions)
    let list = chosen(
      book, [gift(1, person(1), on: "2026-01-01", millions: 10)], standing: { _ in standing })
    #expect(list.leftOut.map(\.reason) == [reason].compactMap(\.self))
    #expect(list.nominations.count == (reason == nil ? 1 : 0))
  }

  @Test func `who has died is put forward where the rule allows it`() throws {
    let book = try ruleBook(
      ("song", "tinh", "for: [individual], min_total_vnd: 10_000_000"),
      ("truy_tang", "xa", "for: [individual], min_total_vnd: 50_000_000, deceased: allowed"),
      ("ve_nuoc", "tinh", "for: [individual], min_total_vnd: 90_000_000, returned: excluded"))
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 50),
      gift(2, person(2), on: "2026-01-01", millions: 20),
      gift(3, person(3), on: "2026-01-01", millions: 5),
    ]
    let list = chosen(book, gifts, standing: { _ in Standing(status: .deceased) })
    #expect(list.nominations.map(\.rule.code) == ["truy_tang"])
    #expect(list.leftOut.map(\.reason) == [.deceased, .belowThreshold])
  }

  @Test func `without a rule in force everybody is left out for that reason`() throws {
    let book = try ruleBook(
      ("cu", "xa", "for: [individual], min_years: 1, in_force: {to: 2025-06-30}"))
    let list = chosen(book, [gift(1, person(1), on: "2025-01-01")])
    #expect(list.leftOut.map(\.reason) == [.noRuleInForce])
    let then = chosen(
      book, [gift(1, person(1), on: "2025-01-01")],
      scope: NominationScope(asOf: day(2025, 6, 30)))
    #expect(then.nominations.count == 1)
  }

  @Test func `foreign money counts at the rate kept with it, else at the table's`() throws {
    let book = try ruleBook(tenMillions)
    let dollars = try #require(Currency("USD"))
    func gift(_ number: Int64, rate: Amount?) -> Contribution {
      let money = Money(Amount(units: 400), dollars, rate: rate)
      let gift = Gift(kind: .cash, date: PartialDate(day(2026, 5, 1)), money: money)
      return Contribution(
        id: Contribution.ID(rawValue: number), givers: [person(Int(number))],
        gift: .open(Personal(gift)))
    }
    let gifts = [gift(1, rate: Amount(units: 25_000)), gift(2, rate: nil)]
    #expect(chosen(book, gifts).nominations.map(\.giver) == [person(1)])
    let rates = RateTable([
      RateTable.Entry(dollars, from: day(2026, 1, 1), rate: Amount(units: 26_000))
    ])
    #expect(
      chosen(book, gifts, rates: rates).nominations.map(\.totalVND) == [
        10_400_000, 10_000_000,
      ])
  }

  @Test func `a giver named twice on one gift gave once`() throws {
    let book = try ruleBook(("hai", "xa", "for: [individual], min_contributions: 2"))
    let list = chosen(book, [gift(1, person(1), person(1), on: "2026-01-01", millions: 10)])
    #expect(list.leftOut.map(\.reason) == [.belowThreshold])
  }
}
