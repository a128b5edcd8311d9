public import Facts
public import Papers
import Privacy

extension ProcessingRegister {
  /// The register as a paper to be completed and signed.
  public func paper(in language: Language) -> Paper {
    let words = ReportPaper(
      language: language, unit: unit, locality: locality, day: drawnUp.dayInVietnam)
    return words.paper(
      Wording(vi: "Sổ đăng ký hoạt động xử lý dữ liệu cá nhân", en: "Register of processing"),
      Wording(
        vi: "Lập từ sổ theo dõi kiều bào, lúc \(drawnUp.written(in: .vi))",
        en: "Drawn from the registry of overseas Vietnamese, \(drawnUp.written(in: .en))"),
      body(words), head: head, orientation: .landscape)
  }

  private func body(_ words: ReportPaper) -> [Paper.Block] {
    opening(words) + uses(words) + data(words) + users(words) + keeping(words) + measures(words)
      + dates(words)
  }

  private func opening(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("I", "Đơn vị xử lý", "Who processes"),
      .entries([.init(words.say("Đơn vị", "Office"), unit)]),
    ]
      + words.blanks([
        words.say("Địa chỉ", "Address"), words.say("Người phụ trách bảo vệ dữ liệu", "In charge"),
        words.say("Điện thoại, thư điện tử", "Phone, e-mail"),
      ])
  }

  func uses(_ words: ReportPaper, _ number: String = "II") -> [Paper.Block] {
    let columns: [Paper.Grid.Column] = [
      .init(words.say("Mục đích", "Purpose"), weight: 3),
      .init(words.say("Căn cứ do cơ quan quyết định", "Basis the office decided on"), weight: 5),
      .init(words.say("Văn bản", "Document"), weight: 4),
      .init(words.say("Từ ngày", "From"), weight: 2),
    ]
    let rows = purposes.map { use in
      [
        use.purpose.name(words.language),
        use.basis.map { Self.basisWords($0.value)(words.language) }
          ?? Self.undecided(words.language),
        use.basis?.document ?? "", use.basis.map { Self.day($0.from, words.language) } ?? "",
      ]
    }
    return [
      words.heading(number, "Mục đích và căn cứ pháp lý", "Purposes and legal bases"),
      .grid(Paper.Grid(columns: columns, rows: rows)),
    ]
  }

  func data(_ words: ReportPaper, _ number: String = "III") -> [Paper.Block] {
    let language = words.language
    let columns: [Paper.Grid.Column] = [
      .init(words.say("Loại hồ sơ", "Records"), weight: 3),
      .init(words.say("Của ai", "Whose"), weight: 3),
      .init(words.say("Các trường", "Fields"), weight: 8),
      .init(words.say("Xếp loại", "Kind"), weight: 2),
      .init(words.say("Dùng cho", "For"), weight: 3),
      .init(words.say("Số bản ghi", "Count"), weight: 2, alignment: .trailing),
    ]
    let rows = holdings.map { held in
      [
        held.holding.name(language), held.holding.bearer.name(language),
        held.holding.contents(language), held.holding.natureNames(language),
        held.holding.purposes.map { $0.name(language) }.joined(separator: ", "),
        held.records.written(in: language),
      ]
    }
    let (persons, relatives) = (
      self.persons.written(in: language), self.relatives.written(in: language)
    )
    return [
      words.heading(number, "Người có dữ liệu và loại dữ liệu", "Persons and kinds of data"),
      words.paragraph(
        "Sổ đang có \(persons) kiều bào và \(relatives) thân nhân trong nước.",
        "The registry holds \(persons) persons abroad and \(relatives) relatives at home."),
      .grid(Paper.Grid(columns: columns, rows: rows)), words.sorting,
    ]
  }

  func users(_ words: ReportPaper, _ number: String = "IV") -> [Paper.Block] {
    let language = words.language
    let columns: [Paper.Grid.Column] = [
      .init(words.say("Vai trò", "Role"), weight: 3),
      .init(words.say("Số người", "Users"), weight: 1, alignment: .trailing),
      .init(words.say("Mở được nhóm dữ liệu", "May open"), weight: 4),
      .init(words.say("Được làm", "May do"), weight: 6),
    ]
    let rows = recipients.map { recipients in
      let role = recipients.role
      return [
        role.title(language), recipients.users.written(in: language),
        DataClass.allCases.filter(role.classes.contains).names(language),
        Duty.allCases.filter(role.duties.contains).map { $0.name(language).lowercased() }
          .joined(separator: ", "),
      ]
    }
    return [
      words.heading(number, "Người được xem, được nhận dữ liệu", "Who may see or receive data"),
      .grid(Paper.Grid(columns: columns, rows: rows)),
      words.paragraph(
        "Chia sẻ với cơ quan khác phải có thỏa thuận bằng văn bản (mục đích, loại dữ liệu, thời hạn lưu):",
        "Sharing with another body needs a written agreement (purpose, kinds, retention):"),
    ]
      + words.blanks([
        words.say("Thỏa thuận 1 (cơ quan, số, ngày)", "Agreement 1 (body, number, date)"),
        words.say("Thỏa thuận 2 (cơ quan, số, ngày)", "Agreement 2 (body, number, date)"),
      ])
  }
}
