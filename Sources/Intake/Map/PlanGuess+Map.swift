import Facts
import Naming
import Spreadsheets

extension SheetMap {
  /// The encodings it tells, by place.
  var encodings: [Int: LegacyEncoding] {
    var encodings: [Int: LegacyEncoding] = [:]
    for column in columns {
      if let place = column.place, let encoding = column.encoding { encodings[place] = encoding }
    }
    return encodings
  }

  /// How many of its headers a block has.
  func agreement(with block: HeaderBlock) -> Int {
    let headings = Set(block.paths.map { folded($0.written) })
    return columns.count { !$0.header.isEmpty && headings.contains(folded($0.header)) }
  }

  /// The block of rows that the map names, or the guessed one, whichever has more of its headers.
  func header(in sample: SheetSample, guessed: HeaderBlock?) -> HeaderBlock? {
    guard let numbers = headerRows else { return guessed }
    let rows = sample.rows.filter { numbers.contains($0.number) }
    guard !rows.isEmpty else { return numbers.isEmpty ? nil : guessed }
    let told = HeaderBlock(rows, in: kind, merged: sample.merged)
    guard let guessed else { return told }
    return agreement(with: guessed) > agreement(with: told) ? guessed : told
  }
}

extension PlanGuess {
  /// What the map says goes before what was guessed.
  mutating func apply(_ map: SheetMap) throws(Problem) {
    var used: Set<Int> = []
    for (index, said) in map.columns.enumerated() {
      guard let place = place(of: said, without: used) else {
        if said.use.isTaken { throw .mapMismatch(said, index: index) }
        continue
      }
      used.insert(place)
      columns[place].use = said.use
      columns[place].certainty = 1
      columns[place].relation = said.relation
      if let order = said.dateOrder { columns[place].dateOrder = order }
      if let unit = said.unit { columns[place].unit = unit }
      told.insert(place)
    }
  }

  /// The column with the header, nearest to the letters where several have it; the letters alone
  /// where the map gives no header.
  private func place(of said: SheetMap.Column, without used: Set<Int>) -> Int? {
    guard !said.header.isEmpty else { return said.place.flatMap { $0 < columns.count ? $0 : nil } }
    let heading = folded(said.header)
    let found = columns.indices.filter {
      !used.contains($0) && folded(columns[$0].heading) == heading
    }
    return found.first { $0 == said.place } ?? found.first
  }
}
