import Facts
import Localities
package import People
package import Privacy
package import Sealing

extension Programme: Sealable {
  package static let dataClass = DataClass.profile

  package func write(to fields: inout FieldWriter) {
    fields.text(1, name)
    fields.number(2, date.sinceEpoch)
    fields.text(3, place)
    fields.number(4, quota)
    fields.number(5, kind == .other ? nil : kind.number)
    fields.number(6, lastDay?.sinceEpoch)
    fields.text(7, time)
    fields.texts(8, shares.map(\.written))
    for priority in priorities { fields.number(9, priority.number) }
    fields.number(10, replyBy?.sinceEpoch)
    fields.number(11, lastLetter == 0 ? nil : lastLetter)
  }

  package init?(from fields: FieldReader) {
    var (fields, date, programme) = (fields, Day?.none, Programme(name: "", date: .epoch))
    while let field = fields.next() {
      switch field.number {
      case 1: programme.name = fields.text(field)
      case 2: date = Day(sinceEpoch: Int(field.value))
      case 3: programme.place = fields.text(field)
      case 4: programme.quota = Int(field.value)
      case 5:
        guard let kind = EventKind(number: field.value) else { return nil }
        programme.kind = kind
      case 6: programme.lastDay = Day(sinceEpoch: Int(field.value))
      case 7: programme.time = fields.text(field)
      case 8:
        guard let share = QuotaShare(stored: fields.text(field)) else { return nil }
        programme.shares.append(share)
      case 9:
        guard let priority = Priority(number: field.value) else { return nil }
        programme.priorities.append(priority)
      case 10: programme.replyBy = Day(sinceEpoch: Int(field.value))
      case 11: programme.lastLetter = Int(field.value)
      default: break
      }
    }
    guard let date else { return nil }
    programme.date = date
    self = programme
  }
}

extension QuotaShare {
  /// Such as `48=100`, `US=20` or `kind:donor=50`.
  fileprivate var written: String {
    switch scope {
    case .locality(let code): "\(code)=\(letters)"
    case .country(let country): "\(country.code)=\(letters)"
    case .kind(let kind): "kind:\(kind.rawValue)=\(letters)"
    }
  }

  fileprivate init?(stored text: String) {
    let parts = text.split(separator: "=")
    guard parts.count == 2, let letters = Int(parts[1]) else { return nil }
    if parts[0].hasPrefix("kind:") {
      guard let kind = GuestKind(rawValue: String(parts[0].dropFirst(5))) else { return nil }
      self.init(.kind(kind), letters: letters)
    } else if parts[0].first?.isNumber == true {
      self.init(.locality(String(parts[0])), letters: letters)
    } else {
      self.init(.country(Country(stored: String(parts[0]))), letters: letters)
    }
  }
}

extension Day {
  fileprivate static let epoch = Day(sinceEpoch: 0)
}

extension Terms: Sealable {
  package static let dataClass = DataClass.profile

  package func write(to fields: inout FieldWriter) {
    fields.number(1, number)
    fields.text(2, reason)
    fields.number(3, household.rawValue)
    fields.number(4, reply?.number)
    fields.number(5, repliedOn?.sinceEpoch)
    fields.flag(6, attended)
    fields.flag(7, isWaiting)
    for relative in relatives { fields.number(8, relative.rawValue) }
    fields.flag(9, isForRelatives)
    fields.text(10, group)
    fields.number(11, channel?.number)
    fields.number(12, arrivedAt?.seconds)
    fields.flag(13, isReleased)
  }

  package init?(from fields: FieldReader) {
    var (fields, terms) = (fields, Terms(number: 0, reason: "", household: .init(rawValue: 0)))
    while let field = fields.next() {
      switch field.number {
      case 1: terms.number = Int(field.value)
      case 2: terms.reason = fields.text(field)
      case 3: terms.household = .init(rawValue: field.value)
      case 4: terms.reply = Reply(number: field.value)
      case 5: terms.repliedOn = Day(sinceEpoch: Int(field.value))
      case 6: terms.attended = field.value == 1
      case 7: terms.isWaiting = field.value == 1
      case 8: terms.relatives.append(.init(rawValue: field.value))
      case 9: terms.isForRelatives = field.value == 1
      case 10: terms.group = fields.text(field)
      case 11: terms.channel = ReplyChannel(number: field.value)
      case 12: terms.arrivedAt = Moment(seconds: field.value)
      case 13: terms.isReleased = field.value == 1
      default: break
      }
    }
    self = terms
  }
}
