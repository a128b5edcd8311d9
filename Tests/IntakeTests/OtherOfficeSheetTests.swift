import Facts
import Intake
import Testing

/// Layouts of a third kind, written last; every person in them is invented.
struct OtherOfficeSheetTests {
  @Test(arguments: sheets + last) func `a sheet gives its records`(_ sheet: OfficeSheet) throws {
    let understood = try sheet.understood()
    #expect(understood == sheet.expected)
  }

  static let sheets = [
    OfficeSheet(
      "parents in columns of their own",
      """
      STT,Họ và tên,Ngày/tháng/năm sinh,Họ tên cha,Năm sinh cha,Họ tên mẹ,Năm sinh mẹ,Nước cư trú
      1,Bùi Thanh Liêm,4/7/1983,Bùi Văn Cảnh,1955,Trần Thị Bưởi,1958,Thụy Điển
      2,Hồ Thị Tường Vi,16/1/1991,,,Hồ Thị Lựu,1960,Phần Lan
      """,
      gives: """
        full_name Bùi Thanh Liêm | dob 1983-07-04 | host_country Thụy Điển
        + full_name Bùi Văn Cảnh | relation cha | birth_year 1955
        + full_name Trần Thị Bưởi | relation mẹ | birth_year 1958
        full_name Hồ Thị Tường Vi | dob 1991-01-16 | host_country Phần Lan
        + full_name Hồ Thị Lựu | relation mẹ | birth_year 1960
        """),
    OfficeSheet(
      "years under Nam and Nữ without a heading above, notes below the list",
      """
      DANH SÁCH VIỆT KIỀU THÔN 4,,,,,
      TT,Họ tên Việt kiều,Nam,Nữ,Định cư ở nước nào,Nghề nghiệp hiện nay
      1,Lê Tự Quý,1949,,Mỹ,nghỉ hưu
      2,Phùng Thị Nga,,1955,Bỉ,nội trợ
      Ghi chú: danh sách lập theo báo cáo của trưởng thôn,,,,,
      """,
      gives: """
        full_name Lê Tự Quý | sex M | dob 1949 | host_country Mỹ | occupation nghỉ hưu
        full_name Phùng Thị Nga | sex F | dob 1955 | host_country Bỉ | occupation nội trợ
        """),
    OfficeSheet(
      "headings in two languages, tabs between",
      "No.\tHọ và tên (Full name)\tNgày sinh (Date of birth)\tGiới tính (Sex)\tQuốc gia (Country)\t"
        + "Thành phố (City)\tThư điện tử (Email)\n"
        + "1\tLương Bảo Ngọc\t08/08/1988\tNữ\tHà Lan\tRotterdam\tngoc.lb@example.org\n",
      gives: """
        full_name Lương Bảo Ngọc | sex F | dob 1988-08-08 | host_country Hà Lan | host_city Rotterdam | email ngoc.lb@example.org
        """),
    OfficeSheet(
      "one column of contacts with a phone and an address in it",
      """
      STT,Họ và tên,Năm sinh,Hiện đang sinh sống tại,Quê gốc,Năm định cư,Thông tin liên hệ
      1,Quách Tuấn Du,1972,"Sydney, Úc",xã Duy Nghĩa,1999,"+61 400 555 301, du.qt@example.org"
      2,Chu Thị Yên Chi,1986,"Tokyo, Nhật Bản",xã Duy Hải,2010,chi.cty@example.org
      """,
      gives: """
        full_name Quách Tuấn Du | dob 1972 | home_text xã Duy Nghĩa | host_country Úc | host_city Sydney | phone +61 400 555 301 | email du.qt@example.org | year_left 1999
        full_name Chu Thị Yên Chi | dob 1986 | home_text xã Duy Hải | host_country Nhật Bản | host_city Tokyo | email chi.cty@example.org | year_left 2010
        """),
    OfficeSheet(
      "keys of the commune's own",
      """
      Mã kiều bào;Họ tên đầy đủ;Ngày tháng năm sinh;Phái;CCCD/Hộ chiếu;Nơi ở nước ngoài;Ngày đăng ký
      KB-001;Đồng Văn Tuyển;2/3/1954;Nam;B1112223;Budapest, Hungary;05/05/2025
      KB-002;Ninh Thị Hợi;1959;Nữ;;Warszawa, Ba Lan;06/05/2025
      """,
      gives: """
        record_id KB-001 | full_name Đồng Văn Tuyển | sex M | dob 1954-03-02 | host_country Hungary | host_city Budapest | registered_on 2025-05-05 | id_number B1112223
        record_id KB-002 | full_name Ninh Thị Hợi | sex F | dob 1959 | host_country Ba Lan | host_city Warszawa | registered_on 2025-05-06
        """),
    OfficeSheet(
      "three header rows",
      """
      STT,THÔNG TIN KIỀU BÀO,,,,,THÔNG TIN THÂN NHÂN,,
      ,Họ và tên,Năm sinh,,Nơi cư trú,,Họ và tên,Mối quan hệ,Điện thoại
      ,,Nam,Nữ,Quốc gia,Thành phố,,,
      1,Tiêu Chí Vĩ,1964,,Canada,Toronto,Tiêu Thị Phấn,chị,0905777888
      2,Lại Thị Thu,,1970,Mỹ,Boston,Lại Văn Hè,anh,0905777999
      """,
      gives: """
        full_name Tiêu Chí Vĩ | sex M | dob 1964 | host_country Canada | host_city Toronto
        + full_name Tiêu Thị Phấn | relation chị | phone 0905777888
        full_name Lại Thị Thu | sex F | dob 1970 | host_country Mỹ | host_city Boston
        + full_name Lại Văn Hè | relation anh | phone 0905777999
        """),
    OfficeSheet(
      "no header at all",
      """
      1,Nguyễn Phước Sang,12/02/1960,Mỹ,+1 714 555 0161
      2,Trần Thị Diệu Hiền,05/11/1972,Canada,+1 416 555 0162
      3,Lê Quang Định,1955,Pháp,+33 6 11 55 01 63
      """,
      gives: """
        full_name Nguyễn Phước Sang | dob 1960-02-12 | host_country Mỹ | phone +1 714 555 0161
        full_name Trần Thị Diệu Hiền | dob 1972-11-05 | host_country Canada | phone +1 416 555 0162
        full_name Lê Quang Định | dob 1955 | host_country Pháp | phone +33 6 11 55 01 63
        """),
    OfficeSheet(
      "a list of association members",
      """
      HỘI LIÊN LẠC VỚI NGƯỜI VIỆT NAM Ở NƯỚC NGOÀI,,,,,,
      Số thứ tự,Họ & tên,Năm sinh,Nghề nghiệp (chuyên môn),Địa chỉ nước ngoài,Điện thoại/Zalo,Người thân trong nước
      1,Bà Tôn Nữ Thanh Vân,1946,Bác sĩ (đã nghỉ hưu),"Montréal, Canada",+1 514 555 0171,Tôn Thất Hiệp (em trai) 0905 222 333
      2,Ông Huỳnh Thúc Lân,1951,Giáo sư,"Genève, Thụy Sĩ",,
      """,
      gives: """
        full_name Tôn Nữ Thanh Vân | sex F | dob 1946 | host_country Canada | host_city Montréal | phone +1 514 555 0171 | occupation Bác sĩ (đã nghỉ hưu)
        + full_name Tôn Thất Hiệp | relation em trai | phone 0905222333
        full_name Huỳnh Thúc Lân | sex M | dob 1951 | host_country Thụy Sĩ | host_city Genève | occupation Giáo sư
        """),
    OfficeSheet(
      "sections by commune, sums after each",
      """
      TT,Họ tên kiều bào,N.sinh,Nước ĐC,Diện xuất cảnh,Năm XC
      ,Xã Quế Phú:,,,,
      1,Trịnh Hoài Đức,1968,Mỹ,Đoàn tụ,1995
      2,Bế Thị Sương,1971,Mỹ,Kết hôn,1998
      ,Cộng: 2,,,,
      ,Xã Quế Xuân:,,,,
      1,Văn Đình Chiến,1990,Nhật,Lao động,2016
      ,Cộng: 1,,,,
      ,TỔNG CỘNG: 3,,,,
      """,
      gives: """
        full_name Trịnh Hoài Đức | dob 1968 | host_country Mỹ | category settled | year_left 1995
        full_name Bế Thị Sương | dob 1971 | host_country Mỹ | category marriage | year_left 1998
        full_name Văn Đình Chiến | dob 1990 | host_country Nhật | category contract_worker | year_left 2016
        """),
    OfficeSheet(
      "gifts of families and groups", of: .contributions,
      """
      DANH SÁCH TẬP THỂ CÁ NHÂN KIỀU BÀO ĐÓNG GÓP QUỸ KHUYẾN HỌC,,,,
      (ĐVT: đồng),,,,
      TT,Họ và tên,Nơi cư trú,Số tiền,Ghi chú
      1,Gia đình ông Đỗ Nhuận,Mỹ,"20,000,000",Đợt 1
      2,Hội đồng hương Quảng Nam tại Berlin,Đức,"15.000.000",
      """,
      gives: """
        kind cash | amount 20000000 | currency VND | description Đợt 1 | person.full_name Gia đình ông Đỗ Nhuận | person.host_country Mỹ
        kind cash | amount 15000000 | currency VND | person.full_name Hội đồng hương Quảng Nam tại Berlin | person.host_country Đức
        """),
    OfficeSheet(
      "the country merged down, as a CSV shows it, and ditto marks",
      """
      STT,Họ và tên,Tuổi,Năm sinh,Quốc gia đang sinh sống,Quan hệ gia đình,Ghi chú
      1,Phí Đình Hoan,60,1966,Hoa Kỳ,,
      2,Phí Thị Hạnh,55,1971,″,,em ông Hoan
      3,Phí Đình Khải,50,1976,\"\"\"\",,
      """,
      gives: """
        full_name Phí Đình Hoan | dob 1966 | host_country Hoa Kỳ
        full_name Phí Thị Hạnh | dob 1971 | host_country Hoa Kỳ | note em ông Hoan
        full_name Phí Đình Khải | dob 1976 | host_country Hoa Kỳ
        """),
    OfficeSheet(
      "what an export of another system heads in English",
      """
      ID,LastName,FirstName,BirthYear,Gender,CurrentCountry,HomeTown,Mobile,Relative Name,Relative Phone,Relationship
      7,Tran,Minh,1969,M,Norway,"Hoi An, Quang Nam",+47 902 55 181,Tran Thi Cam,0905123789,mother
      """,
      gives: """
        record_id 7 | full_name Tran Minh | sex M | dob 1969 | home_text Hoi An, Quang Nam | host_country Norway | phone +47 902 55 181
        + full_name Tran Thi Cam | relation mother | phone 0905123789
        """),
  ]

  static let last = [
    OfficeSheet(
      "a district's form with the place of living in four columns",
      """
      Biểu số 02,,,,,,,,
      TỔNG HỢP NGƯỜI VIỆT NAM Ở NƯỚC NGOÀI,,,,,,,,
      STT,Họ tên,Ngày sinh,,Quê quán,,Hiện cư trú,,Đối tượng
      ,,Nam,Nữ,Thôn,Xã,Thành phố,Nước,
      1,Nguyễn Duy Khoa,05/05/1981,,Phú Đông,Đại Hiệp,Perth,Úc,Lao động
      2,Trần Lệ Quyên,,1999,Tích Phú,Đại Hiệp,Daegu,Hàn Quốc,Kết hôn
      """,
      gives: """
        full_name Nguyễn Duy Khoa | sex M | dob 1981-05-05 | home_text thôn Phú Đông, xã Đại Hiệp | host_country Úc | host_city Perth | category contract_worker
        full_name Trần Lệ Quyên | sex F | dob 1999 | home_text thôn Tích Phú, xã Đại Hiệp | host_country Hàn Quốc | host_city Daegu | category marriage
        """),
    OfficeSheet(
      "year and manner of leaving in one cell",
      """
      STT,Họ và tên,Năm sinh,Nước cư trú,Năm đi,Số điện thoại người thân
      1,Lê Bá Hùng,1956,Mỹ,1981 (vượt biên),0905 888 101
      2,Phan Thị Sương,1960,Mỹ,Tháng 12/1992,
      """,
      gives: """
        full_name Lê Bá Hùng | dob 1956 | host_country Mỹ | year_left 1981 | note Năm xuất cảnh: 1981 (vượt biên); Số điện thoại người thân: 0905 888 101
        full_name Phan Thị Sương | dob 1960 | host_country Mỹ | year_left 1992
        """),
    OfficeSheet(
      "no numbers of rows, signatures below",
      """
      Họ và tên;Sinh ngày;Nơi sinh;Hộ khẩu thường trú;Đang ở nước;Ghi chú
      Hoàng Kim Phụng;12/10/1965;Huế;phường An Hải;Canada;
      Đặng Ngọc Lưu;03/02/1958;Tam Kỳ;phường An Hải;Canada;đã về nước
      ;;;;Đà Nẵng, ngày 01 tháng 3 năm 2026;
      ;;;;Người lập;
      """,
      gives: """
        full_name Hoàng Kim Phụng | dob 1965-10-12 | home_text phường An Hải | host_country Canada
        full_name Đặng Ngọc Lưu | dob 1958-02-03 | home_text phường An Hải | host_country Canada | note đã về nước
        """),
    OfficeSheet(
      "guests of a meeting",
      """
      DANH SÁCH ĐẠI BIỂU KIỀU BÀO DỰ HỌP MẶT,,,,,
      TT,Họ và tên đại biểu,Năm sinh,Chức danh,Nước sở tại,Số ĐT/Email
      1,GS.TS Trần Ngọc Ẩn,1950,Giáo sư,Bỉ,an.tn@example.org
      2,Ông Nguyễn Hải Nam,1962,Chủ tịch Hội người Việt,Ba Lan,+48 602 555 191
      """,
      gives: """
        full_name Trần Ngọc Ẩn | dob 1950 | host_country Bỉ | email an.tn@example.org | note GS.TS
        full_name Nguyễn Hải Nam | sex M | dob 1962 | host_country Ba Lan | phone +48 602 555 191
        """),
    OfficeSheet(
      "a list of a fund with the date in one column for all", of: .contributions,
      """
      Stt,Ngày,Họ tên người ủng hộ,Quốc gia,Bằng tiền (VNĐ),Bằng ngoại tệ (USD),Hiện vật quy đổi
      1,01/02/2026,Vũ Đức Đam,Nga,3.000.000,,
      2,02/02/2026,Hứa Thị Kim,Nga,"1.500.000đ",,
      """,
      gives: """
        given_on 2026-02-01 | kind cash | amount 3000000 | currency VND | person.full_name Vũ Đức Đam | person.host_country Nga
        given_on 2026-02-02 | kind cash | amount 1500000 | currency VND | person.full_name Hứa Thị Kim | person.host_country Nga
        """),
    OfficeSheet(
      "husband and wife, children in the note",
      """
      STT,Họ và tên chồng (vợ),Họ và tên,Năm sinh,Giới,Nơi định cư,Năm kết hôn
      1,Lee Jun Ho,Nguyễn Thị Hồng Đào,1993,Nữ,Busan - Hàn Quốc,2015
      """,
      gives: """
        full_name Nguyễn Thị Hồng Đào | sex F | dob 1993 | host_country Hàn Quốc | host_city Busan
        + full_name Lee Jun Ho | relation chồng
        """),
    OfficeSheet(
      "blank rows between, numbers with dots, capitals",
      """

      STT,HỌ VÀ TÊN,NGÀY, THÁNG, NĂM SINH,ĐỊA CHỈ TẠI NƯỚC NGOÀI,ĐỊA CHỈ TẠI VIỆT NAM
      1.,NGUYỄN VĂN BÉ,1,1,1950,"Tokyo, Nhật Bản","thôn 2, xã Trà Đông"

      2.,TRẦN THỊ NĂM,20,11,1961,"Saitama, Nhật Bản",như trên
      """,
      gives: """
        full_name NGUYỄN VĂN BÉ | dob 1950-01-01 | home_text thôn 2, xã Trà Đông | host_country Nhật Bản | host_city Tokyo
        full_name TRẦN THỊ NĂM | dob 1961-11-20 | home_text thôn 2, xã Trà Đông | host_country Nhật Bản | host_city Saitama
        """),
    OfficeSheet(
      "unmarked headings of a form filled on a phone",
      """
      Dau thoi gian,Ho va ten,Ngay thang nam sinh,Gioi tinh,Ban dang song o nuoc nao?,So dien thoai,Dia chi email,Nghe nghiep
      11/20/2025 9:15:02,Ngô Phương Thảo,3/15/1997,Nữ,Đức,+49 151 555 0201,thao.np@example.org,Sinh viên
      11/21/2025 10:01:44,Lý Gia Hân,7/30/1992,Nữ,Pháp,+33 6 11 55 02 02,han.lg@example.org,Kế toán
      11/22/2025 8:00:12,Bạch Ngọc Sơn,1/25/1985,Nam,Đức,+49 151 555 0203,,Kỹ sư
      """,
      gives: """
        full_name Ngô Phương Thảo | sex F | dob 1997-03-15 | host_country Đức | phone +49 151 555 0201 | email thao.np@example.org | occupation Sinh viên
        full_name Lý Gia Hân | sex F | dob 1992-07-30 | host_country Pháp | phone +33 6 11 55 02 02 | email han.lg@example.org | occupation Kế toán
        full_name Bạch Ngọc Sơn | sex M | dob 1985-01-25 | host_country Đức | phone +49 151 555 0203 | occupation Kỹ sư
        """),
  ]
}
