public import Facts
import Lists
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Records an award that was given; the achievements it honours are spent.
  ///
  /// `contributions` are the achievements; nil for all that are not spent and were given up to the
  /// day of the decision.
  ///
  /// - Throws: `not_found`, `spent_contribution`, `foreign_contribution`, `too_long`, `restricted`.
  public func record(
    _ award: Award, to awardee: Giver, for contributions: [Contribution.ID]? = nil, at now: Moment
  ) throws -> Commendation.ID {
    var award = award
    award.decision = try award.decision.map { try CleanText.line($0, field: "decision", limit: 80) }
    award.decidedBy = try award.decidedBy.map {
      try CleanText.line($0, field: "decided_by", limit: 200)
    }
    return try perform(Deed("commendation.record", for: .commendation), at: now) { session in
      try session.need(.contribution)
      try session.refuseRestricted(awardee)
      let awarding = try Awarding(session)
      let awardee = awarding.keeper(of: awardee)
      let honoured =
        try contributions.map { try awarding.checked($0, of: awardee) }
        ?? awarding.unspent(by: awardee, upTo: award.date).map(\.id)
      return try session.record(award, to: awardee, for: honoured)
    }
  }

  /// The awards of a person or an organisation, in order of entry.
  ///
  /// - Throws: `not_found`.
  public func commendations(of awardee: Giver, at now: Moment) throws -> [Commendation] {
    try perform(Deed("commendation.history", for: .commendation), at: now) { session in
      try session.need(.contribution)
      _ = try session.subjectRow(of: awardee)
      try session.refuseRestricted(awardee)
      let found = try session.commendations(of: awardee)
      session.noteRead(.commendation, found.map(\.id.rawValue))
      return found
    }
  }
}

extension Session {
  func allCommendations() throws -> [Commendation] {
    try changes.allRows(of: .commendation).compactMap { row in
      guard let award = try open(row, empty: SealedAward.none).value?.revealed else { return nil }
      return Commendation(
        id: .init(rawValue: row.id), awardee: row.giver, award: .open(Personal(award.award)),
        contributions: award.contributions)
    }
  }

  func record(
    _ award: Award, to awardee: Giver, for contributions: [Contribution.ID]
  ) throws -> Commendation.ID {
    let giver = try subjectRow(of: awardee)
    var row = SealedRow(
      .commendation, id: changes.nextNumber(of: "commendation"), links: awardee.links,
      subject: giver.subject)
    try seal(Personal(SealedAward(award, contributions: contributions)), into: &row)
    try insert(row)
    return .init(rawValue: row.id)
  }

  func check(
    _ id: Contribution.ID, own: [Contribution], spent: Set<Contribution.ID>
  ) throws -> Contribution.ID {
    guard let gift = own.first(where: { $0.id == id })?.gift.value?.revealed else {
      throw Problem(
        "foreign_contribution", field: "contribution",
        message: Wording(
          vi: "đóng góp \(id) không phải của người được khen",
          en: "contribution \(id) is not the awardee's"))
    }
    guard gift.void == nil else { throw RegistryError.conflict(.alreadyVoid) }
    guard !spent.contains(id) else {
      throw Problem(
        "spent_contribution", field: "contribution",
        message: Wording(
          vi: "thành tích \(id) đã được khen thưởng",
          en: "contribution \(id) was honoured by an award already"),
        hint: Wording(
          vi: "một thành tích chỉ khen một lần", en: "one achievement is honoured once"))
    }
    return id
  }
}

extension SealedAward {
  /// Stands where there is no box; a commendation always has one.
  static var none: SealedAward {
    SealedAward(Award(form: "", formName: "", date: PartialDate(.epoch)), contributions: [])
  }
}

extension Day {
  fileprivate static let epoch = Day(sinceEpoch: 0)
}
