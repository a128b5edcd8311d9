/// Which encoding the cells of a column are in, guessed from those it was fed with.
///
/// A cell speaks for the encoding in which it has most Vietnamese syllables; cells of ASCII, and those
/// in which nothing is Vietnamese either way, say nothing.
package struct EncodingGuess: Sendable {
  /// The points of each encoding over the cells that are better read in it than in Unicode.
  private var points = SIMD16<Int32>()

  /// How many cells speak for an encoding, and how many are clear by themselves.
  private var cells = SIMD16<Int32>()
  private var clearCells = SIMD16<Int32>()

  /// How many cells are clear and can be in no other encoding.
  private var ownCells = SIMD16<Int32>()

  /// The encoding of so many cells that another like them need not be tried in all.
  private var leader: Int?

  /// How many cells are Vietnamese as they stand, and how many are so in no encoding.
  private var unicodeCells = 0
  private var contraryCells = 0

  /// How many cells are set in a font of an encoding.
  private var fonts = SIMD16<Int32>()

  /// How many cells have no small letter of ASCII, and how many have.
  private var capitals = 0
  private var smalls = 0

  /// The words of the cells that are not clear, so that one word a hundred times counts once.
  private var doubtfulCells: Set<Int> = []

  private var scan = CellScan()

  package init() {}
}

extension EncodingGuess {
  /// Takes a cell of the column, and its font where the sheet tells it.
  package mutating func add(_ cell: String, font: String? = nil) {
    let isPlain = cell.utf8.allSatisfy(\.isPlain)
    if isPlain, !VIQR.mayHold(cell.utf8Span.span) { return }
    scan.load(cell)
    if scan.kind == .unicode {
      unicodeCells += 1
      return
    }
    if !isPlain, let font, let place = CellReadings.place(ofFont: font)?.place { fonts[place] += 1 }
    if !isPlain, let leader, isPlainly(leader) { return addCase(cell, leader) }
    add(scan.readings(), cell)
  }

  /// Counts a cell in which every word is a common one in the encoding so many others are in already.
  private mutating func isPlainly(_ place: Int) -> Bool {
    let unicode = scan.evidence(.unicode)
    let found = scan.evidence(CellReadings.encodings[place])
    guard found.isSound, found.score - unicode.score >= CellReadings.clearGain(place) else {
      return false
    }
    points[place] += min(Int32(found.score), 8)
    cells[place] += 1
    clearCells[place] += 1
    ownCells[place] += 1
    return true
  }

  private mutating func add(_ readings: CellReadings, _ cell: String) {
    let best = readings.best
    let gain = readings.gain(best)
    guard gain > 0 else {
      if readings.unicode.valid > 0 {
        unicodeCells += 1
      } else if readings.scores[best] < 0 {
        contraryCells += 1
      }
      return
    }
    let isClear = gain >= CellReadings.clearGain(best)
    // A word again and again is no more than the word.
    if !isClear, doubtfulCells.count < 100, !doubtfulCells.insert(cell.hashValue).inserted {
      return
    }
    for place in 0...CellReadings.viqr where readings.scores[place] != .min {
      points[place] += min(max(readings.scores[place], -8), 8)
      if readings.scores[place] == readings.scores[best] {
        cells[place] += 1
        if isClear { clearCells[place] += 1 }
        if isClear, readings.isAlone(place) { ownCells[place] += 1 }
      }
    }
    if ownCells[best] >= 64 { leader = best }
    addCase(cell, best)
  }

  /// Counts cells of capitals: a column set in a face of capitals has no others.
  private mutating func addCase(_ cell: String, _ place: Int) {
    guard CellReadings.encodings[place].hasCaselessLetters else { return }
    var (hasSmall, capitals) = (false, 0)
    for byte in cell.utf8 {
      hasSmall = hasSmall || (0x61...0x7A).contains(byte)
      capitals += (0x41...0x5A).contains(byte) ? 1 : 0
    }
    if hasSmall { smalls += 1 } else if capitals > 1 { self.capitals += 1 }
  }
}

extension EncodingGuess {
  /// The guess from this column alone.
  package var best: ColumnEncoding { guess(beside: nil) }

  /// The guess for each column of a sheet: one whose cells tell too little is read as those are that
  /// tell enough.
  package static func best(of columns: [EncodingGuess]) -> [ColumnEncoding] {
    let alone = columns.map(\.best)
    var cells: [LegacyEncoding: Int] = [:]
    for column in alone where column.encoding != .unicode {
      cells[column.encoding, default: 0] += column.cells
    }
    let known = cells.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    return columns.map { $0.guess(beside: known) }
  }

  private func guess(beside known: LegacyEncoding?) -> ColumnEncoding {
    let place = main
    let seen = (0...CellReadings.viqr).filter(isSeen).map { CellReadings.encodings[$0] }
    guard isProven(place) else { return doubtful(known, seen) }
    let speaking = Int(cells[place])
    guard speaking >= unicodeCells || fonts[place] > unicodeCells else {
      return ofUnicode(also: seen + (known.map { [$0] } ?? []), others: speaking)
    }
    let encoding = CellReadings.encodings[place]
    return ColumnEncoding(
      encoding, also: seen, cells: speaking, others: unicodeCells,
      certainty: clearCells[place] > 0 ? .of(Int(clearCells[place])) : .low,
      isCapitals: encoding.hasCaselessLetters && capitals > 0 && smalls == 0)
  }

  /// The guess where the column itself proves nothing but Unicode.
  private func doubtful(_ known: LegacyEncoding?, _ seen: [LegacyEncoding]) -> ColumnEncoding {
    guard let known, let place = CellReadings.encodings.firstIndex(of: known) else {
      return ofUnicode(also: seen, others: Int(cells[main]))
    }
    let speaking = Int(cells[place])
    guard speaking > 0, unicodeCells == 0 else { return ofUnicode(also: [known], others: speaking) }
    return ColumnEncoding(known, also: seen, cells: speaking, others: 0, certainty: .low)
  }

  private func ofUnicode(also: [LegacyEncoding], others: Int) -> ColumnEncoding {
    ColumnEncoding(
      .unicode, also: also, cells: unicodeCells, others: others, certainty: .of(unicodeCells))
  }

  /// The encoding with most points; a font counts as much as a clear word.
  private var main: Int {
    let all = points &+ fonts &* 4
    var main = 0
    for place in 1...CellReadings.viqr where all[place] > all[main] { main = place }
    return main
  }

  /// Whether so many cells speak for an encoding that a doubtful cell may be taken to be in it.
  private func isSeen(_ place: Int) -> Bool {
    ownCells[place] > 0 && Int(ownCells[place]) * 50 >= unicodeCells + Int(cells[main])
  }

  /// Whether a clear cell speaks for an encoding, or a font, or several doubtful cells without as many
  /// that speak against all encodings.
  private func isProven(_ place: Int) -> Bool {
    if clearCells[place] > 0 || fonts[place] > 0 { return true }
    return place != CellReadings.viqr && cells[place] >= 3 && points[place] >= 5
      && Int(cells[place]) > 2 * contraryCells && Int(cells[place]) > unicodeCells
  }
}

extension CellReadings {
  /// The place of the encoding a font was made for, and whether it is a face of capitals.
  static func place(ofFont font: String) -> (place: Int, isCapitals: Bool)? {
    guard let (encoding, isCapitals) = LegacyEncoding.ofFont(font),
      let place = encodings.firstIndex(of: encoding)
    else { return nil }
    return (place, isCapitals)
  }
}

extension LegacyEncoding {
  /// Whether some of its codes stand for a small letter and its capital.
  var hasCaselessLetters: Bool { [.tcvn3, .vps, .vietwareF].contains(self) }
}
