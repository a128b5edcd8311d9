import Facts
import Papers

extension Dossier.Entry {
  /// What was given, one by one and in all.
  var deeds: [Paper.Block] {
    let years = achievements.map(\.date.year)
    let (first, last) = (years.min(), years.max())
    let time =
      switch (first, last) {
      case (let first?, let last?) where first < last: ", từ năm \(first) đến năm \(last)"
      case (let first?, _): ", năm \(first)"
      default: ""
      }
    let rest = notValued == 0 ? "" : ", trong đó \(Count(notValued).text) lần chưa định giá"
    return [
      .heading("II. Thành tích đạt được"), .paragraph("Tóm tắt: \(summary.orDash)"),
      .grid(deedGrid),
      .paragraph("\(DossierWords.given)\(Count(achievements.count).text)\(time)\(rest)."),
      .paragraph("\(DossierWords.worth)\(Wording.dong(totalVND).vi)."),
    ] + totals + standard
  }

  private var standard: [Paper.Block] {
    rule.map { [.paragraph("Tiêu chuẩn áp dụng: \($0)")] } ?? []
  }

  private var deedGrid: Paper.Grid {
    Paper.Grid(
      columns: [
        Paper.Grid.Column(DossierWords.number, weight: 9, alignment: .centre),
        Paper.Grid.Column("Thời gian", weight: 24, alignment: .centre),
        Paper.Grid.Column("Nội dung đóng góp", weight: 46),
        Paper.Grid.Column("Loại hình", weight: 21),
        Paper.Grid.Column(DossierWords.value, weight: 30, alignment: .trailing),
        Paper.Grid.Column("Minh chứng", weight: 30),
      ],
      rows: achievements.enumerated().map { place, deed in
        [
          "\(place + 1)", deed.date.written, deed.content.orDash, deed.kind.name.vi,
          deed.value.map(DossierWords.figures) ?? DossierWords.notValued,
          deed.evidence.joined(separator: "; ").orDash,
        ]
      } + [["", "", DossierWords.sum, "", shownTotal, ""]],
      emptyMark: "")
  }

  /// By kind and by year, where that tells more than the single contributions do.
  private var totals: [Paper.Block] {
    let kinds = ContributionKind.allCases.filter { kind in
      achievements.contains { $0.kind == kind }
    }
    let years = Set(achievements.map(\.date.year)).sorted()
    let byKind = kinds.map { kind in (kind.name.vi, achievements.filter { $0.kind == kind }) }
    let byYear = years.map { year in (String(year), achievements.filter { $0.date.year == year }) }
    return [
      grid("Tổng hợp theo loại hình đóng góp", "Loại hình", byKind),
      grid("Tổng hợp theo năm", "Năm", byYear),
    ].compactMap(\.self)
  }

  private func grid(
    _ caption: String, _ heading: String, _ parts: [(name: String, deeds: [Dossier.Achievement])]
  ) -> Paper.Block? {
    guard parts.count > 1, parts.count < achievements.count else { return nil }
    return .grid(
      Paper.Grid(
        caption: caption,
        columns: [
          Paper.Grid.Column(heading, weight: 3),
          Paper.Grid.Column("Số lần đóng góp", weight: 3, alignment: .centre),
          Paper.Grid.Column(DossierWords.value, weight: 4, alignment: .trailing),
        ],
        rows: parts.map { [$0.name, "\($0.deeds.count)", $0.deeds.worth] }
          + [[DossierWords.sum, "\(achievements.count)", shownTotal]]))
  }
}

extension Dossier.Achievement {
  /// What it was for, what it was, and whether it is a part.
  fileprivate var content: String {
    [purpose, description, isJoint ? "(phần trong khoản đóng góp chung)" : nil]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension [Dossier.Achievement] {
  /// The sum of what is valued.
  fileprivate var worth: String {
    let values = compactMap(\.value)
    guard !values.isEmpty else { return DossierWords.notValued }
    return DossierWords.figures(values.reduce(0) { $0.adding($1) })
  }
}

extension String {
  fileprivate var orDash: String { isEmpty ? "–" : self }
}
