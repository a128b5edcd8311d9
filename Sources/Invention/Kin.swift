import Facts

/// One way to be a relative of somebody.
struct Kin: Sendable {
  /// The word for it, such as `mẹ`.
  let relation: String

  /// The sex of the relative; nil where the word says nothing of it.
  let sex: Sex?

  /// How many years later than the person the relative was born.
  let younger: ClosedRange<Int>

  /// How old persons are that have such a relative.
  let ages: ClosedRange<Int>

  /// The sex of persons that have such a relative; nil for both.
  var person: Sex?

  /// Whether the family name is the person's.
  let isNamesake: Bool

  private static let all: Weighted<Kin> = Weighted([
    (Kin("em", nil, 1...12, of: 20...95, isNamesake: true), 20),
    (Kin("chị", .female, -12 ... -1, of: 0...85, isNamesake: true), 12),
    (Kin("anh", .male, -12 ... -1, of: 0...85, isNamesake: true), 10),
    (Kin("mẹ", .female, -40 ... -20, of: 0...65, isNamesake: false), 14),
    (Kin("cha", .male, -42 ... -22, of: 0...62, isNamesake: true), 8),
    (Kin("con", nil, 22...38, of: 46...95, person: .male, isNamesake: true), 4),
    (Kin("con", nil, 20...36, of: 44...95, person: .female, isNamesake: false), 4),
    (Kin("cháu", nil, 20...44, of: 52...95, isNamesake: true), 10),
    (Kin("bác", nil, -30 ... -10, of: 0...70, isNamesake: true), 5),
    (Kin("cô", .female, -24 ... -5, of: 0...75, isNamesake: true), 5),
    (Kin("chú", .male, -24 ... -3, of: 0...75, isNamesake: true), 5),
    (Kin("dì", .female, -24 ... -3, of: 0...75, isNamesake: false), 5),
    (Kin("cậu", .male, -24 ... -3, of: 0...75, isNamesake: false), 3),
    (Kin("vợ", .female, -3...9, of: 30...95, person: .male, isNamesake: false), 5),
    (Kin("chồng", .male, -9...3, of: 24...95, person: .female, isNamesake: false), 5),
    (Kin("bà", .female, -58 ... -44, of: 0...40, isNamesake: false), 3),
    (Kin("ông", .male, -58 ... -46, of: 0...38, isNamesake: true), 2),
  ])

  private init(
    _ relation: String, _ sex: Sex?, _ younger: ClosedRange<Int>, of ages: ClosedRange<Int>,
    person: Sex? = nil, isNamesake: Bool
  ) {
    self.relation = relation
    self.sex = sex
    self.younger = younger
    self.ages = ages
    self.person = person
    self.isNamesake = isNamesake
  }

  /// A relative that a person can have; everybody can have a chị or an em.
  static func pick(for life: Life, _ asOf: Day, _ draws: inout Draws) -> Kin {
    while true {
      let kin = all.pick(&draws)
      if kin.ages.contains(life.age(in: asOf.year)), kin.person ?? life.sex == life.sex {
        return kin
      }
    }
  }
}
