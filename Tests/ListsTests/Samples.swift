import Facts
import Lists
import Localities
import People
import Privacy

func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  guard let day = Day(year: year, month: month, day: day) else {
    preconditionFailure("no such day")
  }
  return day
}

func person(_ number: Int) -> Giver { .person(Person.ID(rawValue: Int64(number))) }

func organisation(_ number: Int) -> Giver {
  .organisation(Organisation.ID(rawValue: Int64(number)))
}

/// A gift of millions of đồng; nil millions for one that nobody valued.
func gift(
  _ number: Int, _ givers: Giver..., on date: String, millions: Int? = nil,
  kind: ContributionKind = .cash, purpose: String? = nil, evidence: [String] = [],
  isVoid: Bool = false
) -> Contribution {
  guard let date = PartialDate(date) else { preconditionFailure("no such date") }
  let money = millions.map { Money(Amount(units: UInt32($0 * 1_000_000)), .vnd) }
  let void = isVoid ? Voiding(reason: "ghi trùng", on: day(2026, 1, 1)) : nil
  let gift = Gift(
    kind: kind, date: date, money: money, purpose: purpose, evidence: evidence, void: void)
  return Contribution(
    id: Contribution.ID(rawValue: Int64(number)), givers: givers, gift: .open(Personal(gift)))
}

func award(
  _ number: Int, to giver: Giver, for gifts: [Int], form: String = "giay_khen_xa"
) -> Commendation {
  let award = Award(
    form: form, formName: "Giấy khen của Chủ tịch UBND xã",
    date: PartialDate(day(2025, 9, 2)), decision: "12/QĐ-UBND")
  return Commendation(
    id: Commendation.ID(rawValue: Int64(number)), awardee: giver, award: .open(Personal(award)),
    contributions: gifts.map { Contribution.ID(rawValue: Int64($0)) })
}

/// A rule book with two forms and the given rules, each as the YAML after its code and form.
func ruleBook(_ rules: (code: String, form: String, rest: String)...) throws -> RuleBook {
  let list = rules.map { "  - {code: \($0.code), form: \($0.form), \($0.rest)}\n" }.joined()
  return try RuleBook(
    yaml: """
      schema: kieubao/rules/1
      title: Quy tắc thử
      forms:
        - {code: xa, name: Giấy khen, level: commune, decided_by: Chủ tịch xã}
        - {code: tinh, name: Bằng khen, level: province, decided_by: Chủ tịch tỉnh}
      rules:
      \(list)
      """)
}

let today = day(2026, 11, 21)

/// The same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
