import KieuBao

extension Table {
  /// The same list with a note that names what the user may not see, where that is something: its
  /// cells are empty, which would look as if nothing were known.
  func noting(withheldIn lines: [[Detail.Line]]) -> Table {
    var seen: Set<String> = []
    let labels = lines.joined().filter { $0.isWithheld && seen.insert($0.key).inserted }
      .map(\.label)
    guard !labels.isEmpty else { return self }
    let (vi, en) = (labels.map { $0.vi.lowercased() }, labels.map { $0.en.lowercased() })
    return noting(
      Wording(
        vi: "Không được xem: \(vi.joined(separator: ", ")).",
        en: "Withheld: \(en.joined(separator: ", "))."))
  }
}
