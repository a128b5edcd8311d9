import Facts
import Spreadsheets

/// One row or several that together head the columns of a list.
struct HeaderBlock {
  let rows: [SheetRow]
  let paths: [HeadingPath]
  let uses: [(use: ColumnUse, certainty: Double)?]
  let score: Double

  init(
    _ rows: [SheetRow], in kind: ListKind, merged: [MergedRange] = [],
    reading: (String) -> Heading = Heading.init
  ) {
    self.rows = rows
    let width = rows.map(\.cells.count).max() ?? 0
    let spread = Self.spread(rows, width: width, merged)
    paths = (0..<width).map { place in HeadingPath(spread.map { $0[place] }, reading: reading) }
    uses = paths.map { $0.use(in: kind) }
    score = Self.score(rows, paths, uses)
  }

  var numbers: ClosedRange<Int> { rows[0].number...rows[rows.count - 1].number }

  /// The block of up to three rows among the first ones that heads a list best; nil for none.
  static func best(
    in rows: [SheetRow], of kind: ListKind, merged: [MergedRange]
  ) -> HeaderBlock? {
    let first = merged.filter { $0.rows.lowerBound <= 200 }
    var best: HeaderBlock?
    var known: [String: Heading] = [:]
    func heading(_ text: String) -> Heading {
      if let heading = known[text] { return heading }
      let heading = Heading(text)
      known[text] = heading
      return heading
    }
    // A row with a text longer than a page is none of headings.
    let looked = rows.prefix(80).filter { $0.cells.allSatisfy { $0.utf8.count <= 4000 } }
    for start in looked.indices where canBegin(looked[start]) {
      for height in 1...3 where start + height <= looked.count {
        let block = Array(looked[start..<(start + height)])
        guard zip(block, block.dropFirst()).allSatisfy({ $1.number == $0.number + 1 }) else {
          break
        }
        let found = HeaderBlock(block, in: kind, merged: first, reading: heading)
        if found.isHeader, found.score > (best?.score ?? 0) { best = found }
      }
    }
    return best
  }

  /// A title across the list is no header.
  private static func canBegin(_ row: SheetRow) -> Bool {
    let filled = row.filled
    return filled.count >= 2 || (filled.first ?? 0) > 0
  }

  /// Whether at least two columns, one of them strongly, are known by it.
  var isHeader: Bool {
    let known = zip(paths, uses).filter { path, use in
      use.map { $0.use.isTaken && $0.certainty >= 0.5 } ?? false && path.concept?.isWeak != true
    }
    return Set(known.compactMap { $0.1?.use }).count >= 2
  }
}

extension HeaderBlock {
  /// The texts of the rows, those that stand over several columns repeated in each.
  ///
  /// A blank cell takes the text on its left where both have a heading of their own below, which is
  /// what becomes of merged cells.
  private static func spread(
    _ rows: [SheetRow], width: Int, _ merged: [MergedRange]
  ) -> [[String]] {
    rows.enumerated().map { index, row in
      var texts = (0..<width).map { row.text($0) }
      let below = rows[(index + 1)...]
      func hasOwn(_ place: Int) -> Bool { below.contains { !$0.text(place).isBlank } }
      for place in texts.indices.dropFirst()
      where texts[place].isBlank && hasOwn(place) {
        // A merged cell says how far it reaches; where none is known, the headings below say it.
        let left = merged.first {
          $0.rows.contains(row.number) && $0.columns.contains(place - 1)
        }
        if left.map({ $0.columns.contains(place) }) ?? hasOwn(place - 1) {
          texts[place] = texts[place - 1]
        }
      }
      return texts
    }
  }

  private static func score(
    _ rows: [SheetRow], _ paths: [HeadingPath], _ uses: [(use: ColumnUse, certainty: Double)?]
  ) -> Double {
    var (score, seen) = (0.0, Set<ColumnUse>())
    for (path, use) in zip(paths, uses) where !path.texts.isEmpty {
      guard let use else {
        score += path.concept?.isBeside == true ? 0.4 : -0.15
        continue
      }
      // Nam by itself may be a value; under Năm sinh it is a heading.
      let isWeak = path.concept?.isWeak == true && path.texts.count == 1
      let weight = use.use.isTaken ? (isWeak ? 0.6 : 1) : 0.5
      score += weight * use.certainty * (seen.insert(use.use).inserted ? 1 : 0.3)
    }
    let strange = rows.flatMap(\.cells).count { $0.looksLikeData }
    return score - Double(strange) - 0.35 * Double(rows.count - 1)
  }
}

extension String {
  /// Whether it is a figure, a date, a phone or an address rather than a heading.
  var looksLikeData: Bool {
    guard !isBlank else { return false }
    if contains("@") { return true }
    let digits = utf8.count { (0x30...0x39).contains($0) }
    return digits >= 4 && !contains { $0.isLetter } || digits >= 6
  }
}
