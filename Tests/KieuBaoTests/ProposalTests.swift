import Foundation
import Sealing
import Storage
import Testing

@testable import KieuBao

struct ProposalTests {
  let world: World
  let person: Person.ID
  var head: Registry { world.registry }

  init() throws {
    world = try World()
    person = try world.register("Lê Thị Mận")
  }

  private func propose(_ registry: Registry) throws -> Proposal.ID {
    try registry.propose(
      .person(person), for: "giay_khen_xa", named: "Giấy khen", note: Personal("xây trường"),
      at: .noon)
  }

  @Test func `one proposes, another approves, and the list says who and when`() throws {
    let (officer, approver) = (
      try world.hire("bình", as: .officer), try world.hire("chi", as: .approver)
    )
    let id = try propose(officer)
    try approver.approve([id], at: .noon)
    let (proposals, users) = try officer.proposals(at: .noon)
    let terms = try #require(proposals.first?.terms.value?.revealed)
    #expect(proposals.map(\.nominee) == [.person(person)])
    #expect((users[terms.proposedBy], terms.note) == ("bình", "xây trường"))
    #expect(terms.decision == .init(.approved, by: 3, at: .noon))
    #expect(code { try approver.reject([id], reason: "muộn", at: .noon) } == "proposal_decided")
    let approval = try #require(
      try head.auditEntries(at: .noon).first { $0.deed == "commendation.approve" })
    #expect(code { try officer.undo(approval.sequence, at: .noon) } == "nothing_to_undo")
    #expect(try world.found().isEmpty)
    #expect(try head.check(at: .noon).isEmpty)
  }

  @Test func `nobody decides on a proposal of his own, whatever the office`() throws {
    let id = try propose(head)
    #expect(code { try head.approve([id], at: .noon) } == "own_proposal")
    #expect(code { try head.reject([id], reason: "x", at: .noon) } == "own_proposal")
    let approver = try world.hire("chi", as: .approver)
    try approver.reject([id], reason: "chưa đủ", at: .noon)
    #expect(
      try head.proposals(at: .noon).proposals.first?.terms.value?.revealed.decision?.reason
        == "chưa đủ")
  }

  @Test func `an approval of one's own by another program is found from the entries`() throws {
    let id = try propose(head)
    try decide(id, as: head, by: 1, deed: "commendation.approve")
    #expect(try world.found().first?.hasPrefix("self_approved audit") == true)
    #expect(try head.check(at: .noon).map(\.code).contains("self_approved"))
  }

  @Test(arguments: ["commendation.propose", "commendation.approve"])
  func `an approval in another's name is found`(deed: String) throws {
    let own = try Role(
      "both", classes: [.profile, .identity, .contribution], duties: [.enter, .approve])
    let id = try propose(try world.hire("bình", as: .officer))
    try decide(id, as: try world.hire("chi", as: own), by: 1, deed: deed)
    #expect(try world.found() == ["proposal_wrong nomination \(id.rawValue)"])
  }

  @Test func `a review and a decision are not taken back by an undo`() throws {
    let id = try propose(try world.hire("bình", as: .officer))
    let approver = try world.hire("chi", as: .approver)
    try approver.review([id], .met, at: .noon)
    _ = try head.decide(
      [id], AwardDecision(date: Moment.noon.dayInVietnam, number: "1/QĐ"), by: .builtIn, at: .noon)
    for entry in try head.auditEntries(at: .noon)
    where ["commendation.review", "commendation.decide"].contains(entry.deed) {
      #expect(code { try head.undo(entry.sequence, at: .noon) } == "nothing_to_undo")
    }
    #expect(try world.found().isEmpty)
  }

  @Test func `nobody is proposed or decided on who refuses, or is on hold as another record`()
    throws
  {
    let twin = try world.register("Lê Thị Mận")
    let id = try propose(head)
    try head.merge(twin, into: person, at: .noon)
    let hold = try head.hold(
      .person(person), HoldTerms(kind: .other, from: Moment.noon.dayInVietnam), at: .noon)
    let proposeTwin = {
      try head.propose(.person(twin), for: "giay_khen_xa", named: "x", at: .noon)
    }
    #expect(code { _ = try proposeTwin() } == "under_review")
    let decision = AwardDecision(date: Moment.noon.dayInVietnam, number: "1/QĐ")
    #expect(
      code { _ = try head.decide([id], decision, by: .builtIn, at: .noon) } == "under_review")
    #expect(try head.commendations(of: .person(person), at: .noon).isEmpty)
    #expect(try head.holds(at: .noon).map(\.id) == [hold])
  }

  /// Writes an approval past the use case that checks it.
  private func decide(_ id: Proposal.ID, as registry: Registry, by user: Int, deed: String) throws {
    try registry.perform(Deed(deed, for: .commendation), at: .noon) { session in
      let row = try session.row(id.rawValue, of: .nomination, named: "")
      var terms = try session.terms(row)
      terms.decision = .init(.approved, by: user, at: .noon)
      try session.replace(Personal(terms), in: row)
    }
  }
}
