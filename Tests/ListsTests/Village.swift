import Facts
import Lists
import People
import Privacy

/// A registry of random gifts and awards, small enough that everything happens in it.
struct Village {
  var gifts: [Contribution] = []
  var awards: [Commendation] = []
  let statuses: [Giver: Standing]
  let givers = (1...12).map(person) + (1...5).map(organisation)

  /// Two families that share a member.
  let families: [Organisation.ID: [Person.ID]] = [
    Organisation.ID(rawValue: 4): [1, 2, 2].map { Person.ID(rawValue: $0) },
    Organisation.ID(rawValue: 5): [2, 3, 4, 99].map { Person.ID(rawValue: $0) },
  ]

  init(seed: Int) {
    var random = Seeded(seed: seed)
    let all = givers
    statuses = Dictionary(
      uniqueKeysWithValues: all.dropLast().map { giver in
        let isBarred = Int.random(in: 0..<12, using: &random) == 0
        let bar: Standing.Bar? = isBarred ? .basis(.objected) : nil
        let status = LifeStatus.allCases.randomElement(using: &random) ?? .active
        return (giver, Standing(status: Bool.random(using: &random) ? .active : status, bar: bar))
      })
    for number in 1...40 { gifts.append(Self.gift(number, all, &random)) }
    for number in 1...8 {
      let giver = all.randomElement(using: &random) ?? all[0]
      let own = gifts.filter { $0.givers.contains(giver) && Bool.random(using: &random) }
      let form = ["xa", "tinh"].randomElement(using: &random) ?? "xa"
      awards.append(
        award(number, to: giver, for: own.map { Int($0.id.rawValue) }, form: form))
    }
  }

  private static func gift(
    _ number: Int, _ all: [Giver], _ random: inout Seeded
  ) -> Contribution {
    let givers = all.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
    if Int.random(in: 0..<20, using: &random) == 0 {
      return Contribution(
        id: Contribution.ID(rawValue: Int64(number)), givers: Array(givers), gift: .withheld)
    }
    let year = Int.random(in: 2015...2027, using: &random)
    let month: Int? = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
    let money = Money(Amount(units: UInt32.random(in: 1...90_000_000, using: &random)), .vnd)
    let isVoid = Int.random(in: 0..<10, using: &random) == 0
    let gift = Gift(
      kind: ContributionKind.allCases.randomElement(using: &random) ?? .cash,
      date: PartialDate(year: year, month: month) ?? PartialDate(today),
      money: Bool.random(using: &random) ? money : nil,
      purpose: ["Quỹ “Vì người nghèo”", "Xây cầu", nil].randomElement(using: &random) ?? nil,
      void: isVoid ? Voiding(reason: "ghi trùng", on: today) : nil)
    return Contribution(
      id: Contribution.ID(rawValue: Int64(number)), givers: Array(givers),
      gift: .open(Personal(gift)))
  }

  /// The givers whose gifts count for a giver: of a family the members who may be looked at too.
  func group(of giver: Giver) -> Set<Giver> {
    let kin = families.first { .organisation($0.key) == giver }?.value ?? []
    let usable = kin.map(Giver.person).filter { member in
      guard let standing = statuses[member], standing.bar == nil else { return false }
      return ![.merged, .restricted].contains(standing.status)
    }
    return Set(usable).union([giver])
  }

  func list(
    _ book: RuleBook, scope: NominationScope = NominationScope(asOf: today),
    withFamilies: Bool = false
  ) -> Nominations {
    book.nominations(
      from: gifts, awards: awards, scope: scope, families: withFamilies ? families : [:]
    ) { statuses[$0] }
  }
}
