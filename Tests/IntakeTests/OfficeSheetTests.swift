import Facts
import Intake
import Testing

/// Sheets in layouts as offices make them; every person in them is invented.
struct OfficeSheetTests {
  @Test(arguments: sheets) func `a sheet gives its records`(_ sheet: OfficeSheet) throws {
    let understood = try sheet.understood()
    #expect(understood == sheet.expected)
  }

  static let sheets = [
    OfficeSheet(
      "a ward's list with sections, marks for the sex and a total",
      """
      UBND PHƯỜNG AN LẠC,,,,,,,
      DANH SÁCH KIỀU BÀO NĂM 2025,,,,,,,
      ,,,,,,,
      TT,Họ tên,Nam,Nữ,Năm sinh,Nước định cư,Số ĐT,Ghi chú
      I,Tổ 1,,,,,,
      1,Lê Hữu Phước,x,,1958,Hoa Kỳ,+1 408 555 0111,
      2,Trần Thị Thu Cúc,,x,1963,Canada,,Mất liên lạc
      II,Tổ 2,,,,,,
      3,Võ Minh Khang,x,,12/1970,Pháp,0033 145 55 01 12,
      Tổng cộng: 03 người,,,,,,,
      """,
      gives: """
        full_name Lê Hữu Phước | sex M | dob 1958 | host_country Hoa Kỳ | phone +1 408 555 0111
        full_name Trần Thị Thu Cúc | sex F | dob 1963 | host_country Canada | note Mất liên lạc
        full_name Võ Minh Khang | sex M | dob 1970-12 | host_country Pháp | phone 0033 145 55 01 12
        """),
    OfficeSheet(
      "family name and given name in two columns, the home in three",
      """
      STT;Họ và tên đệm;Tên;Ngày sinh;Xã/Phường;Huyện;Tỉnh;Nước cư trú
      1;Nguyễn Thị Kim;Oanh;5.3.1961;Tam Thanh;Phú Ninh;Quảng Nam;Úc
      2;Phạm Đình;Khôi;1/12/1949;xã Đại Hồng;Đại Lộc;Quảng Nam;CHLB Đức
      """,
      gives: """
        full_name Nguyễn Thị Kim Oanh | dob 1961-03-05 | home_text Tam Thanh, huyện Phú Ninh, tỉnh Quảng Nam | host_country Úc
        full_name Phạm Đình Khôi | dob 1949-12-01 | home_text xã Đại Hồng, huyện Đại Lộc, tỉnh Quảng Nam | host_country CHLB Đức
        """),
    OfficeSheet(
      "relatives beside the person, more of them in rows of their own",
      """
      DANH SÁCH NGƯỜI VIỆT NAM Ở NƯỚC NGOÀI CÓ THÂN NHÂN TẠI ĐỊA PHƯƠNG,,,,,,,,
      STT,Người Việt Nam ở nước ngoài,,,,Thân nhân tại địa phương,,,
      ,Họ và tên,Năm sinh,Nước,Nghề nghiệp,Họ tên,Quan hệ,Năm sinh,Số điện thoại
      1,Hoàng Quốc Dũng,1971,Nhật Bản,Kỹ sư,Hoàng Văn Lợi,Cha,1944,0905 123 461
      ,,,,,Lê Thị Mùi,Mẹ,1948,
      2,Đoàn Thị Lan Hương,1984,Hàn Quốc,Nội trợ,Đoàn Văn Bốn,Anh ruột,1980,0914223344
      """,
      gives: """
        full_name Hoàng Quốc Dũng | dob 1971 | host_country Nhật Bản | occupation Kỹ sư
        + full_name Hoàng Văn Lợi | relation Cha | birth_year 1944 | phone 0905 123 461
        + full_name Lê Thị Mùi | relation Mẹ | birth_year 1948
        full_name Đoàn Thị Lan Hương | dob 1984 | host_country Hàn Quốc | occupation Nội trợ
        + full_name Đoàn Văn Bốn | relation Anh ruột | birth_year 1980 | phone 0914223344
        """),
    OfficeSheet(
      "capitals without marks",
      """
      STT,HO VA TEN,NAM SINH,GIOI TINH,QUE QUAN,QUOC GIA,NAM XUAT CANH
      1,NGUYEN VAN TOAN,1962,NAM,XA HOA TIEN,MY,1982
      2,LE THI HONG,1975,NU,NHU TREN,NT,2001
      """,
      gives: """
        full_name NGUYEN VAN TOAN | sex M | dob 1962 | home_text XA HOA TIEN | host_country MY | year_left 1982
        full_name LE THI HONG | sex F | dob 1975 | home_text XA HOA TIEN | host_country MY | year_left 2001
        """),
    OfficeSheet(
      "titles, nicknames and a death in the name's column",
      """
      Số TT,Họ và tên kiều bào (ghi rõ),Sinh năm,Địa chỉ ở nước ngoài,Diện
      1,Ông Phan Thanh Bình,1948,"12 Rue Monge, Paris, Pháp",Định cư
      2,Bà Ngô Thị Liễu (Liễu Sáu),1952,"San Diego, California, Mỹ",HO
      3,Cô Đặng Mỹ Duyên,1995,Osaka - Nhật Bản,Du học sinh
      4,Trương Công Lý (đã chết),1940,Lào,Định cư
      """,
      gives: """
        full_name Phan Thanh Bình | sex M | dob 1948 | host_country Pháp | host_city 12 Rue Monge, Paris | category settled
        full_name Ngô Thị Liễu | other_name Liễu Sáu | sex F | dob 1952 | host_country Mỹ | host_city San Diego, California | category settled
        full_name Đặng Mỹ Duyên | sex F | dob 1995 | host_country Nhật Bản | host_city Osaka | category student
        full_name Trương Công Lý | dob 1940 | host_country Lào | category settled | status deceased
        """),
    OfficeSheet(
      "day, month and year of birth in three columns",
      """
      STT,Họ và tên,Ngày sinh,,,Giới tính,Nơi cư trú ở nước ngoài,
      ,,Ngày,Tháng,Năm,,Thành phố,Quốc gia
      1,Bùi Gia Huy,7,9,1988,Nam,Melbourne,Australia
      2,Dương Thị Nết,,,1956,Nữ,Vientiane,Lào
      """,
      gives: """
        full_name Bùi Gia Huy | sex M | dob 1988-09-07 | host_country Australia | host_city Melbourne
        full_name Dương Thị Nết | sex F | dob 1956 | host_country Lào | host_city Vientiane
        """),
    OfficeSheet(
      "repeated headers, column numbers and a signature",
      """
      STT,Họ và tên,Ngày tháng năm sinh,Nước đang sinh sống,Email
      (1),(2),(3),(4),(5)
      1,Mai Xuân Trường,02/09/1979,Singapore,truong.mx@example.org
      STT,Họ và tên,Ngày tháng năm sinh,Nước đang sinh sống,Email
      2,Tạ Thị Ngân,15-10-1990,Malaysia,
      ,,,"Tam Kỳ, ngày 5 tháng 6 năm 2025",
      Người lập biểu,,,TM. UBND PHƯỜNG,
      ,,,CHỦ TỊCH,
      Trịnh Thị Bé,,,Nguyễn Khắc Hiếu,
      """,
      gives: """
        full_name Mai Xuân Trường | dob 1979-09-02 | host_country Singapore | email truong.mx@example.org
        full_name Tạ Thị Ngân | dob 1990-10-15 | host_country Malaysia
        """),
    OfficeSheet(
      "one cell that names the relatives",
      """
      STT,Họ tên,NS,Quốc gia,Thân nhân trong nước
      1,Lý Văn Hậu,1966,Mỹ,"Mẹ: Trần Thị Sáu, 1940; em: Lý Văn Hạnh - 0987654320"
      2,Cao Thị Mận,1972,Đài Loan,Cao Văn Đào (anh ruột)
      """,
      gives: """
        full_name Lý Văn Hậu | dob 1966 | host_country Mỹ
        + full_name Trần Thị Sáu | relation mẹ | birth_year 1940
        + full_name Lý Văn Hạnh | relation em | phone 0987654320
        full_name Cao Thị Mận | dob 1972 | host_country Đài Loan
        + full_name Cao Văn Đào | relation anh ruột
        """),
    OfficeSheet(
      "phones that lost their zero, two in a cell, words beside",
      """
      TT,Họ và tên,Nước cư trú,SĐT
      1,Đinh Công Sơn,Việt Nam,912345111
      2,Hà Thị Vân,Úc,0412 555 790 / 0423 555 791
      3,Kiều Minh Trí,,"0905.111.222; 0905 111 223"
      4,Lưu Bảo Trân,Mỹ,Zalo: +1 714 555 0177
      """,
      gives: """
        full_name Đinh Công Sơn | host_country Việt Nam | phone 0912345111
        full_name Hà Thị Vân | host_country Úc | phone 0412 555 790;0423 555 791
        full_name Kiều Minh Trí | phone 0905.111.222;0905 111 223
        full_name Lưu Bảo Trân | host_country Mỹ | phone +1 714 555 0177
        """),
    OfficeSheet(
      "gifts with sums as offices write them", of: .contributions,
      """
      DANH SÁCH KIỀU BÀO ỦNG HỘ NĂM 2024,,,,,
      STT,Họ và tên,Nước,Ngày ủng hộ,Số tiền,Nội dung
      1,Nguyễn Bá Lộc,Mỹ,12/3/2024,10.000.000 đ,Quỹ Vì người nghèo
      2,Trần Kim Chi,Úc,05/2024,500 USD,Xây nhà tình thương
      3,Hồ Viết Tân,Đức,2024,5 triệu,Học bổng
      Cộng,,,,,
      """,
      gives: """
        given_on 2024-03-12 | kind cash | amount 10000000 | currency VND | purpose Quỹ Vì người nghèo | person.full_name Nguyễn Bá Lộc | person.host_country Mỹ
        given_on 2024-05 | kind cash | amount 500 | currency USD | purpose Xây nhà tình thương | person.full_name Trần Kim Chi | person.host_country Úc
        given_on 2024 | kind cash | amount 5000000 | currency VND | purpose Học bổng | person.full_name Hồ Viết Tân | person.host_country Đức
        """),
    OfficeSheet(
      "gifts in millions, money and goods apart", of: .contributions,
      """
      Đơn vị tính: triệu đồng,,,,,
      STT,Tên cá nhân đóng góp,Thời gian,Hình thức,,Mục đích
      ,,,Tiền mặt,Hiện vật,
      1,Phan Thị Hảo,2023,"12,5",,Khuyến học
      2,Lâm Chí Cường,15/8/2023,,20 xe lăn,Trạm y tế xã
      """,
      gives: """
        given_on 2023 | kind cash | amount 12500000 | currency VND | purpose Khuyến học | person.full_name Phan Thị Hảo
        given_on 2023-08-15 | kind in_kind | purpose Trạm y tế xã | description 20 xe lăn | person.full_name Lâm Chí Cường
        """),
    OfficeSheet(
      "dates of every kind",
      """
      STT,Họ và tên,Ngày sinh,Nước,Thời gian xuất cảnh
      1,Tô Hoài An,24413,Mỹ,1/5/1980
      2,Mạc Thị Nhu,1951,Pháp,Tháng 4 năm 1975
      3,Vương Đình Huệ Tâm,22/02/76,Séc,khoảng 1990
      4,Thái Bá Tân,ngày 1 tháng 5 năm 1970,Ba Lan,88
      5,Chu Thị Thắm,Không rõ,Nga,1987?
      """,
      gives: """
        full_name Tô Hoài An | dob 1966-11-02 | host_country Mỹ | year_left 1980
        full_name Mạc Thị Nhu | dob 1951 | host_country Pháp | year_left 1975
        full_name Vương Đình Huệ Tâm | dob 1976-02-22 | host_country Séc | year_left 1990
        full_name Thái Bá Tân | dob 1970-05-01 | host_country Ba Lan | year_left 1988
        full_name Chu Thị Thắm | host_country Nga | year_left 1987
        """),
    OfficeSheet(
      "an English list with the last name first",
      """
      No.,Last name,Middle name,First name,Gender,Date of birth,Country,State,Phone number,E-mail,Remarks
      1,Nguyen,Tuan,Kevin,Male,1990-04-30,United States,Texas,+1 713 555 0188,kevin@example.org,
      2,Tran,,Linh,Female,1988-12-01,Canada,Ontario,+1 416 555 0189,,moved in 2020
      """,
      gives: """
        full_name Nguyen Tuan Kevin | sex M | dob 1990-04-30 | host_country United States | host_city Texas | phone +1 713 555 0188 | email kevin@example.org
        full_name Tran Linh | sex F | dob 1988-12-01 | host_country Canada | host_city Ontario | phone +1 416 555 0189 | note moved in 2020
        """),
  ]
}
