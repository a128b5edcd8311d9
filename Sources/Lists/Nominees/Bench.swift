import Facts
public import People

/// The rules in force on a day, ready to judge one giver after the other.
///
/// Lists and explanations both ask here, so that they cannot disagree.
struct Bench {
  /// The rules, those of the highest form first.
  let rules: [AwardRule]

  /// The campaigns that ``rules`` ask for.
  let campaigns: [CampaignGate]

  /// What each of ``rules`` asks, made ready for asking often.
  private let gates: [Gate]

  init(_ book: RuleBook, scope: NominationScope) {
    rules = book.rulesInForce(in: scope)
    let asked = Set(rules.compactMap(\.campaign?.code))
    let campaigns = book.campaigns.filter { asked.contains($0.code) }.enumerated()
      .map { CampaignGate($1, bit: 1 << UInt32($0)) }
    self.campaigns = campaigns
    gates = rules.map { rule in
      let own = campaigns.first { $0.code == rule.campaign?.code }
      return Gate(rule, asOf: scope.asOf, campaign: own?.bit ?? 0)
    }
  }
}

/// One giver as the rules see it.
struct Applicant {
  let giver: Giver
  let kind: NomineeKind

  /// Nil where no record may be seen.
  let standing: Standing?

  /// The codes of the forms given once that the giver has.
  let held: Set<String>
}

extension Bench {
  enum Verdict {
    /// The rule to nominate by, and all the others met, by their places in ``rules``.
    case nominated(Int, others: [Int])
    case leftOut(Omission)
  }

  func verdict(on applicant: Applicant, deeds: ArraySlice<Deed>) -> Verdict {
    if rules.isEmpty { return .leftOut(.noRuleInForce) }
    guard let standing = applicant.standing else { return .leftOut(.noRecord) }
    if let reason = standing.omission { return .leftOut(reason) }
    if let reason = Self.omission(ofDeeds: deeds) { return .leftOut(reason) }
    var (met, refusals, isOpen, isForKind) = ([Int](), Set<Omission>(), false, false)
    for place in rules.indices where isFor(applicant, place) {
      isForKind = true
      let refusal = refusal(of: applicant, under: place)
      if refusal == nil { isOpen = true }
      guard isMet(place, by: deeds) else { continue }
      if let refusal { refusals.insert(refusal) } else { met.append(place) }
    }
    if let best = met.first { return .nominated(best, others: Array(met.dropFirst())) }
    guard isForKind else { return .leftOut(.noRuleForKind) }
    if refusals.contains(.alreadyHeld) { return .leftOut(.alreadyHeld) }
    if let refusal = refusals.first { return .leftOut(refusal) }
    return .leftOut(isOpen ? .belowThreshold : standing.status.omission ?? .belowThreshold)
  }

  /// Why a deed that no state keeps from counting does not count for the rule at a place of
  /// ``rules``; nil when it does.
  func discount(of deed: Deed, under place: Int) -> Discount? { gates[place].discount(of: deed) }

  /// Whether a deed counts for the rule at a place of ``rules``.
  func counts(_ deed: Deed, under place: Int) -> Bool {
    deed.state == .open && gates[place].discount(of: deed) == nil
  }

  func tally(of deeds: ArraySlice<Deed>, under place: Int) -> Tally {
    var tally = Tally()
    for deed in deeds where counts(deed, under: place) { tally.add(deed) }
    return tally
  }

  /// Why the rule at a place of ``rules`` may not be used for an applicant.
  func refusal(of applicant: Applicant, under place: Int) -> Omission? {
    guard let standing = applicant.standing else { return .noRecord }
    if let reason = standing.omission { return reason }
    if let reason = gates[place].refusal(of: standing.status) { return reason }
    guard !applicant.held.isEmpty else { return nil }
    return applicant.held.contains(rules[place].form.code) ? .alreadyHeld : nil
  }

  /// Whether the rule at a place of ``rules`` is for such a nominee.
  func isFor(_ applicant: Applicant, _ place: Int) -> Bool { gates[place].isFor(applicant.kind) }

  /// What the rule at a place of ``rules`` needs.
  func thresholds(_ place: Int) -> [Threshold] { gates[place].thresholds }

  private func isMet(_ place: Int, by deeds: ArraySlice<Deed>) -> Bool {
    let tally = tally(of: deeds, under: place)
    for threshold in gates[place].thresholds where tally(threshold.measurement) < threshold.needed {
      return false
    }
    return true
  }

  /// Why no rule is asked at all; nil where some deed may count.
  private static func omission(ofDeeds deeds: ArraySlice<Deed>) -> Omission? {
    if deeds.isEmpty { return .nothingGiven }
    var found = Omission.voidOnly
    for deed in deeds {
      guard let reason = deed.state.omission else { return nil }
      if reason.weight > found.weight { found = reason }
    }
    return found
  }
}

extension Standing {
  /// Why the giver is left out whatever any rule says.
  package var omission: Omission? {
    switch (status, bar) {
    case (.merged, _): .merged
    case (.restricted, _): .restricted
    case (_, .basis(let refusal)): Omission(refusal)
    case (_, .underReview): .underReview
    case (_, nil): nil
    }
  }
}

extension Deed.State {
  /// What is told of somebody whose deeds are all so; nil where rules decide.
  fileprivate var omission: Omission? {
    switch self {
    case .open: nil
    case .spent: .allSpent
    case .later, .outsideSpan: .outsidePeriod
    case .withheld: .withheld
    case .void: .voidOnly
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
  /// Whether the giver is an individual or a collective; a family is told by its members alone.
  public var kind: NomineeKind {
    switch self {
    case .person: .individual
    case .organisation: .collective
    }
  }
}
