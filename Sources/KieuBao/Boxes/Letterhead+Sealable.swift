import Facts
package import People
package import Privacy
package import Sealing

extension Letterhead: Sealable {
  package static let dataClass = DataClass.profile

  package func write(to fields: inout FieldWriter) {
    fields.text(1, superior)
    fields.text(2, issuer)
    fields.text(3, symbol)
    fields.text(4, place)
    fields.texts(5, capacity)
    fields.text(6, signer)
    fields.text(7, addressee)
    fields.texts(8, recipients)
    fields.texts(9, address)
    fields.text(10, contact)
  }

  package init?(from fields: FieldReader) {
    var (fields, letterhead) = (fields, Letterhead(issuer: "", symbol: "", place: ""))
    while let field = fields.next() {
      switch field.number {
      case 1: letterhead.superior = fields.text(field)
      case 2: letterhead.issuer = fields.text(field)
      case 3: letterhead.symbol = fields.text(field)
      case 4: letterhead.place = fields.text(field)
      case 5: letterhead.capacity.append(fields.text(field))
      case 6: letterhead.signer = fields.text(field)
      case 7: letterhead.addressee = fields.text(field)
      case 8: letterhead.recipients.append(fields.text(field))
      case 9: letterhead.address.append(fields.text(field))
      case 10: letterhead.contact = fields.text(field)
      default: break
      }
    }
    self = letterhead
  }
}

extension HoldTerms: Sealable {
  package static let dataClass = DataClass.contribution

  package func write(to fields: inout FieldWriter) {
    fields.number(1, kind.number)
    fields.number(2, from.sinceEpoch)
    fields.number(3, until?.sinceEpoch)
    fields.text(4, document)
  }

  package init?(from fields: FieldReader) {
    var (fields, kind, from) = (fields, HoldKind?.none, Day?.none)
    var (until, document) = (Day?.none, String?.none)
    while let field = fields.next() {
      switch field.number {
      case 1: kind = HoldKind(number: field.value)
      case 2: from = Day(sinceEpoch: Int(field.value))
      case 3: until = Day(sinceEpoch: Int(field.value))
      case 4: document = fields.text(field)
      default: break
      }
    }
    guard let kind, let from else { return nil }
    self.init(kind: kind, from: from, until: until, document: document)
  }
}
