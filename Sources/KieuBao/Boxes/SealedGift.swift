import Facts
import Localities
import People
import Privacy
import Sealing

/// A gift with its givers, as it is sealed.
///
/// The givers stand in the box as well as in the table of links, so that a gift moved to another
/// giver there is found out when it is opened.
struct SealedGift: Sealable {
  static let dataClass = DataClass.contribution
  let gift: Gift
  let givers: [Giver]

  /// How many more gave it who were erased since.
  let erasedGivers: Int

  init(_ gift: Gift, givers: [Giver], erasedGivers: Int = 0) {
    self.gift = gift
    self.givers = givers
    self.erasedGivers = erasedGivers
  }

  func write(to fields: inout FieldWriter) {
    fields.number(1, gift.kind.number)
    fields.number(2, gift.date.number)
    if let money = gift.money {
      fields.amount(3, 4, money.amount)
      if money.currency != .vnd { fields.text(5, money.currency.code) }
      if let rate = money.rate { fields.amount(6, 7, rate) }
    }
    fields.text(8, gift.beneficiary?.code)
    fields.text(9, gift.locality?.code)
    fields.text(10, gift.purpose)
    fields.text(11, gift.description)
    fields.texts(12, gift.evidence)
    fields.text(13, gift.void?.reason)
    fields.number(14, gift.void?.on.sinceEpoch)
    fields.source(15, gift.source)
    for giver in givers { fields.number(16, giver.number) }
    fields.number(17, erasedGivers == 0 ? nil : erasedGivers)
  }

  init?(from fields: FieldReader) {
    var fields = fields
    var (kind, date) = (ContributionKind?.none, PartialDate?.none)
    var (amount, scale, rate, rateScale) = (Int64?.none, 0, Int64?.none, 0)
    var (currency, reason, voidedOn) = (Currency.vnd, String?.none, Day?.none)
    guard let placeholder = PartialDate(year: 1) else { return nil }
    var gift = Gift(kind: .other, date: placeholder)
    var (givers, erasedGivers) = ([Giver](), 0)
    while let field = fields.next() {
      switch field.number {
      case 1: kind = ContributionKind(number: field.value)
      case 2: date = PartialDate(number: field.value)
      case 3: amount = field.value
      case 4: scale = Int(field.value)
      case 5:
        guard let known = Currency(fields.text(field)) else { return nil }
        currency = known
      case 6: rate = field.value
      case 7: rateScale = Int(field.value)
      case 8: gift.beneficiary = CommuneCode(stored: fields.text(field))
      case 9: gift.locality = CommuneCode(stored: fields.text(field))
      case 10: gift.purpose = fields.text(field)
      case 11: gift.description = fields.text(field)
      case 12: gift.evidence.append(fields.text(field))
      case 13: reason = fields.text(field)
      case 14: voidedOn = Day(sinceEpoch: Int(field.value))
      case 15: gift.source = Source(from: fields.message(field))
      case 16: givers.append(Giver(number: field.value))
      case 17: erasedGivers = Int(field.value)
      default: break
      }
    }
    guard let kind, let date else { return nil }
    (gift.kind, gift.date) = (kind, date)
    if let amount {
      guard let sum = Amount(coefficient: amount, scale: scale) else { return nil }
      gift.money = Money(
        sum, currency, rate: rate.flatMap { Amount(coefficient: $0, scale: rateScale) })
    }
    if let reason, let voidedOn { gift.void = Voiding(reason: reason, on: voidedOn) }
    self.init(gift, givers: givers, erasedGivers: erasedGivers)
  }
}

/// An award with the gifts it honours, as it is sealed.
struct SealedAward: Sealable {
  static let dataClass = DataClass.contribution
  let award: Award
  let contributions: [Contribution.ID]

  init(_ award: Award, contributions: [Contribution.ID]) {
    self.award = award
    self.contributions = contributions
  }

  func write(to fields: inout FieldWriter) {
    fields.text(1, award.form)
    fields.text(2, award.formName)
    fields.number(3, award.date.number)
    fields.text(4, award.decision)
    fields.text(5, award.decidedBy)
    for contribution in contributions { fields.number(6, contribution.rawValue) }
    fields.number(7, award.bonus)
    fields.flag(8, award.isPosthumous)
  }

  init?(from fields: FieldReader) {
    var (fields, form, formName, date) = (fields, "", "", PartialDate?.none)
    var (decision, decidedBy) = (String?.none, String?.none)
    var (contributions, bonus, isPosthumous) = ([Contribution.ID](), Int64?.none, false)
    while let field = fields.next() {
      switch field.number {
      case 1: form = fields.text(field)
      case 2: formName = fields.text(field)
      case 3: date = PartialDate(number: field.value)
      case 4: decision = fields.text(field)
      case 5: decidedBy = fields.text(field)
      case 6: contributions.append(.init(rawValue: field.value))
      case 7: bonus = field.value
      case 8: isPosthumous = field.value == 1
      default: break
      }
    }
    guard let date else { return nil }
    self.init(
      Award(
        form: form, formName: formName, date: date, decision: decision, decidedBy: decidedBy,
        bonus: bonus, isPosthumous: isPosthumous),
      contributions: contributions)
  }
}
