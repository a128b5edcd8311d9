import Facts
import Testing

@testable import Invention

struct DeterminismTests {
  private let asOf = Sample.day(2026, 11, 21)

  /// The numbers that the reference implementation in C gives for the seed 1234567.
  @Test func `numbers are those of SplitMix64`() {
    var draws = Draws(state: 1_234_567)
    #expect(
      (0..<5).map { _ in draws.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  /// Changes only when the generator's rows are meant to change: demos and samples show them.
  @Test(arguments: [
    ("48", UInt64(2_797_651_543_839_438_686)), ("38", 9_911_580_373_854_768_865),
  ])
  func `a seed gives the same bytes as ever`(province: String, fingerprint: UInt64) throws {
    let invention = try Invention(seed: 2026, persons: 200, province: province, asOf: asOf)
    #expect(Sample.lines(of: invention).joined().fingerprint == fingerprint)
  }

  @Test func `another seed gives other persons`() throws {
    let lines = try [1, 2].map {
      Sample.lines(of: try Invention(seed: $0, persons: 100, asOf: asOf))
    }
    #expect(zip(lines[0], lines[1]).allSatisfy { $0 != $1 })
  }

  @Test(arguments: [1, 7, 100, 999])
  func `the first persons and their relatives are the same in a larger registry`(
    size: Int
  ) throws {
    let small = try Sample(persons: size)
    let large = try Sample(persons: 1000)
    #expect(small.persons == Array(large.persons.prefix(size)))
    #expect(small.relatives == Array(large.relatives.prefix(small.relatives.count)))
  }

  @Test(arguments: [0, 1, 2, 3, 10, 64])
  func `a registry may be as small as one likes`(size: Int) throws {
    let sample = try Sample(persons: size)
    #expect(sample.persons.count == size)
    #expect(sample.contributions.count == size * 6 / 10)
    #expect(sample.invention.organisations().count <= 6)
    #expect(sample.invention.events().allSatisfy { $0.invited.count <= max(1, size / 3) })
    #expect(sample.invention.awards().count <= size)
  }

  @Test(arguments: [0, 1, 500])
  func `there are as many gifts as asked for`(count: Int) throws {
    let invention = try Invention(seed: 3, persons: 50, asOf: asOf)
    var rows = 0
    invention.forEachContribution(of: count) { _ in rows += 1 }
    #expect(rows == count)
  }

  @Test func `rows stop where the taker throws`() throws {
    struct Enough: Error {}
    let invention = try Invention(seed: 3, persons: 50, asOf: asOf)
    var rows = 0
    #expect(throws: Enough.self) {
      try invention.forEachPerson { _ throws(Enough) in
        rows += 1
        if rows == 3 { throw Enough() }
      }
    }
    #expect(rows == 3)
  }

  @Test(arguments: [
    ("01", 10, 2026, "unknown_province"), ("48", -1, 2026, "too_many_persons"),
    ("48", 10_000_000, 2026, "too_many_persons"), ("48", 10, 2009, "too_early"),
  ])
  func `what cannot be invented is refused`(
    province: String, persons: Int, year: Int, code: String
  ) {
    let problem = #expect(throws: Problem.self) {
      try Invention(
        seed: 1, persons: persons, province: province, asOf: Sample.day(year, 1, 1))
    }
    #expect(problem?.code == code)
  }
}
