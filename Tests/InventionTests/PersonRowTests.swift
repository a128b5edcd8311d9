import Facts
import Testing

@testable import Invention

struct PersonRowTests {
  private let sample: Sample
  private var persons: [Sample.Row] { sample.persons }
  private var asOf: Day { sample.invention.asOf }

  init() throws {
    sample = try Sample.usual.get()
  }

  @Test(arguments: ["48", "38"])
  func `every row has a cell for each column`(province: String) throws {
    let invention = try Invention(seed: 5, persons: 300, province: province, asOf: asOf)
    invention.forEachPerson { #expect($0.count == Invention.personColumns.count) }
    invention.forEachRelative { #expect($0.count == Invention.relativeColumns.count) }
    invention.forEachContribution { #expect($0.count == Invention.contributionColumns.count) }
  }

  @Test func `record_ids are unique`() {
    #expect(Set(persons.map { $0["record_id"] }).count == persons.count)
  }

  @Test func `texts are in NFC and have no spaces around them`() {
    for text in persons.flatMap(\.values) {
      #expect(Array(text.utf8) == Array(text.composed.utf8))
      #expect(text.first?.isWhitespace != true && text.last?.isWhitespace != true)
      #expect(!text.contains("  "))
    }
  }

  @Test func `names have a family and a given name, and nobody has one twice in a row`() throws {
    for person in persons {
      let words = try #require(person["full_name"]).split(separator: " ")
      #expect((2...5).contains(words.count))
      #expect(words.suffix(2).first != words.last)
    }
  }

  @Test(arguments: [
    Sample.day(2026, 11, 21), Sample.day(2024, 2, 29), Sample.day(2030, 1, 1),
    Sample.day(2010, 12, 31),
  ])
  func `lives are possible on the day it is`(asOf: Day) throws {
    for person in try Sample(persons: 1000, asOf: asOf).persons {
      #expect(["M", "F", ""].contains(person["sex"]))
      let left = Int(person["year_left", default: ""])
      #expect(left.map { $0 <= asOf.year } ?? (person["year_left"] == ""))
      let registered = try #require(PartialDate(person["registered_on", default: ""])?.exactDay)
      #expect(registered <= asOf)
      #expect(registered.year >= left ?? 0)
      guard let dob = person["dob"], !dob.isEmpty else { continue }
      let born = try #require(PartialDate(dob))
      #expect(born.latest < asOf)
      #expect(born.year <= left ?? asOf.year)
      #expect(asOf.year - born.year <= 95)
    }
  }

  @Test func `dates of birth are known to the day, the month, the year, or not at all`() {
    let lengths = Dictionary(grouping: persons) { $0["dob", default: ""].count }
      .mapValues { $0.count * 1000 / persons.count }
    #expect(Set(lengths.keys) == [0, 4, 7, 10])
    #expect(750...900 ~= lengths[10, default: 0])
    #expect(70...140 ~= lengths[4, default: 0])
  }

  @Test(arguments: [
    ("full_name", "Nguyễn ", 250...450), ("host_country", "US", 340...440),
    ("sex", "F", 470...570), ("host_country", "JP", 70...120), ("full_name", "Trần ", 60...130),
  ])
  func `shares are as declared`(column: String, start: String, perMille: ClosedRange<Int>) {
    let count = persons.count { $0[column, default: ""].hasPrefix(start) }
    #expect(perMille ~= count * 1000 / persons.count)
  }

  @Test(arguments: [
    ("phone", 130...230), ("email", 590...710), ("host_city", 60...130), ("dob", 20...65),
    ("home_commune_code", 250...450), ("occupation", 30...90), ("other_name", 870...950),
  ])
  func `some cells are empty, as in real lists`(column: String, perMille: ClosedRange<Int>) {
    #expect(perMille ~= persons.count { $0[column] == "" } * 1000 / persons.count)
  }

  @Test func `nobody can be reached by what is invented`() {
    for person in persons {
      if let mail = person["email"], !mail.isEmpty {
        #expect(mail.wholeMatch(of: /[a-z]+\.[a-z]+[0-9]+@example\.(org|com)/) != nil)
      }
      let digits = person["phone", default: ""].filter(\.isNumber)
      guard !digits.isEmpty, person["host_country"] == "US" else { continue }
      #expect(
        digits.wholeMatch(of: /(00)?1?[2-9][0-9]{2}55501[0-9]{2}/) != nil
          || digits.wholeMatch(of: /(0|84|0084)?(53|54|72|74)[0-9]{7}/) != nil)
    }
  }

  @Test func `telephone numbers are written in many ways`() {
    let phones = persons.compactMap { $0["phone"] }
    for form in ["+", "00", "(+", "0"] { #expect(phones.contains { $0.hasPrefix(form) }) }
    for mark in [" ", ".", "-"] { #expect(phones.contains { $0.contains(mark) }) }
  }
}
