import Facts
import Intake
import Testing

struct SheetPlanTests {
  @Test func `the English keys of a file of our own are taken as they are`() throws {
    let sheet = try Understood(
      """
      record_id,full_name,sex,dob,host_country,ethnicity,shoe_size,problem
      R1,Lê Thị Sương,F,1960-02-01,US,Kinh,39,missing
      """)
    #expect(
      sheet.uses == [
        "A record_id", "B full_name", "C sex", "D dob", "E host_country", "F refused", "G ignore",
        "H former",
      ])
    #expect(sheet.plan.hasKey && sheet.plan.isEnglish("host_country"))
    #expect(sheet.plan.unknown == ["shoe_size"] && sheet.plan.refused == ["ethnicity"])
    #expect(sheet.plan.kept == [0, 1, 2, 3, 4, 6])
    #expect(sheet.values("full_name") == ["Lê Thị Sương"])
  }

  @Test func `the headings of an office's sheet are taken, and no key is missed`() throws {
    let sheet = try Understood(
      """
      STT,Họ và tên,Ngày sinh,Giới tính,Quê quán,Nước cư trú,Điện thoại
      1,Lê Thị Sương,01/02/1960,Nữ,xã Tam Thanh,Mỹ,+1 714 555 0199
      """)
    #expect(
      sheet.uses == [
        "A number", "B full_name", "C dob", "D sex", "E home_text", "F host_country", "G phone",
      ])
    #expect(!sheet.plan.hasKey && !sheet.plan.isEnglish("host_country"))
    #expect(sheet.records.count == 1 && sheet.records[0].number == 2)
  }

  @Test func `two columns that both say full name are asked about`() {
    #expect(throws: Problem.self) {
      try Understood("record_id,full_name,Họ và tên\nR1,Lê,Lê\n")
    }
  }

  @Test func `a sheet without a name column is refused in words`() throws {
    let problem = #expect(throws: Problem.self) { try Understood("record_id,shoe_size\nR1,39\n") }
    #expect(problem?.code == "missing_column" && problem?.field == "full_name")
  }
}
