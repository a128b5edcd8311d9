import Facts
import Papers

/// The papers of a commendation and of a meeting; the office and all persons are invented.
extension Sample {
  private static let day = Day(year: 2026, month: 2, day: 5)

  static let submissionPaper = Paper(
    head: Paper.Head(
      superior: "Ủy ban MTTQ Việt Nam\nthành phố Sông Vàng", issuer: "Ban Thường trực",
      number: Paper.Head.number(5, "TTr-MTTQ-BTT"),
      dateLine: Paper.DateLine("Sông Vàng", day)),
    title: "Tờ trình",
    subtitle: "Về việc đề nghị tặng Bằng khen cho tập thể, cá nhân kiều bào\n"
      + "có thành tích xuất sắc trong xây dựng quê hương",
    blocks: [
      .addressees([
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Hội đồng Thi đua - Khen thưởng Cơ quan Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và các"
          + " cơ quan tham mưu, giúp việc",
      ]),
      .paragraph(.italic("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")),
      .paragraph(
        .italic(
          "Căn cứ Quy chế thi đua, khen thưởng của Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam;")),
      .paragraph(
        "Xét đề nghị của Hội đồng Thi đua - Khen thưởng, Ban Thường trực Ủy ban Mặt trận Tổ quốc"
          + " Việt Nam thành phố Sông Vàng kính trình xem xét, tặng Bằng khen như sau:"),
      .heading("1. Tập thể: 01"),
      .paragraph("Hội đồng hương Sông Vàng tại Cộng hòa Séc (Praha)."),
      .heading("2. Cá nhân: 02"),
      .list(["Bà Lê Thị Bưởi, kiều bào tại Cộng hòa Séc;", "Ông Trần Văn Ví Dụ, kiều bào tại Đức."]
      ),
      .heading("3. Hồ sơ kèm theo"),
      .list(
        [
          "Danh sách trích ngang đề nghị khen thưởng;", "Biên bản họp Hội đồng;",
          "Báo cáo thành tích của tập thể, cá nhân.",
        ], .number),
      .paragraph(
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Sông Vàng kính đề nghị xem xét,"
          + " quyết định./."),
    ],
    signatures: [
      Paper.Signatures(
        right: Paper.Signature(["TM. Ban Thường trực", "Chủ tịch"], name: "Phạm Văn Thử"))
    ],
    recipients: [
      "Như trên", "Thường trực Thành ủy (để báo cáo)", "Ban Dân vận", "Lưu: VT, KB (3b)",
    ])

  static let nomineesPaper = Paper(
    orientation: .landscape,
    head: Paper.Head(
      superior: "Ủy ban MTTQ Việt Nam\nthành phố Sông Vàng", issuer: "Ban Thường trực"),
    title: "Danh sách trích ngang",
    subtitle: "Tập thể, cá nhân kiều bào đề nghị tặng Bằng khen",
    blocks: [
      .paragraph(
        .italic("(Kèm theo Tờ trình số 05/TTr-MTTQ-BTT ngày 05 tháng 02 năm 2026)"), .centre),
      .grid(
        Paper.Grid(
          columns: [
            Paper.Grid.Column("TT", weight: 3, alignment: .centre),
            Paper.Grid.Column("Họ và tên\n(hoặc tên tập thể)", weight: 12),
            Paper.Grid.Column("Năm sinh", weight: 5, alignment: .centre),
            Paper.Grid.Column("Chức vụ, đơn vị", weight: 12),
            Paper.Grid.Column("Nước cư trú", weight: 7),
            Paper.Grid.Column("Tóm tắt thành tích", weight: 22),
            Paper.Grid.Column("Hình thức đề nghị khen thưởng", weight: 9, alignment: .centre),
          ],
          rows: (1...24).map { number in
            [
              "\(number)",
              number == 1 ? "Hội đồng hương Sông Vàng tại Séc" : "Lê Thị Bưởi \(number)",
              number == 1 ? "" : "\(1950 + number)", "Hội viên Hội người Việt Nam tại Praha",
              "Cộng hòa Séc",
              "Vận động và ủng hộ 250.000.000 đồng xây dựng trường học, tặng xe lăn cho người khuyết"
                + " tật, giúp đỡ học sinh nghèo",
              "Bằng khen",
            ]
          })),
      .paragraph(.italic("Danh sách gồm 01 tập thể và 23 cá nhân./.")),
    ],
    signatures: [
      Paper.Signatures(
        right: Paper.Signature(["TM. Ban Thường trực", "Chủ tịch"], name: "Phạm Văn Thử"))
    ])

  static let minutesPaper = Paper(
    head: Paper.Head(
      superior: "Ủy ban MTTQ Việt Nam\nthành phố Sông Vàng",
      issuer: "Hội đồng Thi đua - Khen thưởng",
      number: Paper.Head.number(12, "BB-HĐTĐKT"),
      dateLine: Paper.DateLine("Sông Vàng", Day(year: 2026, month: 1, day: 28))),
    title: "Biên bản",
    subtitle: "Họp Hội đồng Thi đua - Khen thưởng",
    blocks: [
      .paragraph("Thời gian bắt đầu: 08 giờ 00, ngày 28 tháng 01 năm 2026."),
      .paragraph("Địa điểm: Phòng họp số 2, trụ sở Ủy ban Mặt trận Tổ quốc Việt Nam thành phố."),
      .heading("I. Thành phần"),
      .entries([
        Paper.Entry("Chủ trì", "Ông Phạm Văn Thử, Chủ tịch Hội đồng"),
        Paper.Entry("Thư ký", "Bà Trần Thị Ví Dụ"),
        Paper.Entry("Có mặt", "7/9 thành viên"), Paper.Entry("Vắng mặt", "2 (có lý do)"),
      ]),
      .heading("II. Nội dung"),
      .heading("1. Xét thành tích", .second),
      .paragraph("Hội đồng nghe báo cáo tóm tắt thành tích của từng trường hợp và thảo luận."),
      .heading("2. Kết quả bỏ phiếu", .second),
      .grid(
        Paper.Grid(
          columns: [
            Paper.Grid.Column("TT", alignment: .centre), Paper.Grid.Column("Họ và tên", weight: 6),
            Paper.Grid.Column("Đồng ý", weight: 2, alignment: .centre),
            Paper.Grid.Column("Tỷ lệ", weight: 2, alignment: .centre),
          ], rows: [["1", "Lê Thị Bưởi", "7/7", "100%"], ["2", "Trần Văn Ví Dụ", "6/7", "86%"]])),
      .paragraph(
        "Cuộc họp kết thúc vào 10 giờ 30 cùng ngày. Biên bản được lập thành 02 bản và được các thành"
          + " viên thống nhất thông qua./."),
    ],
    signatures: [
      Paper.Signatures(
        left: Paper.Signature(["Thư ký"], name: "Trần Thị Ví Dụ"),
        right: Paper.Signature(["Chủ trì"], name: "Phạm Văn Thử"))
    ],
    recipients: ["Thành viên Hội đồng", "Lưu: VT, HĐTĐKT"])

  static let invitationPaper = Paper(
    head: Paper.Head(
      superior: "Ủy ban MTTQ Việt Nam\nthành phố Sông Vàng", issuer: "Ban Thường trực",
      number: Paper.Head.number(11, "GM-MTTQ-BTT"),
      dateLine: Paper.DateLine("Sông Vàng", day)),
    title: "Giấy mời",
    subtitle: "Gặp mặt kiều bào nhân dịp Tết Bính Ngọ 2026",
    blocks: [
      .paragraph(
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Sông Vàng trân trọng kính mời:"),
      .paragraph(.bold("Ông Trần Văn Ví Dụ và phu nhân"), .centre),
      .paragraph("Tới dự buổi gặp mặt kiều bào nhân dịp Tết Bính Ngọ 2026."),
      .entries([
        Paper.Entry("Thời gian", "08 giờ 30, thứ Bảy, ngày 14 tháng 02 năm 2026"),
        Paper.Entry("Địa điểm", "Hội trường lớn, số 1 đường Hoa Mai, phường Hòa An"),
      ]),
      .paragraph("Rất hân hạnh được đón tiếp./."),
      .code(Paper.Code("GM-11-0042", side: 28, caption: "Mang theo giấy mời này để vào cửa")),
    ],
    signatures: [
      Paper.Signatures(
        right: Paper.Signature(
          ["TM. Ban Thường trực", "KT. Chủ tịch", "Phó Chủ tịch"], name: "Lê Thị Kiểm"))
    ],
    recipients: ["Như thành phần mời", "Lưu: VT, KB"])
}
