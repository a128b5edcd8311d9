import KieuBao

extension Table {
  /// The same list without the columns of some keys, which the user may not see, and a note of them.
  func without(_ withheld: [String]) -> Table {
    guard !withheld.isEmpty else { return self }
    let columns = columns.filter { withheld.contains($0.key) }
    return keeping(Set(self.columns.map(\.key)).subtracting(withheld))
      .noting(.withheld(columns.map(\.heading)))
  }

  /// The same list with a note that names what the user may not see, where that is something: its
  /// cells are empty, which would look as if nothing were known.
  func noting(withheldIn lines: [[Detail.Line]]) -> Table {
    var seen: Set<String> = []
    let labels = lines.joined().filter { $0.isWithheld && seen.insert($0.key).inserted }
      .map(\.label)
    guard !labels.isEmpty else { return self }
    return noting(.withheld(labels))
  }
}

extension Wording {
  /// Says that things of some names may not be seen.
  fileprivate static func withheld(_ labels: [Wording]) -> Wording {
    let (vi, en) = (labels.map { $0.vi.lowercased() }, labels.map { $0.en.lowercased() })
    return Wording(
      vi: "Không được xem: \(vi.joined(separator: ", ")).",
      en: "Withheld: \(en.joined(separator: ", ")).")
  }
}
