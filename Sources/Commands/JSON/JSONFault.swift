import KieuBao

/// What can be wrong with a text that should be JSON.
enum JSONFault: CaseIterable {
  case unfinished, noValue, noName, noColon, noComma, nameTwice, badNumber, badEscape, halfPair
  case controlCharacter, notUTF8, tooDeep, afterEnd

  var wording: Wording {
    switch self {
    case .unfinished: Wording(vi: "bị cắt giữa chừng", en: "it ends too early")
    case .noValue: Wording(vi: "thiếu giá trị", en: "a value is missing")
    case .noName: Wording(vi: "thiếu tên trường trong ngoặc kép", en: "a quoted name is missing")
    case .noColon: Wording(vi: "thiếu dấu hai chấm", en: "a colon is missing")
    case .noComma:
      Wording(vi: "thiếu dấu phẩy hoặc dấu đóng ngoặc", en: "a comma or closing bracket is missing")
    case .nameTwice: Wording(vi: "một tên trường đứng hai lần", en: "a name stands twice")
    case .badNumber: Wording(vi: "số viết sai", en: "a number is malformed")
    case .badEscape: Wording(vi: "ký hiệu sau dấu \\ sai", en: "an escape is malformed")
    case .halfPair: Wording(vi: "nửa cặp surrogate", en: "half of a surrogate pair")
    case .controlCharacter:
      Wording(vi: "ký tự điều khiển trong chuỗi", en: "a control character in a string")
    case .notUTF8: Wording(vi: "không phải UTF-8", en: "it is not UTF-8")
    case .tooDeep: Wording(vi: "lồng nhau quá sâu", en: "it is nested too deep")
    case .afterEnd: Wording(vi: "còn chữ thừa phía sau", en: "something follows the value")
    }
  }
}

extension JSONReader {
  /// The fault as a problem of the line that is being read.
  func fault(_ fault: JSONFault) -> Problem {
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars.count + 1
    let (vi, en) = (fault.wording.vi, fault.wording.en)
    return Problem(
      "malformed_json", row: line,
      message: Wording(
        vi: "JSON sai ở ký tự thứ \(column): \(vi)",
        en: "malformed JSON at character \(column): \(en)"))
  }
}
