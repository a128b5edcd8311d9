import Facts
import Localities
import Naming

// How single fields are read, the same for a form, a JSON object and an imported row.

enum FieldReading {
  /// A date that is not in the future.
  static func pastDate(_ text: String, field: String, asOf day: Day) throws(Problem) -> PartialDate
  {
    guard let date = PartialDate(text.trimmed) else {
      throw Problem(
        "bad_date", field: field,
        message: Wording(vi: "ngày không hợp lệ", en: "this is not a real date"),
        hint: Wording(
          vi: "viết 2026-01-31, 31/01/2026, 01/2026 hoặc 2026",
          en: "write 2026-01-31, 31/01/2026, 01/2026 or 2026"))
    }
    guard date.earliest <= day else {
      throw Problem(
        "future_date", field: field,
        message: Wording(vi: "ngày ở tương lai", en: "the date is in the future"),
        hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
    }
    return date
  }

  /// A day that is not in the future.
  static func pastDay(_ text: String, field: String, asOf day: Day) throws(Problem) -> Day {
    guard let exact = try pastDate(text, field: field, asOf: day).exactDay else {
      throw Problem(
        "bad_date", field: field,
        message: Wording(vi: "cần đủ ngày, tháng, năm", en: "day, month and year are needed"),
        hint: Wording(vi: "viết 31/01/2026", en: "write 2026-01-31"))
    }
    return exact
  }

  /// A birth date between 130 years ago and today.
  static func birth(_ text: String, field: String, asOf day: Day) throws(Problem) -> PartialDate {
    let date = try pastDate(text, field: field, asOf: day)
    guard date.year >= day.year - 130 else { throw tooLongAgo(field) }
    return date
  }

  /// A year between 1900, or 130 years ago for a birth, and this one.
  static func year(
    _ text: String, field: String, asOf day: Day, from first: Int = 1900
  ) throws(Problem) -> Int {
    guard let date = PartialDate(text.trimmed), date.month == nil else {
      throw Problem(
        "bad_year", field: field,
        message: Wording(vi: "không phải là năm", en: "this is no year"),
        hint: Wording(vi: "viết bốn chữ số, như 1985", en: "write four digits, such as 1985"))
    }
    guard date.year <= day.year else {
      throw Problem(
        "future_date", field: field,
        message: Wording(vi: "năm ở tương lai", en: "the year is in the future"),
        hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
    }
    guard date.year >= first else { throw tooLongAgo(field) }
    return date.year
  }

  /// A place at home: a 5-digit code, or words.
  ///
  /// Words are kept as written, and tied to a commune where they mean one for certain or most
  /// likely; a remark tells where somebody has to look. `near` is where a text that leaves the
  /// province out is most likely at home.
  static func home(
    _ text: String, field: String, near: Locality?
  ) throws(Problem) -> (code: CommuneCode?, text: String?, remark: Problem?) {
    if text.trimmed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return (try CommuneCode(text.trimmed, field: field), nil, nil)
    }
    let line = try CleanText.line(text, field: field, limit: 300)
    let finding = PlaceText.find(line, near: near)
    return (finding.commune, line, finding.remark(of: field))
  }

  /// A word of a closed list.
  static func term<Word: Term>(_ text: String, field: String) throws(Problem) -> Word {
    if let word = Word(written: text) { return word }
    let codes = Word.allCases.map(\.rawValue).joined(separator: ", ")
    let names = Word.allCases.map(\.name.vi).joined(separator: "; ")
    throw Problem(
      "unknown_word", field: field,
      message: Wording(vi: "chưa đúng danh mục", en: "this is not a word of the list"),
      hint: Wording(vi: "xin chọn: \(names)", en: "choose one of: \(codes)"))
  }

  /// Yes or no, in the ways offices write it.
  static func flag(_ text: String, field: String) throws(Problem) -> Bool {
    switch plainFold(text) {
    case "1", "true", "yes", "co", "x", "dung": return true
    case "0", "false", "no", "khong", "": return false
    default:
      throw Problem(
        "bad_flag", field: field,
        message: Wording(vi: "không rõ có hay không", en: "neither yes nor no"),
        hint: Wording(vi: "viết 1 hoặc 0", en: "write 1 or 0"))
    }
  }

  /// A telephone number, by the plan of a country; one that is as it was kept stays so.
  static func phone(
    _ text: String, in country: Country?, field: String, isAsKept: Bool
  ) throws(Problem) -> String {
    let read = try PhoneNumber(text, in: country, field: field).text
    return isAsKept ? text.trimmed.composed : read
  }

  /// A number of a document: letters, digits and dashes.
  static func documentNumber(_ text: String, field: String) throws(Problem) -> String {
    let line = try CleanText.line(text, field: field, limit: 40)
    guard line.utf8.allSatisfy({ $0.isAlphanumeric || " -./".utf8.contains($0) }) else {
      throw Problem(
        "bad_document_number", field: field,
        message: Wording(
          vi: "số giấy tờ chỉ gồm chữ cái không dấu và chữ số",
          en: "a document's number has only letters without marks and digits"))
    }
    return line.uppercased()
  }

  private static func tooLongAgo(_ field: String) -> Problem {
    Problem(
      "too_long_ago", field: field,
      message: Wording(vi: "năm quá xa trong quá khứ", en: "the year is too long ago"),
      hint: Wording(vi: "kiểm tra lại năm", en: "check the year"))
  }
}

extension UInt8 {
  var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension String {
  var trimmed: String {
    isPlain && hasSingleSpaces ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PlaceFinding {
  /// What somebody should look at; nil where the place is certain.
  fileprivate func remark(of field: String) -> Problem? {
    let message: Wording
    switch grade {
    case .certain: return nil
    case .likely:
      message = Wording(
        vi: "quê quán nhiều khả năng đúng, nên xem lại", en: "the home is most likely right")
    case .open:
      message = Wording(
        vi: "quê quán có thể là nhiều nơi, cần người quyết định",
        en: "the home may be several places; somebody has to decide")
    case .provinceOnly:
      message = Wording(vi: "quê quán chỉ có tên tỉnh", en: "the home names a province alone")
    case .unknown:
      message = Wording(vi: "không nhận ra quê quán", en: "the home is not recognised")
    }
    return Problem("home_\(grade.rawValue)", field: field, message: message, hint: reason)
  }
}
