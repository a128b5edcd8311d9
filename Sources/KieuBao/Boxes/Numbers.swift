import Facts
import People
import Sealing

// How single values are written in boxes; part of the file format.

extension PartialDate {
  /// `year × 10000 + month × 100 + day`, with 0 for what is not known.
  var number: Int64 { Int64(year * 10_000 + (month ?? 0) * 100 + (day ?? 0)) }

  init?(number: Int64) {
    let (month, day) = (Int(number / 100 % 100), Int(number % 100))
    self.init(
      year: Int(number / 10_000), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

extension FieldWriter {
  /// The digits of an amount, and in a second field how many of them are decimals, if any.
  mutating func amount(_ field: UInt8, _ scaleField: UInt8, _ amount: Amount) {
    number(field, amount.coefficient)
    number(scaleField, amount.scale == 0 ? nil : amount.scale)
  }
}

extension FieldWriter {
  mutating func source(_ field: UInt8, _ source: Source?) {
    guard let source else { return }
    message(field) { fields in
      fields.text(1, source.recordID)
      fields.text(2, source.sender.isEmpty ? nil : source.sender)
      fields.number(3, source.rowDigest)
    }
  }
}

extension Source {
  init(from fields: FieldReader) {
    var (fields, recordID, sender, rowDigest) = (fields, "", "", Int64(0))
    while let field = fields.next() {
      switch field.number {
      case 1: recordID = fields.text(field)
      case 2: sender = fields.text(field)
      case 3: rowDigest = field.value
      default: break
      }
    }
    self.init(recordID: recordID, sender: sender, rowDigest: rowDigest)
  }
}

extension Giver {
  /// Twice the number of a person; twice the number of an organisation, and one.
  var number: Int64 {
    switch self {
    case .person(let id): id.rawValue * 2
    case .organisation(let id): id.rawValue * 2 + 1
    }
  }

  init(number: Int64) {
    self =
      number.isMultiple(of: 2)
      ? .person(.init(rawValue: number / 2)) : .organisation(.init(rawValue: number / 2))
  }
}

/// A word of a closed list that stands as a number in a box, by its place in the list.
protocol NumberedWord: Equatable {
  /// The words in the order of their numbers, from 1; new ones are added at the end.
  static var numbered: [Self] { get }
}

extension NumberedWord {
  var number: Int? { Self.numbered.firstIndex(of: self).map { $0 + 1 } }

  init?(number: Int64) {
    guard (1...Int64(Self.numbered.count)).contains(number) else { return nil }
    self = Self.numbered[Int(number) - 1]
  }
}

extension Sex: NumberedWord {
  static let numbered: [Sex] = [.male, .female]
}

extension Category: NumberedWord {
  static let numbered: [Category] = [
    .settled, .contractWorker, .student, .marriage, .expert, .entrepreneur, .other,
  ]
}

extension LifeStatus: NumberedWord {
  static let numbered: [LifeStatus] = [.active, .deceased, .returned, .merged, .restricted]
}

extension ContributionKind: NumberedWord {
  static let numbered: [ContributionKind] = [
    .cash, .inKind, .investment, .works, .knowledge, .volunteering, .other,
  ]
}

extension EventKind: NumberedWord {
  static let numbered: [EventKind] = [
    .homelandSpring, .newYear, .reunification, .nationalDay, .other,
  ]
}

extension Priority: NumberedWord {
  static let numbered: [Priority] = [
    .neverInvited, .longestAgo, .commended, .donors, .experts, .relatives, .largestGifts, .reliable,
  ]
}

extension ReplyChannel: NumberedWord {
  static let numbered: [ReplyChannel] = [.phone, .email, .letter, .message, .inPerson, .relative]
}

extension HoldKind: NumberedWord {
  static let numbered: [HoldKind] = [.complaint, .inspection, .discipline, .other]
}

extension Reply: NumberedWord {
  static let numbered: [Reply] = [.yes, .no]
}
