import Facts
import Localities
import Naming
import Testing

@testable import Matching

struct ReasonTests {
  /// What is said of two records that are alike but for what is told.
  private func codes(
    _ names: (String, String), dob: (String, String) = ("1961-04-09", "1961-04-09")
  ) -> [String] {
    let pair = [(Int64(1), names.0, dob.0), (2, names.1, dob.1)].map { id, name, dob in
      var record = MatchRecord(id: id, names: [PersonName(stored: name)])
      record.dob = PartialDate(dob)
      record.passport = "B1234567"
      return record
    }
    return MatchIndex(pair).pairs().flatMap { $0.reasons.map(\.code) }
  }

  @Test(arguments: [
    ("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA", "name_equal"),
    ("Nguyễn Thị Hòa", "Nguyen Thi Hoa", "name_unmarked"),
    ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "name_marks"),
    ("Nguyễn Văn Hùng", "Nguyeenx Vawn Hungf", "name_equal"),
    ("Trần Quốc Tuấn", "Tran Quoc Tuna", "name_spelling"),
    ("Võ Thị Sáu", "Vũ Thị Sáu", "name_spelling"), ("Lê Thị Quý", "Lê Thị Quí", "name_spelling"),
    ("Nguyễn Văn An", "N. V. An", "name_initial"), ("Lê Minh Tuấn", "Tuan Minh Le", "name_turned"),
    ("Lê Minh Tuấn", "LE, Minh Tuan", "name_unmarked"),
    ("Trần Thị Ngọc Lan", "Trần Thị Lan", "name_middle_dropped"),
    ("Trần Văn Lan", "Trần Bá Lan", "name_middle_other"),
    ("Trần Thị Lan", "Tran Thi Lan Miller", "name_unmarked"),
    ("Công Tằng Tôn Nữ Ngọc Lan", "Tôn Nữ Ngọc Lan", "name_equal"),
  ])
  func `names are told apart in words`(one: String, other: String, code: String) {
    #expect(codes((one, other)).contains(code))
    #expect(codes((other, one)).contains(code))
  }

  @Test(arguments: [
    ("1961-04-09", "1961-04-09", "dob_equal"), ("1961-04-09", "1961", "dob_year"),
    ("1961-04-09", "1961-01-01", "dob_year"), ("1961-01-01", "1961-01-01", "dob_year"),
    ("1961-04-09", "1961-04", "dob_month"), ("1961-04-09", "1961-09-04", "dob_swapped"),
    ("1961-04-09", "1961-04-19", "dob_day"), ("1961-04-09", "1961-05-09", "dob_day"),
    ("1961-04-09", "1971-04-09", "dob_digit"), ("1945-04-09", "1954-04-09", "dob_digit"),
    ("1925-04-09", "2025-04-09", "dob_digit"), ("1961-04-09", "1961-11-27", "dob_same_year"),
    ("1961-04-09", "1962", "dob_near"), ("1961-04-09", "1983-02-17", "dob_other"),
  ])
  func `dates of birth are told apart in words`(one: String, other: String, code: String) {
    let names = ("Khuất Bá Kiêm", "Khuất Bá Kiêm")
    #expect(codes(names, dob: (one, other)).contains(code))
    #expect(codes(names, dob: (other, one)).contains(code))
  }

  @Test(arguments: Sign.allCases)
  func `everything that is found has words of its own`(sign: Sign) {
    let alike = Sign.allCases.filter { $0.wording == sign.wording || $0.code == sign.code }
    #expect(alike == [sign])
    #expect(!sign.wording.vi.isEmpty && !sign.wording.en.isEmpty)
    #expect(sign.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F })
  }

  @Test(arguments: [
    ("Nguyeenx", "Nguyễn"), ("Huwowng", "Hương"), ("Ddawngj", "Đặng"), ("Tuaans", "Tuấn"),
    ("Thuyr", "Thủy"),
  ])
  func `Telex typed with the keyboard off is read`(typed: String, meant: String) {
    #expect(telexDecoded(typed).map { Naming.words(of: $0) } == Naming.words(of: meant))
  }

  @Test(arguments: ["Nguyen", "Max", "Alex", "Jenny", "Anh", "Hoa"])
  func `a word that is none of Telex is left alone`(word: String) {
    #expect(telexDecoded(word) == nil)
  }
}
