import Facts
import Lists
import Localities
import People
import Privacy
import Spreadsheets
import Testing

struct EventAccountTests {
  private func guest(
    _ person: Int, number: Int, of household: Int? = nil, _ reply: Reply?, came: Bool = false,
    isWaiting: Bool = false, kind: GuestKind = .guest, home: String? = nil, country: String? = nil
  ) -> EventLetter.Guest {
    let guest = invited(
      person, number: number, of: household, isWaiting: isWaiting, reply: reply, kind: kind,
      home: home, country: country)
    var terms = guest.terms
    terms.attended = came
    return EventLetter.Guest(
      person: guest.person, terms: terms, home: guest.home, country: guest.country)
  }

  private var letters: [EventLetter] {
    EventLetter.letters(of: [
      guest(1, number: 1, .yes, came: true, kind: .donor, home: "20335", country: "US"),
      guest(2, number: 1, of: 1, .yes, kind: .guest, home: "16522", country: "US"),
      guest(3, number: 2, .no, country: "DE"),
      guest(4, number: 3, nil, came: true, kind: .donor, country: "DE"),
      guest(5, number: 1, nil, isWaiting: true), guest(6, number: 1, of: 5, nil, isWaiting: true),
    ])
  }

  @Test func `letters, answers and who came`() {
    let total = EventAccount(of: letters).total
    #expect([total.letters, total.guests, total.waiting] == [3, 4, 1])
    #expect([total.accepted, total.declined, total.silent] == [2, 1, 1])
    #expect([total.came, total.cameUnannounced, total.noShows] == [2, 1, 1])
  }

  @Test func `each part adds up to the whole, and a letter is its first guest's`() {
    let account = EventAccount(of: letters)
    for dimension in EventAccount.Dimension.allCases {
      let parts = account.groups.filter { $0.dimension == dimension }.map(\.tally)
      #expect(parts.reduce(0) { $0 + $1.letters } == account.total.letters)
      #expect(parts.reduce(0) { $0 + $1.guests } == account.total.guests)
      #expect(parts.reduce(0) { $0 + $1.waiting } == account.total.waiting)
    }
    let places = account.groups.filter { $0.dimension == .locality }
    #expect(places.map(\.code) == ["38", "48", nil])
    #expect(places.map(\.tally.letters) == [0, 1, 2])
    #expect(
      account.groups.filter { $0.dimension == .kind }.map(\.code) == ["donor", "guest"])
  }

  @Test func `before the event nobody has stayed away`() {
    let title = Wording(vi: "Xuân Quê hương", en: "Homeland Spring")
    let before = EventAccount(of: letters).table(title: title, isOver: false)
    let after = EventAccount(of: letters).table(title: title, in: .en, isOver: true)
    #expect(before.rows[0].suffix(3) == [.empty, .empty, .empty])
    #expect(after.rows[0].suffix(3) == [.integer(2), .integer(1), .integer(1)])
    #expect(before.rows[0][2] == .text("Tất cả"))
    #expect(after.rows.map { $0[2] }.contains(.text("Germany")))
    #expect(after.rows.allSatisfy { $0.count == after.columns.count })
  }
}

struct GuestListTests {
  private let event = Event.ID(rawValue: 1)

  private func invitation(_ person: Int64, _ terms: Terms) -> Invitation {
    Invitation(
      event: event, person: Person.ID(rawValue: person), terms: .open(Personal(terms)))
  }

  private func terms(_ person: Int64, reply: Reply? = nil) -> Terms {
    Terms(number: 1, reason: "guest", household: Person.ID(rawValue: person), reply: reply)
  }

  @Test func `those who wait follow, with their place instead of a number`() {
    var waiting = terms(4)
    waiting.isWaiting = true
    waiting.number = 2
    waiting.relatives = [Relative.ID(rawValue: 8), Relative.ID(rawValue: 9)]
    var answered = terms(3, reply: .yes)
    (answered.group, answered.channel) = ("Bàn 3", .message)
    answered.repliedOn = day(2026, 12, 31)
    let list = InvitationList([invitation(4, waiting), invitation(3, answered)])
    #expect(list.letters == 1)
    let table = list.table(
      title: Wording(vi: "", en: ""), asOf: today, withAttendance: true, withWaiting: true,
      relative: { $0.rawValue == 8 ? RelativeDetails(name: "Trần Thị Mẫu") : nil },
      details: { _ in nil })
    #expect(table.rows.map { $0[0] } == [.integer(1), .empty])
    let replied = Cell.date(PartialDate(day(2026, 12, 31)))
    #expect(table.rows[0].suffix(5) == [.text("Bàn 3"), .text("message"), replied, .empty, .empty])
    #expect(table.rows[1].suffix(2) == [.integer(2), .list(["Trần Thị Mẫu", "T9"])])
    #expect(table.notes.last?.vi == "Danh sách chờ: 1 gia đình, 1 người.")
    let sent = list.table(title: Wording(vi: "", en: ""), asOf: today, details: { _ in nil })
    #expect(sent.rows.count == 1)
  }

  @Test func `in public stand only those who agreed, and little of them`() {
    var place = terms(5)
    place.isForRelatives = true
    let list = InvitationList([
      invitation(1, terms(1)), invitation(2, terms(2)), invitation(3, terms(3, reply: .no)),
      invitation(4, terms(4)), invitation(5, place), invitation(6, terms(6)),
    ])
    let names: [Int64: String] = [
      1: "Nguyễn Thị Đào", 2: "Lê Văn Dũng", 3: "Vũ An", 4: "Hồ Cúc", 5: "Đỗ Bình", 6: "Phạm Ân",
    ]
    let table = list.publicTable(
      title: Wording(vi: "Khách mời", en: "Guests"), allowed: { $0.rawValue != 4 }
    ) { person in
      GuestDetails(
        name: names[person.rawValue], status: person.rawValue == 6 ? .deceased : .active,
        home: CommuneCode(stored: "20335"), country: Country(stored: "DE"),
        phones: ["+4930000000"])
    }
    #expect(table.columns.map(\.key) == ["name", "country", "home_province"])
    #expect(
      table.rows == [
        [.text("Lê Văn Dũng"), .text("Đức"), .text("thành phố Đà Nẵng")],
        [.text("Nguyễn Thị Đào"), .text("Đức"), .text("thành phố Đà Nẵng")],
      ])
    #expect(table.excluded.map(\.reason) == ["declined", "no_publication_consent"])
    #expect(table.excluded.map(\.count) == [1, 3])
  }
}
