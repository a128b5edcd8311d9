public import Facts

/// One way to come up for a form of commendation: every threshold of it must be reached.
///
/// Several rules of one form are alternatives.
public struct AwardRule: Hashable, Sendable {
  /// A stable word that lists and explanations name the rule by.
  public let code: String
  public let form: AwardForm

  /// Whom the rule is for.
  public let nominees: Set<NomineeKind>

  /// What must be reached, all of it; never empty.
  public let thresholds: [Threshold]

  /// The kinds of contribution that count; nil for all of them.
  public let kinds: Set<ContributionKind>?

  /// When the achievements must lie.
  public let window: Window

  /// Whether a person who has died may be put forward (truy tặng).
  public let allowsDeceased: Bool

  /// Whether a person who has come home for good may be put forward.
  public let allowsReturned: Bool

  /// The days on which the rule may be used, as far as its laws are in force.
  public let inForce: Span

  /// The documents that the rule rests on, in words.
  public let basis: String?

  /// The laws without any of which the rule is not in force.
  public let laws: [Law]

  /// The document that sets the thresholds, where it is not the book's.
  public let source: RuleBook.Source?

  /// Where the rule is used; nil everywhere.
  public let localities: [UnitCode]?

  /// Whether a rule for the locality takes its place.
  public let isDefault: Bool

  /// The campaign whose gifts alone count; nil for all gifts.
  public let campaign: Campaign?

  /// What is honoured.
  public let achievement: AchievementType
}

extension AwardRule {
  /// Whether the rule may be used on a day: its laws must be in force as well.
  public func isInForce(on day: Day) -> Bool {
    inForce.contains(day) && laws.allSatisfy { $0.inForce.contains(day) }
  }

  /// Whether a registry of a locality, by its own code, uses the rule; nil where it is not known.
  public func isUsed(in locality: String?) -> Bool {
    guard let localities else { return true }
    guard let locality else { return false }
    return localities.contains { $0.contains(locality: locality) }
  }

  /// The days on which the rule and all its laws are in force; nil when there are none.
  public var effective: Span? {
    laws.reduce(inForce) { span, law in span?.common(with: law.inForce) }
  }
}

/// What an award honours; results rewarded as one type are not used for another.
public enum AchievementType: String, Term {
  case merit, thematic, sudden

  public var name: Wording {
    switch self {
    case .merit: Wording(vi: "công trạng", en: "merit")
    case .thematic: Wording(vi: "theo chuyên đề", en: "thematic")
    case .sudden: Wording(vi: "đột xuất", en: "sudden achievement")
    }
  }

  public var aliases: [String] {
    switch self {
    case .merit: []
    case .thematic: ["chuyen de", "phong trao"]
    case .sudden: []
    }
  }
}

/// What an ``AwardRule`` needs of one measurement.
public struct Threshold: Hashable, Sendable {
  public let measurement: Measurement

  /// The least that is enough; at least 1, in the measurement's unit.
  public let needed: Int64

  public init(_ measurement: Measurement, _ needed: Int64) {
    self.measurement = measurement
    self.needed = needed
  }
}

/// What is measured of a giver's achievements.
public enum Measurement: String, CaseIterable, Sendable {
  /// The value in whole đồng, of joint gifts the giver's share.
  case total = "min_total_vnd"
  /// How many gifts, a joint one for 1.
  case contributions = "min_contributions"
  /// In how many different calendar years something was given.
  case years = "min_years"
  /// How many calendar years from the first gift to the last, both counted.
  case spanYears = "min_span_years"
  /// How many different kinds of contribution.
  case kinds = "min_kinds"

  public var name: Wording {
    switch self {
    case .total: Wording(vi: "tổng giá trị", en: "total value")
    case .contributions: Wording(vi: "số lần đóng góp", en: "number of contributions")
    case .years: Wording(vi: "số năm có đóng góp", en: "years with a contribution")
    case .spanYears: Wording(vi: "thời gian đóng góp (năm)", en: "span of contributions (years)")
    case .kinds: Wording(vi: "số loại hình đóng góp", en: "kinds of contribution")
    }
  }
}

/// When achievements must lie to count for an ``AwardRule``.
public enum Window: Hashable, Sendable {
  /// So many years back from the day of the list, that day included.
  case lastYears(Int)
  /// Fixed days.
  case fixed(Span)

  /// The days it means on the day of the list.
  ///
  /// The last 5 years on 21/11/2026 begin on 22/11/2021; those on 29/2/2024 on 1/3/2019.
  public func span(asOf day: Day) -> Span {
    switch self {
    case .fixed(let span): return span
    case .lastYears(let years):
      let year = day.year - years
      guard year >= 1 else { return Span(to: day) }
      let lastDay = Day.days(inMonth: day.month, of: year)
      let same = Day(year: year, month: day.month, day: min(day.day, lastDay))
      return Span(from: same.map { Day(sinceEpoch: $0.sinceEpoch + 1) }, to: day)
    }
  }
}

/// Who is put forward: an individual, a collective or a family.
public enum NomineeKind: String, Term {
  case individual, collective, family

  public var name: Wording {
    switch self {
    case .individual: Wording(vi: "Cá nhân", en: "individual")
    case .collective: Wording(vi: "Tập thể", en: "collective")
    case .family: Wording(vi: "Hộ gia đình", en: "family")
    }
  }

  public var aliases: [String] { self == .family ? ["gia dinh"] : [] }
}
