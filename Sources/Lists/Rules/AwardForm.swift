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

  /// Who decides, in the words of the rules file.
  public let decidedBy: String
}

extension AwardForm {
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
