import Facts

/// Why a text is not a name, by the kind of character that is wrong.
enum NameFault: String, Error {
  case empty
  case noLetter = "no_letter"
  case tooLong = "too_long"
  case digit, symbol, control, unreadable

  func problem(of field: String) -> Problem {
    Problem("name_\(rawValue)", field: field, message: message, hint: hint)
  }

  private var message: Wording {
    switch self {
    case .empty: Wording(vi: "họ tên để trống", en: "the name is empty")
    case .noLetter: Wording(vi: "họ tên không có chữ cái nào", en: "the name has no letter")
    case .tooLong:
      Wording(vi: "họ tên dài quá 200 ký tự", en: "the name is longer than 200 characters")
    case .digit: Wording(vi: "họ tên có chữ số", en: "the name contains a digit")
    case .symbol: Wording(vi: "họ tên có ký hiệu lạ", en: "the name contains a symbol")
    case .control:
      Wording(vi: "họ tên có ký tự điều khiển", en: "the name contains a control character")
    case .unreadable:
      Wording(vi: "họ tên có ký tự không đọc được", en: "the name contains an unreadable character")
    }
  }

  private var hint: Wording {
    switch self {
    case .empty, .noLetter:
      Wording(vi: "hãy ghi đầy đủ họ và tên", en: "write the full name")
    case .tooLong:
      Wording(
        vi: "chỉ ghi họ tên, phần còn lại chuyển sang ghi chú",
        en: "write the name alone and move the rest to the note")
    case .digit, .symbol:
      Wording(
        vi: "chỉ dùng chữ cái, dấu cách và các dấu . , - ' ( )",
        en: "use letters, spaces and the signs . , - ' ( )")
    case .control, .unreadable:
      Wording(
        vi: "văn bản có thể dùng bảng mã cũ (TCVN3, VNI); hãy chuyển sang Unicode",
        en: "the text may be in an old encoding (TCVN3, VNI); convert it to Unicode")
    }
  }
}
