import Facts
import Lists
import People
import Testing

/// Families and their members, by hand: O1 is the family of P1 and P2, O2 that of P2 and P3.
struct FamilyTests {
  private let book: RuleBook
  private let families = [
    Organisation.ID(rawValue: 1): [1, 2].map { Person.ID(rawValue: $0) },
    Organisation.ID(rawValue: 2): [2, 3].map { Person.ID(rawValue: $0) },
  ]

  init() throws {
    book = try ruleBook(
      ("muoi", "xa", "for: [individual, family], min_total_vnd: 10_000_000, kinds: [cash]"),
      ("cong", "xa", "for: [individual], min_contributions: 2, kinds: [volunteering]"),
      ("tram", "tinh", "for: [individual, family], min_total_vnd: 100_000_000"))
  }

  private func chosen(
    _ gifts: [Contribution], awards: [Commendation] = [], standing: [Giver: Standing] = [:],
    in families: [Int64] = [1]
  ) -> Nominations {
    book.nominations(
      from: gifts, awards: awards, scope: NominationScope(asOf: today),
      families: self.families.filter { families.contains($0.key.rawValue) }
    ) { standing[$0] ?? Standing() }
  }

  @Test func `what a family and its members gave counts together for the family`() throws {
    let list = chosen([
      gift(1, person(1), on: "2026-01-01", millions: 4),
      gift(2, person(2), on: "2025-01-01", millions: 5),
      gift(3, organisation(1), on: "2024-01-01", millions: 1),
    ])
    let family = try #require(list.nominations.first)
    #expect(list.nominations.map(\.giver) == [organisation(1)])
    #expect(family.kind == .family)
    #expect(family.totalVND == 10_000_000)
    #expect(family.contributions.map(\.rawValue) == [3, 2, 1])
    #expect(family.achievements.allSatisfy { !$0.isJoint })
    #expect(list.leftOut.map(\.reason) == [.belowThreshold, .belowThreshold])
  }

  @Test func `a family whose members alone gave is a nominee, and one that nobody gave for is not`()
  {
    let gifts = [gift(1, person(1), person(2), on: "2026-01-01", millions: 12)]
    let list = chosen(gifts, in: [1, 2])
    #expect(list.nominations.map(\.giver) == [organisation(1)])
    #expect(
      list.leftOut.map(\.giver) == [person(1), person(2), organisation(2)])
    #expect(
      chosen([gift(1, person(9), on: "2026", millions: 1)]).leftOut.map(\.giver) == [person(9)])
  }

  @Test func `a joint gift of members counts once and whole, one with others by its shares`() throws
  {
    let whole = chosen([gift(1, person(1), person(2), on: "2026-01-01", millions: 15)])
    let family = try #require(whole.nominations.first)
    #expect(family.giver == organisation(1))
    #expect((family.totalVND, family.achievements.count) == (15_000_000, 1))
    #expect(!family.achievements[0].isJoint)
    let shared = chosen([gift(1, person(1), person(9), person(2), on: "2026-01-01", millions: 15)])
    let part = try #require(shared.nominations.first)
    #expect((part.giver, part.totalVND) == (organisation(1), 10_000_000))
    #expect(part.achievements[0].isJoint)
  }

  @Test func `of the same form the member is put forward, not the family`() {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 12),
      gift(2, person(2), on: "2026-01-01", millions: 3),
    ]
    let list = chosen(gifts)
    #expect(list.nominations.map(\.giver) == [person(1)])
    #expect(list.leftOut.map(\.giver) == [person(2), organisation(1)])
    #expect(list.leftOut.map(\.reason) == [.belowThreshold, .membersNominated])
    #expect(list.leftOut.map(\.kind) == [.individual, .family])
  }

  @Test func `for a higher form the family is put forward, not the members`() {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 60),
      gift(2, person(2), on: "2026-01-01", millions: 40),
    ]
    let list = chosen(gifts)
    #expect(list.nominations.map(\.giver) == [organisation(1)])
    #expect(list.nominations.map(\.rule.code) == ["tram"])
    #expect(list.nominations.first?.otherForms.map(\.code) == ["xa"])
    #expect(list.leftOut.map(\.reason) == [.familyNominated, .familyNominated])
  }

  @Test func `a member who is put forward with other gifts stays beside the family`() {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 6),
      gift(2, person(2), on: "2026-01-01", millions: 6),
      gift(3, person(1), on: "2026-01-01", kind: .volunteering),
      gift(4, person(1), on: "2026-02-01", kind: .volunteering),
    ]
    #expect(chosen(gifts).nominations.map(\.giver) == [organisation(1), person(1)])
  }

  @Test func `somebody outside who gave jointly with a member is no rival`() {
    let list = chosen([gift(1, person(1), person(9), on: "2026-01-01", millions: 200)])
    #expect(list.nominations.map(\.giver) == [person(1), person(9)])
    #expect(list.leftOut.map(\.reason) == [.membersNominated])
  }

  @Test func `two families do not both count what the member they share gave`() {
    let gifts = [
      gift(1, person(2), on: "2026-01-01", millions: 8),
      gift(2, person(1), on: "2026-01-01", millions: 5),
      gift(3, person(3), on: "2026-01-01", millions: 6),
    ]
    let list = chosen(gifts, in: [1, 2])
    #expect(list.nominations.map(\.giver) == [organisation(2)])
    #expect(list.leftOut.last?.giver == organisation(1))
    #expect(list.leftOut.last?.reason == .familyNominated)
  }

  @Test func `what an award honoured is spent for the family and for its members`() {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 12),
      gift(2, organisation(1), on: "2026-01-01", millions: 12),
    ]
    let ofMember = chosen(gifts, awards: [award(1, to: person(1), for: [1])])
    #expect(ofMember.nominations.map(\.contributions) == [[gifts[1].id]])
    let ofFamily = chosen(gifts, awards: [award(1, to: organisation(1), for: [1, 2])])
    #expect(ofFamily.nominations.isEmpty)
    #expect(ofFamily.leftOut.map(\.reason) == [.allSpent, .allSpent])
  }

  @Test(arguments: [
    Standing(bar: .basis(.objected)), Standing(bar: .underReview(.discipline)),
    Standing(status: .restricted), Standing(status: .merged),
  ])
  func `a member who may not be looked at brings nothing to the family`(standing: Standing) {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 6),
      gift(2, person(2), on: "2026-01-01", millions: 6),
    ]
    let list = chosen(gifts, standing: [person(1): standing])
    #expect(list.nominations.isEmpty)
    #expect(list.leftOut.last?.giver == organisation(1))
    #expect(list.leftOut.last?.reason == .belowThreshold)
    let dead = chosen(gifts, standing: [person(1): Standing(status: .deceased)])
    #expect(dead.nominations.map(\.giver) == [organisation(1)])
  }

  @Test func `an organisation that is no family of the caller's is a collective`() {
    let list = chosen([gift(1, organisation(1), on: "2026-01-01", millions: 500)], in: [])
    #expect(list.leftOut.map(\.reason) == [.noRuleForKind])
    #expect(list.leftOut.map(\.kind) == [.collective])
  }

  @Test func `the explanation names who stands in the way, and with what`() {
    let gifts = [
      gift(1, person(1), on: "2026-01-01", millions: 60),
      gift(2, person(2), on: "2026-01-01", millions: 40),
      gift(3, person(1), on: "2020-01-01", millions: 1),
    ]
    let answer = book.explanation(
      of: person(1), from: gifts, awards: [award(4, to: organisation(1), for: [3])],
      scope: NominationScope(asOf: today), families: families.filter { $0.key.rawValue == 1 },
      open: [
        OpenProposal(
          id: .init(rawValue: 7), nominee: organisation(1), contributions: [gifts[0].id]),
        OpenProposal(id: .init(rawValue: 8), nominee: person(9), contributions: [gifts[0].id]),
      ], standings: { _ in Standing() })
    #expect(answer.verdict == .leftOut(.familyNominated))
    #expect(
      answer.lines.suffix(4).map(\.vi).joined(separator: "\n") == """
        Vướng mắc (3):
          O1 được đề nghị Bằng khen với cùng đóng góp C1
          C3 đã dùng cho K4 của O1: Giấy khen của Chủ tịch UBND xã (số 12/QĐ-UBND, 02/09/2025)
          đề nghị N7 cho O1 đang chờ, dùng C1
        """)
    #expect(
      answer.lines.suffix(4).map(\.en).joined(separator: "\n") == """
        In the way (3):
          O1 is put forward for Bằng khen with the same C1
          C3 spent by K4 of O1: Giấy khen của Chủ tịch UBND xã (no. 12/QĐ-UBND, 2025-09-02)
          the proposal N7 for O1 is open and uses C1
        """)
  }
}
