import Facts
import Foundation
import Intake
import Spreadsheets
import Testing

/// Files as offices save them; every person in them is invented.
struct FixtureTests {
  private static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
  }

  private let workbook = Result { try Understood(path: path("xa-song-vang.xlsx")) }

  @Test func `the header of a commune's workbook is found below its title`() throws {
    let plan = try workbook.get().plan
    #expect(plan.sheet == "DS kiều bào" && plan.headerRows == 7...8)
    #expect(plan.unit == "XÃ SÔNG VÀNG" && !plan.hasKey)
    #expect(
      plan.columns.map(\.use.description) == [
        "number", "full_name", "dob.male", "dob.female", "home_text", "host_country", "host_city",
        "phone", "year_left", "note", "ignore",
      ])
  }

  @Test func `what is hidden is passed over and told`() throws {
    let sheet = try workbook.get()
    #expect(sheet.passedOver(.hidden) == [20])
    #expect(sheet.plan.remarks.map(\.code) == ["hidden_rows"])
    #expect(sheet.plan.unknown == ["Mã nội bộ"])
  }

  @Test func `rows that are no persons say why`() throws {
    let sheet = try workbook.get()
    #expect(sheet.passedOver(.columnNumbers) == [9])
    #expect(sheet.passedOver(.section) == [10, 16])
    #expect(sheet.passedOver(.total) == [22])
    #expect(sheet.passedOver(.signature) == [24, 25, 26, 30])
    #expect(sheet.records.map(\.number) == [11, 12, 13, 14, 17, 18, 19, 21])
    #expect(sheet.records.last?.section == "II. THÔN TÂY")
  }

  @Test func `the sex is told by the column of the year, and dates of every form are read`() throws
  {
    let sheet = try workbook.get()
    #expect(sheet.values("sex") == ["M", "F", "M", "F", "M", "F", "F", "M"])
    #expect(
      sheet.values("dob") == [
        "1974-03-21", "1962-07-30", "1948", "1939", "1955-04-03", "1985-09-09", nil, "1971-05-22",
      ])
  }

  @Test func `nt is what stands above, a title goes, a nickname and a death are kept`() throws {
    let sheet = try workbook.get()
    #expect(sheet.values("home_text")[5] == "xã Tư, huyện Đông Giang")
    #expect(sheet.records[5].cells[4] == "xã Tư, huyện Đông Giang")
    #expect(sheet.values("full_name")[4] == "Hồ Bá Kiên")
    #expect(sheet.values("other_name").last == "Năm Thợ Rèn")
    #expect(sheet.values("status") == [nil, nil, nil, nil, nil, nil, nil, "deceased"])
    #expect(sheet.records.last?.remarks.map(\.code) == ["deceased_by_note"])
  }

  @Test func `hidden rows are taken where the map says so`() throws {
    var map = SheetMap(try workbook.get().plan)
    map.takesHidden = true
    let sheet = try Understood(path: Self.path("xa-song-vang.xlsx"), map: map)
    #expect(sheet.records.count == 9 && sheet.values("full_name").contains("Mai Đức Ẩn"))
  }

  @Test func `of several sheets the one that is a list is read, and the others are told`() throws {
    let (reader, plan) = try SheetSearch.open(
      path: Self.path("xa-song-vang.xlsx"), as: .persons, asOf: Understood.today)
    #expect(reader.sheet == "DS kiều bào")
    #expect(plan.remarks.map(\.code) == ["hidden_rows", "other_sheets"])
  }

  @Test func `bare counts of days are from 1904 where the workbook counts so`() throws {
    let sheet = try Understood(path: Self.path("dem-tu-1904.xlsx"))
    #expect(sheet.values("dob") == ["1964-01-01", "1967-05-12"])
    #expect(sheet.values("year_left") == ["1990", "1997"])
  }

  @Test func `quotes, line breaks and a sign before a phone are read from a CSV with a mark`()
    throws
  {
    let sheet = try Understood(path: Self.path("danh-sach-co-bom.csv"))
    #expect(
      sheet.values("full_name") == [
        "Đoàn Thị Ngọc Mai", "Phan Gia Bảo", "Trịnh Thị Lài", "Tôn Thất Khuê",
      ])
    #expect(sheet.values("other_name") == [nil, "Andy", "Yoon Seo-ah", nil])
    #expect(sheet.values("home_text")[1] == "\"Bến Đền\", Điện Bàn")
    #expect(sheet.passedOver(.blank) == [6])
  }
}

extension FixtureTests {
  @Test func `a workbook in TCVN3 fonts gives Unicode, its capitals too`() throws {
    let sheet = try Understood(path: Self.path("xa-hiep-hoa-tcvn3.xlsx"))
    #expect(sheet.plan.unit == "XÃ HIỆP HÒA" && sheet.plan.headerRows == 4...4)
    #expect(
      sheet.values("full_name") == ["Nguyễn Đức Thuận", "Trần Thị Phượng", "Lê Quốc Hưng"])
  }

  @Test func `cells shown as one hold for every row they are shown across`() throws {
    let sheet = try Understood(path: Self.path("xa-hiep-hoa-tcvn3.xlsx"))
    #expect(sheet.values("host_country") == ["Mỹ", "Mỹ", "Đức"])
    #expect(sheet.values("home_text") == ["xã Hiệp Hòa", "xã Hiệp Hòa", "xã Hiệp Thuận"])
    #expect(sheet.passedOver(.continuation) == [6])
    #expect(
      sheet.records[0].relatives.map { $0["full_name"] } == ["Nguyễn Thị Lan", "Nguyễn Đức Hòa"])
  }
}

extension FixtureTests {
  @Test func `of two sheets that are lists the officer is asked to choose`() throws {
    let path = Self.path("hai-thon.xlsx")
    let problem = #expect(throws: Problem.self) {
      try SheetSearch.open(path: path, as: .persons, asOf: Understood.today)
    }
    #expect(problem?.code == "several_sheets")
    #expect(problem?.message.vi.contains("“Thôn 1”, “Thôn 2”") == true)
    let chosen = try SheetSearch.open(
      path: path, sheet: .named("Thôn 2"), as: .persons, asOf: Understood.today)
    #expect(chosen.plan.sheet == "Thôn 2")
    let again = try SheetSearch.open(
      path: path, as: .persons, map: SheetMap(chosen.plan), asOf: Understood.today)
    #expect(again.plan.sheet == "Thôn 2")
  }

  @Test func `the content of a row is the same whatever the order of the columns`() throws {
    let one = try Understood("record_id,full_name,dob\nR1,Lê Văn Bảy,1960\n")
    let other = try Understood("Ngày sinh;Họ và tên;Mã hồ sơ\n1960;Lê Văn Bảy;R1\n")
    let changed = try Understood("record_id,full_name,dob\nR1,Lê Văn Bảy,1961\n")
    #expect(one.records[0].content() == other.records[0].content())
    #expect(one.records[0].content() != changed.records[0].content())
    #expect(one.records[0].content(but: ["dob"]) == changed.records[0].content(but: ["dob"]))
  }

  @Test func `rejected rows under their own headings mean the same again`() throws {
    let sheet = try workbook.get()
    let table =
      [sheet.plan.header]
      + sheet.records.map { record in
        record.cells + Array(repeating: "", count: sheet.plan.header.count - record.cells.count)
      }
    let text = table.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
    let again = try Understood(text)
    #expect(again.plan.columns.map(\.use) == sheet.plan.columns.map(\.use))
    #expect(
      again.values("sex") == sheet.values("sex") && again.values("dob") == sheet.values("dob"))
  }
}
