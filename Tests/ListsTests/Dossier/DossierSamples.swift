import Facts
import Lists
import People

/// Dossiers as offices make them; all persons are invented.
enum DossierSample {
  static let letterhead = Letterhead(
    superior: "Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa",
    issuer: "Ủy ban MTTQ Việt Nam phường Sầm Sơn", symbol: "MTTQ-BTT", place: "Sầm Sơn",
    capacity: ["TM. Ban Thường trực", "Chủ tịch"], signer: "Lê Thị Bưởi",
    addressee: "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa",
    recipients: ["Như trên", "Thường trực Đảng ủy phường (để báo cáo)", "Lưu: VT"])

  static let bases = [
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
  ]

  static let province = Dossier.Form(
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    decidedBy: "Chủ tịch Ủy ban nhân dân tỉnh")
  static let front = Dossier.Form(
    "Bằng khen của Ủy ban Trung ương MTTQ Việt Nam",
    decidedBy: "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam")

  static func deed(
    _ date: String, _ purpose: String?, kind: ContributionKind = .cash, millions: Int64?,
    isJoint: Bool = false, evidence: String...
  ) -> Dossier.Achievement {
    guard let date = PartialDate(date) else { preconditionFailure("no such date") }
    return Dossier.Achievement(
      on: date, kind, purpose: purpose, value: millions.map { $0 * 1_000_000 }, isJoint: isJoint,
      evidence: evidence)
  }

  static let individual = Dossier.Entry(
    code: "P12", kind: .individual, name: "Nguyễn Văn Ổi", birthYear: 1956, sex: .male,
    position: "Giám đốc Công ty Mẫu Praha", country: "Cộng hòa Séc", city: "Praha",
    home: "phường Sầm Sơn, tỉnh Thanh Hóa", formerHome: "phường Trung Sơn, thành phố Sầm Sơn",
    form: front, rule: "đóng góp từ 1 tỷ đồng trong 5 năm",
    achievements: [
      deed("2022-05-01", "Quỹ Vì người nghèo", millions: 500, evidence: "Phiếu thu 12"),
      deed("2024", "Xây lớp học", kind: .works, millions: 250, isJoint: true),
      deed("2025-12", "Tư vấn quy hoạch", kind: .knowledge, millions: nil),
    ],
    totalVND: 750_000_000,
    earlierAwards: ["Giấy khen của Chủ tịch UBND phường (số 12/QĐ-UBND, 02/09/2025)"],
    summary: "Đóng góp 3 lần, tổng trị giá 750.000.000 đồng, 1 lần chưa định giá (2022–2025)",
    publicSummary: "Đóng góp 3 lần (2022–2025)",
    finding: .met)

  static let died = Dossier.Entry(
    code: "P15", kind: .individual, name: "Trần Thị Mít", birthYear: 1940, sex: .female,
    position: "Nhà giáo", country: "Pháp", home: "xã Quảng Lộc, tỉnh Thanh Hóa", form: province,
    isPosthumous: true,
    achievements: [deed("2021-02-05", "Sách cho thư viện", kind: .inKind, millions: 40)],
    totalVND: 40_000_000, summary: "Ủng hộ 1 lần, tổng trị giá 40.000.000 đồng (2021)",
    finding: .met)

  static let club = Dossier.Entry(
    code: "O3", kind: .collective, name: "Hội đồng hương Mẫu tại Séc", position: "Hội đồng hương",
    country: "Cộng hòa Séc", city: "Brno", form: province,
    achievements: [deed("2026-01-05", "Cứu trợ bão lụt", millions: 120)],
    totalVND: 120_000_000, summary: "Ủng hộ 1 lần, tổng trị giá 120.000.000 đồng (2026)",
    bonus: 2_000_000, finding: .met)

  static func dossier(
    _ entries: [Dossier.Entry] = [club, individual, died], meeting: Dossier.Meeting = .init()
  ) -> Dossier {
    Dossier(
      letterhead: letterhead, day: day(2027, 1, 5), round: "Tết Đinh Mùi 2027", bases: bases,
      entries: entries, digest: "1a2b3c4d5e6f708192a3b4c5d6e7f809",
      numbers: .init(submission: 5), meeting: meeting)
  }
}
