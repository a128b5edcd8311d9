/// The encoding of a column, as it was guessed or as an officer tells it, and how its cells are read.
package struct ColumnEncoding: Equatable, Sendable {
  /// The encoding of most cells.
  package let encoding: LegacyEncoding

  /// Others that cells of the column, or its neighbours, are in.
  package let also: [LegacyEncoding]

  /// How many cells spoke for the encoding.
  package let cells: Int

  /// How many spoke for another.
  package let others: Int

  package let certainty: Certainty

  /// Whether a column that tells no fonts is of capitals throughout.
  package let isCapitals: Bool

  /// Whether all cells stay as they are.
  private let isKept: Bool

  /// How sure a guess is.
  package enum Certainty: String, Comparable, CaseIterable, Sendable {
    /// No cell tells anything; the column is read as it stands.
    case none
    /// Words that could be chance.
    case low
    /// One or two cells that can hardly be anything else.
    case medium
    /// Three such cells at least; or a person said so.
    case high

    /// How sure so many clear cells make.
    static func of(_ clearCells: Int) -> Certainty {
      clearCells >= 3 ? .high : clearCells > 0 ? .medium : .none
    }

    package static func < (one: Certainty, other: Certainty) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  init(
    _ encoding: LegacyEncoding, also: [LegacyEncoding], cells: Int, others: Int,
    certainty: Certainty, isCapitals: Bool = false, isKept: Bool = false
  ) {
    self.encoding = encoding
    self.also = LegacyEncoding.allCases.filter { $0 != encoding && also.contains($0) }
    self.cells = cells
    self.others = others
    self.certainty = certainty
    self.isCapitals = isCapitals
    self.isKept = isKept
  }

  /// The encoding an officer gives for a column.
  ///
  /// Cells that are clearly in another are still read in that one; told Unicode, all cells stay as
  /// they are.
  package init(told encoding: LegacyEncoding, isCapitals: Bool = false) {
    self.init(
      encoding, also: [], cells: 0, others: 0, certainty: .high, isCapitals: isCapitals,
      isKept: encoding == .unicode)
  }
}

extension ColumnEncoding {
  /// The text of a cell, in NFC.
  ///
  /// Each cell is looked at by itself: it is read in the encoding of the column where that makes at
  /// least as much Vietnamese of it as there is already, and in any other where that is beyond doubt.
  package func read(_ cell: String, font: String? = nil) -> String {
    if cell.utf8.allSatisfy(\.isPlain), !mayBeVIQR(cell) { return cell }
    var scan = CellScan()
    let (encoding, isCapitalFace) = encoding(of: cell, font, &scan)
    let hasSmall = isCapitals && cell.utf8.contains { (0x61...0x7A).contains($0) }
    let isCapitals = isCapitalFace || (isCapitals && !hasSmall && encoding == self.encoding)
    return scan.text(in: encoding, cell, isCapitals: isCapitals && encoding != .unicode)
  }

  /// The encoding a cell of the column is in.
  package func encoding(of cell: String, font: String? = nil) -> LegacyEncoding {
    var scan = CellScan()
    return encoding(of: cell, font, &scan).encoding
  }

  private func encoding(
    of cell: String, _ font: String?, _ scan: inout CellScan
  ) -> (encoding: LegacyEncoding, isCapitals: Bool) {
    scan.load(cell)
    guard scan.kind != .unicode, !isKept else { return (.unicode, false) }
    if scan.kind == .plain { return (encodingOfPlain(cell, &scan), false) }
    let face = font.flatMap { LegacyEncoding.ofFont($0) }
    let expected = face?.encoding ?? (encoding == .viqr ? .unicode : encoding)
    let unicode = scan.evidence(.unicode)
    if expected != .unicode {
      let found = scan.evidence(expected)
      if found.isSound, found.score >= unicode.score {
        return (expected, face?.isCapitals ?? false)
      }
    }
    let found = best(of: scan.readings(), expected)
    return (found, found == face?.encoding && face?.isCapitals == true)
  }

  /// The encoding of a cell that does not read well in that of its column.
  private func best(of readings: CellReadings, _ expected: LegacyEncoding) -> LegacyEncoding {
    let best = readings.best
    let place = CellReadings.encodings.firstIndex(of: expected)
    let known = also.compactMap { CellReadings.encodings.firstIndex(of: $0) }
    if let place, suits(place, readings, known) { return expected }
    if readings.gain(best) >= CellReadings.clearGain(best) { return CellReadings.encodings[best] }
    let likeliest = known.max { readings.scores[$0] < readings.scores[$1] }
    if let likeliest, readings.scores[likeliest] > 1, readings.gain(likeliest) > 0 {
      return CellReadings.encodings[likeliest]
    }
    // A name that is no Vietnamese in any encoding, with signs no text would have: Pl©y Ku.
    if let place, readings.unicode.valid == 0, readings.unicode.invalid > 0,
      readings.scores[place] >= -2 * Int32(readings.unicode.invalid)
    {
      return expected
    }
    return .unicode
  }

  /// Whether a reading is as good as the cell itself and those in encodings that the column has too,
  /// and no other is much better.
  private func suits(_ place: Int, _ readings: CellReadings, _ known: [Int]) -> Bool {
    let score = readings.scores[place]
    guard readings.gain(place) >= 0, score > 0 || (score == 0 && readings.unicode.valid == 0) else {
      return false
    }
    return score + 2 >= readings.scores[readings.best]
      && known.allSatisfy { readings.scores[$0] <= score }
  }

  private func mayBeVIQR(_ cell: String) -> Bool {
    encoding == .viqr || also.contains(.viqr) || VIQR.mayHold(cell.utf8Span.span)
  }

  private func encodingOfPlain(_ cell: String, _ scan: inout CellScan) -> LegacyEncoding {
    if encoding == .viqr || also.contains(.viqr) { return .viqr }
    let isClear = scan.evidence(.viqr).score >= CellReadings.clearGain(CellReadings.viqr)
    return isClear ? .viqr : .unicode
  }
}
