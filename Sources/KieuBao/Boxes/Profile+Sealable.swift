import Facts
import Localities
package import People
package import Privacy
package import Sealing

// The numbers of fields and words are part of the file format (docs/format.md): a number is never
// changed or used again.

extension Profile: Sealable {
  package static let dataClass = DataClass.profile

  package func write(to fields: inout FieldWriter) {
    fields.number(1, sex?.number)
    fields.number(2, birthYear)
    fields.text(3, home?.code)
    fields.text(4, country?.code)
    fields.number(5, category?.number)
    fields.number(6, yearLeft)
    fields.number(7, status == .active ? nil : status.number)
    fields.number(8, registeredOn?.sinceEpoch)
    guard status == .merged, let merger else { return }
    fields.number(9, merger.into.rawValue)
    fields.number(10, merger.formerStatus.number)
  }

  package init?(from fields: FieldReader) {
    var (fields, profile) = (fields, Profile())
    var (mergedInto, formerStatus) = (Int64?.none, LifeStatus.active)
    while let field = fields.next() {
      switch field.number {
      case 1: profile.sex = Sex(number: field.value)
      case 2: profile.birthYear = Int(field.value)
      case 3: profile.home = CommuneCode(stored: fields.text(field))
      case 4: profile.country = Country(stored: fields.text(field))
      case 5:
        guard let category = Category(number: field.value) else { return nil }
        profile.category = category
      case 6: profile.yearLeft = Int(field.value)
      case 7:
        guard let status = LifeStatus(number: field.value) else { return nil }
        profile.status = status
      case 8: profile.registeredOn = Day(sinceEpoch: Int(field.value))
      case 9: mergedInto = field.value
      case 10:
        guard let status = LifeStatus(number: field.value) else { return nil }
        formerStatus = status
      default: break
      }
    }
    profile.merger = mergedInto.map {
      Merger(into: .init(rawValue: $0), formerStatus: formerStatus)
    }
    self = profile
  }
}

extension Kinship: Sealable {
  package static let dataClass = DataClass.profile

  package func write(to fields: inout FieldWriter) {
    fields.text(1, relation)
    fields.number(2, birthYear)
    fields.text(3, home?.code)
    fields.number(4, status == .active ? nil : status.number)
    fields.flag(5, isContact)
  }

  package init?(from fields: FieldReader) {
    var (fields, kinship) = (fields, Kinship())
    while let field = fields.next() {
      switch field.number {
      case 1: kinship.relation = fields.text(field)
      case 2: kinship.birthYear = Int(field.value)
      case 3: kinship.home = CommuneCode(stored: fields.text(field))
      case 4:
        guard let status = LifeStatus(number: field.value) else { return nil }
        kinship.status = status
      case 5: kinship.isContact = field.value == 1
      default: break
      }
    }
    self = kinship
  }
}
