import Foundation
import KieuBao

@testable import Commands

/// Persons, relatives and gifts of every shape a registry may hold; all of them invented.
enum OddRecords {
  /// An office whose registry holds them too.
  static func office() throws -> Office {
    let office = try Office()
    try FileManager.default.removeItem(atPath: office.registry)
    try FileManager.default.copyItem(
      atPath: template.get().registry, toPath: office.registry)
    return office
  }

  // Made once and copied for every test.
  private static let template = Result {
    let office = try Office()
    try add(to: office)
    return office
  }

  private static func add(to office: Office) throws {
    try office.done("person", "add", "--input", "-", input: persons + invented())
    for (person, relatives) in relatives {
      try office.done("relative", "add", person, "--input", "-", input: relatives)
    }
    try office.done("contribution", "add", "--input", "-", input: gifts)
  }

  private static let persons = #"""
    {"name": "Lê Thị Đủ", "other_names": ["Du Le, Jr.", "\"Út\" Lê", "Kevin (Tuấn) Le"], "sex": "F", "dob": "1958-12-31", "home": {"code": "20356", "as_written": "thôn 3; xã \"cũ\", TX Tam Kỳ"}, "country": "Đông Đức", "city": "-Berlin; Ost", "category": "expert", "phones": ["+4915112345678", "0905 123 456", "028 3823 4567"], "emails": ["a.b+c@example.org", "Le.Du@Example.com"], "occupation": "\"thợ\" hàn, nguội; điện", "year_left": 1979, "passport": "b-123/45.x", "id_number": "049158000123", "note": "=cmd|'/c calc'!A1\n\n  dòng ba; \"hai\"\r\n'=SUM(A1)\t+1 @x", "status": "deceased", "registered_on": "2001-02-03"}
    {"name": "Nguyễn"}
    {"name": "Чан Ван Ань", "country": "RU", "city": "Санкт-Петербург", "dob": "1899-03-01"}
    {"name": "陈文安", "other_names": ["チャン・ヴァン・アン"], "country": "JP", "dob": "1900-02-28"}
    {"name": "Hoa\u0300ng Thi\u0323 Nga\u0303i", "occupation": "ky\u0303 su\u031B", "note": "To\u0302i"}
    {"name": "Ông Nguyễn Văn A (Kevin)", "sex": "M", "status": "returned", "note": "đã chết năm 2010"}
    {"name": "NGUYEN, Tuan Anh", "note": "-", "occupation": "nt", "city": "như trên"}
    {"name": "Ms. Lan O'Brien-Trần", "dob": "1970", "country": "IN", "city": "IN", "note": "Tuổi: 45"}
    {"name": "Bà Tư", "dob": "05/1944", "home": {"code": null, "as_written": "Sầm Sơn"}, "country": "Liên Xô"}
    {"name": "Lê Văn Tổng", "other_names": ["Tổng cộng"], "occupation": "Tổng số: 12", "note": "12"}
    {"name": "Trương Thị Cam", "dob": "1980-01-01", "phones": ["0123456", "1900 1234"], "emails": ["x@y.vn"]}
    {"name": "Hồ Văn Ổi", "note": "  giữa  hai khoảng trắng\nI. THÔN 3\n1 2 3\n=1+1", "passport": "00012345", "id_number": "001"}
    {"name": "Phạm Mận", "occupation": "+84", "city": "@home", "country": "CD", "note": "'quoted'"}
    {"name": "Lý Đào", "country": "KP", "city": "A\u00F1o; \"B\"", "category": "other", "note": "Muøi Vieät (chữ VNI)"}

    """#

  private static let relatives = [
    "P4": #"""
    {"name": "Lê Thị Mẹ \"Tư\"", "relation": "mẹ, dì", "birth_year": 1901, "home": "thôn 5, xã chưa rõ; huyện \"X\"", "phones": ["0905123456", "0235 123", "12345678"], "is_contact": true}
    {"name": "Cha"}
    """#,
    "P5": #"{"name": "Nguyễn Thị Hai", "relation": "=em", "home": "20356", "status": "deceased"}"#,
    "P6": #"{"name": "Анна", "relation": "vợ", "birth_year": 1930, "phones": ["+79161234567"]}"#,
  ]

  private static let gifts = #"""
    {"persons": ["P1", "P4", "P6"], "kind": "cash", "date": "2024", "amount": "9007199254740.99", "currency": "USD", "rate": "25345.6780", "purpose": "=Quỹ \"A\"; B, C", "beneficiary": "20356", "locality": "20350", "description": "dòng một\n- dòng hai; \"ba\"", "evidence": ["Phiếu 1; 2", "\"Biên bản\" 3", "x, y"]}
    {"persons": ["P4"], "kind": "cash", "date": "2025-06", "amount": "999999999999999", "currency": "VND", "evidence": ["một chứng từ; hai"]}
    {"persons": ["P5"], "kind": "knowledge", "date": "1999-12-31", "description": "-"}
    {"persons": ["P6", "P5"], "kind": "in_kind", "date": "2020-02-29", "amount": "0.00000001", "currency": "EUR"}
    {"persons": ["P7"], "kind": "volunteering", "date": "2001", "amount": "1234567.8910", "currency": "JPY", "rate": "0.5"}
    {"persons": ["P2"], "organisations": ["O1"], "kind": "cash", "date": "2024", "amount": "5", "currency": "USD"}
    """#

  /// Persons whose texts are made of what spreadsheets and readers of lists stumble over.
  private static func invented() -> String {
    var random = Rounds.random
    return "ABCDEGHIKLMN".map { letter in
      let text = { (least: Int) in
        (0..<Int.random(in: least...9, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
      let names = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        JSON.string("A" + text(0).filter { $0.isLetter || "\"'-(). ,".contains($0) })
      }
      let phone = Int.random(in: 100_000...99_999_999_999, using: &random)
      return JSON.object([
        .init("name", .string("Người Thử \(letter)")), .init("other_names", .array(names)),
        .init("occupation", .string("x" + text(1))), .init("city", .string(text(1) + "y")),
        .init("note", .string(text(2) + "z")),
        .init("phones", .array([.string("\(phone)")])),
      ]).text() + "\n"
    }
    .joined()
  }

  private static let pieces = [
    "=", "+", "-", "@", ";", ",", "\"", "'", "\n", " ", "  ", "Nguyễn", "e\u{302}\u{301}", "ß", "越",
    "_x000D_", "\\", "/", "12/3/1960", "0905123456", "nt", "<b>", "&amp;", "]]>", "%", "|", "😀",
    "Khoa\u{301}", "1.000", "(", ")", "#N/A", "TRUE",
  ]
}
