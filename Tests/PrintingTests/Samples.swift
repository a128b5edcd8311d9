import Facts
import Papers

/// Papers as an office makes them; all persons are invented.
enum Sample: CaseIterable {
  case letter, form, list, report

  var paper: Paper {
    switch self {
    case .letter: Self.letter(number: 1)
    case .form: Self.consentForm
    case .list: Self.list(rows: 60)
    case .report: Self.accessReport
    }
  }

  static let head = Paper.Head(
    superior: "Ủy ban MTTQ Việt Nam\nthành phố Đà Nẵng", issuer: "Ban Thường trực",
    number: Paper.Head.number(5, "GM-MTTQ"),
    dateLine: Paper.DateLine("Đà Nẵng", Day(year: 2027, month: 1, day: 5)))

  static let signatures = [
    Paper.Signatures(
      right: Paper.Signature(
        ["TM. Ban Thường trực", "KT. Chủ tịch", "Phó Chủ tịch"], name: "Phạm Văn Thử"))
  ]

  static let sentence =
    "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Đà Nẵng trân trọng kính mời ông bà tới dự buổi gặp"
    + " mặt kiều bào nhân dịp Tết Đinh Mùi, bày tỏ lòng biết ơn đối với những đóng góp của bà con."

  static func letter(number: Int) -> Paper {
    Paper(
      head: head, title: "Giấy mời", subtitle: "Dự gặp mặt kiều bào nhân dịp Tết Đinh Mùi năm 2027",
      blocks: [
        .addressees(["Ông Nguyễn Văn Mẫu \(number)"]),
        .paragraph(Paper.Text(sentence)),
        .paragraph(.bold("Thời gian: ") + "8 giờ 00, " + .italic("ngày 20 tháng 01 năm 2027.")),
        .code(Paper.Code("KB:E12:\(10_000 + number)", caption: "KM-2027-\(number)")),
      ], signatures: signatures,
      recipients: ["Như trên", "Ban Thường trực (để báo cáo)", "Lưu: VT, TG"])
  }

  private static let consentForm = Paper(
    head: Paper.Head(dateLine: Paper.DateLine("Đà Nẵng", nil)), title: "Phiếu đồng ý",
    subtitle: "về việc lưu giữ thông tin cá nhân",
    blocks: [
      .addressees(["Ủy ban Mặt trận Tổ quốc Việt Nam", "Ban Thường trực"]),
      .blanks(["Họ và tên:"]), .blanks(["Ngày sinh:", "Quốc tịch:"]), .blanks([""]),
      .tick("Lập hồ sơ kiều bào", isTicked: true), .tick("Gửi thư chúc mừng"),
      .heading("Quyền của người đồng ý"), .heading("Theo luật", .second),
      .list(["Xem, sửa, xóa thông tin;", .italic("Rút lại sự đồng ý.")]),
      .list(["Một", "Hai"], .number), .note("Phiếu này được lập thành hai bản."),
      .sheet(["ABCD-EFGH-IJKL  41", "MNOP-QRST-UVWX  42"]), .paragraph("bên phải", .trailing),
      .paragraph("bên trái", .leading),
    ],
    signatures: [
      Paper.Signatures(
        left: Paper.Signature(["Người đồng ý"], note: "(Ký, ghi rõ họ tên)"),
        right: Paper.Signature(
          ["Người tiếp nhận"], name: "Lê Thị Bưởi", dateLine: Paper.DateLine(nil, nil)))
    ], recipients: ["Lưu: VT"], footer: "sổ 42:9f86d081884c7d65")

  static func list(rows: Int) -> Paper {
    Paper(
      orientation: .landscape, head: head, title: "Danh sách",
      subtitle: "Kiều bào được mời dự gặp mặt",
      blocks: [
        .grid(
          Paper.Grid(
            columns: [
              Paper.Grid.Column("Thứ", weight: 2, alignment: .centre),
              Paper.Grid.Column("Họ và tên", weight: 6),
              Paper.Grid.Column("Quê quán", weight: 8),
              Paper.Grid.Column("Tiền", weight: 4, alignment: .trailing),
            ],
            rows: (1...rows).map { row in
              [
                "r\(row)", "Trần Thị Ví Dụ r\(row)",
                row % 3 == 0
                  ? "" : "phường Quảng Phú, thành phố Đà Nẵng (trước là Tam Thanh) r\(row)",
                "\(row).500.000",
              ]
            }))
      ], signatures: signatures, recipients: ["Lưu: VT"])
  }

  private static let accessReport = Paper(
    title: "Thông tin đang lưu giữ về một người", subtitle: "theo yêu cầu ngày 05/02/2026",
    blocks: [
      .entries([
        Paper.Entry("Họ và tên", "Lê Thị Bưởi"), Paper.Entry("Tên khác", ""),
        Paper.Entry("Quê quán", "phường Quảng Phú, thành phố Đà Nẵng"),
      ]),
      .pageBreak, .heading("Đóng góp"),
      .grid(
        Paper.Grid(
          caption: "Các khoản đã ghi nhận", columns: [Paper.Grid.Column("Nội dung")],
          rows: (1...90).map { ["Ủng hộ quỹ Vì người nghèo, đợt \($0)"] })),
    ], footer: "sổ 42:9f86d081884c7d65")
}
