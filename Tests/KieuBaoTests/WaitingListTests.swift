import KieuBao
import Testing

/// Places that come free go to those who wait, in their order.
struct WaitingListTests {
  let events: EventWorld
  var registry: Registry { events.registry }

  init() throws { events = try EventWorld() }

  @Test func `who finds no place waits, and nobody is chosen twice`() throws {
    let event = try events.event(quota: 1)
    let first = try events.invite(event)
    #expect(first.list.standing == .init(letters: 1, taken: 1, promoted: 0))
    #expect(try events.standing(event) == ["1 P1", "wait 1 P2", "wait 2 P3"])
    let again = try events.invite(event)
    #expect(again.list.rows.isEmpty)
    #expect(again.list.standing == .init(letters: 1, taken: 1, promoted: 0))
    #expect(again.leftOut.map(\.reason) == [.alreadyInvited, .alreadyWaiting, .alreadyWaiting])
  }

  @Test func `a refusal moves the next up, in the same entry of the log`() throws {
    let event = try events.event(quota: 1)
    try events.invite(event)
    let entries = try registry.auditHead().short.split(separator: ":")[0]
    let outcome = try registry.note(.no, of: .p(1), to: event, by: .phone, at: .noon)
    #expect(outcome.promoted.map(\.number) == [2] && outcome.promoted[0].guests == [.p(2)])
    #expect(try registry.auditHead().short.hasPrefix("\(try #require(Int(entries)) + 1):"))
    #expect(try events.standing(event) == ["1 P1 no", "2 P2", "wait 2 P3"])
    #expect(try registry.note(.no, of: .p(1), to: event, at: .noon).promoted.isEmpty)
    let late = try registry.note(.yes, of: .p(1), to: event, at: .noon)
    #expect(late.overQuota == 1 && late.promoted.isEmpty)
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `one of two declines and the letter stands; both, and it does not`() throws {
    for name in ["Võ An", "Võ Bình"] {
      try events.add(name, [.phones: .texts(["+14165550101"]), .country: .text("CA")])
    }
    let event = try events.event(quota: 1)
    try events.invite(event, Criteria(countries: [Country(stored: "CA")]))
    try events.invite(event)
    #expect(try events.standing(event).prefix(3) == ["1 P4", "1 P5", "wait 1 P1"])
    #expect(try registry.note(.no, of: .p(5), to: event, at: .noon).promoted.isEmpty)
    let both = try registry.note(.no, of: .p(4), to: event, forHousehold: true, at: .noon)
    #expect(both.guests == [.p(4), .p(5)] && both.promoted.map(\.guests) == [[.p(1)]])
  }

  @Test func `a first part of the letters does not let all who wait in after a refusal`() throws {
    let event = try events.event(quota: 9)
    try events.invite(event, quota: 1)
    let outcome = try registry.note(.no, of: .p(1), to: event, at: .noon)
    #expect(outcome.promoted.map(\.guests) == [[.p(2)]])
    #expect(try events.standing(event).last == "wait 2 P3")
    #expect(
      try registry.promote(to: event, on: events.today, at: .noon).promoted.map(\.guests) == [
        [.p(3)]
      ])
  }

  @Test func `a larger quota becomes the event's own, and those who wait go first`() throws {
    let event = try events.event()
    try events.invite(event, quota: 1)
    try events.add("Bùi Bốn")
    let more = try events.invite(event, quota: 3)
    #expect(more.list.rows.map(\.person) == [.p(2), .p(3)])
    #expect(more.list.standing == .init(letters: 3, taken: 3, promoted: 2))
    #expect(try events.standing(event).last == "wait 1 P4")
    let programme = try #require(try registry.events(at: .noon)[0].programme.value).revealed
    #expect(programme.quota == 3)
  }

  @Test func `who did not answer in time gives the place up, and a late yes counts again`() throws {
    let event = try events.event(quota: 2)
    try events.invite(event)
    try registry.note(.yes, of: .p(1), to: event, at: .noon)
    let release = { (day: Day) in
      try registry.promote(to: event, releasingSilent: true, on: day, at: .noon)
    }
    #expect(events.code { _ = try release(events.replyBy) } == "deadline_not_over")
    let after = Day(sinceEpoch: events.replyBy.sinceEpoch + 1)
    let outcome = try release(after)
    #expect(outcome.released == [2] && outcome.promoted.map(\.guests) == [[.p(3)]])
    #expect(try registry.note(.yes, of: .p(2), to: event, at: .noon).overQuota == 1)
    let open = try registry.add(Programme(name: "Khác", date: events.date), at: .noon)
    #expect(
      events.code {
        _ = try registry.promote(to: open, releasingSilent: true, on: after, at: .noon)
      } == "no_deadline")
  }

  @Test func `who died, objected or declined beforehand is passed over`() throws {
    try events.add("Bùi Bốn")
    try events.add("Lý Năm")
    let event = try events.event(quota: 1)
    try events.invite(event)
    try registry.edit(.p(2), PersonForm([.status: .text("deceased")]), at: .noon)
    try events.object(.person(.p(3)), to: .invitation)
    try registry.note(.no, of: .p(4), to: event, at: .noon)
    #expect(
      events.code { try registry.note(.yes, of: .p(5), to: event, at: .noon) } == "still_waiting")
    let outcome = try registry.note(.no, of: .p(1), to: event, at: .noon)
    #expect(outcome.promoted.map(\.guests) == [[.p(5)]])
  }

  @Test func `who waited in vain, and who came, are before who was invited and stayed away`() throws
  {
    let past = Day(sinceEpoch: events.today.sinceEpoch - 300)
    let former = try events.event(quota: 2, on: past)
    try events.invite(former)
    for number in [1, 2] as [Int64] {
      try registry.note(.yes, of: .p(number), to: former, at: .noon)
    }
    try registry.noteAttendance(of: [.p(2)], at: former, now: .noon)
    let event = try events.event()
    #expect(try events.invite(event).list.rows.map(\.person) == [.p(3), .p(2), .p(1)])
  }
}
