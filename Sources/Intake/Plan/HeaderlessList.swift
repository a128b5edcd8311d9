import Facts
import Naming
import Spreadsheets

/// A list without headings, known by what its columns hold.
enum HeaderlessList {
  /// The columns, and the number of the first row that is a record; nil where no column is of names,
  /// or nothing else can be told.
  static func columns(
    of sample: SheetSample, _ kind: ListKind
  ) -> (columns: [PlannedColumn], first: Int)? {
    guard kind == .persons, sample.rows.count >= 2 else { return nil }
    var columns = (0..<min(sample.width, 100)).map {
      PlannedColumn(place: $0, heading: "", use: .ignored, certainty: 0)
    }
    for (key, likeness) in likenesses {
      let free = columns.indices.filter { columns[$0].use == .ignored }
      let shares = free.map { (place: $0, share: share(of: likeness, in: sample, at: $0)) }
      guard let best = shares.max(by: { $0.share < $1.share }), best.share >= 0.7 else { continue }
      columns[best.place].use = ColumnUse(key)
      columns[best.place].certainty = 0.5
    }
    guard let names = columns.first(where: { $0.use.key == "full_name" })?.place,
      columns.count(where: \.use.isTaken) >= 2,
      let first = sample.rows.first(where: { Likeness.name.holds(for: $0.text(names)) })
    else { return nil }
    return (columns, first.number)
  }

  private static let likenesses: [(key: String, likeness: Likeness)] = [
    ("email", .email), ("full_name", .name), ("sex", .sex), ("host_country", .country),
    ("dob", .date), ("phone", .phone),
  ]

  private static func share(of likeness: Likeness, in sample: SheetSample, at place: Int) -> Double
  {
    let texts = sample.rows.map { $0.text(place) }.filter { !$0.isBlank }
    guard texts.count >= 2 else { return 0 }
    // Without a heading 58 may be an age as well.
    let least = likeness == .date ? 4 : 0
    let found = texts.count { $0.utf8.count >= least && likeness.holds(for: $0) }
    return Double(found) / Double(texts.count)
  }
}
