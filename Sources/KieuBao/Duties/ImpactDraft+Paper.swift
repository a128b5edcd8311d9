public import Facts
public import Papers

extension ImpactDraft {
  /// The draft as a paper to be completed and signed.
  public func paper(in language: Language) -> Paper {
    let words = ReportPaper(
      language: language, unit: register.unit, locality: register.locality,
      day: register.drawnUp.dayInVietnam)
    return words.paper(
      Wording(
        vi: "Đánh giá tác động xử lý dữ liệu cá nhân", en: "Assessment of the impact of processing"),
      Wording(
        vi: "(Bản dự thảo, lập từ sổ theo dõi kiều bào; cơ quan điền vào chỗ trống)",
        en: "(Draft, drawn from the registry; the office fills in what is left open)"),
      opening(words) + register.uses(words, "II") + register.data(words, "III")
        + register.users(words, "IV") + dangers(words) + leftOpen(words)
        + register.keeping(words, "VII") + register.measures(words, "VIII") + keys(words)
        + register.dates(words, "X") + conclusion(words),
      head: register.head, orientation: .landscape)
  }

  private func opening(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("I", "Hoạt động xử lý được đánh giá", "What is assessed"),
      words.paragraph(
        """
        \(register.unit) lập sổ theo dõi người Việt Nam ở nước ngoài và thân nhân trong nước để theo \
        dõi đóng góp, xét khen thưởng, mời dự sự kiện và thống kê.
        """,
        """
        \(register.unit) keeps a registry of overseas Vietnamese and their relatives at home, for \
        contributions, commendations, invitations and statistics.
        """),
      words.blank("Vì sao cần đến những dữ liệu này", "Why this data is needed"),
      words.blank("Có cách nào dùng ít dữ liệu hơn", "Whether less would do"),
    ]
  }

  private func dangers(_ words: ReportPaper) -> [Paper.Block] {
    let columns: [Paper.Grid.Column] = [
      .init(words.say("Nguy cơ", "Danger"), weight: 4),
      .init(words.say("Biện pháp của chương trình", "What the program does"), weight: 5),
      .init(words.say("Rủi ro còn lại", "What remains"), weight: 5),
      .init(words.say("Cơ quan đánh giá (thấp, vừa, cao)", "Judged by the office"), weight: 3),
    ]
    let rows = Self.risks.map { risk in
      [risk.danger, risk.measure, risk.remainder].map { $0(words.language) } + ["……………"]
    }
    return [
      words.heading("V", "Nguy cơ đối với người có dữ liệu", "Dangers to those concerned"),
      .grid(Paper.Grid(columns: columns, rows: rows)),
    ]
  }

  private func leftOpen(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("VI", "Những điều không mã hóa", "What is not encrypted"),
      words.paragraph(
        "Ai có các tệp mà không có mật khẩu vẫn biết được:",
        "Whoever has the files and no passphrase still learns:"), words.list(Self.leakage),
      words.paragraph(
        "Không biết được: họ tên, ngày sinh, giới tính, quê quán, nước cư trú, số tiền, nội dung ghi chú.",
        "And does not learn: names, birth dates, sex, home, country, sums, notes."),
    ]
  }

  private func keys(_ words: ReportPaper) -> [Paper.Block] {
    let mebibytes = (protection.weakestMemory / 1_048_576).written(in: words.language)
    let sheets =
      switch (protection.recoverySheets, protection.recoveryThreshold) {
      case (let sheets?, let threshold?):
        words.say("\(sheets) phiếu, cần \(threshold)", "\(sheets) sheets, \(threshold) needed")
      default: words.say("chưa lập", "none")
      }
    return [
      words.heading("IX", "Mật khẩu và khóa", "Passphrases and keys"),
      .entries([
        .init(
          words.say("Người dùng có mật khẩu riêng", "Users with a passphrase"),
          protection.users.written(in: words.language)),
        .init(
          words.say("Mỗi lần đoán mật khẩu tốn ít nhất", "One guess costs at least"),
          words.say(
            "\(mebibytes) MiB bộ nhớ, \(protection.fewestPasses) lượt Argon2id",
            "\(mebibytes) MiB, \(protection.fewestPasses) passes of Argon2id")),
        .init(words.say("Phiếu khôi phục", "Recovery sheets"), sheets),
      ]),
    ]
  }

  private func conclusion(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("XI", "Những điểm cơ quan còn phải quyết định", "Open points")
    ]
      + words.blanks([
        words.say("Căn cứ của những mục đích chưa quyết định", "Bases not decided"),
        words.say("Thời hạn lưu chưa quyết định", "Retention not decided"),
        words.say("Ý kiến của người có dữ liệu hoặc đại diện", "Views of those concerned"),
        words.say("Kết luận", "Conclusion"),
      ])
  }
}
