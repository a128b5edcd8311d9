import Facts
import Lists
import Localities
import People
import Privacy
import Spreadsheets
import Testing

/// Rules that count the gifts of one campaign alone.
struct CampaignTests {
  private let book: RuleBook

  init() throws {
    book = try RuleBook(
      yaml: """
        schema: kieubao/rules/1
        title: Quy tắc thử
        campaigns:
          - code: nguoi_ngheo
            name: {vi: Quỹ “Vì người nghèo”, en: Fund for the Poor}
            period: {from: 2026-01-01, to: 2026-06-30}
            kinds: [cash, in_kind]
            purposes: [vì người nghèo, đại đoàn kết]
          - {code: da_nang, name: Vì Đà Nẵng, period: {from: 2026-01-01}, beneficiaries: ["48"]}
        forms:
          - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}
        rules:
          - {code: quy, form: xa, for: [individual], min_total_vnd: 10_000_000, campaign: nguoi_ngheo, \
        achievement: thematic}
          - {code: noi, form: xa, for: [collective], min_contributions: 1, campaign: da_nang}
        """)
  }

  private func made(
    _ number: Int, by giver: Giver = person(1), on date: String = "2026-03-01",
    kind: ContributionKind = .cash, purpose: String? = nil, description: String? = nil,
    to commune: String? = nil
  ) throws -> Contribution {
    let gift = Gift(
      kind: kind, date: try #require(PartialDate(date)),
      money: Money(Amount(units: 10_000_000), .vnd),
      beneficiary: try commune.map { try CommuneCode($0) }, purpose: purpose,
      description: description)
    return Contribution(
      id: Contribution.ID(rawValue: Int64(number)), givers: [giver], gift: .open(Personal(gift)))
  }

  private func chosen(_ gifts: [Contribution], campaign: String? = nil) -> Nominations {
    book.nominations(
      from: gifts, awards: [], scope: NominationScope(asOf: today, campaign: campaign)
    ) { _ in Standing() }
  }

  @Test(arguments: [
    ("Quỹ Vì người nghèo", true), ("ỦNG HỘ QUỸ ‘VÌ  NGƯỜI-NGHÈO’ 2026", true),
    ("quy vi nguoi ngheo", true), ("Nhà Đại đoàn kết", true), ("Vì người", false),
    ("vì người nghèokhó", false), ("Xây cầu", false), ("", false),
  ])
  func `a purpose counts by its words, whatever the case, the marks and the signs`(
    purpose: String, counts: Bool
  ) throws {
    let list = chosen([try made(1, purpose: purpose)])
    #expect(list.nominations.map(\.rule.code) == (counts ? ["quy"] : []))
    #expect(list.leftOut.map(\.reason) == (counts ? [] : [.belowThreshold]))
    let given = try #require(try made(1, purpose: purpose).gift.value).revealed
    #expect(book.campaigns[0].includes(given) == counts)
  }

  @Test func `period, kind and a purpose that is there must all be right`() throws {
    let purpose = "Vì người nghèo"
    let gifts = [
      try made(1, by: person(1), on: "2026-06-30", purpose: purpose),
      try made(2, by: person(2), on: "2026-07-01", purpose: purpose),
      try made(3, by: person(3), on: "2026", purpose: purpose),
      try made(4, by: person(4), kind: .works, purpose: purpose),
      try made(5, by: person(5), description: purpose),
      try made(6, by: person(6), purpose: "Xây cầu", description: purpose),
      try made(7, by: person(7)),
    ]
    #expect(chosen(gifts).nominations.map(\.giver) == [person(1), person(3), person(5)])
    let answer = book.explanation(
      of: person(6), from: gifts, awards: [], scope: NominationScope(asOf: today),
      standing: Standing())
    #expect(answer.rules.first?.gifts.map(\.discount) == [.otherCampaign])
    #expect(answer.lines.map(\.vi).contains("  C6: không tính, không thuộc đợt vận động"))
  }

  @Test func `a gift went to a unit when its commune lies in it`() throws {
    let gifts = [
      try made(1, by: organisation(1), to: "20335"), try made(2, by: organisation(2)),
      try made(3, by: organisation(3), to: "00004"),
    ]
    #expect(chosen(gifts).nominations.map(\.giver) == [organisation(1)])
  }

  @Test func `one campaign is asked for alone`() throws {
    let gifts = [
      try made(1, by: organisation(1), to: "20335"), try made(2, purpose: "Vì người nghèo"),
    ]
    #expect(chosen(gifts).nominations.count == 2)
    let list = chosen(gifts, campaign: "da_nang")
    #expect(list.nominations.map(\.giver) == [organisation(1)])
    #expect(list.leftOut.map(\.reason) == [.noRuleForKind])
    let notes = NomineeList(list) { _ in nil }.table.notes.map(\.vi)
    #expect(notes.contains("Chỉ xét đợt vận động Vì Đà Nẵng (từ 01/01/2026)."))
  }

  @Test func `a campaign is found by its code or its name`() throws {
    #expect(try book.campaign(named: "Quy “vi nguoi ngheo”").code == "nguoi_ngheo")
    let problem = #expect(throws: Problem.self) { try book.campaign(named: "Tết") }
    #expect(problem?.code == "unknown_campaign")
    #expect(problem?.hint?.en.contains("nguoi_ngheo, da_nang") == true)
  }
}
