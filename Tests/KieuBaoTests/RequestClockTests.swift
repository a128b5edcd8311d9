import KieuBao
import Testing

/// Days in the tests are counted by hand, on a calendar of 2026: 1 June is a Monday.
struct `The clock of a request` {
  private func clock(
    _ kind: RequestKind, _ received: String, isExtended: Bool = false
  ) throws -> RequestClock {
    let day = try day(received)
    var petition = Petition(kind: kind, received: day)
    if isExtended {
      petition.prolongation = .init(.init(on: day, by: 1), reason: "complex-case")
    }
    return RequestClock(of: petition)
  }

  private func day(_ text: String) throws -> Day {
    try #require(PartialDate(text)?.exactDay)
  }

  @Test(arguments: [
    ("2026-06-01", "2026-06-03"),  // Monday: Tuesday, Wednesday
    ("2026-06-03", "2026-06-05"),  // Wednesday: Thursday, Friday
    ("2026-06-04", "2026-06-08"),  // Thursday: Friday, Monday
    ("2026-06-05", "2026-06-09"),  // Friday: Monday, Tuesday
    ("2026-06-06", "2026-06-09"),  // Saturday
    ("2026-06-07", "2026-06-09"),  // Sunday
    ("2026-07-30", "2026-08-03"),  // Thursday, over the end of a month and a weekend
    ("2026-12-31", "2027-01-04"),  // Thursday; that New Year is a holiday is not known
  ])
  func `leaves two working days to acknowledge`(received: String, by: String) throws {
    #expect(try clock(.access, received).acknowledgeBy == day(by))
  }

  @Test(arguments: [
    (RequestKind.access, "2026-06-01", "2026-06-11", "2026-06-21"),
    (.correct, "2026-06-25", "2026-07-05", "2026-07-15"),
    (.provide, "2028-02-20", "2028-03-01", "2028-03-11"),  // a leap year
    (.withdraw, "2026-06-01", "2026-06-16", "2026-07-01"),
    (.restrict, "2026-12-20", "2027-01-04", "2027-01-19"),
    (.object, "2026-02-14", "2026-03-01", "2026-03-16"),
    (.erase, "2026-06-01", "2026-06-21", "2026-07-11"),
    (.erase, "2025-12-31", "2026-01-20", "2026-02-09"),  // before the law
  ])
  func `is due in calendar days from receipt, and as many more when extended`(
    kind: RequestKind, received: String, due: String, later: String
  ) throws {
    #expect(try clock(kind, received).due == day(due))
    #expect(try clock(kind, received, isExtended: true).due == day(later))
  }

  @Test func `is not overdue on its last day, and is on the next`() throws {
    var petition = Petition(kind: .access, received: try day("2026-06-01"))
    petition.acknowledgement = .init(on: petition.received, by: 1)
    let clock = RequestClock(of: petition)
    #expect(try !clock.isOverdue(on: day("2026-06-11")))
    #expect(try clock.daysLeft(on: day("2026-06-11")) == 0)
    #expect(try clock.isOverdue(on: day("2026-06-12")))
    #expect(try clock.daysLeft(on: day("2026-06-12")) == -1)
  }

  @Test func `is overdue where receipt was not acknowledged in time`() throws {
    #expect(try !clock(.erase, "2026-06-01").isOverdue(on: day("2026-06-03")))
    #expect(try clock(.erase, "2026-06-01").isOverdue(on: day("2026-06-04")))
  }

  @Test func `ends with the answer`() throws {
    var petition = Petition(kind: .access, received: try day("2026-06-01"))
    petition.closing = .init(.init(on: petition.received, by: 1), .done)
    #expect(try !RequestClock(of: petition).isOverdue(on: day("2030-01-01")))
  }

  @Test(arguments: RequestKind.allCases)
  func `has a term for every kind, by every rule`(kind: RequestKind) {
    for terms in RequestTerms.all { #expect(terms.days(for: kind) > 0) }
  }
}
