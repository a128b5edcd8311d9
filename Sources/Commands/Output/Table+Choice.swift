import KieuBao

extension Table {
  /// The same list with some of its columns, in the order they have.
  func keeping(_ keys: Set<String>) -> Table {
    let places = columns.indices.filter { keys.contains(columns[$0].key) }
    return with(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }

  /// The same list with other cells in one column, by the number of the row.
  func replacing(_ key: String, _ cell: (Int, Cell) -> Cell) -> Table {
    guard let place = columns.firstIndex(where: { $0.key == key }) else { return self }
    let rows = rows.enumerated().map { number, row in
      var row = row
      row[place] = cell(number, row[place])
      return row
    }
    return with(columns: columns, rows: rows)
  }

  /// The same list with one note more.
  func noting(_ note: Wording) -> Table {
    Table(
      noun: noun, title: title, columns: columns, rows: rows, total: total, excluded: excluded,
      notes: notes + [note])
  }

  /// The same list with words in the place of the codes of sexes, countries, kinds and replies.
  func worded(in language: Language) -> Table {
    replacing("sex") { $1.worded(language) { Sex(rawValue: $0)?.name } }
      .replacing("country") { $1.worded(language) { try? Country(written: $0).name } }
      .replacing("kind") { $1.worded(language) { NomineeKind(rawValue: $0)?.name } }
      .replacing("reply") { $1.worded(language) { Reply(rawValue: $0)?.name } }
  }

  func with(columns: [Column], rows: [[Cell]]) -> Table {
    Table(
      noun: noun, title: title, columns: columns, rows: rows, total: total, excluded: excluded,
      notes: notes)
  }
}

extension Cell {
  /// The words for a code; the cell as it is where there are none.
  fileprivate func worded(_ language: Language, _ words: (String) -> Wording?) -> Cell {
    guard case .text(let code) = self, let wording = words(code) else { return self }
    return .text(wording(language))
  }
}
