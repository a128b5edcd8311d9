import Facts
import Papers

extension ProcessingRegister {
  func keeping(_ words: ReportPaper, _ number: String = "V") -> [Paper.Block] {
    let language = words.language
    let kinds = DataKind.all.flatMap(\.retention).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let rows = kinds.map { kind in
      let decision = retention.first { $0.name == "retention/\(kind)" }
      let records = DataKind.all.filter { $0.retention.contains(kind) }
      return [
        Self.retentionNames[kind]?(language) ?? kind,
        records.map { $0.name(language) }.joined(separator: "; "),
        decision.map { Self.periodWords($0.value)(language) } ?? Self.undecided(language),
        decision?.document ?? "",
      ]
    }
    return [
      words.heading(number, "Nơi lưu và thời hạn lưu", "Where and how long"),
      words.paragraph(
        """
        Dữ liệu nằm trong hai tệp trên máy này (registry.sqlite, keys.sqlite), đã mã hóa. Dữ liệu đã \
        mã hóa vẫn là dữ liệu cá nhân.
        """,
        """
        The data is in two files on this machine (registry.sqlite, keys.sqlite), encrypted. Encrypted \
        data remain personal data.
        """),
      .grid(
        Paper.Grid(
          columns: [
            .init(words.say("Loại", "Kind"), weight: 3),
            .init(words.say("Gồm", "Of"), weight: 7),
            .init(words.say("Thời hạn lưu", "Kept for"), weight: 2),
            .init(words.say("Văn bản", "Document"), weight: 3),
          ], rows: rows)),
      words.blank("Máy và nơi đặt máy", "The machine and where it stands"),
      words.blank("Nơi cất bản sao lưu", "Where backups are kept"),
    ]
  }

  func measures(_ words: ReportPaper, _ number: String = "VI") -> [Paper.Block] {
    [
      words.heading(number, "Biện pháp bảo vệ", "Measures"),
      words.paragraph("Của chương trình:", "Of the program:"), words.list(ImpactDraft.measures),
      words.paragraph("Của cơ quan:", "Of the office:"),
    ]
      + words.blanks([
        words.say("Quy chế, người chịu trách nhiệm", "Rules, who is responsible"),
        words.say("Tập huấn, kiểm tra định kỳ", "Training, regular checks"),
      ])
  }

  func dates(_ words: ReportPaper, _ number: String = "VII") -> [Paper.Block] {
    [
      words.heading(number, "Hồ sơ đánh giá tác động", "The impact assessment"),
      .entries(calendar.entries(words)),
      words.paragraph(
        """
        Ngày bắt đầu là ngày lập sổ này. Thay đổi được tính là thay đổi người dùng, vai trò, quy định \
        của cơ quan; khi có thay đổi, hồ sơ được cập nhật 6 tháng một lần.
        """,
        """
        Processing began when this registry was made. Changes of users, roles and policies count; \
        where there are any, the assessment is updated every 6 months.
        """),
      words.blank("Ngày gửi hồ sơ, nơi nhận", "Sent on, to"),
      words.blank("Ngày cập nhật gần nhất", "Last updated on"),
    ]
  }

  static let undecided = Wording(vi: "chưa quyết định", en: "not decided")

  /// A day as policies keep it, `YYYY-MM-DD`.
  static func day(_ text: String, _ language: Language) -> String {
    PartialDate(text)?.exactDay?.written(in: language) ?? text
  }

  /// The decision on a legal basis in words; another program's value as it stands.
  static func basisWords(_ value: String) -> Wording {
    switch value {
    case "default": undecided
    case "required":
      Wording(vi: "chỉ xử lý người đã ghi căn cứ riêng", en: "only those with a ground on record")
    case "assumed:task": Wording(vi: "nhiệm vụ được giao", en: "a public task")
    case "assumed:contract": Wording(vi: "hợp đồng", en: "a contract")
    case "assumed:law": Wording(vi: "quy định của pháp luật", en: "a legal duty")
    default: Wording(vi: value, en: value)
    }
  }

  /// How long in words: `P5Y` is 5 years; another value as it stands.
  static func periodWords(_ value: String) -> Wording {
    guard value != "undecided" else { return undecided }
    let units: [Character: (vi: String, en: String)] = [
      "Y": ("năm", "years"), "M": ("tháng", "months"), "W": ("tuần", "weeks"),
      "D": ("ngày", "days"),
    ]
    guard value.first == "P", let letter = value.last, let unit = units[letter],
      let count = Int(value.dropFirst().dropLast())
    else { return Wording(vi: value, en: value) }
    return Wording(vi: "\(count) \(unit.vi)", en: "\(count) \(unit.en)")
  }

  private static let retentionNames: [String: Wording] = [
    "persons": Wording(vi: "Hồ sơ kiều bào", en: "Persons"),
    "relatives": Wording(vi: "Hồ sơ thân nhân", en: "Relatives"),
    "history": Wording(vi: "Lịch sử sửa đổi", en: "History of changes"),
    "gift_texts": Wording(vi: "Mô tả, minh chứng của đóng góp", en: "Texts of contributions"),
    "void_gifts": Wording(vi: "Đóng góp đã hủy ghi nhận", en: "Void contributions"),
    "invitations": Wording(vi: "Giấy mời", en: "Invitations"),
    "imports": Wording(vi: "Tên tệp đã nhập", en: "Names of imported files"),
    "consents": Wording(vi: "Minh chứng đồng ý", en: "Evidence of consent"),
    "requests": Wording(vi: "Yêu cầu đã giải quyết", en: "Closed requests"),
  ]
}

extension ImpactCalendar {
  func entries(_ words: ReportPaper) -> [Paper.Entry] {
    let language = words.language
    let change = lastChange.map {
      "\($0.day.written(in: language)) (\(deedWords($0.deed)(language)))"
    }
    return [
      .init(
        words.say("Ngày bắt đầu xử lý", "First processing"),
        firstProcessing?.written(in: language) ?? ""),
      .init(
        words.say("Hạn lập hồ sơ (60 ngày)", "Assessment due (60 days)"),
        due?.written(in: language) ?? ""),
      .init(
        words.say("Thay đổi gần nhất", "Last change"),
        change ?? words.say("chưa có", "none")),
      .init(
        words.say("Phải cập nhật trước", "Update by"),
        updateBy?.written(in: language) ?? words.say("chưa phát sinh", "not due")),
    ]
  }
}
