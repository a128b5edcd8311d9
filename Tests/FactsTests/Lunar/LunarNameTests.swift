import Testing

import Facts

@Suite struct LunarNameTests {
  @Test(arguments: [
    (1899, "Kỷ Hợi"), (1945, "Ất Dậu"), (1968, "Mậu Thân"), (1984, "Giáp Tý"), (1985, "Ất Sửu"),
    (2001, "Tân Tỵ"), (2011, "Tân Mão"), (2023, "Quý Mão"), (2024, "Giáp Thìn"), (2026, "Bính Ngọ"),
    (2027, "Đinh Mùi"), (2028, "Mậu Thân"), (2030, "Canh Tuất"), (2042, "Nhâm Tuất"),
    (1, "Tân Dậu"),
  ])
  func `A year bears the names of its stem and branch`(year: Int, name: String) {
    #expect(LunarDay.yearName(year) == name)
    #expect(LunarDay.yearName(year - 60) == name)
  }

  @Test func `Sixty years bear sixty names`() {
    #expect(Set((1960..<2020).map(LunarDay.yearName)).count == 60)
    #expect(LunarDay.yearName(.max - 60) == LunarDay.yearName(.max))
  }

  @Test(arguments: [
    (
      2026, 12, false, 20, "ngày 20 tháng Chạp năm Bính Ngọ",
      "the 20th of the 12th lunar month, Bính Ngọ"
    ),
    (
      2027, 1, false, 1, "ngày mùng 1 tháng Giêng năm Đinh Mùi",
      "the 1st of the 1st lunar month, Đinh Mùi"
    ),
    (
      2025, 6, true, 2, "ngày mùng 2 tháng Sáu nhuận năm Ất Tỵ",
      "the 2nd of the leap 6th lunar month, Ất Tỵ"
    ),
    (
      2030, 3, false, 10, "ngày mùng 10 tháng Ba năm Canh Tuất",
      "the 10th of the 3rd lunar month, Canh Tuất"
    ),
    (
      2026, 11, false, 23, "ngày 23 tháng Mười một năm Bính Ngọ",
      "the 23rd of the 11th lunar month, Bính Ngọ"
    ),
    (
      2024, 2, false, 11, "ngày 11 tháng Hai năm Giáp Thìn",
      "the 11th of the 2nd lunar month, Giáp Thìn"
    ),
    (
      2023, 8, false, 15, "ngày 15 tháng Tám năm Quý Mão",
      "the 15th of the 8th lunar month, Quý Mão"
    ),
  ])
  func `A date is written out for a letter`(
    year: Int, month: Int, isLeap: Bool, day: Int, vi: String, en: String
  ) throws {
    let date = try #require(LunarDay(year: year, month: month, isLeap: isLeap, day: day))
    #expect(date.phrase == Wording(vi: vi, en: en))
  }

  @Test func `The meeting of 27 January 2027 is on the 20th of the last month`() throws {
    let day = try #require(Day(year: 2027, month: 1, day: 27))
    #expect(LunarDay(day)?.description == "al:20/12/2026")
  }
}
