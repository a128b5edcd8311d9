import Facts
import People
import Privacy
package import Sealing

// The numbers of fields and words are part of the file format (docs/format.md): a number is never
// changed or used again.

/// A ground as it is sealed: with the import it is for or came with, so that it covers no other.
struct SealedBasis: Sealable {
  static let dataClass = DataClass.profile
  var basis: Basis
  let batch: Int64?

  init(_ basis: Basis, batch: Int64?) {
    (self.basis, self.batch) = (basis, batch)
  }

  func write(to fields: inout FieldWriter) {
    fields.number(1, basis.purpose.number)
    fields.number(2, basis.ground?.number)
    fields.number(3, basis.granted?.sinceEpoch)
    fields.number(4, basis.until?.sinceEpoch)
    fields.number(5, basis.withdrawn?.sinceEpoch)
    fields.number(6, basis.objected?.sinceEpoch)
    fields.number(7, batch)
  }

  init?(from fields: FieldReader) {
    var (fields, purpose, ground) = (fields, Purpose?.none, Ground?.none)
    var (days, batch) = ([UInt64: Day](), Int64?.none)
    while let field = fields.next() {
      switch field.number {
      case 1: purpose = Purpose(number: field.value)
      case 2:
        guard let word = Ground(number: field.value) else { return nil }
        ground = word
      case 3...6: days[field.number] = Day(sinceEpoch: Int(field.value))
      case 7: batch = field.value
      default: break
      }
    }
    guard let purpose else { return nil }
    self.init(
      Basis(
        purpose, ground: ground, granted: days[3], until: days[4], withdrawn: days[5],
        objected: days[6]), batch: batch)
  }
}

extension Evidence: Sealable {
  package static var dataClass: DataClass { .identity }

  package func write(to fields: inout FieldWriter) {
    fields.text(1, document)
    fields.number(2, channel?.number)
    fields.text(3, takenBy)
    fields.text(4, ending)
  }

  package init?(from fields: FieldReader) {
    var (fields, evidence) = (fields, Evidence())
    while let field = fields.next() {
      switch field.number {
      case 1: evidence.document = fields.text(field)
      case 2: evidence.channel = Channel(number: field.value)
      case 3: evidence.takenBy = fields.text(field)
      case 4: evidence.ending = fields.text(field)
      default: break
      }
    }
    self = evidence
  }
}

extension Purpose: NumberedWord {
  static let numbered: [Purpose] = [
    .registry, .invitation, .commendation, .publication, .statistics, .sharing,
  ]
}

extension Ground: NumberedWord {
  static let numbered: [Ground] = [.consent, .task, .contract, .law, .vital]
}

extension Evidence.Channel: NumberedWord {
  static let numbered: [Evidence.Channel] = [.paper, .phone, .email, .inPerson]
}
