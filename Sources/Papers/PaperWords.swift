package import Facts

/// The words a paper has without being given them.
package enum PaperWords {
  package static let nation = Wording(
    vi: "Cộng hòa xã hội chủ nghĩa Việt Nam", en: "Socialist Republic of Viet Nam")
  package static let motto = Wording(
    vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  package static let recipients = Wording(vi: "Nơi nhận:", en: "Recipients:")
  package static let cards = Wording(vi: "Thẻ", en: "Cards")
  package static let envelopes = Wording(vi: "Phong bì", en: "Envelopes")
  static let addressees = Wording(vi: "Kính gửi", en: "To")
  static let ticked = Wording(vi: "đã đánh dấu", en: "ticked")
  static let notTicked = Wording(vi: "chưa đánh dấu", en: "not ticked")
  static let code = Wording(vi: "Mã QR", en: "QR code")

  package static func number(_ number: String, in language: Language) -> String {
    Wording(vi: "Số: \(number)", en: "No.: \(number)")(language)
  }

  /// The marks of a list, in order.
  package static func mark(_ mark: Paper.Mark, at index: Int) -> String {
    mark == .dash ? "-" : "\(index + 1)."
  }

  static func box(isTicked: Bool) -> String { isTicked ? "☒" : "☐" }
}
