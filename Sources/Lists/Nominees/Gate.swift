import Facts

/// What one rule asks of a deed, with its days and kinds worked out.
struct Gate {
  let thresholds: [Threshold]
  private let individuals: Bool
  private let collectives: Bool
  private let families: Bool
  private let window: Dates
  private let kinds: KindSet
  private let campaign: UInt32
  private let deceased: Bool
  private let returned: Bool

  init(_ rule: AwardRule, asOf day: Day, campaign: UInt32) {
    thresholds = rule.thresholds
    individuals = rule.nominees.contains(.individual)
    collectives = rule.nominees.contains(.collective)
    families = rule.nominees.contains(.family)
    window = Dates(rule.window.span(asOf: day))
    kinds = rule.kinds.map { KindSet($0) } ?? .all
    self.campaign = campaign
    deceased = rule.allowsDeceased
    returned = rule.allowsReturned
  }

  func isFor(_ kind: NomineeKind) -> Bool {
    switch kind {
    case .individual: individuals
    case .collective: collectives
    case .family: families
    }
  }

  func discount(of deed: Deed) -> Discount? {
    if !kinds.contains(deed.kind) { return .kind }
    if !deed.dates.meet(window) { return .outsideWindow }
    return deed.campaigns & campaign == campaign ? nil : .otherCampaign
  }

  /// Why a giver of this status may not be put forward by the rule; nil when they may.
  func refusal(of status: LifeStatus) -> Omission? {
    switch status {
    case .deceased where deceased, .returned where returned: nil
    default: status.omission
    }
  }
}

extension LifeStatus {
  var omission: Omission? {
    switch self {
    case .active: nil
    case .deceased: .deceased
    case .returned: .returned
    case .merged: .merged
    case .restricted: .restricted
    }
  }
}
