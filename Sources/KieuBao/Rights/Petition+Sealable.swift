import Facts
package import People
package import Privacy
package import Sealing

// The numbers of fields and words are part of the file format (docs/format.md).

extension Petition: Sealable {
  package static let dataClass = DataClass.identity

  package func write(to fields: inout FieldWriter) {
    fields.number(1, kind.number)
    fields.number(2, received.sinceEpoch)
    fields.number(3, channel?.number)
    fields.text(4, asked)
    fields.number(5, enteredBy)
    fields.step(6, acknowledgement)
    fields.step(7, prolongation?.step, prolongation?.reason)
    fields.step(8, closing?.step, closing?.reason, closing?.outcome.number)
  }

  package init?(from fields: FieldReader) {
    var fields = fields
    var (kind, received) = (RequestKind?.none, Day?.none)
    var (channel, asked, enteredBy) = (RequestChannel?.none, String?.none, Int64(0))
    var steps: [UInt64: SealedStep] = [:]
    while let field = fields.next() {
      switch field.number {
      case 1: kind = RequestKind(number: field.value)
      case 2: received = Day(sinceEpoch: Int(field.value))
      case 3: channel = RequestChannel(number: field.value)
      case 4: asked = fields.text(field)
      case 5: enteredBy = field.value
      case 6, 7, 8: steps[field.number] = SealedStep(from: fields.message(field))
      default: break
      }
    }
    guard let kind, let received else { return nil }
    self.init(
      kind: kind, received: received, channel: channel, asked: asked, enteredBy: enteredBy,
      acknowledgement: steps[6]?.step,
      prolongation: steps[7].map { Prolongation($0.step, reason: $0.reason ?? "") })
    guard let end = steps[8] else { return }
    guard let outcome = end.outcome else { return nil }
    closing = Closing(end.step, outcome, reason: end.reason)
  }
}

/// A step with its reason and outcome, as it is sealed.
private struct SealedStep {
  let step: Petition.Step
  let reason: String?
  let outcome: RequestOutcome?

  init(from fields: FieldReader) {
    var (fields, day, user) = (fields, 0, Int64(0))
    var (reason, outcome) = (String?.none, RequestOutcome?.none)
    while let field = fields.next() {
      switch field.number {
      case 1: day = Int(field.value)
      case 2: user = field.value
      case 3: reason = fields.text(field)
      case 4: outcome = RequestOutcome(number: field.value)
      default: break
      }
    }
    step = Petition.Step(on: Day(sinceEpoch: day), by: user)
    (self.reason, self.outcome) = (reason, outcome)
  }
}

extension FieldWriter {
  fileprivate mutating func step(
    _ field: UInt8, _ step: Petition.Step?, _ reason: String? = nil, _ outcome: Int? = nil
  ) {
    guard let step else { return }
    message(field) { fields in
      fields.number(1, step.on.sinceEpoch)
      fields.number(2, step.by)
      fields.text(3, reason)
      fields.number(4, outcome)
    }
  }
}

extension RequestKind: NumberedWord {
  static let numbered: [RequestKind] = [
    .access, .correct, .restrict, .object, .withdraw, .erase, .provide,
  ]
}

extension RequestChannel: NumberedWord {
  static let numbered: [RequestChannel] = [.inPerson, .letter, .email, .phone, .other]
}

extension RequestOutcome: NumberedWord {
  static let numbered: [RequestOutcome] = [.done, .refused]
}
