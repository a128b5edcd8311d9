import Facts
import Papers

/// Papers as an office makes them; all persons are invented.
enum Sample: String, CaseIterable {
  case consent, report, recovery, proposal, wide, submission, nominees, minutes, invitation

  var paper: Paper {
    switch self {
    case .consent: Self.consentForm
    case .report: Self.accessReport
    case .recovery: Self.recoverySheet
    case .proposal: Self.officialProposal
    case .wide: Self.wideList
    case .submission: Self.submissionPaper
    case .nominees: Self.nomineesPaper
    case .minutes: Self.minutesPaper
    case .invitation: Self.invitationPaper
    }
  }

  private static let consentForm = Paper(
    head: Paper.Head(dateLine: Paper.DateLine("Đà Nẵng", nil)),
    title: "Phiếu đồng ý",
    subtitle: "về việc lưu giữ và sử dụng thông tin cá nhân",
    blocks: [
      .paragraph("Kính gửi: Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Đà Nẵng", .centre),
      .blanks(["Họ và tên:"]),
      .blanks(["Ngày sinh:", "Quốc tịch:"]),
      .blanks(["Nơi cư trú:"]),
      .blanks(["Điện thoại:", "Thư điện tử:"]),
      .paragraph(
        Paper.Text("Sau khi được thông báo về mục đích, thời hạn lưu giữ và các quyền của mình, ")
          + .bold("tôi đồng ý") + " để cơ quan tiếp nhận sử dụng thông tin của tôi vào những việc"
          + " được đánh dấu dưới đây:"),
      .tick("Lập hồ sơ kiều bào và liên lạc khi cần", isTicked: true),
      .tick("Gửi thư chúc mừng, thư mời dự các cuộc gặp mặt nhân dịp Tết cổ truyền"),
      .tick("Đề nghị khen thưởng theo quy định của Luật Thi đua, khen thưởng"),
      .tick("Nêu tên công khai khi khen thưởng"),
      .heading("Quyền của người đồng ý"),
      .list([
        "Xem, sửa, xóa thông tin của mình và nhận một bản sao;",
        "Rút lại sự đồng ý bất cứ lúc nào, toàn bộ hoặc từng việc;",
        .italic("Khiếu nại khi quyền của mình bị xâm phạm."),
      ]),
      .note("Phiếu này được lập thành hai bản, mỗi bên giữ một bản."),
    ],
    signatures: [
      Paper.Signatures(
        left: Paper.Signature(["Người đồng ý"], note: "(Ký, ghi rõ họ tên)"),
        right: Paper.Signature(["Người tiếp nhận"], note: "(Ký, ghi rõ họ tên)"))
    ],
    footer: "sổ 42:9f86d081884c7d65")

  private static let accessReport = Paper(
    title: "Thông tin đang lưu giữ về một người",
    subtitle: "theo yêu cầu ngày 05/02/2026",
    blocks: [
      .heading("1. Thông tin chung"),
      .entries([
        Paper.Entry("Họ và tên", "Lê Thị Bưởi"), Paper.Entry("Ngày sinh", "05/1970"),
        Paper.Entry("Nơi cư trú", "Praha, Cộng hòa Séc"), Paper.Entry("Tên khác", ""),
        Paper.Entry("Quê quán", "phường Quảng Phú, thành phố Đà Nẵng (trước là Tam Thanh, Tam Kỳ)"),
      ]),
      .heading("2. Đóng góp"),
      .heading("Theo thời gian", .second),
      .grid(
        Paper.Grid(
          caption: "Các khoản đóng góp đã ghi nhận",
          columns: [
            Paper.Grid.Column("STT", alignment: .centre),
            Paper.Grid.Column("Ngày", weight: 2, alignment: .centre),
            Paper.Grid.Column("Nội dung", weight: 6),
            Paper.Grid.Column("Số tiền (đồng)", weight: 3, alignment: .trailing),
          ],
          rows: (1...60).map { number in
            [
              String(number), "\(number % 28 + 1)/3/2025",
              number % 7 == 0
                ? "" : "Ủng hộ quỹ Vì người nghèo, đợt \(number), gửi qua hội người Việt tại Séc",
              "\(number).500.000",
            ]
          })),
      .heading("3. Ai đã xem"),
      .list(["Nguyễn Văn Mẫu, ngày 01/02/2026", "Trần Thị Ví Dụ, ngày 03/02/2026"], .number),
    ],
    footer: "sổ 42:9f86d081884c7d65")

  private static let recoverySheet = Paper(
    title: "Phiếu khôi phục khóa",
    subtitle: "Phần 1 trong 3 phần; cần 2 phần để khôi phục",
    blocks: [
      .paragraph("Cất phiếu này nơi khô ráo, có khóa. Không chụp ảnh, không sao chép."),
      .sheet(
        (1...11).map { "\($0 < 10 ? " " : "")\($0)  ABCD-EFGH-IJKL-MNOP  \(40 + $0)" }),
      .paragraph("Hai chữ số cuối dòng là số kiểm tra của dòng đó.", .leading),
      .blanks(["Người giữ:", "Nơi cất:"]), .blanks([""]),
    ],
    signatures: [
      Paper.Signatures(
        right: Paper.Signature(
          ["Người nhận"], note: "(Ký, ghi rõ họ tên)",
          dateLine: Paper.DateLine(nil, nil)))
    ])

  private static let officialProposal = Paper(
    head: Paper.Head(
      superior: "Ủy ban MTTQ Việt Nam\nthành phố Đà Nẵng", issuer: "Ban Thường trực",
      number: Paper.Head.number(5, "TTr-MTTQ"),
      dateLine: Paper.DateLine("Đà Nẵng", Day(year: 2026, month: 2, day: 5))),
    title: "Tờ trình",
    subtitle: "Về việc đề nghị tặng Bằng khen cho kiều bào có thành tích xuất sắc",
    blocks: [
      .paragraph("Kính gửi: Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", .centre),
      .paragraph(.italic("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")),
      .paragraph("Ban Thường trực kính trình xem xét, quyết định tặng Bằng khen cho 2 cá nhân."),
      .pageBreak,
      .heading("Danh sách"),
      .paragraph("(Kèm theo Tờ trình này)", .trailing),
    ],
    signatures: [
      Paper.Signatures(
        right: Paper.Signature(
          ["TM. Ban Thường trực", "KT. Chủ tịch", "Phó Chủ tịch"], name: "Phạm Văn Thử"))
    ],
    recipients: ["Như trên", "Ban Thường trực (để báo cáo);", "Lưu: VT, TG"])

  private static let wideList = Paper(
    language: .en, orientation: .landscape,
    head: Paper.Head(
      issuer: "Standing Board", number: "12/DS",
      dateLine: Paper.DateLine(
        "Đà Nẵng", Day(year: 2026, month: 12, day: 9))),
    title: "List of guests",
    blocks: [
      .grid(
        Paper.Grid(
          columns: (1...9).map { Paper.Grid.Column("Column \($0)", weight: 3 + $0) },
          rows: (1...40).map { row in (1...9).map { "cell \(row)/\($0)" } }))
    ],
    signatures: [
      Paper.Signatures(
        left: Paper.Signature(["Prepared by"], name: "Lê Thị Bưởi"),
        right: Paper.Signature(["Approved by"], name: "Phạm Văn Thử"))
    ],
    recipients: ["Archive"])
}
