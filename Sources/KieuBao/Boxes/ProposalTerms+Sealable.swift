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
  }

  package init?(from fields: FieldReader) {
    var (fields, form, formName, note) = (fields, "", "", String?.none)
    var (proposedBy, proposedAt) = (Int?.none, Moment?.none)
    var (verdict, by, at, reason) = (Verdict?.none, 0, Moment(seconds: 0), String?.none)
    while let field = fields.next() {
      switch field.number {
      case 1: form = fields.text(field)
      case 2: formName = fields.text(field)
      case 3: note = fields.text(field)
      case 4: proposedBy = Int(field.value)
      case 5: proposedAt = Moment(seconds: field.value)
      case 6:
        guard let known = Verdict(number: field.value) else { return nil }
        verdict = known
      case 7: by = Int(field.value)
      case 8: at = Moment(seconds: field.value)
      case 9: reason = fields.text(field)
      default: break
      }
    }
    guard let proposedBy, let proposedAt else { return nil }
    self.init(
      form: form, formName: formName, note: note, proposedBy: proposedBy, proposedAt: proposedAt,
      decision: verdict.map { Decision($0, by: by, at: at, reason: reason) })
  }
}

extension ProposalTerms.Verdict: NumberedWord {
  static let numbered: [ProposalTerms.Verdict] = [.approved, .rejected]
}
