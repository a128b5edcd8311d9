import KieuBao
import Testing

/// Households, relatives and merged records in invitations, and what is left of them.
struct EventGuestTests {
  let events: EventWorld
  var registry: Registry { events.registry }

  init() throws { events = try EventWorld() }

  private func spouse(_ name: String, _ year: String, of person: Int64) throws -> Relative.ID {
    try events.relative(
      [.name: .text(name), .relation: .text("chồng"), .birthYear: .text(year)], of: person)
  }

  @Test func `a husband who is on record himself shares the letter, though nothing else tells`()
    throws
  {
    _ = try spouse("Trần Văn Hai", "1960", of: 1)
    let event = try events.event()
    let list = try events.invite(event, Criteria(relatives: .spouses)).list
    #expect(list.rows.map(\.terms.number) == [1, 1, 2])
    #expect(list.rows.allSatisfy { $0.terms.relatives.isEmpty })
  }

  @Test(arguments: [("Trần Văn Hai", "1961"), ("Trần Văn Khác", "1960")])
  func `another of the same name or year is no husband`(name: String, year: String) throws {
    let relative = try spouse(name, year, of: 1)
    let event = try events.event()
    let list = try events.invite(event, Criteria(relatives: .spouses)).list
    #expect(list.rows.map(\.terms.number) == [1, 2, 3])
    #expect(list.rows[0].terms.relatives == [relative])
  }

  @Test func `a relative is asked for a ground of their own, and erased from the letter`() throws {
    let mother = try events.relative(
      [.name: .text("Lê Thị Bưởi"), .relation: .text("mẹ"), .isContact: .text("có")], of: 1)
    let other = try events.relative(
      [.name: .text("Đỗ Thị Cam"), .relation: .text("mẹ"), .isContact: .text("có")], of: 3)
    try events.object(.relative(other), to: .invitation)
    let event = try events.event()
    try events.setLetterhead()
    let guests = try events.invite(event, Criteria(relatives: .contact))
    #expect(guests.list.rows.map(\.terms.relatives) == [[mother]])
    #expect(guests.leftOut.map(\.reason) == [.noRelative, .noRelative])
    let letter = try registry.papers(of: event, EventPaperRequest(.letters), at: .noon).letters[0]
    #expect(letter.names.vi == "Bà Lê Thị Bưởi" && letter.inPlaceOf?.vi == "Ông/Bà Lê Thị Một")
    _ = try registry.erase(mother, because: .request, at: .noon)
    #expect(try registry.guests(of: event, at: .noon).list.rows[0].terms.relatives.isEmpty)
    #expect(
      events.code { _ = try registry.papers(of: event, EventPaperRequest(.letters), at: .noon) }
        == "not_found")
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `a merged record keeps its letter, which the kept one answers`() throws {
    let event = try events.event()
    try events.setLetterhead()
    try events.invite(event)
    try registry.merge(.p(3), into: .p(1), at: .noon)
    try registry.merge(
      .p(2), into: try events.add("Trần Văn Hai", [.dob: .text("1960-03")]), at: .noon)
    try registry.note(.yes, of: .p(4), to: event, at: .noon)
    #expect(try events.standing(event).contains("2 P2 yes"))
    let papers = try registry.papers(of: event, EventPaperRequest(.letters), at: .noon)
    #expect(papers.letters.map(\.names.vi).contains("Ông/Bà Trần Văn Hai"))
    #expect(try events.invite(event).list.rows.isEmpty)
  }

  @Test func `who is erased is on no list, and the rest of the letter stands`() throws {
    for name in ["Võ An", "Võ Bình"] {
      try events.add(name, [.phones: .texts(["+14165550101"]), .country: .text("CA")])
    }
    let event = try events.event(quota: 1)
    try events.invite(event, Criteria(countries: [Country(stored: "CA")]))
    try events.invite(event)
    for number in [4, 2] as [Int64] {
      _ = try registry.erase(Person.ID.p(number), because: .request, at: .noon)
    }
    #expect(try events.standing(event) == ["1 P5", "wait 1 P1", "wait 3 P3"])
    #expect(try registry.note(.no, of: .p(5), to: event, at: .noon).promoted[0].guests == [.p(1)])
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test func `only who agreed to it is made public, by name, country and province`() throws {
    let event = try events.event()
    try events.invite(event)
    try registry.note(.no, of: .p(3), to: event, at: .noon)
    #expect(try registry.publicGuests(of: event, in: .vi, at: .noon).table.rows.isEmpty)
    for number in [1, 3] as [Int64] {
      let grant = try BasisGrant(
        .consent, for: [.publication], on: events.today, until: nil,
        evidence: Evidence(document: "Phiếu số 5", channel: .paper), asOf: events.today)
      _ = try registry.grant(grant, to: .person(.p(number)), at: .noon)
    }
    let table = try registry.publicGuests(of: event, in: .vi, at: .noon).table
    #expect(table.rows == [[.text("Lê Thị Một"), .text("Hoa Kỳ"), .text("thành phố Đà Nẵng")]])
    #expect(table.excluded.map(\.count) == [1, 1])
  }

  @Test func `what is not said of an event stays, and what cannot be is refused`() throws {
    let event = try events.event(quota: 5)
    try registry.change(event, at: .noon) { programme in
      programme.place = " Hội  An "
      programme.shares = [QuotaShare(.kind(.donor), letters: 2)]
    }
    let changed = try #require(try registry.events(at: .noon)[0].programme.value).revealed
    #expect((changed.quota, changed.place, changed.shares.count) == (5, "Hội An", 1))
    #expect(
      events.code { try registry.change(event, at: .noon) { $0.lastDay = events.today } }
        == "bad_days")
    #expect(
      events.code {
        try registry.change(event, at: .noon) {
          $0.replyBy = Day(sinceEpoch: $0.date.sinceEpoch + 1)
        }
      } == "bad_days")
    #expect(try #require(registry.events(at: .noon)[0].programme.value).revealed == changed)
  }
}
