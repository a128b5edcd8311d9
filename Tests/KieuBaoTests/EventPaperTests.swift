import Testing

@testable import KieuBao

/// The papers of an event, and what comes back from the door.
struct EventPaperTests {
  let events: EventWorld
  var registry: Registry { events.registry }
  let event: Event.ID

  /// P4 and P5 share letter 1; P1, P2 and P3 have one each.
  init() throws {
    events = try EventWorld()
    for name in ["Võ An", "Võ Bình"] {
      try events.add(name, [.phones: .texts(["+14165550101"]), .country: .text("CA")])
    }
    event = try events.event()
    try events.invite(event, Criteria(countries: [Country(stored: "CA")]))
    try events.invite(event)
  }

  private func papers(_ use: EventPaperRequest.Use = .letters) throws -> EventPapers {
    try events.registry.papers(of: event, EventPaperRequest(use), at: .noon)
  }

  @Test func `no letter without a letterhead, but badges`() throws {
    #expect(events.code { _ = try papers() } == "letterhead_missing")
    #expect(try papers(.badges).badges.cards.count == 5)
  }

  @Test func `no letter to who declined, died or waits; the door knows all that were sent`() throws
  {
    try events.setLetterhead()
    try registry.change(event, at: .noon) { $0.quota = 4 }
    try events.add("Bùi Bốn")
    try events.invite(event)
    for number in [5, 1] as [Int64] { try registry.note(.no, of: .p(number), to: event, at: .noon) }
    try registry.edit(.p(2), PersonForm([.status: .text("deceased")]), at: .noon)
    #expect(try papers().letters.map(\.number) == [1, 4, 5])
    #expect(try papers().letters[0].names.vi == "Ông/Bà Võ An")
    #expect(try papers(.door).letters.map(\.number) == [1, 2, 4, 5])
    let door = try registry.doorList(of: event, at: .noon)
    #expect(door.letters.map(\.number) == [1, 2, 4, 5])
    #expect(door.letters.map(\.reply) == [nil, .no, nil, nil])
    #expect(door.letters.map(\.guests) == [1, 1, 1, 1])
  }

  @Test func `codes are the same each time, and of this event alone`() throws {
    try events.setLetterhead()
    let codes = try papers().codes
    #expect(try papers().codes == codes && Set(codes.values).count == 4)
    let door = try registry.doorList(of: event, at: .noon)
    for (number, code) in codes {
      guard case .welcome(let letter) = door.answer(to: code, came: []) else {
        Issue.record("refused \(number)")
        continue
      }
      #expect(letter.number == number && letter.guests == (number == 1 ? 2 : 1))
    }
    let other = try events.event()
    try events.invite(other)
    let otherDoor = try registry.doorList(of: other, at: .noon)
    #expect(otherDoor.answer(to: codes[1] ?? "", came: []) == .otherEvent)
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `the key is not taken back with the entry that made it`() throws {
    _ = try registry.doorList(of: event, at: .noon)
    let made = try #require(Int(registry.auditHead().short.split(separator: ":")[0]))
    #expect(events.code { _ = try registry.undo(made, at: .noon) } == "nothing_to_undo")
  }

  @Test func `guests sit together, and the seats go into every list`() throws {
    try events.setLetterhead()
    let groups = try registry.seat(event, .tables(.seats(3), by: .country), at: .noon)
    #expect(groups.map(\.name) == ["Bàn 1", "Bàn 2"] && groups.map(\.seats) == [3, 2])
    let lists = try papers().letters.map { $0.addressees.map(\.group) }
    #expect(lists[0] == ["Bàn 1", "Bàn 1"])
    #expect(try registry.doorList(of: event, at: .noon).letters[0].group == "Bàn 1")
    let delegations = try registry.seat(event, .delegations(by: .country), at: .noon)
    #expect(delegations.map(\.name) == ["Đoàn 1 – Canada", "Đoàn 2 – Hoa Kỳ"])
    #expect(try registry.seat(event, .none, at: .noon).isEmpty)
    #expect(try papers(.badges).letters.allSatisfy { $0.addressees.allSatisfy { $0.group == nil } })
  }

  @Test func `arrivals are noted once, for all who did not decline`() throws {
    try registry.note(.no, of: .p(5), to: event, at: .noon)
    let later = Moment(seconds: Moment.noon.seconds + 60)
    let arrivals = [
      Arrival(number: 1, at: later), Arrival(number: 1, at: .noon), Arrival(number: 2, at: later),
      Arrival(number: 77, at: later),
    ]
    let outcome = try registry.note(arrivals, at: event, now: later)
    #expect((outcome.letters, outcome.guests, outcome.known) == (2, 2, 0))
    #expect(outcome.unknown == [77])
    let terms = try registry.guests(of: event, at: .noon).list.rows.map(\.terms)
    #expect(terms.map(\.attended) == [true, false, true, false, false])
    #expect(terms[0].arrivedAt == .noon)
    let again = try registry.note(arrivals, at: event, now: later)
    #expect((again.letters, again.guests, again.known) == (0, 0, 2))
    _ = try registry.doorList(of: event, at: .noon)
    #expect(
      events.code {
        _ = try registry.note(arrivals, ofDoor: "0123456789abcdef", at: event, now: later)
      } == "other_event")
    let door = try registry.doorList(of: event, at: .noon).signPublic.hex
    for part in ["", String(door.prefix(1)), String(door.prefix(15)), door] {
      #expect(
        events.code { _ = try registry.note(arrivals, ofDoor: part, at: event, now: later) }
          == "other_event")
    }
    #expect(
      try registry.note(arrivals, ofDoor: String(door.prefix(16)), at: event, now: later).known
        == 2)
  }

  @Test func `attendance is noted by letter, and taken back`() throws {
    #expect(
      try registry.noteAttendance(of: [.p(1)], withLetters: [1], at: event, now: .noon)
        == [.p(1), .p(4), .p(5)])
    try registry.noteAttendance(of: [.p(5)], at: event, isUndone: true, now: .noon)
    #expect(
      try registry.guests(of: event, at: .noon).list.rows.filter(\.terms.attended).map(\.person)
        == [.p(4), .p(1)])
    #expect(
      events.code { try registry.noteAttendance(withLetters: [9], at: event, now: .noon) }
        == "not_found")
  }

  @Test func `a template gets every letter, and one that repeats nothing is refused`() throws {
    try events.setLetterhead()
    let papers = try papers()
    let plain = try Template(template: Paper(title: "{{event}}", blocks: []).docx())
    #expect(events.code { _ = try papers.filled(into: plain) } == "template_without_letters")
    let own = try Template(
      template: Paper(
        title: "Giấy mời",
        blocks: [
          .paragraph("{{#letters}}"), .paragraph("{{number}} {{names}} {{qr}}"),
          .paragraph("{{/letters}}"),
        ]
      ).docx())
    #expect(try papers.filled(into: own).count > 1000)
  }
}
