import Facts
import Papers
import People
import Spreadsheets
import Testing

@testable import Lists

struct DossierMinutesTests {
  @Test func `what is not known of the meeting is left to be written in`() {
    let paper = DossierSample.dossier().minutes
    #expect(paper.head?.number == "……/BB-MTTQ-BTT")
    #expect(
      paper.texts == [
        "I. Thời gian, địa điểm",
        "Thời gian bắt đầu: …… giờ ……, ngày …… tháng …… năm …….", "Địa điểm:",
        "II. Thành phần tham dự", "1.", "2.", "3.", "Chủ trì:", "Thư ký:", "III. Nội dung",
        "Cuộc họp đã nghe báo cáo thành tích và xem xét hồ sơ đề nghị của 03 (ba) trường hợp, "
          + "gồm 02 (hai) cá nhân, 01 (một) tập thể; trong đó truy tặng: 01 (một).",
        "Kết quả biểu quyết:",
        "1 | Trần Thị Mít | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (truy tặng) | Đạt | ……/……",
        "2 | Hội đồng hương Mẫu tại Séc | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | Đạt | ……/……",
        "3 | Nguyễn Văn Ổi | Bằng khen của Ủy ban Trung ương MTTQ Việt Nam | Đạt | ……/……",
        "IV. Kết luận",
        "Căn cứ kết quả biểu quyết, cuộc họp thống nhất đề nghị khen thưởng "
          + "…………………………………… trường hợp.",
        "Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……. Biên bản đã được đọc lại để "
          + "những người dự họp cùng nghe và thống nhất thông qua./.",
      ])
  }

  private func entry(_ votes: Dossier.Votes?) -> Dossier.Entry {
    Dossier.Entry(
      code: "P1", kind: .individual, name: "Hồ Văn Xoài", form: DossierSample.front,
      achievements: [DossierSample.deed("2024", "Quỹ", millions: 2)], totalVND: 2_000_000,
      summary: "", votes: votes)
  }

  @Test func `a meeting that is known is told`() throws {
    let meeting = Dossier.Meeting(
      day: day(2026, 12, 28), begin: "08 giờ 00", end: "09 giờ 30", place: "Phòng họp số 1",
      attendance: ["Bà Lê Thị Bưởi, Chủ tịch", "Bà Vũ Thị Bơ, Ủy viên"], chair: "Lê Thị Bưởi",
      secretary: "Vũ Thị Bơ")
    let dossier = DossierSample.dossier([entry(Dossier.Votes(2, of: 2))], meeting: meeting)
    let paper = dossier.minutes
    #expect(
      paper.texts == [
        "I. Thời gian, địa điểm", "Thời gian bắt đầu: 08 giờ 00, ngày 28 tháng 12 năm 2026.",
        "Địa điểm: Phòng họp số 1", "II. Thành phần tham dự", "Bà Lê Thị Bưởi, Chủ tịch",
        "Bà Vũ Thị Bơ, Ủy viên", "Chủ trì: Lê Thị Bưởi", "Thư ký: Vũ Thị Bơ", "III. Nội dung",
        "Cuộc họp đã nghe báo cáo thành tích và xem xét hồ sơ đề nghị của 01 (một) trường hợp, "
          + "gồm 01 (một) cá nhân.",
        "Kết quả biểu quyết:",
        "1 | Hồ Văn Xoài | Bằng khen của Ủy ban Trung ương MTTQ Việt Nam | 2/2", "IV. Kết luận",
        "Căn cứ kết quả biểu quyết, cuộc họp thống nhất đề nghị khen thưởng 01 (một) trường hợp, "
          + "gồm 01 (một) cá nhân.",
        "Cuộc họp kết thúc vào 09 giờ 30, ngày 28 tháng 12 năm 2026. Biên bản đã được đọc lại để "
          + "những người dự họp cùng nghe và thống nhất thông qua./.",
      ])
    #expect(paper.signatures.first?.left?.name == "Vũ Thị Bơ")
    #expect(paper.signatures.first?.right?.name == "Lê Thị Bưởi")
    try dossier.check()
    #expect(
      dossier.submission.texts.contains(
        "Căn cứ Biên bản họp xét đề nghị khen thưởng số ……/BB-MTTQ-BTT ngày 28 tháng 12 năm 2026."))
  }

  @Test(arguments: [(1, 2, false), (2, 3, true), (3, 6, false), (4, 6, true), (0, 1, false)])
  func `a conclusion is printed only for more than half of the votes`(
    agreed: Int, cast: Int, isPrinted: Bool
  ) throws {
    let dossier = DossierSample.dossier([entry(Dossier.Votes(agreed, of: cast))])
    let conclusion = dossier.minutes.texts.first { $0.contains("thống nhất đề nghị") }
    #expect(conclusion?.contains("01 (một)") == isPrinted)
    try dossier.check()
  }

  @Test func `more votes for than were cast are none`() {
    #expect(Dossier.Votes(3, of: 2) == nil)
    #expect(Dossier.Votes(0, of: 0) == nil)
    #expect(Dossier.Votes(-1, of: 2) == nil)
  }
}
