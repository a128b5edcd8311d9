import Testing

import Facts

@Suite struct WrittenLunarTests {
  /// 20/11/2026.
  private let autumn = Day(sinceEpoch: 20_777)

  @Test(arguments: [
    "al:20/12/2026", "AL 20/12/2026", "20/12/2026 al", "20/12/2026AL", "20/12/2026 ÂL",
    "20/12/2026 âm lịch", "20/12/2026 (âm lịch)", "Âm lịch: 20/12/2026", "ngày 20/12/2026 âm lịch",
    "20/12 năm 2026 ÂL", "20/12 năm Bính Ngọ 2026", "20/12/2026, năm Bính Ngọ",
    "20 tháng Chạp năm Bính Ngọ (2026)", "20 tháng 12 năm 2026 âm lịch",
    "ngày 20 tháng mười hai năm 2026 âm lịch", "20 thang chap nam binh ngo 2026",
  ])
  func `A lunar date is read as officers write it`(text: String) throws {
    #expect(try LunarDay(written: text) == LunarDay(year: 2026, month: 12, day: 20))
  }

  @Test(arguments: [
    "al:2/6n/2025", "02/06n/2025 âm lịch", "2/6 nhuận/2025 âl", "2/6 (nhuận)/2025 âm lịch",
    "mùng 2 tháng 6 nhuận năm 2025 âm lịch", "mồng 2 tháng Sáu nhuận năm Ất Tị 2025",
    "2/6N năm ẤT TỴ 2025",
  ])
  func `A leap month is marked after its number`(text: String) throws {
    #expect(try LunarDay(written: text) == LunarDay(year: 2025, month: 6, isLeap: true, day: 2))
  }

  @Test(arguments: [
    ("rằm tháng Giêng năm Đinh Mùi", 2027, 1, 15), ("rằm tháng Bảy năm Đinh Mùi", 2027, 7, 15),
    ("5 tháng Năm năm Kỉ Dậu", 2029, 5, 5), ("10/3 năm Quí Mão", 2023, 3, 10),
    ("10 tháng Mười năm Bính Thìn", 2036, 10, 10), ("1/10 năm Đinh Dậu", 2017, 10, 1),
    ("11 tháng Mười một năm Bính Ngọ", 2026, 11, 11),
    // From 29 years before 2026 to 30 years after it.
    ("1/1 năm Đinh Sửu", 1997, 1, 1), ("1/1 năm Bính Tý", 2056, 1, 1),
  ])
  func `A year's name is taken of the year nearest to a day`(
    text: String, year: Int, month: Int, day: Int
  ) throws {
    #expect(
      try LunarDay(written: text, near: autumn) == LunarDay(year: year, month: month, day: day))
    #expect(code(text) == "lunar_year_unclear")
  }

  @Test func `What is written is read again`() throws {
    let reference = Day(sinceEpoch: 0)
    for number in stride(from: -9000, to: 9000, by: 13) {
      let date = try #require(LunarDay(Day(sinceEpoch: number)))
      #expect(try LunarDay(written: date.description) == date)
      #expect(try LunarDay(written: date.phrase.vi, near: reference) == date)
    }
  }

  @Test(arguments: [
    "", "al", "âm lịch", "20/12/2026", "20/12 âm lịch", "20/12/26 al", "12/2026 al", "2026 al",
    "20-12-2026 al", "20.12.2026 al", "20/12/2026 dương lịch", "20/12/2026 al al",
    "al 20/12/2026 al",
    "20//12/2026 al", "/20/12/2026 al", "20/12n/n/2026 al", "20/12/2026n al", "020/12/2026 al",
    "20/chap/2026 al", "20 tháng Một năm Bính Ngọ", "20/12 năm Bính Mùi", "20/12 năm Bính",
    "rằm 15/7/2026 al", "20/12/+026 al", "２０/12/2026 al", "20/12/2026 Bính Ngọ",
    "20/12 Bính Ngọ 2026 al",
  ])
  func `Anything else is not read as a lunar date`(text: String) {
    #expect(code(text) == "lunar_date_unreadable")
    #expect(code(text, near: autumn) == "lunar_date_unreadable")
  }

  @Test(arguments: [
    "al:30/12/2026", "al:0/1/2026", "al:31/1/2026", "al:1/13/2026", "al:1/6n/2026", "al:1/1/1898",
    "al:1/1/2101", "al:1/1/0000",
  ])
  func `A lunar day that does not exist is refused`(text: String) {
    #expect(code(text) == "no_such_lunar_day")
  }

  @Test func `A name and a number of two years are refused`() {
    #expect(code("20/12 năm Đinh Mùi 2026") == "lunar_year_mismatch")
    #expect(code("20/12/2026 năm Đinh Mùi", near: autumn) == "lunar_year_mismatch")
  }

  private func code(_ text: String, near reference: Day? = nil) -> String? {
    do throws(Problem) {
      _ = try LunarDay(written: text, near: reference)
      return nil
    } catch {
      return error.code
    }
  }
}
