import Facts
import KieuBao
import Testing

/// A family and its members: one achievement, one award.
struct FamilyAwardTests {
  let world: World
  let member: Person.ID
  let family: Organisation.ID
  var registry: Registry { world.registry }
  private let day = Moment.noon.dayInVietnam

  /// C1 is the member's, C2 the family's own.
  init() throws {
    world = try World()
    member = try world.register("Lê Văn Một")
    let charter = CharterForm([.name: .text("Gia đình họ Lê"), .kind: .text("family")])
    family = try world.registry.add(Personal(Charter(charter, asOf: day)), at: .noon)
    try world.registry.addMember(member, to: family, role: nil, at: .noon)
    try give(by: .person(member), "25000000")
    try give(by: .organisation(family), "30000000")
  }

  private func give(by giver: Giver, _ sum: String) throws {
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2026"), .amount: .text(sum), .currency: .text("VND"),
    ])
    _ = try registry.record(Personal(Gift(gift, asOf: day)), of: [giver], at: .noon)
  }

  private func award(_ giver: Giver) throws -> [String] {
    let award = Award(form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(day))
    let id = try registry.record(award, to: giver, at: .noon)
    return try registry.commendations(of: giver, at: .noon).first { $0.id == id }?.contributions
      .map(\.description) ?? []
  }

  @Test func `what a family was awarded for is spent for its members`() throws {
    #expect(try award(.organisation(family)) == ["C1", "C2"])
    #expect(try award(.person(member)).isEmpty)
  }

  @Test func `what a member was awarded for is spent for the family`() throws {
    #expect(try award(.person(member)) == ["C1"])
    #expect(try award(.organisation(family)) == ["C2"])
  }

  @Test func `one decision does not honour a gift for both, nor does one dossier`() throws {
    let ids = try [Giver.person(member), .organisation(family)].map {
      try registry.propose($0, for: "giay_khen_xa", named: "Giấy khen", at: .noon)
    }
    let decision = AwardDecision(date: day, number: "1/QĐ")
    #expect(
      code { _ = try registry.decide(ids, decision, by: .builtIn, at: .noon) }
        == "spent_contribution")
    #expect(
      code { _ = try registry.dossier(DossierRequest(), by: .builtIn, at: .noon) }
        == "gift_proposed_twice")
    let drawn = try registry.dossier(
      DossierRequest(proposals: [ids[1], ids[1]]), by: .builtIn, at: .noon)
    #expect(drawn.dossier.entries.map(\.totalVND) == [55_000_000])
    #expect(drawn.dossier.entries.map(\.rule) == [nil])
  }

  @Test func `a family's papers leave nothing of a member who refuses`() throws {
    _ = try registry.propose(
      .organisation(family), for: "giay_khen_xa", named: "Giấy khen", at: .noon)
    let refusal = try Refusal(
      .withdrawal, of: [.commendation], on: day, document: "Thư 7", asOf: day)
    _ = try registry.refuse(refusal, of: .person(member), at: .noon)
    #expect(
      code { _ = try registry.dossier(DossierRequest(), by: .builtIn, at: .noon) }
        == "dossier_empty")
  }

  @Test func `erasing a member takes the member's part out of the family's proposal`() throws {
    try give(by: .organisation(family), "600000000")
    _ = try registry.proposeNominees(
      by: .builtIn, NominationScope(asOf: day), only: [.organisation(family)], at: .noon)
    _ = try registry.erase(member, because: .request, at: .noon)
    let terms = try #require(
      try registry.proposals(at: .noon).proposals.first?.terms.value?.revealed)
    #expect(terms.grounds?.contributions.map(\.description) == ["C2", "C3"])
    #expect(terms.grounds?.totalVND == 630_000_000)
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(try world.found().isEmpty)
  }
}
