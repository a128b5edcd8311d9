import Facts
import Lists
import Localities
import People
import Testing

struct SeatingTests {
  private func seats(
    _ guests: [EventLetter.Guest], at tables: Tables, by nearness: Nearness = .country
  ) -> [Int64: String] {
    let seats = seating(of: EventLetter.letters(of: guests), at: tables, by: nearness)
    return Dictionary(uniqueKeysWithValues: seats.map { ($0.key.rawValue, $0.value) })
  }

  @Test func `a country sits together, a household at one table, and the next country fills up`() {
    let guests = [
      invited(1, number: 1, country: "US"), invited(2, number: 2, country: "DE"),
      invited(3, number: 3, country: "US"), invited(4, number: 4, country: "DE"),
      invited(5, number: 4, of: 4, country: "US"), invited(6, number: 5),
    ]
    // Đức comes before Hoa Kỳ, and both before who is of no known country.
    #expect(
      seats(guests, at: .seats(3)) == [2: "1", 4: "1", 5: "1", 1: "2", 3: "2", 6: "2"])
    #expect(
      seats(guests, at: .seats(2)) == [2: "1", 4: "2", 5: "2", 1: "3", 3: "3", 6: "4"])
  }

  @Test(arguments: [Tables.count(.max), .seats(.max), .count(.min), .seats(.min)])
  func `no number of tables or seats is too large or too small`(tables: Tables) {
    let guests = [invited(1, number: 1), invited(2, number: 2)]
    #expect(seats(guests, at: tables).count == 2)
  }

  @Test func `who declined, waits or lost the place has no seat`() {
    var lost = invited(4, number: 4)
    var terms = lost.terms
    terms.isReleased = true
    lost = EventLetter.Guest(person: lost.person, terms: terms)
    let guests = [
      invited(1, number: 1, reply: .no), invited(2, number: 1, isWaiting: true),
      invited(3, number: 3), lost, invited(5, number: 3, of: 3, reply: .no),
    ]
    #expect(seats(guests, at: .seats(10)) == [3: "1"])
    #expect(seats([], at: .count(3)).isEmpty)
  }

  @Test func `relatives take seats, with the guest or in the guest's place`() {
    func with(_ relatives: Int, inPlace: Bool, _ number: Int) -> EventLetter.Guest {
      var terms = invited(number, number: number).terms
      terms.relatives = (0..<relatives).map { Relative.ID(rawValue: Int64($0 + 1)) }
      terms.isForRelatives = inPlace
      return EventLetter.Guest(person: Person.ID(rawValue: Int64(number)), terms: terms)
    }
    let guests = [
      with(1, inPlace: false, 1), with(1, inPlace: true, 2), with(0, inPlace: false, 3),
    ]
    #expect(seats(guests, at: .seats(3)) == [1: "1", 2: "1", 3: "2"])
  }

  @Test func `a letter for more than a table seats goes on to the next table`() {
    let guests = (1...5).map { invited($0, number: 1, of: 1) } + [invited(6, number: 2)]
    #expect(
      seats(guests, at: .seats(4)) == [1: "1", 2: "1", 3: "1", 4: "1", 5: "1", 6: "2"])
  }

  @Test func `delegations are numbered in the order of the names`() {
    let guests = [
      invited(1, number: 1, home: "20335", country: "US"),
      invited(2, number: 2, home: "16522", country: "DE"),
      invited(3, number: 2, of: 2, country: "US"), invited(4, number: 3),
    ]
    let letters = EventLetter.letters(of: guests)
    func named(_ groups: [Person.ID: String]) -> [String] {
      groups.sorted { $0.key < $1.key }.map(\.value)
    }
    #expect(
      named(delegations(of: letters, by: .country))
        == ["2. Hoa Kỳ", "1. Đức", "1. Đức", "3. Chưa rõ"])
    #expect(
      named(delegations(of: letters, by: .province) { "Đoàn \($0) (\($1.en))" }) == [
        "Đoàn 1 (Đà Nẵng)", "Đoàn 2 (Thanh Hóa)", "Đoàn 2 (Thanh Hóa)", "Đoàn 3 (Not known)",
      ])
  }

  @Test(arguments: 1...60)
  func `nobody is left standing, no table is too full, no household is parted`(seed: Int) {
    var random = Seeded(seed: seed)
    let guests = (1...40).flatMap { number in
      (0..<Int.random(in: 1...3, using: &random)).map { place in
        invited(
          number * 10 + place, number: number, of: number * 10,
          home: ["20335", "16522", nil].randomElement(using: &random) ?? nil,
          country: ["US", "DE", "JP", nil].randomElement(using: &random) ?? nil)
      }
    }
    let letters = EventLetter.letters(of: guests)
    let nearness: Nearness = seed.isMultiple(of: 2) ? .country : .province
    let size = 3 + seed % 8
    let bySize = seating(of: letters, at: .seats(size), by: nearness)
    let tables = Dictionary(grouping: bySize.keys) { bySize[$0] ?? "" }
    #expect(bySize.count == guests.count)
    #expect(tables.values.allSatisfy { $0.count <= size })
    #expect(letters.allSatisfy { Set($0.guests.map { bySize[$0.person] }).count == 1 })

    let byCount = seating(of: letters, at: .count(1 + seed % 12), by: nearness)
    #expect(byCount.count == guests.count)
    #expect(Set(byCount.values).count <= 1 + seed % 12)
    #expect(
      seating(of: letters.shuffled(using: &random), at: .seats(size), by: nearness) == bySize)
  }
}
