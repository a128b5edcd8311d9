public import Papers
public import People
import Facts

extension Dossier {
  /// A draft of the decision (dự thảo quyết định) on one form, for who decides on it.
  ///
  /// Where the money comes from and who carries it out are left to be written.
  ///
  /// - Parameters:
  ///   - form: one of those that entries are proposed for.
  ///   - office: the letterhead of the body that decides.
  /// - Returns: a paper without number and date, with `Dự thảo` at its foot.
  public func draftDecision(on form: Form, by office: Letterhead) -> Paper {
    let own = entries.filter { $0.form == form }
    let died = own.count(where: \.isPosthumous)
    let deed = died == 0 ? "Tặng" : died == own.count ? "Truy tặng" : "Tặng, truy tặng"
    let rests = bases + ["Theo đề nghị của \(letterhead.issuer) tại Tờ trình số \(submitted)"]
    let orders = [
      """
      \(deed) \(form.name)\(occasion) cho \(Headcount(own).text), là \(DossierWords.people) \
      \(DossierWords.merit), có tên sau:
      """,
      own.money,
      """
      \(DossierWords.longDots), \(own.subjects) có tên tại Điều 1 chịu trách nhiệm thi hành \
      Quyết định này./.
      """,
    ]
    let articles = orders.enumerated().flatMap { place, text -> [Paper.Block] in
      let article = Paper.Block.paragraph(.bold("Điều \(place + 1). ") + "\(text)")
      return place == 0 ? [article, .grid(own.awarded)] : [article]
    }
    return Paper(
      head: Paper.Head(
        superior: office.superior, issuer: office.issuer,
        number: DossierWords.numbered(nil, "QĐ-\(office.symbol)"),
        dateLine: Paper.DateLine(office.place, nil)),
      title: "Quyết định", subtitle: "Về việc \(deed.lowercased()) \(form.name)",
      blocks: [
        .paragraph(.bold((form.decidedBy ?? DossierWords.longDots).uppercased()), .centre)
      ] + DossierWords.italic(rests) + [.paragraph(.bold("QUYẾT ĐỊNH:"), .centre)] + articles,
      signatures: [Paper.Signatures(right: signature(of: office))],
      recipients: ["Như Điều 3"] + office.recipients.filter { !$0.isAsAbove },
      footer: "Dự thảo · \(mark)")
  }

  private var submitted: String {
    "\(submissionNumber) \(DossierWords.written(day))"
  }
}

extension [Dossier.Entry] {
  /// Whom there are, in words: `các cá nhân, tập thể và hộ gia đình`.
  var subjects: String {
    let kinds = NomineeKind.allCases.filter { kind in contains { $0.kind == kind } }
    return (count > 1 ? "các " : "") + DossierWords.joined(kinds.map(\.unit))
  }

  /// What goes with the awards.
  fileprivate var money: String {
    let bonus = compactMap(\.bonus).reduce(Int64(0)) { $0.adding($1) }
    guard bonus > 0 else { return "Tiền thưởng kèm theo: \(DossierWords.longDots)." }
    return "Tổng mức tiền thưởng kèm theo: \(Wording.dong(bonus).vi), từ \(DossierWords.longDots)."
  }

  fileprivate var awarded: Paper.Grid {
    typealias Column = Paper.Grid.Column
    return Paper.Grid(
      columns: [
        Column(DossierWords.number, weight: 10, alignment: .centre),
        Column(DossierWords.name, weight: 56), Column("Nước cư trú", weight: 30),
        Column("Đối tượng", weight: 34),
        Column("Tiền thưởng (đồng)", weight: 30, alignment: .trailing),
      ],
      rows: enumerated().map { place, entry in
        [
          "\(place + 1)", entry.name, entry.country ?? "",
          DossierWords.shown(entry.kind.name.vi, isPosthumous: entry.isPosthumous),
          entry.bonus.map(DossierWords.figures) ?? "",
        ]
      })
  }
}
