import Facts
import Papers
import Spreadsheets

/// The proof that the papers of a dossier agree: the list is read, then every other paper against it.
struct Proof {
  private let papers: Dossier.PaperSet
  private let list: PaperReading
  private let submission: PaperReading
  private let minutes: PaperReading

  /// The rows of the list.
  private let rows: [PaperReading.Row]

  init(_ papers: Dossier.PaperSet) {
    self.papers = papers
    list = PaperReading(papers.list)
    submission = PaperReading(papers.submission)
    minutes = PaperReading(papers.minutes)
    rows = list.rows
  }

  func prove() throws(Problem) {
    try proveList()
    try proveCounts()
    try proveSubmission()
    try compare(minutes.rows, in: .minutes)
    try proveTable()
    try require(papers.reports.count == rows.count, .report, .count)
    for (place, report) in papers.reports.enumerated() { try prove(report, at: place) }
    for (reading, kind) in [(submission, DossierPaper.submission), (minutes, .minutes)] {
      try require(reading.footer.same(as: list.footer), kind, .check)
    }
  }

  /// That the list numbers its rows, names each, and adds up.
  private func proveList() throws(Problem) {
    for (place, row) in rows.enumerated() {
      guard !row.name.isEmpty else { throw .nomineeWithoutName.at(row: place + 1) }
      try require(row.number == place + 1, .list, .number, at: place)
      try require(row.name.same(as: row.name.composed), .list, .name, at: place)
      try require(row.worth != nil, .list, .worth, at: place)
    }
    let sum = rows.reduce(Int64(0)) { $0.adding($1.worth ?? 0) }
    try require(worth(told: list) == sum, .list, .worth)
    try require(worth(told: submission) == sum, .submission, .worth)
  }

  /// That the counts in figures and in words are those of the rows.
  private func proveCounts() throws(Problem) {
    let told = list.rest(after: DossierWords.listed)
    guard let counted = told.flatMap({ Headcount(reading: $0) }) else {
      throw .papersDisagree(.list, .count)
    }
    try require(counted.total == rows.count && kinds(in: list) == counted.kinds, .list, .count)
    let died = papers.reports.count { $0.subtitle?.hasPrefix(DossierWords.posthumous) ?? false }
    try require(died == counted.posthumous, .report, .count)
    try require(submission.rest(after: DossierWords.submitted) == told, .submission, .count)
    try require(minutes.rest(after: DossierWords.discussed) == told, .minutes, .count)
    let concluded = minutes.rest(after: DossierWords.concluded)
    try require(concluded == told || concluded == DossierWords.unknownCount, .minutes, .count)
  }

  /// How many rows of each kind there are, where each table tells the right number of them.
  private func kinds(in list: PaperReading) -> [NomineeKind: Int]? {
    var kinds: [NomineeKind: Int] = [:]
    for grid in list.grids {
      let parts = (grid.caption ?? "").split(separator: ": ")
      guard parts.count == 2, Count(reading: parts[1])?.value == grid.rows.count,
        let kind = NomineeKind.allCases.first(where: { $0.name.vi == parts[0] })
      else { return nil }
      kinds[kind, default: 0] += grid.rows.count
    }
    return kinds
  }

  private func proveSubmission() throws(Problem) {
    if !submission.rows.isEmpty { try compare(submission.rows, in: .submission) }
    let reports = submission.rest(after: DossierWords.reports, inItems: true)
    try require(reports == "\(Count(rows.count).text) bản", .submission, .count)
    var kinds: [NomineeKind: Int] = [:]
    for grid in submission.grids where grid.column(DossierWords.name) == nil {
      for kind in NomineeKind.allCases {
        guard let column = grid.column(kind.name.vi) else { continue }
        for row in grid.rows where !row[column].isEmpty {
          guard let count = Count(reading: row[column]) else {
            throw .papersDisagree(.submission, .count)
          }
          kinds[kind, default: 0] += count.value
        }
      }
    }
    try require(kinds == self.kinds(in: list), .submission, .count)
  }

  private func proveTable() throws(Problem) {
    let read = papers.table.rows.indices.map { place in
      let sum = cell("total_vnd", at: place)
      return PaperReading.Row(
        number: Int(cell("number", at: place)), name: cell("name", at: place),
        form: cell("award", at: place), worth: sum.isEmpty ? 0 : Int64(sum))
    }
    try compare(read, in: .table)
    try require(papers.table.notes.contains { $0.vi.same(as: list.footer) }, .table, .check)
  }

  /// What the workbook holds in a column; nothing where there is no such cell.
  private func cell(_ key: String, at place: Int) -> String {
    let (columns, row) = (papers.table.columns, papers.table.rows[place])
    return zip(columns, row).first { $0.0.key == key }?.1.plain ?? ""
  }

  /// That a paper names the same as the list, in the same order, for the same.
  private func compare(_ other: [PaperReading.Row], in paper: DossierPaper) throws(Problem) {
    for (place, (row, listed)) in zip(other, rows).enumerated() {
      try require(row.number == listed.number, paper, .number, at: place)
      try require(row.name.same(as: listed.name), paper, .name, at: place)
      try require(row.form == listed.form, paper, .form, at: place)
      try require(row.worth.map { $0 == listed.worth } ?? true, paper, .worth, at: place)
    }
    try require(other.count == rows.count, paper, .count)
  }

  private func prove(_ report: Paper, at place: Int) throws(Problem) {
    let (reading, row) = (PaperReading(report), rows[place])
    let keys = NomineeKind.allCases.map(DossierWords.nameKey)
    let names = reading.entries.filter { keys.contains($0.key) }.map(\.value)
    try require(names.count == 1 && names[0].same(as: row.name), .report, .name, at: place)
    try require(DossierWords.form(inTitle: reading.subtitle) == row.form, .report, .form, at: place)
    let code = cell("id", at: place)
    let footer = DossierWords.footer(list.footer, number: place + 1, code: code)
    try require(reading.footer.same(as: footer), .report, .check, at: place)
    try require(worth(told: reading) == row.worth, .report, .worth, at: place)
    let deeds = reading.grids.first.map { $0.rows.count - 1 } ?? 0
    let given = reading.rest(after: DossierWords.given)?.prefix { !",.".contains($0) }
    try require(given.map(String.init) == Count(deeds).text, .report, .count, at: place)
    for grid in reading.grids {
      guard let column = grid.column(DossierWords.value) else { continue }
      let sums = grid.rows.map { sum($0[column]) }
      let total = sums.dropLast().reduce(Int64?(0)) { one, other in
        one.flatMap { one in other.map { one.adding($0) } }
      }
      try require(total == row.worth && sums.last == row.worth, .report, .worth, at: place)
    }
  }

  /// The sum that a paper's sentence tells.
  private func worth(told reading: PaperReading) -> Int64? {
    let text = reading.rest(after: DossierWords.worth)
    guard let text, let end = text.firstRange(of: " đồng") else { return nil }
    return sum(text[..<end.lowerBound])
  }

  private func require(
    _ holds: Bool, _ paper: DossierPaper, _ matter: Disagreement, at place: Int? = nil
  ) throws(Problem) {
    guard !holds else { return }
    let problem = Problem.papersDisagree(paper, matter)
    throw place.map { problem.at(row: $0 + 1) } ?? problem
  }
}

extension String {
  /// Whether two texts are the same bytes; `==` takes composed and decomposed letters as equal.
  fileprivate func same(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
