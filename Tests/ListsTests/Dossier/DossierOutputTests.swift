import Facts
import Papers
import People
import Spreadsheets
import Testing

@testable import Lists

struct DossierOutputTests {
  private let dossier = DossierSample.dossier()

  @Test func `a public list has name, country, award and summary, and nothing else`() {
    let entry = DossierSample.individual
    let paper = dossier.publicList(of: [entry])
    #expect(
      paper.texts == [
        "1 | Nguyễn Văn Ổi | Cộng hòa Séc | Bằng khen của Ủy ban Trung ương MTTQ Việt Nam | "
          + "Đóng góp 3 lần (2022–2025)"
      ])
    #expect(paper.title == "Danh sách được khen thưởng")
    #expect(dossier.publicList(of: [], isDecided: false).title == "Danh sách đề nghị khen thưởng")
    #expect(paper.footer == nil)
    let page = String(decoding: paper.html(), as: UTF8.self)
    for hidden in ["1956", "Sầm Sơn, tỉnh", "Giám đốc", "P12", "Phiếu thu", "Praha", "750"] {
      #expect(!page.contains(hidden))
    }
  }

  @Test func `the table has each fact in a column of its own`() {
    let table = dossier.table
    #expect(
      table.columns.map(\.key) == [
        "number", "id", "name", "birth_year", "sex", "position", "country", "home", "former_home",
        "summary", "total_vnd", "contributions", "earlier_awards", "kind", "award",
      ])
    #expect(
      table.rows.last == [
        .integer(3), .text("P12"), .text("Nguyễn Văn Ổi"), .integer(1956), .text("Nam"),
        .text("Giám đốc Công ty Mẫu Praha"), .text("Cộng hòa Séc"),
        .text("phường Sầm Sơn, tỉnh Thanh Hóa"), .text("phường Trung Sơn, thành phố Sầm Sơn"),
        .text("Đóng góp 3 lần, tổng trị giá 750.000.000 đồng, 1 lần chưa định giá (2022–2025)"),
        .integer(750_000_000), .integer(3),
        .list(["Giấy khen của Chủ tịch UBND phường (số 12/QĐ-UBND, 02/09/2025)"]),
        .text("Cá nhân"), .text("Bằng khen của Ủy ban Trung ương MTTQ Việt Nam"),
      ])
    #expect(table.notes.last?.vi == "Mã kiểm tra danh sách: 1A2B-3C4D-5E6F-7081")
  }

  @Test
  func `a draft of the decision leaves the money's source and who carries it out to be written`() {
    let office = Letterhead(
      issuer: "Ủy ban nhân dân tỉnh Thanh Hóa", symbol: "UBND", place: "Thanh Hóa",
      capacity: ["Chủ tịch"], recipients: ["Như trên", "Lưu: VT"])
    let paper = dossier.draftDecision(on: DossierSample.province, by: office)
    #expect(paper.head?.number == "……/QĐ-UBND")
    #expect(paper.recipients == ["Như Điều 3", "Lưu: VT"])
    #expect(
      paper.subtitle
        == "Về việc tặng, truy tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
    #expect(
      paper.texts == [
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
        "Theo đề nghị của Ủy ban MTTQ Việt Nam phường Sầm Sơn tại Tờ trình số "
          + "05/TTr-MTTQ-BTT ngày 05 tháng 01 năm 2027.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng, truy tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh nhân dịp "
          + "Tết Đinh Mùi 2027 cho 02 (hai) trường hợp, gồm 01 (một) cá nhân, 01 (một) tập thể; "
          + "trong đó truy tặng: 01 (một), là người Việt Nam ở nước ngoài có thành tích đóng góp "
          + "cho quê hương, đất nước, có tên sau:",
        "1 | Trần Thị Mít | Pháp | Cá nhân (truy tặng) | ",
        "2 | Hội đồng hương Mẫu tại Séc | Cộng hòa Séc | Tập thể | 2.000.000",
        "Điều 2. Tổng mức tiền thưởng kèm theo: 2.000.000 đồng, từ …………………………………….",
        "Điều 3. ……………………………………, các cá nhân và tập thể có tên tại Điều 1 "
          + "chịu trách nhiệm thi hành Quyết định này./.",
      ])
  }

  @Test(arguments: [
    ("Tết Đinh Mùi 2027", " nhân dịp Tết Đinh Mùi 2027"), ("Đợt 1 năm 2026", " đợt 1 năm 2026"),
    ("Năm 2026", " năm 2026"), ("Xuân Quê hương 2026", " nhân dịp Xuân Quê hương 2026"),
  ])
  func `an occasion is told with the word that goes before it`(round: String, words: String) {
    let dossier = Dossier(
      letterhead: DossierSample.letterhead, day: nil, round: round, bases: [], entries: [],
      digest: "")
    #expect(dossier.occasion == words)
  }

  @Test func `more than ten are named in the list alone`() throws {
    let entries = (1...24).map { place in
      Dossier.Entry(
        code: "P\(place)", kind: .individual, name: "Bùi Thị Chanh \(place)",
        form: DossierSample.front, achievements: [], totalVND: 0, summary: "")
    }
    let dossier = DossierSample.dossier(entries)
    try dossier.check()
    let texts = dossier.submission.texts
    #expect(!texts.contains { $0.contains("Bùi Thị Chanh") })
    #expect(
      texts.contains("Tổng số đề nghị: 24 (hai mươi tư) trường hợp, gồm 24 (hai mươi tư) cá nhân."))
  }

  @Test func `what is unknown leaves dots`() throws {
    let dossier = Dossier(
      letterhead: Letterhead(issuer: "Hội Mẫu", symbol: "HM", place: "Thanh Hóa"), day: nil,
      bases: [], entries: [DossierSample.club], digest: "")
    try dossier.check()
    let paper = dossier.submission
    #expect(paper.head?.number == "……/TTr-HM")
    #expect(paper.head?.dateLine?.day == nil)
    #expect(paper.texts.first == "Kính gửi: ……………………………………")
    #expect(paper.recipients == ["Như trên", "Lưu: VT"])
    #expect(paper.signatures.first?.right?.capacity == ["……………………………………"])
    #expect(dossier.list.texts.first?.contains("số ……/TTr-HM ngày …… tháng …… năm ……") == true)
  }
}
