import Facts
import Localities
import Naming
package import People
package import Privacy
package import Sealing

extension Identity: Sealable {
  package static let dataClass = DataClass.identity

  /// The fields that hold names, which a search looks at without reading the rest.
  static let nameFields: ClosedRange<UInt64> = 1...2

  package func write(to fields: inout FieldWriter) {
    fields.text(1, name.text)
    fields.texts(2, otherNames.map(\.text))
    fields.number(3, dob?.number)
    fields.text(4, homeAsWritten)
    fields.text(5, occupation)
    fields.source(6, source)
    for other in distinctFrom { fields.number(7, other.rawValue) }
  }

  package init?(from fields: FieldReader) {
    var (fields, identity) = (fields, Identity(name: PersonName(stored: "")))
    while let field = fields.next() {
      switch field.number {
      case 1: identity.name = PersonName(stored: fields.text(field))
      case 2: identity.otherNames.append(PersonName(stored: fields.text(field)))
      case 3: identity.dob = PartialDate(number: field.value)
      case 4: identity.homeAsWritten = fields.text(field)
      case 5: identity.occupation = fields.text(field)
      case 6: identity.source = Source(from: fields.message(field))
      case 7: identity.distinctFrom.append(.init(rawValue: field.value))
      default: break
      }
    }
    self = identity
  }
}

/// Where an imported person or relative comes from: what an import asks of an ``Identity``.
struct Origin: Sealable {
  static let dataClass = DataClass.identity
  let source: Source?

  func write(to fields: inout FieldWriter) { fields.source(6, source) }

  init?(from fields: FieldReader) {
    var (fields, source) = (fields, Source?.none)
    while let field = fields.next() {
      if field.number == 6 { source = Source(from: fields.message(field)) }
    }
    self.source = source
  }
}

extension Contact: Sealable {
  package static let dataClass = DataClass.contact

  package func write(to fields: inout FieldWriter) {
    fields.text(1, city)
    fields.texts(2, phones)
    fields.texts(3, emails)
    fields.text(4, countryAsWritten)
  }

  package init?(from fields: FieldReader) {
    var (fields, contact) = (fields, Contact())
    while let field = fields.next() {
      switch field.number {
      case 1: contact.city = fields.text(field)
      case 2: contact.phones.append(fields.text(field))
      case 3: contact.emails.append(fields.text(field))
      case 4: contact.countryAsWritten = fields.text(field)
      default: break
      }
    }
    self = contact
  }
}

extension Documents: Sealable {
  package static let dataClass = DataClass.documents

  package func write(to fields: inout FieldWriter) {
    fields.text(1, passport)
    fields.text(2, idNumber)
  }

  package init?(from fields: FieldReader) {
    var (fields, documents) = (fields, Documents())
    while let field = fields.next() {
      switch field.number {
      case 1: documents.passport = fields.text(field)
      case 2: documents.idNumber = fields.text(field)
      default: break
      }
    }
    self = documents
  }
}

extension Circumstances: Sealable {
  package static let dataClass = DataClass.sensitive

  package func write(to fields: inout FieldWriter) {
    fields.text(1, note)
  }

  package init?(from fields: FieldReader) {
    var (fields, circumstances) = (fields, Circumstances())
    while let field = fields.next() {
      if field.number == 1 { circumstances.note = fields.text(field) }
    }
    self = circumstances
  }
}

extension Charter: Sealable {
  package static let dataClass = DataClass.identity

  package func write(to fields: inout FieldWriter) {
    fields.text(1, name)
    fields.text(2, kind.rawValue)
    fields.text(3, country?.code)
    fields.text(4, city)
    fields.number(5, foundedYear)
  }

  package init?(from fields: FieldReader) {
    var (fields, charter) = (fields, Charter(name: ""))
    while let field = fields.next() {
      switch field.number {
      case 1: charter.name = fields.text(field)
      case 2:
        guard let kind = OrganisationKind(rawValue: fields.text(field)) else { return nil }
        charter.kind = kind
      case 3: charter.country = Country(stored: fields.text(field))
      case 4: charter.city = fields.text(field)
      case 5: charter.foundedYear = Int(field.value)
      default: break
      }
    }
    self = charter
  }
}

/// A member's role, as it is sealed.
struct MemberRole: Sealable {
  static let dataClass = DataClass.identity
  let text: String?

  init(_ text: String?) {
    self.text = text
  }

  func write(to fields: inout FieldWriter) {
    fields.text(1, text)
  }

  init?(from fields: FieldReader) {
    var (fields, text) = (fields, String?.none)
    while let field = fields.next() {
      if field.number == 1 { text = fields.text(field) }
    }
    self.text = text
  }
}
