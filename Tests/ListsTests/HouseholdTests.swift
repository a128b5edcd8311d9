import Facts
import Lists
import People
import Testing

private func doorbell(
  _ number: Int, _ city: String? = nil, phones: [String] = [], emails: [String] = []
) -> Doorbell {
  Doorbell(
    person: Person.ID(rawValue: Int64(number)), city: city, phones: phones, emails: emails)
}

struct HouseholdTests {
  private func homes(
    _ doorbells: Doorbell..., spouses: [(Int64, Int64)] = []
  ) -> [Int64: Int] {
    let found = households(
      of: doorbells,
      spouses: spouses.map { (Person.ID(rawValue: $0.0), Person.ID(rawValue: $0.1)) })
    return Dictionary(uniqueKeysWithValues: found.map { ($0.key.rawValue, $0.value) })
  }

  @Test(arguments: [
    (["+49 151-000 0001"], ["+491510000001"]), (["0049 1510000001"], ["+491510000001"]),
    (["+491510000001", "+84900000001"], ["+84 900 000 001"]),
  ])
  func `a phone in common joins, however it is written`(one: [String], other: [String]) {
    #expect(homes(doorbell(5, phones: one), doorbell(3, phones: other)) == [3: 3, 5: 3])
  }

  @Test func `an e-mail address in common joins, whatever its case`() {
    let found = homes(
      doorbell(1, emails: ["Gia.Dinh@example.org"]), doorbell(2, emails: [" gia.dinh@EXAMPLE.org"]))
    #expect(found == [1: 1, 2: 1])
  }

  @Test(arguments: ["", " ", "+", "-", "0", "000000", "không có", "@", "a@", "@b", "a@b@c"])
  func `a blank never matches a blank`(blank: String) {
    #expect(
      homes(
        doorbell(1, phones: [blank], emails: [blank]), doorbell(2, phones: [blank], emails: [blank])
      ).isEmpty)
  }

  @Test func `a common contact does not join people of different cities`() {
    let phone = ["+33100000001"]
    #expect(homes(doorbell(1, "Paris", phones: phone), doorbell(2, "Lyon", phones: phone)).isEmpty)
    #expect(
      homes(doorbell(1, "Béc-lin", phones: phone), doorbell(2, "BEC-LIN ", phones: phone)).count
        == 2)
    #expect(homes(doorbell(1, "Paris", phones: phone), doorbell(2, phones: phone)).count == 2)
    #expect(
      homes(
        doorbell(1, "Paris", phones: phone), doorbell(2, phones: phone),
        doorbell(3, "Lyon", phones: phone)
      ).isEmpty)
  }

  @Test func `a contact that many share is an office's and joins nobody`() {
    let six = (1...6).map { doorbell($0, phones: ["+33100000001"]) }
    #expect(households(of: six).count == 6)
    #expect(households(of: six + [doorbell(7, phones: ["+33100000001"])]).isEmpty)
  }

  @Test func `spouses are together wherever they live, and homes join in chains`() {
    let found = homes(
      doorbell(1, "Paris", phones: ["+33100000001"]),
      doorbell(2, "Lyon", emails: ["x@example.org"]),
      doorbell(3, "Lyon", emails: ["x@example.org"]), doorbell(4), spouses: [(2, 1)])
    #expect(found == [1: 1, 2: 1, 3: 1])
  }

  @Test(arguments: 1...20)
  func `the order of what comes in does not matter`(seed: Int) {
    var random = Seeded(seed: seed)
    let bells = (1...40).map { number in
      doorbell(
        number, ["Paris", "Lyon", nil].randomElement(using: &random) ?? nil,
        phones: ["+3310000000\(Int.random(in: 0...9, using: &random))"],
        emails: ["e\(Int.random(in: 0...30, using: &random))@example.org"])
    }
    #expect(households(of: bells) == households(of: bells.shuffled(using: &random)))
  }
}

struct SalutationTests {
  @Test(
    arguments: [
      (Sex.male, 1986, "Ông"), (.male, 1987, "Anh"), (.female, 1986, "Bà"), (.female, 1987, "Chị"),
      (.male, nil, "Ông"), (.female, nil, "Bà"), (nil, 1999, "Ông/Bà"), (nil, nil, "Ông/Bà"),
    ] as [(Sex?, Int?, String)])
  func `elders from the year they turn 40`(sex: Sex?, birthYear: Int?, expected: String) {
    #expect(salutation(of: sex, bornIn: birthYear, asOf: today)?.vi == expected)
  }

  @Test func `no letter addresses the dead`() {
    #expect(salutation(of: .male, bornIn: 1950, status: .deceased, asOf: today) == nil)
  }
}
