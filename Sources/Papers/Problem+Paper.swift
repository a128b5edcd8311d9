package import Facts

extension Problem {
  static let paperNotMade = Problem(
    "paper_not_made",
    message: Wording(vi: "không tạo được văn bản DOCX", en: "the DOCX paper cannot be made"),
    hint: Wording(
      vi: "giải phóng bộ nhớ rồi thử lại, hoặc xuất ra HTML",
      en: "free some memory and try again, or write HTML instead"))

  package static let nothingToPrint = Problem(
    "nothing_to_print",
    message: Wording(vi: "không có văn bản nào để in", en: "there is no paper to print"),
    hint: Wording(
      vi: "chọn ít nhất một người hoặc một văn bản", en: "choose at least one person or paper"))

  package static let cardSize = Problem(
    "card_size",
    message: Wording(
      vi: "thẻ phải rộng 20–190 mm, cao 15–277 mm",
      en: "a card is 20 to 190 mm wide and 15 to 277 mm high"),
    hint: Wording(vi: "cỡ thường dùng: 90 × 55 mm", en: "a usual size is 90 × 55 mm"))

  static let codeTooLong = Problem(
    "code_too_long",
    message: Wording(
      vi: "mã QR không chứa được chừng ấy chữ", en: "no QR code holds so long a text"),
    hint: Wording(vi: "rút ngắn nội dung", en: "shorten the text"))

  static let codeEmpty = Problem(
    "code_empty",
    message: Wording(vi: "mã QR không có nội dung", en: "the QR code says nothing"),
    hint: Wording(vi: "cho mã QR một nội dung", en: "give it a text"))
}
