import Facts
import Lists
import Localities
import People
import Testing

struct InvitedRelativeTests {
  private func candidate(_ number: Int, household: Int? = nil, _ relatives: RelativeCandidate...)
    -> Candidate
  {
    var candidate = guest(number, household: household)
    candidate.relatives = relatives
    return candidate
  }

  private func relative(
    _ number: Int, isSpouse: Bool = false, isContact: Bool = false, home: String? = nil,
    status: LifeStatus = .active, refusal: BasisRefusal? = nil
  ) -> RelativeCandidate {
    RelativeCandidate(
      id: Relative.ID(rawValue: Int64(number)), isSpouse: isSpouse, isContact: isContact,
      home: home.map(CommuneCode.init(stored:)), status: status, refusal: refusal)
  }

  @Test func `a spouse at home is on the same letter, unless dead or unwilling`() {
    let plan = InvitationPlan(
      choosing: [
        candidate(1, relative(11, isSpouse: true), relative(12, isContact: true)),
        candidate(2, relative(21, isSpouse: true, refusal: .withdrawn)),
        candidate(3, relative(31, isSpouse: true, status: .deceased)),
      ], by: Criteria(relatives: .spouses))
    #expect(plan.terms.map { $0.terms.relatives.map(\.rawValue) } == [[11], [], []])
    #expect(plan.terms.allSatisfy { !$0.terms.isForRelatives })
    #expect(plan.terms.map(\.terms.reason) == ["guest", "guest", "guest"])
  }

  @Test func `without being asked for, no relative is named`() {
    let plan = InvitationPlan(
      choosing: [candidate(1, relative(11, isSpouse: true, isContact: true))], by: .everybody)
    #expect(plan.terms.map(\.terms.relatives) == [[]])
  }

  @Test func `the contact relative comes in the place of who lives abroad`() {
    var home = candidate(4, relative(41, isContact: true))
    home.status = .returned
    let plan = InvitationPlan(
      choosing: [
        candidate(1, relative(11, isSpouse: true), relative(12, isContact: true)),
        candidate(2, relative(21, isSpouse: true)),
        candidate(3, relative(31, isContact: true, refusal: .objected)), home,
      ], by: Criteria(relatives: .contact, includesReturned: true))
    #expect(plan.letters.map(\.isForRelatives) == [true, false])
    #expect(plan.terms.map { $0.terms.relatives.map(\.rawValue) } == [[12], []])
    #expect(plan.terms.map(\.terms.reason) == ["relative", "guest"])
    #expect(plan.leftOut.map(\.reason) == [.noRelative, .noRelative])
  }

  @Test func `relatives of two members of a household are not put on one letter`() {
    let plan = InvitationPlan(
      choosing: [
        candidate(1, household: 1, relative(11, isContact: true)),
        candidate(2, household: 1, relative(21, isContact: true)),
      ], by: Criteria(relatives: .contact))
    #expect(plan.terms.map(\.person.rawValue) == [1])
    #expect(plan.leftOut.map(\.reason) == [.householdInvited])
  }

  @Test func `of several contacts one who lives where guests are invited from`() {
    var person = candidate(
      1, relative(11, isContact: true, home: "16522"), relative(12, isContact: true),
      relative(14, isContact: true, home: "20335"), relative(13, isContact: true, home: "20335"))
    person.home = CommuneCode(stored: "20335")
    let candidates = [person]
    func chosen(_ homes: Set<CommuneCode>?) -> [Int64] {
      InvitationPlan(choosing: candidates, by: Criteria(homes: homes, relatives: .contact))
        .terms.flatMap { $0.terms.relatives.map(\.rawValue) }
    }
    #expect(chosen([CommuneCode(stored: "20335")]) == [13])
    #expect(chosen(nil) == [11])
  }

  @Test func `letters to relatives are bounded by a share of their own`() {
    let plan = InvitationPlan(
      choosing: [
        candidate(1, relative(11, isContact: true)), candidate(2, relative(21, isContact: true)),
      ], by: Criteria(relatives: .contact), shares: [QuotaShare(.kind(.relative), letters: 1)])
    #expect(plan.letters.count == 1)
    #expect(plan.leftOut.map(\.reason) == [.overShare])
  }

  @Test(
    arguments: [
      ("mẹ", .female), ("Bố", .male), ("em trai", .male), ("chị gái", .female),
      ("mẹ chồng", .female),
      ("bố vợ", .male), ("anh rể", .male), ("con dâu", .female), ("vợ", .female), ("chồng", .male),
      ("cháu nội trai", .male), ("em vợ", nil), ("em", nil), ("bố mẹ", nil), ("ông bà", nil),
      ("vợ chồng", nil), ("bác", nil), ("", nil), ("mother-in-law", .female), ("ba", .male),
      ("bà", .female), ("con riêng của chồng", nil),
    ] as [(String, Sex?)])
  func `the word for a relative tells the sex, where it does`(relation: String, sex: Sex?) {
    #expect(Sex(ofRelation: relation) == sex)
  }
}
