public import Facts
import Localities
import Papers
import People

/// The fields that an office's own template of a letter of invitation may use: one table of them.
///
/// Each stands under its code; what is not known is an empty text.
public enum InvitationField: String, Term {
  case number
  case letterDate = "letter_date"
  case superior, issuer, capacity, signer, contact
  case salutation, name, names
  case inPlaceOf = "in_place_of"
  case country, city, group
  case event, about, date
  case lunarDate = "lunar_date"
  case time, place
  case replyBy = "reply_by"

  /// What the field says.
  public var name: Wording {
    switch self {
    case .number: Wording(vi: "số và ký hiệu: 05/GM-MTTQ", en: "number and symbol: 05/GM-MTTQ")
    case .letterDate:
      Wording(vi: "địa danh và ngày tháng của giấy mời", en: "place and date of the letter")
    case .superior: Wording(vi: "cơ quan chủ quản", en: "the body above the office")
    case .issuer: Wording(vi: "cơ quan mời", en: "the office that invites")
    case .capacity: Wording(vi: "quyền hạn, chức vụ người ký", en: "in what capacity is signed")
    case .signer: Wording(vi: "người ký", en: "who signs")
    case .contact: Wording(vi: "nơi nhận trả lời", en: "where guests answer")
    case .salutation: Wording(vi: "xưng hô với khách thứ nhất", en: "salutation of the first guest")
    case .name: Wording(vi: "họ tên khách thứ nhất", en: "name of the first guest")
    case .names: Wording(vi: "tất cả khách, có xưng hô", en: "all guests, with salutations")
    case .inPlaceOf:
      Wording(vi: "người ở nước ngoài mà thân nhân đi thay", en: "in whose place relatives come")
    case .country: Wording(vi: "nước cư trú", en: "country of the first guest")
    case .city: Wording(vi: "thành phố cư trú", en: "city of the first guest")
    case .group: Wording(vi: "bàn, đoàn", en: "table or group")
    case .event: Wording(vi: "tên sự kiện", en: "the event")
    case .about: Wording(vi: "nội dung", en: "what it is about")
    case .date: Wording(vi: "ngày tổ chức", en: "the day or days")
    case .lunarDate: Wording(vi: "ngày âm lịch", en: "the lunar date")
    case .time: Wording(vi: "giờ", en: "the hour")
    case .place: Wording(vi: "địa điểm", en: "the place")
    case .replyBy: Wording(vi: "ngày trả lời chậm nhất", en: "the last day to answer")
    }
  }

  public var aliases: [String] { [] }
}

extension InvitationLetter {
  /// The letter for an office's own template: a text for every ``InvitationField``, by its code.
  public func fields(of notice: InvitationNotice) -> [String: String] {
    let fields = InvitationField.allCases.map { ($0.rawValue, text(of: $0, notice) ?? "") }
    return Dictionary(fields, uniquingKeysWith: { first, _ in first })
  }

  private func text(of field: InvitationField, _ notice: InvitationNotice) -> String? {
    let (language, first) = (notice.language, addressees[0])
    let (letterhead, programme) = (notice.letterhead, notice.programme)
    return switch field {
    case .number: notice.number(of: self)
    case .letterDate: notice.head().dateLine?.text(in: language)
    case .superior: letterhead.superior
    case .issuer: letterhead.issuer
    case .capacity: letterhead.capacity.joined(separator: "\n")
    case .signer: letterhead.signer
    case .contact: letterhead.contact
    case .salutation: first.salutation(language)
    case .name: first.name
    case .names: names(language)
    case .inPlaceOf: inPlaceOf?(language)
    case .country: first.country?.name(language)
    case .city: first.city
    case .group: first.group
    case .event: programme.name
    case .about: notice.about?(language)
    case .date: programme.date.words(in: language, until: programme.lastDay)
    case .lunarDate: notice.lunar?(language)
    case .time: programme.time
    case .place: programme.place
    case .replyBy: notice.replyBy
    }
  }
}
