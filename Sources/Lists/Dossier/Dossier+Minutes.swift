public import Papers
import People
import Facts

extension Dossier {
  /// The minutes (biên bản) of the meeting that chose the nominees.
  ///
  /// What is not known of it is left to be written in by hand, votes and conclusion too. The
  /// conclusion is printed only where more than half of the votes are for each nominee.
  public var minutes: Paper {
    Paper(
      head: head(number: minutesNumber, hasDate: false), title: "Biên bản",
      subtitle: "Họp xét \(matter)\(occasion.onNewLine)",
      blocks: time + presence + discussion + conclusion,
      signatures: [
        Paper.Signatures(
          left: Paper.Signature(["Thư ký"], note: "(Ký, ghi rõ họ tên)", name: meeting.secretary),
          right: Paper.Signature(["Chủ trì"], note: "(Ký, ghi rõ họ tên)", name: meeting.chair))
      ],
      footer: mark)
  }

  private var time: [Paper.Block] {
    let begin = meeting.begin ?? "\(DossierWords.dots) giờ \(DossierWords.dots)"
    return [
      .heading("I. Thời gian, địa điểm"),
      .paragraph("Thời gian bắt đầu: \(begin), \(DossierWords.written(meeting.day)).", .leading),
      line("Địa điểm:", meeting.place),
    ]
  }

  private var presence: [Paper.Block] {
    let present: [Paper.Block] =
      meeting.attendance.isEmpty
      ? [.blanks(["1."]), .blanks(["2."]), .blanks(["3."])]
      : [.list(meeting.attendance.map { "\($0)" }, .number)]
    return [.heading("II. Thành phần tham dự")] + present + [
      line("Chủ trì:", meeting.chair), line("Thư ký:", meeting.secretary),
    ]
  }

  private func line(_ label: String, _ text: String?) -> Paper.Block {
    text.map { .paragraph("\(label) \($0)", .leading) } ?? .blanks([label])
  }

  private var discussion: [Paper.Block] {
    [
      .heading("III. Nội dung"),
      .paragraph("\(DossierWords.discussed)\(headcount)."),
      .paragraph("Kết quả biểu quyết:"), .grid(voteGrid),
    ]
  }

  private var voteGrid: Paper.Grid {
    typealias Column = Paper.Grid.Column
    let isReviewed = entries.contains { $0.finding != nil }
    return Paper.Grid(
      columns: [
        Column(DossierWords.number, weight: 9, alignment: .centre),
        Column(DossierWords.name, weight: 45), Column(DossierWords.form, weight: 48),
      ] + (isReviewed ? [Column("Kết quả thẩm định", weight: 28, alignment: .centre)] : []) + [
        Column("Số phiếu đồng ý/ tổng số phiếu", weight: 30, alignment: .centre)
      ],
      rows: entries.enumerated().map { place, entry in
        ["\(place + 1)", entry.name, entry.shownForm]
          + (isReviewed ? [entry.finding?.name.vi ?? ""] : []) + [entry.votes.shown]
      })
  }

  private var conclusion: [Paper.Block] {
    let isAgreed = entries.allSatisfy { $0.votes?.isMajority ?? false }
    let end = meeting.end ?? "\(DossierWords.dots) giờ \(DossierWords.dots)"
    return [
      .heading("IV. Kết luận"),
      .paragraph(
        "\(DossierWords.concluded)\(isAgreed ? headcount : DossierWords.unknownCount)."),
      .paragraph(
        """
        Cuộc họp kết thúc vào \(end), \(DossierWords.written(meeting.day)). \
        Biên bản đã được đọc lại để những người dự họp cùng nghe và thống nhất thông qua./.
        """),
    ]
  }
}

extension Dossier.Votes {
  fileprivate var isMajority: Bool { agreed > cast / 2 }
}

extension Dossier.Votes? {
  /// `7/7`, or dots to write on.
  fileprivate var shown: String {
    map { "\($0.agreed)/\($0.cast)" } ?? "\(DossierWords.dots)/\(DossierWords.dots)"
  }
}
