import Facts
package import People
package import Privacy
package import Sealing

extension ProposalTerms: Sealable {
  package static let dataClass = DataClass.contribution

  package func write(to fields: inout FieldWriter) {
    fields.text(1, form)
    fields.text(2, formName)
    fields.text(3, note)
    fields.number(4, proposedBy)
    fields.number(5, proposedAt.seconds)
    fields.number(6, decision?.verdict.number)
    fields.number(7, decision?.by)
    fields.number(8, decision?.at.seconds)
    fields.text(9, decision?.reason)
    fields.text(10, round)
    if let grounds {
      fields.text(11, grounds.rule)
      fields.number(12, grounds.asOf.sinceEpoch)
      for contribution in grounds.contributions { fields.number(13, contribution.rawValue) }
      fields.number(14, grounds.totalVND)
      fields.text(15, grounds.list)
    }
    fields.number(16, review?.finding.number)
    fields.number(17, review?.by)
    fields.number(18, review?.at.seconds)
    fields.text(19, review?.reason)
    fields.number(20, award?.rawValue)
  }

  package init?(from fields: FieldReader) {
    var (fields, draft) = (fields, Draft())
    while let field = fields.next() {
      guard draft.take(field, from: fields) else { return nil }
    }
    guard let proposedBy = draft.proposedBy, let proposedAt = draft.proposedAt else { return nil }
    self.init(
      form: draft.form, formName: draft.formName, note: draft.note, proposedBy: proposedBy,
      proposedAt: proposedAt, round: draft.round, grounds: draft.grounds, review: draft.review,
      decision: draft.decision, award: draft.award)
  }
}

/// What has been read of a proposal.
private struct Draft {
  var (form, formName, note, round) = ("", "", String?.none, String?.none)
  var (proposedBy, proposedAt) = (Int?.none, Moment?.none)
  var award: Commendation.ID?
  private var verdict: (ProposalTerms.Verdict?, by: Int, at: Moment, reason: String?) =
    (nil, 0, Moment(seconds: 0), nil)
  private var finding: (ProposalTerms.Finding?, by: Int, at: Moment, reason: String?) =
    (nil, 0, Moment(seconds: 0), nil)
  private var (rule, asOf, totalVND, list) = ("", Day?.none, Int64(0), "")
  private var contributions: [Contribution.ID] = []

  var decision: ProposalTerms.Decision? {
    verdict.0.map { .init($0, by: verdict.by, at: verdict.at, reason: verdict.reason) }
  }

  var review: ProposalTerms.Review? {
    finding.0.map { .init($0, by: finding.by, at: finding.at, reason: finding.reason) }
  }

  var grounds: ProposalTerms.Grounds? {
    asOf.map {
      .init(rule: rule, asOf: $0, contributions: contributions, totalVND: totalVND, list: list)
    }
  }

  /// Takes one field; false where it cannot be.
  mutating func take(_ field: FieldReader.Field, from fields: FieldReader) -> Bool {
    switch field.number {
    case 1: form = fields.text(field)
    case 2: formName = fields.text(field)
    case 3: note = fields.text(field)
    case 4: proposedBy = Int(field.value)
    case 5: proposedAt = Moment(seconds: field.value)
    case 6: verdict.0 = ProposalTerms.Verdict(number: field.value)
    case 7: verdict.by = Int(field.value)
    case 8: verdict.at = Moment(seconds: field.value)
    case 9: verdict.reason = fields.text(field)
    case 10: round = fields.text(field)
    case 11: rule = fields.text(field)
    case 12: asOf = Day(sinceEpoch: Int(field.value))
    case 13: contributions.append(.init(rawValue: field.value))
    case 14: totalVND = field.value
    case 15: list = fields.text(field)
    case 16: finding.0 = ProposalTerms.Finding(number: field.value)
    case 17: finding.by = Int(field.value)
    case 18: finding.at = Moment(seconds: field.value)
    case 19: finding.reason = fields.text(field)
    case 20: award = .init(rawValue: field.value)
    default: break
    }
    return (field.number != 6 || verdict.0 != nil) && (field.number != 16 || finding.0 != nil)
  }
}

extension ProposalTerms.Verdict: NumberedWord {
  static let numbered: [ProposalTerms.Verdict] = [.approved, .rejected]
}

extension ProposalTerms.Finding: NumberedWord {
  static let numbered: [ProposalTerms.Finding] = [.met, .notMet, .metHigher]
}
