public import Facts
public import Papers
import Privacy

extension BreachNotice {
  /// The notice as a paper to be completed and sent; `annex` lists the numbers of the records.
  public func paper(in language: Language, annex: Bool = false) -> Paper {
    let words = ReportPaper(
      language: language, unit: unit, locality: locality, day: drawnUp.dayInVietnam)
    let annexes = annex ? self.annex(words) : []
    return words.paper(
      Wording(vi: "Thông báo vi phạm dữ liệu cá nhân", en: "Notice of a personal data breach"),
      Wording(
        vi: "(Bản dự thảo, lập từ nhật ký của sổ; cơ quan điền vào chỗ trống)",
        en: "(Draft, drawn from the audit log; the office fills in what is left open)"),
      [words.blank("Kính gửi", "To")] + clock(words) + story(words) + persons(words)
        + kinds(words) + deeds(words) + exposure(words) + open(words) + annexes,
      head: head)
  }

  private func clock(_ words: ReportPaper) -> [Paper.Block] {
    let left =
      hoursLeft < 0
      ? words.say("quá hạn \(-hoursLeft) giờ", "overdue by \(-hoursLeft) hours")
      : words.say("còn \(hoursLeft) giờ", "\(hoursLeft) hours left")
    return [
      words.heading("1", "Thời hạn", "Deadline"),
      .entries([
        .init(words.say("Phát hiện lúc", "Discovered"), discovered.written(in: words.language)),
        .init(words.say("Lập lúc", "Drawn up"), drawnUp.written(in: words.language)),
        .init(
          words.say("Hạn thông báo (72 giờ)", "Due (72 hours)"),
          "\(deadline.written(in: words.language)), \(left)"),
      ]),
    ]
  }

  private func story(_ words: ReportPaper) -> [Paper.Block] {
    [
      words.heading("2", "Sự việc", "What happened"),
      .paragraph(Paper.Text(account(words.language))),
      words.blank("Diễn biến, nguyên nhân", "Course and cause"),
    ]
  }

  private func persons(_ words: ReportPaper) -> [Paper.Block] {
    func row(_ vi: String, _ en: String, _ affected: Affected) -> [String] {
      [
        words.say(vi, en), affected.persons.count.written(in: words.language),
        affected.relatives.count.written(in: words.language),
      ]
    }
    var rows = [row("Nhiều nhất có thể", "At the most", reachable)]
    if !incident.isOutput, let touched {
      rows.append(row("Nhật ký cho thấy đã xem hoặc sửa", "Read or changed, by the log", touched))
    }
    return [
      words.heading("3", "Số người bị ảnh hưởng", "Persons affected"),
      .grid(
        Paper.Grid(
          columns: [
            .init("", weight: 4),
            .init(words.say("Kiều bào", "Persons abroad"), weight: 2, alignment: .trailing),
            .init(words.say("Thân nhân", "Relatives"), weight: 2, alignment: .trailing),
          ], rows: rows)),
    ]
  }

  private func kinds(_ words: ReportPaper) -> [Paper.Block] {
    let rows = kinds.map { kind in
      [
        kind.holding.name(words.language), kind.holding.fieldNames(.basic, words.language),
        kind.holding.fieldNames(.sensitive, words.language),
        kind.records.written(in: words.language),
      ]
    }
    guard !rows.isEmpty else {
      return [
        words.heading("4", "Loại dữ liệu", "Kinds of data"),
        words.paragraph("Không có.", "None."),
      ]
    }
    return [
      words.heading("4", "Loại dữ liệu", "Kinds of data"),
      .grid(
        Paper.Grid(
          columns: [
            .init(words.say("Loại hồ sơ", "Records"), weight: 3),
            .init(words.say("Dữ liệu cơ bản", "Basic"), weight: 6),
            .init(words.say("Dữ liệu nhạy cảm", "Sensitive"), weight: 3),
            .init(words.say("Nhiều nhất", "At the most"), weight: 2, alignment: .trailing),
          ], rows: rows)), words.sorting,
    ]
  }

  private func deeds(_ words: ReportPaper) -> [Paper.Block] {
    guard !incident.isCopy else { return [] }
    let heading = words.heading("5", "Việc đã làm theo nhật ký", "What was done, by the log")
    guard !deeds.isEmpty else {
      return [heading, words.paragraph("Nhật ký không ghi việc nào.", "The log tells of nothing.")]
    }
    let rows = deeds.map { done in
      [deedWords(done.deed)(words.language)]
        + [done.entries, done.persons, done.relatives].map { $0.written(in: words.language) }
    }
    return [
      heading,
      .grid(
        Paper.Grid(
          columns: [
            .init(words.say("Việc", "Deed"), weight: 4),
            .init(words.say("Số lần", "Times"), weight: 1, alignment: .trailing),
            .init(words.say("Kiều bào", "Persons"), weight: 1, alignment: .trailing),
            .init(words.say("Thân nhân", "Relatives"), weight: 1, alignment: .trailing),
          ], rows: rows)),
    ]
  }
}
