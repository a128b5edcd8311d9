import KieuBao
import Testing

/// What changes with a guest after the letter: restricted, dead, erased, merged, left behind.
struct EventStandingTests {
  let events: EventWorld
  var registry: Registry { events.registry }
  let event: Event.ID

  /// P4 and P5 share letter 1; there is no other place.
  init() throws {
    events = try EventWorld()
    for name in ["Võ An", "Võ Bình"] {
      try events.add(name, [.phones: .texts(["+14165550101"]), .country: .text("CA")])
    }
    event = try events.event(quota: 1)
    try events.invite(event, Criteria(countries: [Country(stored: "CA")]))
  }

  private func become(_ status: String, _ number: Int64) throws {
    try registry.edit(.p(number), PersonForm([.status: .text(status)]), at: .noon)
  }

  private func terms(_ number: Int64) throws -> Terms? {
    try registry.guests(of: event, at: .noon).list.rows
      .first { $0.person == .p(number) }?.terms
  }

  @Test func `nothing is noted of a guest whose processing is restricted`() throws {
    try become("restricted", 5)
    let answer = try registry.note(.no, of: .p(4), to: event, forHousehold: true, at: .noon)
    #expect(answer.guests == [.p(4)])
    try registry.note(.yes, of: .p(4), to: event, at: .noon)
    for isUndone in [false, true] {
      #expect(
        events.code {
          try registry.noteAttendance(withLetters: [1], at: event, isUndone: isUndone, now: .noon)
        } == "restricted")
    }
    let came = try registry.note([Arrival(number: 1, at: .noon)], at: event, now: .noon)
    #expect((came.letters, came.guests) == (1, 1))
    try become("restricted", 4)
    let again = try registry.note([Arrival(number: 1, at: .noon)], at: event, now: .noon)
    #expect((again.known, again.unknown) == (0, [1]))
    try become("active", 4)
    try become("active", 5)
    #expect(try terms(4)?.attended == true)
    #expect(try terms(5)?.reply == nil && terms(5)?.attended == false)
  }

  @Test func `a place is not given up for who is restricted`() throws {
    try become("restricted", 5)
    let after = Day(sinceEpoch: events.replyBy.sinceEpoch + 1)
    #expect(
      try registry.promote(to: event, releasingSilent: true, on: after, at: .noon).released == [1])
    try become("active", 5)
    #expect(try terms(4)?.isReleased == true && terms(5)?.isReleased == false)
  }

  @Test func `who has died is on no list, has no seat and comes through no door`() throws {
    try become("deceased", 4)
    let list = try registry.guests(of: event, at: .noon)
    #expect(list.list.rows.map(\.person) == [.p(5)] && list.leftOut.map(\.reason) == [.deceased])
    #expect(
      try registry.seat(event, .tables(.count(.max), by: .country), at: .noon).map(\.seats) == [1])
    #expect(try registry.doorList(of: event, at: .noon).letters.map(\.guests) == [1])
  }

  @Test func `no letter goes to the mother of a son who has died, nor where she said no`() throws {
    for number in [1, 2] as [Int64] {
      _ = try events.relative(
        [.name: .text("Lê Thị Bưởi"), .relation: .text("mẹ"), .isContact: .text("có")], of: number)
    }
    let other = try events.event()
    try events.setLetterhead()
    #expect(try events.invite(other, Criteria(relatives: .contact)).list.rows.count == 2)
    #expect(try registry.doorList(of: other, at: .noon).letters.map(\.guests) == [1, 1])
    try become("deceased", 1)
    try events.object(.relative(.init(rawValue: 2)), to: .invitation)
    #expect(events.code { _ = try registry.doorList(of: other, at: .noon) } == "not_found")
    #expect(
      events.code { _ = try registry.papers(of: other, EventPaperRequest(.door), at: .noon) }
        == "not_found")
  }

  @Test func `who waits and has objected since is not named among those left out`() throws {
    try events.invite(event)
    try events.object(.person(.p(2)), to: .invitation)
    let again = try events.invite(event)
    #expect(again.leftOut.first { $0.person == .p(2) }?.reason == .objected)
    let names = again.leftOutTable(in: .vi).rows.map { ($0[0], $0[1]) }
    #expect(names.contains { $0 == (.text("P1"), .text("Lê Thị Một")) })
    #expect(!names.contains { $0.1 == .text("Trần Văn Hai") })
  }

  @Test func `invitations and answers are not taken back: another took the place`() throws {
    let invited = try registry.auditHead().sequence
    #expect(events.code { _ = try registry.undo(invited, at: .noon) } == "nothing_to_undo")
    try events.invite(event)
    try registry.note(.no, of: .p(4), to: event, forHousehold: true, at: .noon)
    let answered = try registry.auditHead().sequence
    #expect(events.code { _ = try registry.undo(answered, at: .noon) } == "nothing_to_undo")
  }

  @Test func `the number of a letter that was erased is given to nobody`() throws {
    try events.invite(event)
    for number in [4, 5] as [Int64] {
      _ = try registry.erase(Person.ID.p(number), because: .request, at: .noon)
    }
    try registry.change(event, at: .noon) { programme in
      programme.place = "Hội An"
      programme.lastLetter = 0
    }
    #expect(
      try registry.promote(to: event, on: events.today, at: .noon).promoted.map(\.number) == [2])
    _ = try registry.erase(Person.ID.p(1), because: .request, at: .noon)
    #expect(try events.invite(event, quota: 2).list.rows.map(\.terms.number) == [3, 4])
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `two records of one guest on a letter are one guest`() throws {
    try registry.note(.yes, of: .p(5), to: event, at: .noon)
    try registry.merge(.p(5), into: .p(4), at: .noon)
    try events.setLetterhead()
    let papers = try registry.papers(of: event, EventPaperRequest(.letters), at: .noon)
    #expect(papers.letters.map(\.names.vi) == ["Ông/Bà Võ An"])
    #expect(try events.standing(event) == ["1 P5 yes"])
    #expect(try registry.doorList(of: event, at: .noon).letters.map(\.guests) == [1])
    #expect(try registry.account(of: event, at: .noon).account.total.guests == 1)
  }

  @Test func `who was left behind when the household got its letter gets none alone`() throws {
    let full = try events.event(quota: 1)
    try events.invite(full, Criteria(countries: [Country(stored: "US")]))
    try events.invite(full, Criteria(countries: [Country(stored: "CA")]))
    try become("restricted", 4)
    let moved = try registry.promote(to: full, quota: 9, on: events.today, at: .noon).promoted
    #expect(moved.map(\.guests).contains([.p(5)]))
    try become("active", 4)
    #expect(try registry.promote(to: full, on: events.today, at: .noon).promoted.isEmpty)
    #expect(try events.standing(full).last?.hasSuffix("P4") == true)
  }
}
