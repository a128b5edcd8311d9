public import Papers

extension Dossier {
  /// A list for the press or the web: name, country, award and summary, nothing else.
  ///
  /// - Parameters:
  ///   - shown: those who may be named in public.
  ///   - isDecided: whether the awards are given; else the list tells who is put forward.
  /// - Returns: a paper without signature and without the check code.
  public func publicList(of shown: [Entry], isDecided: Bool = true) -> Paper {
    let done = isDecided ? "Danh sách được khen thưởng" : "Danh sách đề nghị khen thưởng"
    return Paper(
      head: head(), title: done,
      subtitle:
        "\(DossierWords.people.capitalisedFirst) \(DossierWords.merit)\(occasion.onNewLine)",
      blocks: [
        .grid(
          Paper.Grid(
            columns: [
              Paper.Grid.Column(DossierWords.number, weight: 9, alignment: .centre),
              Paper.Grid.Column(DossierWords.name, weight: 38),
              Paper.Grid.Column("Nước cư trú", weight: 26),
              Paper.Grid.Column("Hình thức khen thưởng", weight: 36),
              Paper.Grid.Column("Tóm tắt thành tích", weight: 51),
            ],
            rows: shown.enumerated().map { place, entry in
              [
                "\(place + 1)", entry.name, entry.country ?? "", entry.shownForm,
                entry.publicSummary ?? "",
              ]
            }))
      ])
  }
}
