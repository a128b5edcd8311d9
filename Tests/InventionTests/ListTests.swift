import Facts
import Testing

@testable import Invention

/// The lists around the three files, and the tables they all are drawn from.
struct ListTests {
  private let invention: Invention
  private let persons: [String: Sample.Row]
  private let asOf = Sample.day(2026, 11, 21)

  init() throws {
    let sample = try Sample(persons: 600)
    invention = sample.invention
    persons = sample.personsByID
  }

  @Test func `organisations are marked as samples and have members of their city`() {
    let organisations = invention.organisations(6)
    #expect(organisations.count >= 3)
    #expect(Set(organisations.map(\.name)).count == organisations.count)
    for organisation in organisations {
      #expect(organisation.name.hasSuffix("(mẫu)"))
      #expect(organisation.foundedYear <= asOf.year)
      let ids = organisation.members.map(\.recordID)
      #expect((3...12).contains(ids.count) && Set(ids).count == ids.count)
      for id in ids {
        #expect([organisation.city, ""].contains(persons[id]?["host_city"]))
        #expect([organisation.country, ""].contains(persons[id]?["host_country"]))
      }
    }
  }

  @Test func `those who came to an event were invited and had not declined`() {
    let events = invention.events(3, guests: 40)
    #expect(events.map(\.date.year) == [2026, 2025, 2024])
    for event in events {
      #expect(event.name.hasSuffix("(mẫu)") && event.date <= asOf)
      let invited = Set(event.invited)
      #expect(invited.count == event.invited.count && invited.count <= event.quota)
      #expect(invited.isSubset(of: persons.keys) && event.invited.count == 40)
      #expect(invited.isSuperset(of: event.accepted + event.declined + event.attended))
      #expect(Set(event.declined).isDisjoint(with: event.accepted + event.attended))
      #expect(!event.attended.isEmpty)
    }
  }

  @Test func `an event of this year is left out before its day`() throws {
    let early = try Invention(seed: 1, persons: 100, asOf: Sample.day(2026, 1, 2))
    #expect(early.events(2).map(\.date.year) == [2025, 2024])
  }

  @Test func `awards are of different persons, marked as samples, and by the day it is`() {
    let awards = invention.awards(8)
    #expect(awards.count == 8)
    #expect(Set(awards.map(\.recordID)).count == 8)
    for award in awards {
      #expect(persons[award.recordID] != nil)
      #expect(award.decision.wholeMatch(of: /[0-9]+\/QĐ-UBND \(mẫu\)/) != nil)
      #expect(award.date <= asOf && award.date.year >= asOf.year - 5)
    }
  }

  @Test func `rates are there for each currency that is given`() throws {
    let table = RateTable(Invention.rates)
    #expect(Invention.rates.count == 22 * 5)
    for code in ["USD", "EUR", "AUD", "JPY", "KRW"] {
      let currency = try #require(Currency(code))
      #expect(table.rate(of: currency, on: PartialDate(Sample.day(2008, 6, 1))) != nil)
    }
    let dollar = try #require(Currency("USD"))
    #expect(
      table.rate(of: dollar, on: PartialDate(Sample.day(2025, 6, 1))) == Amount(units: 26_000))
  }

  /// The numbers of communes by Decision 19/2025/QĐ-TTg; Hoàng Sa is left out.
  @Test(arguments: [("48", 93, "20341", "Phường Tam Kỳ"), ("38", 166, "16531", "Phường Sầm Sơn")])
  func `a province has all its communes`(
    province: String, count: Int, code: String, title: String
  ) throws {
    let home = try #require(HomeProvince.all.first { $0.code == province })
    #expect(home.communes.count == count)
    #expect(Set(home.communes.map(\.code)).count == count)
    #expect(home.communes.allSatisfy { $0.code.wholeMatch(of: /[0-9]{5}/) != nil })
    let commune = try #require(home.communes.first { $0.code == code })
    #expect("\(commune.type) \(commune.name)" == title)
    #expect(home.communes.count { $0.former != nil } >= 40)
  }

  @Test(arguments: [1, 2, 3, 100, 7919, 100_000])
  func `every person has one rank among the givers`(persons: Int) {
    let donors = Donors(persons: persons)
    #expect(Set((0..<persons).map(donors.person)) == Set(1...persons))
    var draws = Draws(state: 9)
    #expect((0..<1000).allSatisfy { _ in 1...persons ~= donors.giver(&draws) })
  }
}
