import Facts
public import People

/// The rules in force on a day, ready to judge one giver after the other.
///
/// Lists and explanations both ask here, so that they cannot disagree.
struct Bench {
  /// The rules, those of the highest form first.
  let rules: [AwardRule]

  /// What each of ``rules`` asks, made ready for asking often.
  private let gates: [Gate]

  init(_ book: RuleBook, scope: NominationScope) {
    rules = book.rulesInForce(on: scope.asOf, form: scope.form)
    gates = rules.map { Gate($0, asOf: scope.asOf) }
  }

  enum Verdict {
    /// The rule to nominate by, and all the others met, by their places in ``rules``.
    case nominated(Int, others: [Int])
    case leftOut(Omission)
  }

  func verdict(on giver: Giver, standing: Standing?, deeds: ArraySlice<Deed>) -> Verdict {
    if rules.isEmpty { return .leftOut(.noRuleInForce) }
    guard let standing else { return .leftOut(.noRecord) }
    if let reason = standing.omission { return .leftOut(reason) }
    if let reason = Self.omission(ofDeeds: deeds) { return .leftOut(reason) }
    var (met, refusal, isOpen, isForKind) = ([Int](), Omission?.none, false, false)
    for place in rules.indices where gates[place].isFor(giver) {
      isForKind = true
      let barred = gates[place].refusal(of: standing.status)
      if barred == nil { isOpen = true }
      guard gates[place].isMet(by: tally(of: deeds, under: place)) else { continue }
      if let barred { refusal = refusal ?? barred } else { met.append(place) }
    }
    if let best = met.first { return .nominated(best, others: Array(met.dropFirst())) }
    guard isForKind else { return .leftOut(.noRuleForKind) }
    if let refusal { return .leftOut(refusal) }
    return .leftOut(isOpen ? .belowThreshold : standing.status.omission ?? .belowThreshold)
  }

  /// Why a deed does not count for the rule at a place of ``rules``; nil when it does.
  func discount(of deed: Deed, under place: Int) -> Discount? { gates[place].discount(of: deed) }

  func tally(of deeds: ArraySlice<Deed>, under place: Int) -> Tally {
    var tally = Tally()
    for deed in deeds where gates[place].discount(of: deed) == nil { tally.add(deed) }
    return tally
  }

  /// Why the rule at a place of ``rules`` may not be used for a giver of this standing.
  func refusal(of standing: Standing, under place: Int) -> Omission? {
    standing.omission ?? gates[place].refusal(of: standing.status)
  }

  /// Why no rule is asked at all; nil where some deed may count.
  private static func omission(ofDeeds deeds: ArraySlice<Deed>) -> Omission? {
    if deeds.isEmpty { return .nothingGiven }
    var found = Omission.voidOnly
    for deed in deeds {
      let reason: Omission
      switch deed.discount {
      case nil, .outsideWindow, .kind: return nil
      case .spent: reason = .allSpent
      case .later, .outsideSpan: reason = .outsidePeriod
      case .withheld: reason = .withheld
      case .void: reason = .voidOnly
      }
      if reason.weight > found.weight { found = reason }
    }
    return found
  }
}

/// What one rule asks, with its days and kinds worked out.
private struct Gate {
  private let thresholds: [Threshold]
  private let window: Dates
  private let kinds: KindSet
  private let individuals: Bool
  private let collectives: Bool
  private let deceased: Bool
  private let returned: Bool

  init(_ rule: AwardRule, asOf day: Day) {
    thresholds = rule.thresholds
    window = Dates(rule.window.span(asOf: day))
    kinds = rule.kinds.map { KindSet($0) } ?? .all
    individuals = rule.nominees.contains(.individual)
    collectives = rule.nominees.contains(.collective)
    deceased = rule.allowsDeceased
    returned = rule.allowsReturned
  }

  func isFor(_ giver: Giver) -> Bool {
    switch giver.kind {
    case .individual: individuals
    case .collective: collectives
    }
  }

  func discount(of deed: Deed) -> Discount? {
    if let discount = deed.discount { return discount }
    if !kinds.contains(deed.kind) { return .kind }
    return deed.dates.meet(window) ? nil : .outsideWindow
  }

  func isMet(by tally: Tally) -> Bool {
    thresholds.allSatisfy { tally($0.measurement) >= $0.needed }
  }

  /// Why a giver of this status may not be put forward by the rule; nil when they may.
  func refusal(of status: LifeStatus) -> Omission? {
    switch status {
    case .deceased where deceased, .returned where returned: nil
    default: status.omission
    }
  }
}

extension Standing {
  /// Why the giver is left out whatever any rule says.
  var omission: Omission? {
    switch (status, bar) {
    case (.merged, _): .merged
    case (.restricted, _): .restricted
    case (_, .basis(let refusal)): Omission(refusal)
    case (_, .underReview): .underReview
    case (_, nil): nil
    }
  }
}

extension LifeStatus {
  fileprivate var omission: Omission? {
    switch self {
    case .active: nil
    case .deceased: .deceased
    case .returned: .returned
    case .merged: .merged
    case .restricted: .restricted
    }
  }
}

extension Omission {
  /// Which of several reasons of one giver's deeds is told.
  fileprivate var weight: Int {
    switch self {
    case .allSpent: 3
    case .outsidePeriod: 2
    case .withheld: 1
    default: 0
    }
  }
}

extension Giver {
  /// Whether the giver is an individual or a collective.
  public var kind: NomineeKind {
    switch self {
    case .person: .individual
    case .organisation: .collective
    }
  }
}
