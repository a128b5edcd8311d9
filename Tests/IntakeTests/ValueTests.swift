import Facts
import Intake
import Testing

/// How single cells are read, asked of a sheet with the column in question.
struct ValueTests {
  private func value(
    _ heading: String, _ cell: String, _ key: String, kind: ListKind = .persons,
    _ others: (heading: String, cell: String)...
  ) throws -> (String?, remarks: [String]) {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let headings = ["Họ và tên", heading] + others.map(\.heading)
    let name = heading == "Họ và tên khai sinh" ? "" : "Lê Văn Bảy"
    let cells = [name, cell] + others.map(\.cell)
    let text = [headings, cells].map { $0.map(quoted).joined(separator: ",") }.joined(
      separator: "\n")
    let row = try #require(try Understood(text, as: kind).records.first)
    return (row.values[key], row.remarks.map(\.code))
  }

  @Test(arguments: [
    ("14/09/1978", "1978-09-14"), ("14-9-1978", "1978-09-14"), ("14.09.1978", "1978-09-14"),
    ("14 / 9 / 1978", "1978-09-14"), ("1978-09-14", "1978-09-14"),
    ("1978-09-14 00:00:00", "1978-09-14"), ("14/09/1978 7:30", "1978-09-14"),
    ("09/1978", "1978-09"), ("9-1978", "1978-09"), ("1978", "1978"), ("năm 1978", "1978"),
    ("Sinh năm 1978", "1978"), ("tháng 9 năm 1978", "1978-09"), ("tháng 9/1978", "1978-09"),
    ("ngày 14 tháng 9 năm 1978", "1978-09-14"), ("00/00/1978", "1978"), ("0/9/1978", "1978-09"),
    ("14 Sep 1978", "1978-09-14"), ("Sep 14, 1978", "1978-09-14"), ("14091978", "1978-09-14"),
    ("28747", "1978-09-14"), ("'14/09/1978", "1978-09-14"), ("14/09/78", "1978-09-14"),
  ])
  func `a date of birth is read however it is written`(_ cell: String, _ date: String) throws {
    #expect(try value("Ngày sinh", cell, "dob").0 == date)
  }

  @Test(arguments: [
    ("khoảng 1960", "1960", "approximate_date"), ("1960?", "1960", "approximate_date"),
    ("~1960", "1960", "approximate_date"), ("5/6/20", "2020-06-05", "two_digit_year"),
    ("09/14/1978", "1978-09-14", "month_first"), ("24413", "1966-11-02", "serial_date"),
  ])
  func `what was inferred in a date is told`(_ cell: String, _ date: String, _ code: String) throws
  {
    let (read, remarks) = try value("Ngày sinh", cell, "dob")
    #expect(read == date && (remarks == [code] || code == "month_first"))
  }

  @Test(arguments: ["Không rõ", "-", "?", "k rõ", "không biết", "…", "n/a"])
  func `what says nothing is nothing`(_ cell: String) throws {
    #expect(try value("Ngày sinh", cell, "dob") == (nil, []))
  }

  @Test(arguments: ["31/02/1960", "65 tuổi", "Mậu Tý", "1/2/3/4"])
  func `what names no date is left to the form, which says so`(_ cell: String) throws {
    #expect(try value("Ngày sinh", cell, "dob").0 == cell)
  }

  @Test(arguments: [
    ("Ông Đặng Đình Đức", "Đặng Đình Đức", "M"), ("Bà Phạm Thị Tư", "Phạm Thị Tư", "F"),
    ("Anh Trần Bình", "Trần Bình", "M"), ("Ô. Lê Lợi", "Lê Lợi", "M"),
    ("chị Hồ Thị Na", "Hồ Thị Na", "F"),
    ("Anh Thu Nguyen", "Anh Thu Nguyen", nil), ("Ông Văn Tùng", "Ông Văn Tùng", nil),
    ("Bá Văn Sơn", "Bá Văn Sơn", nil), ("1. Vũ Minh", "Vũ Minh", nil),
    ("NGUYEN, Tuan Anh", "NGUYEN, Tuan Anh", nil), ("Иванова Нгуен", "Иванова Нгуен", nil),
    ("山田 ラン", "山田 ラン", nil), ("Nguyễn Thị Hoa (nữ)", "Nguyễn Thị Hoa", "F"),
    ("Tran Thi Lan (née Le)", "Tran Thi Lan (née Le)", nil),
    ("Lê  Thị\nHồng Gấm", "Lê Thị Hồng Gấm", nil),
  ])
  func `a title goes and tells the sex, a name stays`(
    _ cell: String, _ name: String, _ sex: String?
  ) throws {
    let sheet = try Understood("STT,Họ và tên,Nước\n1,\"\(cell)\",Mỹ\n")
    #expect(sheet.values("full_name") == [name] && sheet.values("sex") == [sex])
  }

  @Test(arguments: [
    ("Nguyễn Văn Sáu (Sáu Thợ Mộc)", "Nguyễn Văn Sáu", "Sáu Thợ Mộc"),
    ("Nguyễn Văn Sáu tức Sáu Thợ", "Nguyễn Văn Sáu", "Sáu Thợ"),
    ("Lê “Tony” Quốc Thái", "Lê Quốc Thái", "Tony"),
    ("Kim Ha-na / Đỗ Thị Hà", "Kim Ha-na", "Đỗ Thị Hà"),
    ("Đỗ Thị Hà\nNguyễn Thị Hà Anh", "Đỗ Thị Hà", "Nguyễn Thị Hà Anh"),
    ("Phan Văn Tám, bí danh Tám Lúa", "Phan Văn Tám", "Tám Lúa"),
  ])
  func `another name is parted from the name`(
    _ cell: String, _ name: String, _ other: String
  ) throws {
    let sheet = try Understood("STT,Họ và tên,Nước\n1,\"\(cell)\",Mỹ\n")
    #expect(sheet.values("full_name") == [name] && sheet.values("other_name") == [other])
  }

  @Test(arguments: [
    ("912345110", "0912345110"), ("0912345110", "0912345110"),
    ("+84 912 345 110", "+84 912 345 110"),
    ("0912345110, 0987654320", "0912345110;0987654320"),
    ("0912345110 - 0987654320", "0912345110;0987654320"),
    ("0912345110\n0987654320", "0912345110;0987654320"), ("ĐT: 0912.345.110", "0912.345.110"),
    ("Zalo 0912345110", "0912345110"), ("(0235) 3851 234", "(0235) 3851 234"),
  ])
  func `phones are parted and get back their zero`(_ cell: String, _ phones: String) throws {
    #expect(try value("SĐT", cell, "phone").0 == phones)
  }

  @Test func `a zero lost abroad comes back by the plan of the country`() throws {
    let (phone, remarks) = try value("Điện thoại", "412555702", "phone", ("Nước", "Úc"))
    #expect(phone == "0412555702" && remarks == ["phone_zero_restored"])
    #expect(try value("Điện thoại", "4695550106", "phone", ("Nước", "Mỹ")).0 == "4695550106")
  }

  @Test func `a note that the phone is in Vietnam gives it its code`() throws {
    let note = (heading: "Ghi chú", cell: "SĐT tại Việt Nam")
    let read = try value("Điện thoại", "0912345110", "phone", ("Nước", "Nhật"), note).0
    #expect(read == "+84912345110")
  }

  @Test(arguments: [
    ("Đã chết năm 2019", true), ("đã mất", true), ("Từ trần 3/2020", true), ("mất năm 2015", true),
    ("qua đời tại Mỹ", true), ("Mất liên lạc", false), ("mất hộ chiếu", false),
    ("chồng đã mất", false), ("mẹ chết năm 1990", false), ("chưa mất", false), ("mất tích", false),
    ("về quê năm 2019, đã mất 2021", true), ("hộ chiếu mất năm 2015", false),
    ("giấy tờ đã mất", false), ("mất visa", false), ("mất thẻ", false), ("đã mất visa", false),
    ("Hộ chiếu cũ của bà đã mất", false), ("sổ hộ khẩu bị mất năm 2019", false),
    ("mẹ đã mất", false), ("chồng mất", false), ("bố mẹ đã mất", false), ("chồng (đã mất)", false),
    ("mất do tai nạn xe", true), ("mất vì bệnh năm 2015", true), ("đã mất tại Mỹ", true),
    ("đi Mỹ, đã mất đầu năm", true), ("Da mat nam 2015", true), ("mat ho chieu", false),
    ("đã mất năm 2010 (hộ chiếu đã nộp lại)", true),
  ])
  func `a note that says somebody died sets the status`(_ note: String, _ isDead: Bool) throws {
    let (status, remarks) = try value("Ghi chú", note, "status")
    #expect(status == (isDead ? "deceased" : nil))
    #expect(remarks == (isDead ? ["deceased_by_note"] : []))
  }

  @Test(arguments: [
    ("Mỹ", "Mỹ" as String?, nil as String?),
    ("Westminster, California, Mỹ", "Mỹ", "Westminster, California"),
    ("Mỹ (California)", "Mỹ", "California"), ("Houston - Hoa Kỳ", "Hoa Kỳ", "Houston"),
    ("bang Texas Hoa Kỳ", "Hoa Kỳ", "bang Texas"), ("Hàn Quốc, Seoul", "Hàn Quốc", "Seoul"),
    ("Liên Xô cũ", "Liên Xô cũ", nil), ("Mát-xcơ-va, Liên Xô", "Liên Xô", "Mát-xcơ-va"),
    ("Praha", nil, "Praha"),
  ])
  func `a place abroad is parted into country and city`(
    _ cell: String, _ country: String?, _ city: String?
  ) throws {
    let heading = "Nơi cư trú ở nước ngoài"
    #expect(try value(heading, cell, "host_country").0 == country)
    #expect(try value(heading, cell, "host_city").0 == city)
  }

  @Test(arguments: [
    ("10.000.000 đ", "10000000", "VND"), ("5 triệu", "5000000", "VND"),
    ("2,5 tỷ đồng", "2500000000", "VND"),
    ("1.000 USD", "1000", "USD"), ("$500", "500", "USD"), ("1,250.50 AUD", "1250.5", "AUD"),
    ("10,000,000", "10000000", "VND"), ("500 000", "500000", "VND"), ("200 nghìn", "200000", "VND"),
    ("1.500,75 EUR", "1500.75", "EUR"), ("50 triệu VNĐ", "50000000", "VND"),
    ("1.5 triệu", "1500000", "VND"), ("10,000", "10000", "VND"), ("1.000.000đ", "1000000", "VND"),
    ("2 tỷ 500 triệu", "2500000000", "VND"), ("1tr5", "1500000", "VND"),
    ("2tỷ3", "2300000000", "VND"), ("1 triệu 500", "1500000", "VND"),
    ("1 tỷ 250 triệu 500 nghìn đồng", "1250500000", "VND"), ("2 tỷ rưỡi", "2500000000", "VND"),
    ("3 nghìn tỷ", "3000000000000", "VND"), ("1tr500k", "1500000", "VND"),
    ("10.000.000 đồng (Mười triệu đồng chẵn)", "10000000", "VND"), ("500.000,-", "500000", "VND"),
    ("Ủng hộ 500 USD", "500", "USD"), ("Ủng hộ 5 triệu", "5000000", "VND"),
    ("10 ngàn USD", "10000", "USD"), ("2 triệu yên", "2000000", "JPY"), ("CAD $500", "500", "CAD"),
    ("500 đô Canada", "500", "CAD"), ("300 đô la Úc", "300", "AUD"), ("A$300", "300", "AUD"),
    ("100 đô Sing", "100", "SGD"), ("1.000 đô Hồng Kông", "1000", "HKD"),
    ("5.000 đài tệ", "5000", "TWD"), ("5.000 đô Đài Loan", "5000", "TWD"),
    ("2.000 nhân dân tệ", "2000", "CNY"), ("2.000 tệ", "2000", "CNY"),
    ("50 bảng Anh", "50", "GBP"), ("50 bảng", "50", "GBP"), ("1 triệu won", "1000000", "KRW"),
    ("3.000 baht", "3000", "THB"), ("3.000 bạt", "3000", "THB"), ("500 đô la Mỹ", "500", "USD"),
    ("500 do la My", "500", "USD"), ("50 trđ", "50000000", "VND"),
  ])
  func `a sum is read with its currency`(_ cell: String, _ amount: String, _ code: String) throws {
    let kind = ListKind.contributions
    #expect(try value("Số tiền", cell, "amount", kind: kind).0 == amount)
    #expect(try value("Số tiền", cell, "currency", kind: kind).0 == code)
  }

  @Test(arguments: [
    "5-10 triệu", "20 suất 500.000đ", "-500.000", "1 triệu 50", "5 đến 10 triệu", "2 triệu 3 tỷ",
    "mỗi hộ 500.000đ", "500.000đ/suất", "10 triệu đồng và 500 USD", "1 triệu 500 đồng",
    "20 x 500.000 đ", "20 500.000 đ", "(500.000)",
  ])
  func `what is no one sum is left to the form, which says so`(_ cell: String) throws {
    #expect(try value("Số tiền", cell, "amount", kind: .contributions).0 == cell)
  }

  @Test(arguments: ["100 kg gạo", "50 suất quà", "3 xe lăn"])
  func `things counted are no money`(_ cell: String) throws {
    let kind = ListKind.contributions
    #expect(try value("Số tiền", cell, "amount", kind: kind).0 == nil)
    let (words, remarks) = try value("Số tiền", cell, "description", kind: kind)
    #expect(words == cell && remarks.contains("kept_in_note"))
  }

  @Test func `a heading tells the multiple and the currency of bare figures`() throws {
    let (kind, heading) = (ListKind.contributions, "Số tiền (triệu đồng)")
    #expect(try value(heading, "5,5", "amount", kind: kind).0 == "5500000")
    #expect(try value("Số tiền (USD)", "10 ngàn", "amount", kind: kind).0 == "10000")
    #expect(try value("Số tiền (USD)", "10 ngàn", "currency", kind: kind).0 == "USD")
  }

  @Test(arguments: [
    ("XKLĐ", "contract_worker"), ("Du học sinh", "student"), ("Lấy chồng", "marriage"),
    ("Đoàn tụ gia đình", "settled"), ("H.O", "settled"), ("Định cư", "settled"),
    ("Trí thức", "expert"),
    ("kinh doanh", "entrepreneur"), ("bà con xa", "other"), ("Diện HO", "settled"),
    ("h.o.", "settled"), ("hộ nghèo", "other"), ("Hộ nghèo", "other"), ("HO NGHEO", "other"),
  ])
  func `a category is read in the words of offices`(_ cell: String, _ code: String) throws {
    #expect(try value("Diện", cell, "category").0 == code)
  }

  @Test(arguments: [
    ("về nước", "returned"), ("đã về nước năm 2020", "returned"), ("Hồi hương", "returned"),
    ("đã mất", "deceased"), ("Đã chết năm 2019", "deceased"), ("đang sinh sống ở Mỹ", "active"),
    ("chưa về nước", nil), ("không về nước", nil), ("dự định về nước", nil), ("sắp về", nil),
    ("sẽ về nước năm sau", nil), ("về nước thăm thân", nil), ("đã mất visa", nil),
    ("mẹ đã mất", nil), ("không còn sống", nil),
  ])
  func `a status is read where it is said, and kept in words otherwise`(
    _ cell: String, _ code: String?
  ) throws {
    let (status, remarks) = try value("Tình trạng", cell, "status")
    #expect(status == code && remarks == (code == nil ? ["kept_in_note"] : []))
  }
}
