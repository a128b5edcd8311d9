import Facts
import Intake
import Testing

/// More layouts, written after the reading of sheets was; every person in them is invented.
struct MoreOfficeSheetTests {
  @Test(arguments: lists) func `a list gives its records`(_ sheet: OfficeSheet) throws {
    let understood = try sheet.understood()
    #expect(understood == sheet.expected)
  }

  @Test(arguments: groups) func `a list by another office gives its records`(
    _ sheet: OfficeSheet
  ) throws {
    let understood = try sheet.understood()
    #expect(understood == sheet.expected)
  }

  static let lists = [
    OfficeSheet(
      "TCVN3 in the cells of a workbook",
      """
      STT,Hä vµ tªn,N¨m sinh,N­íc ®Þnh c­,Quª qu¸n
      1,NguyÔn V¨n T©m,1955,Mü,x· Tam Th¸i
      2,TrÇn ThÞ Hoa,1961,Ph¸p,x· Tam D©n
      """,
      gives: """
        full_name Nguyễn Văn Tâm | dob 1955 | home_text xã Tam Thái | host_country Mỹ
        full_name Trần Thị Hoa | dob 1961 | home_text xã Tam Dân | host_country Pháp
        """),
    OfficeSheet(
      "households with a relative abroad",
      """
      STT,Họ tên chủ hộ,Địa chỉ,Họ tên thân nhân ở nước ngoài,Năm sinh,Quan hệ với chủ hộ,Nước đang định cư,Năm đi
      1,Phạm Văn Chín,Thôn 3,Phạm Thị Mỹ Lệ,1979,Con gái,Mỹ,2006
      2,Đỗ Tấn Lực,Thôn 5,Đỗ Tấn Phát,1990,Con trai,Nhật Bản,2015
      """,
      gives: """
        full_name Phạm Thị Mỹ Lệ | dob 1979 | host_country Mỹ | year_left 2006
        + full_name Phạm Văn Chín | relation Con gái | home_text Thôn 3
        full_name Đỗ Tấn Phát | dob 1990 | host_country Nhật Bản | year_left 2015
        + full_name Đỗ Tấn Lực | relation Con trai | home_text Thôn 5
        """),
    OfficeSheet(
      "contract workers with passports",
      """
      TT,Họ và tên người lao động,Ngày sinh,Giới tính,Số hộ chiếu,Nước tiếp nhận,Ngày xuất cảnh,Công ty,Thời hạn hợp đồng
      1,Hồ Sỹ Nguyên,20/11/1998,Nam,C1234567,Hàn Quốc,15/03/2022,Công ty Hoa Sen,3 năm
      2,Ngô Thị Diễm,02/02/2001,Nữ,B7654321,Đài Loan,01/09/2023,Công ty Hoa Sen,3 năm
      """,
      gives: """
        full_name Hồ Sỹ Nguyên | sex M | dob 1998-11-20 | host_country Hàn Quốc | year_left 2022 | passport C1234567
        full_name Ngô Thị Diễm | sex F | dob 2001-02-02 | host_country Đài Loan | year_left 2023 | passport B7654321
        """),
    OfficeSheet(
      "women married abroad, their husbands beside",
      """
      Stt,Họ và tên,Năm sinh,Họ tên chồng,Quốc tịch chồng,Hiện đang ở nước,Ghi chú
      1,Lê Thị Bích Hạnh,1992,Kim Min Soo,Hàn Quốc,Hàn Quốc,có 2 con
      2,Nguyễn Thị Kiều,1988,Chen Wei,Đài Loan,Đài Loan,chồng đã mất
      """,
      gives: """
        full_name Lê Thị Bích Hạnh | dob 1992 | host_country Hàn Quốc | note có 2 con
        + full_name Kim Min Soo | relation chồng
        full_name Nguyễn Thị Kiều | dob 1988 | host_country Đài Loan | note chồng đã mất
        + full_name Chen Wei | relation chồng
        """),
    OfficeSheet(
      "students",
      """
      STT,Họ và tên sinh viên,Lớp,Ngày sinh,Trường đang học,Quốc gia du học,Bậc học,Email liên hệ
      1,Vũ Hải Đăng,12A1,14/07/2004,Đại học Sydney,Úc,Đại học,dang.vh@example.org
      2,Trần Ngọc Minh Thư,12A4,03/12/2003,ĐH Toronto,Canada,Thạc sĩ,thu.tnm@example.org
      """,
      gives: """
        full_name Vũ Hải Đăng | dob 2004-07-14 | host_country Úc | email dang.vh@example.org
        full_name Trần Ngọc Minh Thư | dob 2003-12-03 | host_country Canada | email thu.tnm@example.org
        """),
    OfficeSheet(
      "headings with line breaks, two empty columns before the list",
      """
      ,,ỦY BAN MTTQ VIỆT NAM,,,,
      ,,XÃ THĂNG BÌNH,,,,
      ,,DANH SÁCH NGƯỜI VIỆT NAM Ở NƯỚC NGOÀI QUÊ THĂNG BÌNH,,,,
      ,,"Số
      TT","Họ và
      tên","Ngày, tháng,
      năm sinh","Nơi ở hiện nay
      (ghi rõ nước)","Số điện
      thoại"
      ,,1,Trương Quang Vinh,30.4.1968,"Garden Grove, CA, Hoa Kỳ",714-555-0123
      ,,2,Phan Thị Ái Nữ,1/1/1970,"Prague, CH Séc",
      """,
      gives: """
        full_name Trương Quang Vinh | dob 1968-04-30 | host_country Hoa Kỳ | host_city Garden Grove, CA | phone 714-555-0123
        full_name Phan Thị Ái Nữ | dob 1970-01-01 | host_country CH Séc | host_city Prague
        """),
    OfficeSheet(
      "dates with the month first",
      """
      Full Name,DOB (mm/dd/yyyy),Country of residence,Contact No.
      Tony Pham,04/30/1975,USA,+1 714 555 0134
      Mary Le,12/05/1980,USA,+1 714 555 0135
      Nguyen Thi Ut,9/22/1951,USA,
      """,
      gives: """
        full_name Tony Pham | dob 1975-04-30 | host_country USA | phone +1 714 555 0134
        full_name Mary Le | dob 1980-12-05 | host_country USA | phone +1 714 555 0135
        full_name Nguyen Thi Ut | dob 1951-09-22 | host_country USA
        """),
    OfficeSheet(
      "names in other scripts and orders, as given",
      """
      STT,Họ tên,Tên gọi khác,Quốc gia
      1,"NGUYEN, Tuan Anh",,Pháp
      2,Нгуен Ван Хай,Nguyễn Văn Hải,Nga
      3,阮文雄 (Nguyễn Văn Hùng),,Trung Quốc
      4,Lan Müller-Trần,,Đức
      5,Anh Thu Nguyen,,Mỹ
      """,
      gives: """
        full_name NGUYEN, Tuan Anh | host_country Pháp
        full_name Нгуен Ван Хай | other_name Nguyễn Văn Hải | host_country Nga
        full_name 阮文雄 | other_name Nguyễn Văn Hùng | host_country Trung Quốc
        full_name Lan Müller-Trần | host_country Đức
        full_name Anh Thu Nguyen | host_country Mỹ
        """),
  ]

  static let groups = [
    OfficeSheet(
      "sections by country, and no column for it",
      """
      STT,Họ và tên,Năm sinh,Quê quán
      I,NƯỚC MỸ,,
      1,Đinh Văn Phước,1950,xã Bình Dương
      2,Đinh Thị Lài,1957,xã Bình Dương
      II,NƯỚC ÚC,,
      3,Huỳnh Bá Thành,1963,xã Bình Minh
      """,
      gives: """
        full_name Đinh Văn Phước | dob 1950 | home_text xã Bình Dương | host_country NƯỚC MỸ
        full_name Đinh Thị Lài | dob 1957 | home_text xã Bình Dương | host_country NƯỚC MỸ
        full_name Huỳnh Bá Thành | dob 1963 | home_text xã Bình Minh | host_country NƯỚC ÚC
        """),
    OfficeSheet(
      "headings written in one word without marks",
      """
      stt;hovaten;ngaysinh;gioitinh;quoc gia;sodienthoai;nghe nghiep
      1;Cao Xuan Bach;01-02-1969;nam;Phap;0033611550111;Dau bep
      2;Ly Thi Dao;1971;nu;Duc;0049151550112;Lam nail
      """,
      gives: """
        full_name Cao Xuan Bach | sex M | dob 1969-02-01 | host_country Phap | phone 0033611550111 | occupation Dau bep
        full_name Ly Thi Dao | sex F | dob 1971 | host_country Duc | phone 0049151550112 | occupation Lam nail
        """),
    OfficeSheet(
      "headings with slips and abbreviations",
      """
      STT,Họ và têm,Ng. sinh,GT,Q.quán,Nước cư chú,Đ.thoại,N.nghiệp,G.chú
      1,Tăng Thị Lụa,8/3/1966,Nữ,P. Sơn Trà,Na Uy,+47 902 55 113,Y tá,về thăm 2019
      """,
      gives: """
        full_name Tăng Thị Lụa | sex F | dob 1966-03-08 | home_text P. Sơn Trà | host_country Na Uy | phone +47 902 55 113 | occupation Y tá | note về thăm 2019
        """),
    OfficeSheet(
      "a phone column that was headed as the year of birth, and the other way round",
      """
      STT,Họ và tên,Năm sinh,Số điện thoại,Nước
      1,Lâm Quốc Bảo,+61 400 555 201,1960,Úc
      2,Lâm Thị Ngọt,+61 400 555 202,1964,Úc
      3,Lâm Quốc Cường,+61 400 555 203,1990,Úc
      """,
      gives: """
        full_name Lâm Quốc Bảo | dob 1960 | host_country Úc | phone +61 400 555 201
        full_name Lâm Thị Ngọt | dob 1964 | host_country Úc | phone +61 400 555 202
        full_name Lâm Quốc Cường | dob 1990 | host_country Úc | phone +61 400 555 203
        """),
    OfficeSheet(
      "a list of relatives with the person abroad beside", of: .relatives,
      """
      TT,Họ tên thân nhân,Năm sinh,Mối quan hệ,Họ tên kiều bào,Nước cư trú,Địa chỉ thân nhân,SĐT
      1,Thái Thị Sen,1949,Mẹ,Bùi Đức Huy,Nga,"thôn Phú Bình, xã Tam Xuân",0905556677
      """,
      gives: """
        full_name Thái Thị Sen | relation Mẹ | birth_year 1949 | home_text thôn Phú Bình, xã Tam Xuân | phone 0905556677 | person.full_name Bùi Đức Huy | person.host_country Nga
        """),
    OfficeSheet(
      "gifts with their currency in a column", of: .contributions,
      """
      STT,Nhà tài trợ,Địa chỉ,Ngày tháng,Hiện vật,Số tiền,Loại tiền,Nội dung ủng hộ,Số phiếu thu
      1,Ông Lê Khắc Nhân,"Paris, Pháp",02/02/2024,,"2.000,50",EUR,Trường mầm non,PT12
      2,Bà Vũ Thị Mây,"Houston, Mỹ",05/02/2024,100 suất quà,,,Tết cho người nghèo,
      """,
      gives: """
        given_on 2024-02-02 | kind cash | amount 2000.5 | currency EUR | purpose Trường mầm non | evidence PT12 | person.full_name Lê Khắc Nhân | person.host_city Paris | person.host_country Pháp | person.sex M
        given_on 2024-02-05 | kind in_kind | purpose Tết cho người nghèo | description 100 suất quà | person.full_name Vũ Thị Mây | person.host_city Houston | person.host_country Mỹ | person.sex F
        """),
    OfficeSheet(
      "the name over two columns and a total in words",
      """
      DANH SÁCH KIỀU BÀO VỀ DỰ HỌP MẶT XUÂN 2026,,,,,
      Số TT,Họ và tên,,Phái,Sinh năm,Định cư tại
      01,Nguyễn Hữu,Nghĩa,Nam,1947,Hoa Kỳ
      02,Trần Thị Thanh,Tâm,Nữ,1959,Canada
      03,Võ,Kiệt,Nam,1985,Singapore
      "Danh sách này có 03 người./.",,,,,
      """,
      gives: """
        full_name Nguyễn Hữu Nghĩa | sex M | dob 1947 | host_country Hoa Kỳ
        full_name Trần Thị Thanh Tâm | sex F | dob 1959 | host_country Canada
        full_name Võ Kiệt | sex M | dob 1985 | host_country Singapore
        """),
    OfficeSheet(
      "columns that must not be taken, and one with dashes for nothing",
      """
      STT,Họ tên,Ngày sinh,Dân tộc,Tôn giáo,Đảng viên,Trình độ,Nước,Số tài khoản,Nghề nghiệp
      1,Giáp Văn Quý,1/6/1980,Kinh,Không,x,12/12,Angola,0123456789,-
      2,Nông Thị Vy,--,Tày,Phật giáo,,9/12,Angola,,buôn bán
      """,
      gives: """
        full_name Giáp Văn Quý | dob 1980-06-01 | host_country Angola
        full_name Nông Thị Vy | host_country Angola | occupation buôn bán
        """),
  ]
}
