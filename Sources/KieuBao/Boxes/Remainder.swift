import Facts
import Localities
import People
import Privacy
import Sealing

/// What stays of a gift or an award of somebody who was erased: enough for past totals to stay as
/// they are, and nothing that points to whom.
enum Remainder: Equatable {
  case gift(
    year: Int, ContributionKind, valueVND: Int64?, beneficiary: CommuneCode?,
    locality: CommuneCode?)
  case award(year: Int, form: String)
}

extension Remainder {
  /// Without the day, the texts, the evidence, the source and the givers.
  init(_ gift: Gift, valueVND: Int64?) {
    self = .gift(
      year: gift.date.year, gift.kind, valueVND: valueVND, beneficiary: gift.beneficiary,
      locality: gift.locality)
  }

  /// Without the day and the decision.
  init(_ award: Award) {
    self = .award(year: award.date.year, form: award.form)
  }

  /// The year alone, as a date that counts where any of its days does.
  var date: PartialDate? {
    switch self {
    case .gift(let year, _, _, _, _), .award(let year, _): PartialDate(year: year)
    }
  }
}

extension Remainder: Sealable {
  static let dataClass = DataClass.contribution
  private static let (giftMark, awardMark) = (1, 2)

  func write(to fields: inout FieldWriter) {
    switch self {
    case .gift(let year, let kind, let value, let beneficiary, let locality):
      fields.number(1, Self.giftMark)
      fields.number(2, year)
      fields.number(3, kind.number)
      fields.number(4, value)
      fields.text(5, beneficiary?.code)
      fields.text(6, locality?.code)
    case .award(let year, let form):
      fields.number(1, Self.awardMark)
      fields.number(2, year)
      fields.text(7, form)
    }
  }

  init?(from fields: FieldReader) {
    var (fields, mark, year) = (fields, 0, Int?.none)
    var (kind, value, form) = (ContributionKind?.none, Int64?.none, "")
    var (beneficiary, locality) = (CommuneCode?.none, CommuneCode?.none)
    while let field = fields.next() {
      switch field.number {
      case 1: mark = Int(field.value)
      case 2: year = Int(field.value)
      case 3: kind = ContributionKind(number: field.value)
      case 4: value = field.value
      case 5: beneficiary = CommuneCode(stored: fields.text(field))
      case 6: locality = CommuneCode(stored: fields.text(field))
      case 7: form = fields.text(field)
      default: break
      }
    }
    guard let year else { return nil }
    if mark == Self.awardMark {
      self = .award(year: year, form: form)
    } else {
      guard mark == Self.giftMark, let kind else { return nil }
      self = .gift(
        year: year, kind, valueVND: value, beneficiary: beneficiary, locality: locality)
    }
  }
}
