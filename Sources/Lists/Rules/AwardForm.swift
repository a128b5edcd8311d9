public import Facts

/// A form of commendation (hình thức khen thưởng) as a rules file names it.
public struct AwardForm: Hashable, Sendable {
  /// A stable word, such as `giay_khen_xa`; it is kept with every award of this form.
  public let code: String

  /// The name in the words of a decision.
  public let name: Wording
  public let level: AwardLevel

  /// The place among the forms of one level: the greater number is the higher form.
  public let order: Int

  /// Who decides, in the words of the rules file, the days of each apart.
  public let deciders: [InForce<String>]

  /// The money that goes with it, the days and nominees of each sum apart.
  public let bonuses: [Bonus]

  /// Whether it is given once in a life.
  public let isOnce: Bool

  /// The name on a decision for somebody who has died (truy tặng); nil where none is set.
  public let posthumousName: Wording?

  /// A sum that goes with an award on some days, to some kinds of nominees.
  public struct Bonus: Hashable, Sendable {
    /// In whole đồng.
    public let vnd: Int64

    /// To whom; nil for all.
    public let nominees: Set<NomineeKind>?
    public let span: Span
  }
}

extension AwardForm {
  /// Who decides, by the newest words of the rules file.
  public var decidedBy: String {
    deciders.max { ($0.span.from ?? .first) < ($1.span.from ?? .first) }?.value ?? ""
  }

  /// Who decides on a day; nil where the rules do not say.
  public func decidedBy(on day: Day) -> String? { deciders.holding(on: day) }

  /// The money that goes with it on a day, in whole đồng; nil where the rules set none.
  public func bonus(on day: Day, for kind: NomineeKind) -> Int64? {
    bonuses.first { $0.span.contains(day) && $0.nominees?.contains(kind) != false }?.vnd
  }

  /// The name as a list has it: `… (truy tặng)` for somebody who has died.
  public func name(isPosthumous: Bool) -> Wording {
    guard isPosthumous else { return name }
    return posthumousName
      ?? Wording(vi: "\(name.vi) (truy tặng)", en: "\(name.en) (posthumous)")
  }
}

extension AwardForm {
  /// Whether one of the two stands above the other.
  func differs(from other: AwardForm) -> Bool { isAbove(other) || other.isAbove(self) }

  /// Whether the form stands above another: by level, then by order.
  func isAbove(_ other: AwardForm) -> Bool {
    (level.rank, order) > (other.level.rank, other.order)
  }
}

/// The level of government that decides on an award; there is no district since 1/7/2025.
public enum AwardLevel: String, Term {
  case commune, province, central, state

  public var name: Wording {
    switch self {
    case .commune: Wording(vi: "Cấp xã", en: "commune")
    case .province: Wording(vi: "Cấp tỉnh", en: "province")
    case .central: Wording(vi: "Cấp trung ương", en: "central")
    case .state: Wording(vi: "Cấp Nhà nước", en: "state")
    }
  }

  public var aliases: [String] {
    switch self {
    case .commune: ["xa", "phuong", "dac khu"]
    case .province: ["tinh", "thanh pho"]
    case .central: ["trung uong", "bo nganh"]
    case .state: ["nha nuoc"]
    }
  }

  /// 1 for the commune up to 4 for the state.
  public var rank: Int {
    switch self {
    case .commune: 1
    case .province: 2
    case .central: 3
    case .state: 4
    }
  }
}
