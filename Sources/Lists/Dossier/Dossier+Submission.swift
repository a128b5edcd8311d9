public import Papers
import People
import Facts

extension Dossier {
  /// The submission (tờ trình): how many are put forward, for what, and what goes with it.
  ///
  /// Up to ten nominees are named in it; more only in the list.
  public var submission: Paper {
    Paper(
      head: head(number: submissionNumber), title: "Tờ trình",
      subtitle: "Về việc \(matter)\(occasion.onNewLine)",
      blocks: opening + quantities + named + enclosures + [closing],
      signatures: [Paper.Signatures(right: signature())], recipients: recipients, footer: mark)
  }

  private var recipients: [String] {
    let given = letterhead.recipients.isEmpty ? ["Lưu: VT"] : letterhead.recipients
    return given.contains(where: \.isAsAbove) ? given : ["Như trên"] + given
  }

  private var opening: [Paper.Block] {
    let address = letterhead.addressee ?? DossierWords.longDots
    let minutes =
      "Căn cứ Biên bản họp xét đề nghị khen thưởng số \(minutesNumber) "
      + DossierWords.written(meeting.day)
    let matter = Paper.Block.paragraph(
      """
      Xét thành tích của \(entries.subjects) \(DossierWords.people) \(DossierWords.merit), \
      \(letterhead.issuer) kính trình \(addressee) xem xét khen thưởng\(occasion) \
      với các nội dung sau:
      """)
    return [.paragraph("Kính gửi: \(address)", .centre)] + DossierWords.italic(bases + [minutes])
      + [matter]
  }

  private var quantities: [Paper.Block] {
    [
      .heading("1. Số lượng và hình thức đề nghị khen thưởng"),
      .paragraph("\(DossierWords.submitted)\(headcount)."),
      .grid(formGrid),
    ]
  }

  /// How many of each kind each form is proposed for.
  private var formGrid: Paper.Grid {
    typealias Column = Paper.Grid.Column
    return Paper.Grid(
      columns: [
        Column(DossierWords.number, weight: 10, alignment: .centre),
        Column(DossierWords.form, weight: 48), Column("Thẩm quyền quyết định", weight: 39),
      ] + NomineeKind.allCases.map { Column($0.name.vi, weight: 21, alignment: .centre) },
      rows: forms.enumerated().map { place, form in
        let own = entries.filter { $0.form == form }
        let counts = NomineeKind.allCases.map { kind in own.count { $0.kind == kind } }
        return ["\(place + 1)", form.name, form.decidedBy ?? ""]
          + counts.map { $0 == 0 ? "" : Count($0).text }
      })
  }

  private var named: [Paper.Block] {
    let heading = Paper.Block.heading("2. Danh sách và thành tích")
    let worth = Paper.Block.paragraph("\(totalLine)")
    let bonus = entries.compactMap(\.bonus).reduce(Int64(0)) { $0.adding($1) }
    let money = Paper.Block.paragraph(
      "Tổng mức tiền thưởng kèm theo: \(Wording.dong(bonus).vi).")
    let rest = bonus == 0 ? [worth] : [worth, money]
    guard entries.count <= 10 else {
      let text = "Họ tên và thành tích của từng trường hợp: có danh sách trích ngang kèm theo."
      return [heading, .paragraph("\(text)")] + rest
    }
    let text = "Các trường hợp được đề nghị (có danh sách trích ngang kèm theo):"
    return [heading, .paragraph("\(text)"), .grid(nameGrid)] + rest
  }

  private var nameGrid: Paper.Grid {
    Paper.Grid(
      columns: [
        Paper.Grid.Column(DossierWords.number, weight: 10, alignment: .centre),
        Paper.Grid.Column(DossierWords.name, weight: 56),
        Paper.Grid.Column("Nước cư trú", weight: 30),
        Paper.Grid.Column(DossierWords.form, weight: 64),
      ],
      rows: entries.enumerated().map { place, entry in
        ["\(place + 1)", entry.name, entry.country ?? "", entry.shownForm]
      })
  }

  /// What all nominees gave together, and what of it nobody valued.
  var totalLine: String {
    let unknown = entries.reduce(0) { $0 + $1.notValued }
    let rest =
      unknown == 0
      ? "" : ", không tính \(Count(unknown).text) lần đóng góp \(DossierWords.notValued)"
    return "\(DossierWords.worth)\(Wording.dong(totalVND).vi)\(rest)."
  }

  private var enclosures: [Paper.Block] {
    let (one, all) = (Count(1).text, Count(entries.count).text)
    return [
      .heading("3. Hồ sơ kèm theo"),
      .list([
        "Danh sách trích ngang: \(one) bản;", "\(DossierWords.reports)\(all) bản;",
        "Biên bản họp xét đề nghị khen thưởng: \(one) bản.",
      ]),
    ]
  }

  private var closing: Paper.Block {
    .paragraph(
      """
      Kính đề nghị \(addressee) xem xét, khen thưởng theo thẩm quyền hoặc trình cấp có thẩm quyền \
      khen thưởng./.
      """)
  }
}
