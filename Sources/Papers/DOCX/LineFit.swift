/// The sizes at which lines fit into a box, so that nothing of a long name is cut off.
struct LineFit {
  /// The box, in points.
  let width: Double
  let height: Double

  /// Whether all lines are to be as small as the smallest, as those of an address.
  var isEven = false

  /// The smallest letters, and the height of a line of letters of size 1.
  private static let (smallest, leading) = (6.0, 1.22)

  /// How far a line shrinks to stay one line, before it becomes two.
  private static let leastShare = 0.75

  /// The size of each line, in half points.
  ///
  /// A line that is too long becomes smaller, then is wrapped; when all together are too high, all
  /// become smaller.
  func sizes(of lines: [Cards.Line]) -> [Int] {
    var sizes = lines.map(size)
    if isEven, let least = sizes.min() { sizes = sizes.map { _ in least } }
    var share = 1.0
    while share > 0.2, height(of: lines, sizes.map { max(Self.smallest, $0 * share) }) > height {
      share -= 0.05
    }
    return sizes.map { Int(max(Self.smallest, $0 * share) * 2) }
  }

  /// The size at which a line is one line, or at which at least each of its words is.
  private func size(of line: Cards.Line) -> Double {
    let size = Double(line.size)
    // A little is left for fonts that are not quite the same.
    let whole = 0.98 * width / max(0.01, Self.length(line.shown, line))
    if whole >= size * Self.leastShare { return min(size, whole) }
    let words = line.shown.split(whereSeparator: \.isWhitespace)
    let longest = words.map { Self.length(String($0), line) }.max() ?? 0.01
    return min(size * Self.leastShare, max(Self.smallest, width / max(0.01, longest)))
  }

  private func height(of lines: [Cards.Line], _ sizes: [Double]) -> Double {
    zip(lines, sizes).reduce(0) { $0 + Double(rows(of: $1.0, $1.1)) * $1.1 * Self.leading }
  }

  /// How many rows a line takes, wrapped between its words.
  private func rows(of line: Cards.Line, _ size: Double) -> Int {
    line.shown.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { rows, text in
      var (count, place) = (1, 0.0)
      for word in text.split(separator: " ") {
        let length = Self.length(word + " ", line) * size
        if place > 0, place + length > width {
          (count, place) = (count + 1, 0)
        }
        count += Int((place + length) / width / 1.05)
        place += length
      }
      return rows + count
    }
  }

  private static func length(_ text: some StringProtocol, _ line: Cards.Line) -> Double {
    line.isBold ? TextWidth.bold(String(text)) : TextWidth.upright(String(text))
  }
}

extension Cards.Line {
  /// As it is seen.
  fileprivate var shown: String { isCaps ? clean(text).uppercased() : clean(text) }
}
