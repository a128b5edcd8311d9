import Facts
import Lists
import Localities
import People
import Privacy
import Spreadsheets
import Testing

struct InvitationListTests {
  private let columns = [
    "number", "id", "name", "country", "home", "salutation", "reason", "household", "reply",
    "phone", "email",
  ]
  private let replies = ["attended", "group", "channel", "replied_on", "waiting"]

  private func details(_ person: Person.ID) -> GuestDetails? {
    GuestDetails(
      name: "Lê Văn Mẫu", sex: .male, birthYear: 1960, home: CommuneCode(stored: "20335"),
      country: Country(stored: "JP"), phones: ["+81300000001", "+81300000002"],
      emails: ["mau@example.org"])
  }

  @Test func `the letters that are about to be sent`() throws {
    let plan = InvitationPlan(
      choosing: [
        Candidate(id: Person.ID(rawValue: 4), isCommended: true),
        Candidate(id: Person.ID(rawValue: 5), status: .deceased),
        Candidate(id: Person.ID(rawValue: 6)),
      ], by: .everybody, quota: 1)
    let title = Wording(vi: "Xuân Quê hương", en: "Homeland Spring")
    let table = InvitationList(plan, quota: 1).table(
      title: title, asOf: today, place: { "Xã \($0.code)" }, details: details)
    #expect(table.columns.map(\.key) == columns + ["relatives"])
    #expect(
      table.rows == [
        [
          .integer(1), .text("P4"), .text("Lê Văn Mẫu"), .text("JP"), .text("Xã 20335"),
          .text("Ông"), .text("Đã được khen thưởng"), .text("P4"), .empty, .text("+81300000001"),
          .text("mau@example.org"), .empty,
        ]
      ])
    #expect(table.total == 3)
    #expect(table.excluded.map(\.reason) == ["deceased", "over_quota"])
    #expect(table.notes.map(\.vi) == ["1 trên 1 giấy mời, 1 khách."])
    let leftOut = plan.leftOutTable(in: .en, details: details)
    #expect(leftOut.rows.map(\.last) == [.text("deceased"), .text("over the quota of letters")])
  }

  @Test func `the list after replies and attendance`() {
    func invitation(
      _ person: Int64, number: Int, of household: Int64, _ reply: Reply?, _ came: Bool
    )
      -> Invitation
    {
      let terms = Terms(
        number: number, reason: "donor", household: Person.ID(rawValue: household), reply: reply,
        attended: came)
      return Invitation(
        event: Event.ID(rawValue: 1), person: Person.ID(rawValue: person),
        terms: .open(Personal(terms)))
    }
    let list = InvitationList([
      invitation(9, number: 2, of: 9, .no, false), invitation(3, number: 1, of: 7, nil, true),
      invitation(7, number: 1, of: 7, .yes, true),
    ])
    #expect(list.letters == 2)
    let table = list.table(
      title: Wording(vi: "", en: ""), asOf: today, in: .en, withAttendance: true, details: details)
    #expect(table.columns.map(\.key) == columns + replies + ["relatives"])
    #expect(table.rows.map { $0[1] } == [.text("P7"), .text("P3"), .text("P9")])
    #expect(table.rows.map { $0[5] } == Array(repeating: .text("Mr"), count: 3))
    #expect(table.rows.map { $0[6] } == Array(repeating: .text("donor"), count: 3))
    #expect(table.rows.map { $0[8] } == [.text("yes"), .empty, .text("no")])
    #expect(table.rows.map { $0[11] } == [.flag(true), .flag(true), .flag(false)])
    #expect(
      table.notes.map(\.en) == [
        "2 letters, 3 guests.", "Accepted 1, declined 1, no answer 1; attended 2.",
      ])
  }
}
