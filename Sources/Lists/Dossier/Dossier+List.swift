public import Papers
import People
import Facts

extension Dossier {
  /// The list of the nominees (danh sách trích ngang), in landscape, by form and kind.
  public var list: Paper {
    Paper(
      orientation: .landscape, head: head(hasDate: false), title: "Danh sách trích ngang",
      subtitle: matter.capitalisedFirst + occasion,
      blocks: [.paragraph(.italic(attached), .centre)] + sections + [
        .paragraph("\(DossierWords.listed)\(headcount)."), .paragraph("\(totalLine)"),
      ],
      signatures: [Paper.Signatures(right: signature(isDated: true))], footer: mark)
  }

  private var attached: String {
    """
    (Kèm theo Tờ trình số \(submissionNumber) \(DossierWords.written(day)) \
    của \(letterhead.issuer))
    """
  }

  private var sections: [Paper.Block] {
    let (forms, groups) = (forms, groups)
    return groups.enumerated().flatMap { place, group -> [Paper.Block] in
      let isNewForm = place == 0 || groups[place - 1].form != group.form
      let number = (forms.firstIndex(of: group.form) ?? 0) + 1
      let heading = Paper.Block.heading("\(roman(number)). \(group.form.name)")
      let caption = "\(group.kind.name.vi): \(Count(group.members.count).text)"
      let grid = Paper.Block.grid(
        Paper.Grid(
          caption: caption, columns: Self.columns,
          rows: group.members.map { Self.row($0.entry, number: $0.number) }))
      return isNewForm ? [heading, grid] : [grid]
    }
  }

  private static let columns = [
    Paper.Grid.Column(DossierWords.number, weight: 9, alignment: .centre),
    Paper.Grid.Column(DossierWords.name, weight: 33),
    Paper.Grid.Column("Năm sinh, giới tính", weight: 14, alignment: .centre),
    Paper.Grid.Column("Chức vụ, đơn vị", weight: 27),
    Paper.Grid.Column("Nước cư trú; quê quán", weight: 35),
    Paper.Grid.Column("Tóm tắt thành tích", weight: 49),
    Paper.Grid.Column(DossierWords.value, weight: 31, alignment: .trailing),
    Paper.Grid.Column("Đã được khen thưởng", weight: 25),
    Paper.Grid.Column(DossierWords.form, weight: 24),
  ]

  private static func row(_ entry: Entry, number: Int) -> [String] {
    let born = [entry.birthYear.map(String.init), entry.sex?.name.vi].compactMap(\.self)
    let places = [
      entry.country, entry.home.map { "Quê quán: \($0)" },
      entry.formerHome.map { "(trước đây: \($0))" },
    ].compactMap(\.self)
    return [
      "\(number)", entry.name, born.joined(separator: "\n"), entry.shownPosition ?? "",
      places.joined(separator: "\n"), entry.summary, entry.shownTotal,
      entry.earlierAwards.joined(separator: ";\n"), entry.shownForm,
    ]
  }
}

/// A number above 0 in Roman figures, as the parts of a paper have it.
private func roman(_ number: Int) -> String {
  let figures = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]
  var (rest, text) = (number, "")
  for (value, figure) in figures {
    while rest >= value {
      text += figure
      rest -= value
    }
  }
  return text
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text on a line of its own.
  var onNewLine: String { isEmpty ? "" : "\n" + drop(while: \.isWhitespace) }
}
