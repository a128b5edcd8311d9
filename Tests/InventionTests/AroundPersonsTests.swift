import Facts
import Testing

@testable import Invention

/// Relatives and contributions, the files that refer to persons.
struct AroundPersonsTests {
  private let sample: Sample
  private let persons: [String: Sample.Row]

  init() throws {
    sample = try Sample.usual.get()
    persons = sample.personsByID
  }

  @Test func `relatives and gifts are of persons in the file`() {
    for row in sample.relatives + sample.contributions {
      #expect(persons[row["record_id", default: ""]] != nil)
    }
    #expect(Set(sample.relatives.map { $0["relative_id"] }).count == sample.relatives.count)
    #expect(
      Set(sample.contributions.map { $0["contribution_id"] }).count == sample.contributions.count)
  }

  @Test func `there is about one relative a person, and at most one to reach each by`() {
    #expect(900...1100 ~= sample.relatives.count * 1000 / persons.count)
    let contacts = sample.relatives.filter { $0["is_contact"] == "1" }.map { $0["record_id"] }
    #expect(!contacts.isEmpty && Set(contacts).count == contacts.count)
    #expect(sample.relatives.allSatisfy { ["0", "1"].contains($0["is_contact"]) })
  }

  @Test func `kin are as old as their word says, and born by now`() {
    for relative in sample.relatives {
      guard let born = Int(relative["birth_year", default: ""]) else { continue }
      #expect(born <= sample.invention.asOf.year)
      let person = persons[relative["record_id", default: ""], default: [:]]
      guard let year = PartialDate(person["dob", default: ""])?.year else { continue }
      switch relative["relation"] {
      case "mẹ", "cha": #expect(born <= year - 20)
      case "ông", "bà": #expect(born <= year - 44)
      case "anh", "chị", "bác", "cô", "chú", "dì", "cậu": #expect(born < year)
      case "em": #expect(born > year)
      case "con", "cháu": #expect(born >= year + 20)
      case "vợ", "chồng": #expect(abs(born - year) <= 9)
      default: Issue.record("not a word for kin")
      }
    }
  }

  @Test func `wives are of men and husbands of women`() {
    for relative in sample.relatives {
      let sex = persons[relative["record_id", default: ""], default: [:]]["sex", default: ""]
      if relative["relation"] == "vợ" { #expect(sex != "F") }
      if relative["relation"] == "chồng" { #expect(sex != "M") }
    }
  }

  @Test func `gifts are of known kinds, sums and currencies`() {
    for gift in sample.contributions {
      #expect(ContributionKind(written: gift["kind", default: ""]) != nil)
      let isValued = gift["amount"] != ""
      #expect(isValued == (gift["currency"] != ""))
      guard isValued else { continue }
      #expect(Amount(gift["amount", default: ""])?.isZero == false)
      #expect(Currency(gift["currency", default: ""]) != nil)
    }
    let kinds = Set(sample.contributions.compactMap { $0["kind"] })
    #expect(kinds == ["tiền mặt", "hiện vật", "đầu tư", "công trình", "tri thức", "tình nguyện"])
  }

  @Test func `gifts are given by persons who have left, and by the day it is`() throws {
    for gift in sample.contributions {
      let date = try #require(PartialDate(gift["given_on", default: ""]))
      #expect(date.earliest <= sample.invention.asOf)
      let left = persons[gift["record_id", default: ""], default: [:]]["year_left", default: ""]
      #expect(date.year >= Int(left) ?? 0)
    }
  }

  @Test func `a few persons give in many years, and many persons nothing`() throws {
    var years: [String: Set<Substring>] = [:]
    sample.invention.forEachContribution(of: 4000) {
      years[$0[1], default: []].insert($0[2].prefix(4))
    }
    #expect(years.values.count { $0.count >= 8 } >= 5)
    #expect(years.count < persons.count * 9 / 10)
  }

  @Test func `most gifts are small and a few are very large`() {
    var sums: [Int] = []
    sample.invention.forEachContribution(of: 4000) { row in
      if row[3] == "tiền mặt", row[5] == "VND", let sum = Int(row[4]) { sums.append(sum) }
    }
    sums.sort()
    #expect(1_000_000...5_000_000 ~= sums[sums.count / 2])
    #expect(sums[sums.count * 99 / 100] >= 50 * sums[sums.count / 2])
    #expect(sums.last.map { $0 <= 1_000_000_000 } == true)
  }
}
