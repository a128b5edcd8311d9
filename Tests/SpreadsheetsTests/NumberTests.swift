import Facts
import Testing

@testable import Spreadsheets

@Suite struct NumberTests {
  @Test(arguments: [
    ("5", "5"), ("5.0", "5"), ("007", "7"), ("-0.50", "-0.5"), ("-0", "0"), ("1E+05", "100000"),
    ("1.7145550101E10", "17145550101"), ("1.5e-3", "0.0015"), ("84.299999999999997", "84.3"),
    ("0.10000000000000001", "0.1"), ("123456789012345678", "123456789012345678"),
    ("1.2345678901234568E+17", "123456789012345680"), ("100", "100"),
  ])
  func `a number is written as a person would`(written: String, plain: String) {
    #expect(NumberText.plain(written) == plain)
  }

  @Test(arguments: ["", "abc", "1.2.3", "1e5e5", "1E+999", "١٢", "--1", "."])
  func `what is no number is not made one`(text: String) {
    #expect(NumberText.plain(text) == nil)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", NumberFormat.day), ("[$-1010000]d/m/yyyy;@", .day), ("yyyy\\-mm\\-dd", .day),
    ("mm/yyyy", .month), ("mmm-yy", .month), ("yyyy", .year), ("\"ngày\" dd", .day),
    ("General", .plain), ("#,##0.00", .plain), ("[Red]#,##0", .plain), ("\"day\" 0.0", .plain),
    ("0.00E+00", .plain), ("h:mm", .plain), ("dd/mm/yyyy hh:mm", .day), ("00000", .padded(5)),
    ("0000 000 000", .padded(10)), ("0", .plain), ("#,##0\\ \\d", .plain), ("@", .plain),
  ])
  func `a format says whether it shows a date`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  /// Known from Excel's own answers to `=DATE(…)`.
  @Test(arguments: [
    (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (25_569, "1970-01-01"),
    (45_351, "2024-02-29"), (2_958_465, "9999-12-31"),
  ])
  func `days are counted from 1900 with its false leap day`(count: Int, date: String) {
    #expect(SerialDate.date(count, from1904: false, as: .day)?.description == date)
  }

  @Test(arguments: [0, 60, -1, 2_958_466])
  func `counts that name no day stay numbers`(count: Int) {
    #expect(SerialDate.date(count, from1904: false, as: .day) == nil)
  }

  @Test func `days are counted from 1904 too, and as precisely as shown`() {
    #expect(SerialDate.date(0, from1904: true, as: .day)?.description == "1904-01-01")
    #expect(SerialDate.date(24_107, from1904: true, as: .day)?.description == "1970-01-01")
    #expect(SerialDate.date(25_569, from1904: false, as: .year)?.description == "1970")
    #expect(SerialDate.date(25_570, from1904: false, as: .month)?.description == "1970-01-02")
  }
}
