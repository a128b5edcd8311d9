import Facts
import Papers
import People
import Spreadsheets
import Testing

@testable import Lists

struct DossierTextTests {
  private let dossier = DossierSample.dossier()

  @Test func `the submission tells how many, for what, and what goes with it`() {
    let paper = dossier.submission
    #expect(paper.head?.number == "05/TTr-MTTQ-BTT")
    #expect(
      paper.head?.dateLine?.text(in: .vi) == "Sầm Sơn, ngày 05 tháng 01 năm 2027")
    #expect(
      paper.subtitle
        == "Về việc đề nghị khen thưởng người Việt Nam ở nước ngoài\nnhân dịp Tết Đinh Mùi 2027")
    #expect(
      paper.recipients == ["Như trên", "Thường trực Đảng ủy phường (để báo cáo)", "Lưu: VT"])
    #expect(
      paper.texts == [
        "Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
        "Căn cứ Biên bản họp xét đề nghị khen thưởng số ……/BB-MTTQ-BTT "
          + "ngày …… tháng …… năm …….",
        "Xét thành tích của các cá nhân và tập thể người Việt Nam ở nước ngoài có thành tích "
          + "đóng góp cho quê hương, đất nước, Ủy ban MTTQ Việt Nam phường Sầm Sơn kính trình "
          + "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa xem xét khen thưởng "
          + "nhân dịp Tết Đinh Mùi 2027 với các nội dung sau:",
        "1. Số lượng và hình thức đề nghị khen thưởng",
        "Tổng số đề nghị: 03 (ba) trường hợp, gồm 02 (hai) cá nhân, 01 (một) tập thể; "
          + "trong đó truy tặng: 01 (một).",
        "1 | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | Chủ tịch Ủy ban nhân dân tỉnh | "
          + "01 (một) | 01 (một) | ",
        "2 | Bằng khen của Ủy ban Trung ương MTTQ Việt Nam | "
          + "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam | 01 (một) |  | ",
        "2. Danh sách và thành tích",
        "Các trường hợp được đề nghị (có danh sách trích ngang kèm theo):",
        "1 | Trần Thị Mít | Pháp | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (truy tặng)",
        "2 | Hội đồng hương Mẫu tại Séc | Cộng hòa Séc | "
          + "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "3 | Nguyễn Văn Ổi | Cộng hòa Séc | Bằng khen của Ủy ban Trung ương MTTQ Việt Nam",
        "Tổng giá trị đóng góp: 910.000.000 đồng, không tính 01 (một) lần đóng góp chưa định giá.",
        "Tổng mức tiền thưởng kèm theo: 2.000.000 đồng.",
        "3. Hồ sơ kèm theo",
        "Danh sách trích ngang: 01 (một) bản;",
        "Báo cáo thành tích: 03 (ba) bản;",
        "Biên bản họp xét đề nghị khen thưởng: 01 (một) bản.",
        "Kính đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa xem xét, khen thưởng "
          + "theo thẩm quyền hoặc trình cấp có thẩm quyền khen thưởng./.",
      ])
  }

  @Test func `the list groups by form and kind, numbers through, and ends with its counts`() {
    let paper = dossier.list
    #expect(paper.orientation == .landscape)
    #expect(paper.footer == "Mã kiểm tra danh sách: 1A2B-3C4D-5E6F-7081")
    #expect(
      paper.texts == [
        "(Kèm theo Tờ trình số 05/TTr-MTTQ-BTT ngày 05 tháng 01 năm 2027 "
          + "của Ủy ban MTTQ Việt Nam phường Sầm Sơn)",
        "I. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Cá nhân: 01 (một)",
        "1 | Trần Thị Mít | 1940\nNữ | Nguyên Nhà giáo | Pháp\n"
          + "Quê quán: xã Quảng Lộc, tỉnh Thanh Hóa | "
          + "Ủng hộ 1 lần, tổng trị giá 40.000.000 đồng (2021) | 40.000.000 |  | "
          + "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (truy tặng)",
        "Tập thể: 01 (một)",
        "2 | Hội đồng hương Mẫu tại Séc |  | Hội đồng hương | Cộng hòa Séc | "
          + "Ủng hộ 1 lần, tổng trị giá 120.000.000 đồng (2026) | 120.000.000 |  | "
          + "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "II. Bằng khen của Ủy ban Trung ương MTTQ Việt Nam", "Cá nhân: 01 (một)",
        "3 | Nguyễn Văn Ổi | 1956\nNam | Giám đốc Công ty Mẫu Praha | Cộng hòa Séc\n"
          + "Quê quán: phường Sầm Sơn, tỉnh Thanh Hóa\n"
          + "(trước đây: phường Trung Sơn, thành phố Sầm Sơn) | "
          + "Đóng góp 3 lần, tổng trị giá 750.000.000 đồng, 1 lần chưa định giá (2022–2025) | "
          + "750.000.000 | Giấy khen của Chủ tịch UBND phường (số 12/QĐ-UBND, 02/09/2025) | "
          + "Bằng khen của Ủy ban Trung ương MTTQ Việt Nam",
        "Danh sách này có 03 (ba) trường hợp, gồm 02 (hai) cá nhân, 01 (một) tập thể; "
          + "trong đó truy tặng: 01 (một).",
        "Tổng giá trị đóng góp: 910.000.000 đồng, không tính 01 (một) lần đóng góp chưa định giá.",
      ])
  }

  @Test func `a report has who, what was given with its proof, and earlier awards`() {
    let paper = dossier.report(of: 3)
    #expect(paper.subtitle == "Đề nghị tặng Bằng khen của Ủy ban Trung ương MTTQ Việt Nam")
    #expect(
      paper.footer
        == "Mã kiểm tra danh sách: 1A2B-3C4D-5E6F-7081 · số thứ tự trong danh sách: 03 "
        + "· mã hồ sơ: P12")
    #expect(
      paper.texts == [
        "I. Sơ lược lý lịch", "Họ và tên: Nguyễn Văn Ổi", "Năm sinh: 1956", "Giới tính: Nam",
        "Quê quán: phường Sầm Sơn, tỉnh Thanh Hóa",
        "Quê quán (tên cũ): phường Trung Sơn, thành phố Sầm Sơn", "Nơi cư trú: Praha, Cộng hòa Séc",
        "Chức vụ, đơn vị: Giám đốc Công ty Mẫu Praha",
        "II. Thành tích đạt được",
        "Tóm tắt: Đóng góp 3 lần, tổng trị giá 750.000.000 đồng, 1 lần chưa định giá (2022–2025)",
        "1 | 01/05/2022 | Quỹ Vì người nghèo | Tiền mặt | 500.000.000 | Phiếu thu 12",
        "2 | 2024 | Xây lớp học\n(phần trong khoản đóng góp chung) | Công trình | 250.000.000 | –",
        "3 | 12/2025 | Tư vấn quy hoạch | Tri thức | chưa định giá | –",
        " |  | Tổng cộng |  | 750.000.000 | ",
        "Số lần đóng góp: 03 (ba), từ năm 2022 đến năm 2025, trong đó 01 (một) lần chưa định giá.",
        "Tổng giá trị đóng góp: 750.000.000 đồng.",
        "Tiêu chuẩn áp dụng: đóng góp từ 1 tỷ đồng trong 5 năm",
        "III. Các hình thức đã được khen thưởng",
        "Giấy khen của Chủ tịch UBND phường (số 12/QĐ-UBND, 02/09/2025)",
      ])
    #expect(paper.signatures.first?.left?.capacity == ["Xác nhận của cấp trình", "khen thưởng"])
    #expect(paper.signatures.first?.right?.name == "Lê Thị Bưởi")
  }

  @Test func `who has died is proposed with the words for it, a collective with its own`() {
    let died = dossier.report(of: 1)
    #expect(died.subtitle == "Đề nghị truy tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
    #expect(died.texts.contains("Chức vụ, đơn vị: Nguyên Nhà giáo"))
    #expect(died.texts.contains("Nơi cư trú trước khi mất: Pháp"))
    #expect(died.texts.last == "Hồ sơ chưa ghi nhận hình thức khen thưởng nào.")
    #expect(
      dossier.report(of: 2).texts.prefix(4) == [
        "I. Sơ lược đặc điểm, tình hình", "Tên tập thể: Hội đồng hương Mẫu tại Séc",
        "Địa bàn hoạt động: Brno, Cộng hòa Séc", "Loại hình, lĩnh vực: Hội đồng hương",
      ])
  }

  @Test func `a report sums up by kind and by year where that tells more`() {
    let deeds = [
      DossierSample.deed("2024-03", "Học bổng", millions: 5),
      DossierSample.deed("2024-09", "Học bổng", millions: 7),
      DossierSample.deed("2025", "Cầu dân sinh", kind: .works, millions: 900),
    ]
    let entry = Dossier.Entry(
      code: "P1", kind: .family, name: "Gia đình ông Đỗ Văn Vải", form: DossierSample.front,
      achievements: deeds, totalVND: 912_000_000, summary: "")
    let texts = DossierSample.dossier([entry]).report(of: 1).texts
    #expect(texts.contains("Hộ gia đình: Gia đình ông Đỗ Văn Vải"))
    let place = texts.firstIndex(of: "Tổng hợp theo loại hình đóng góp") ?? 0
    #expect(
      texts[place...].prefix(8) == [
        "Tổng hợp theo loại hình đóng góp", "Tiền mặt | 2 | 12.000.000",
        "Công trình | 1 | 900.000.000", "Tổng cộng | 3 | 912.000.000",
        "Tổng hợp theo năm", "2024 | 2 | 12.000.000", "2025 | 1 | 900.000.000",
        "Tổng cộng | 3 | 912.000.000",
      ])
  }
}
