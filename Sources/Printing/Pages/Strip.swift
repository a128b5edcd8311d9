import Papers

/// A strip of a page, as wide as the text, which is not parted.
struct Strip {
  /// The space above it, which is left out at the top of a page.
  var before = 0.0
  let height: Double
  let parts: [Part]

  /// Where lines stand upright between and around its parts; nil for a strip without lines.
  var frame: [Double]?
  var staysWithNext = false

  /// Bands of one column, and where their column would begin, from the top of the strip.
  struct Part {
    let bands: ArraySlice<Band>
    let shift: Double
  }

  func draw(on press: Press, at top: Double) {
    for part in parts {
      for band in part.bands {
        let y = top + part.shift + band.top
        for mark in band.marks { mark.draw(on: press, y: y) }
      }
    }
    guard let frame, let left = frame.first, let right = frame.last else { return }
    let level = [top, top + height].map { Stroke(from: (left, $0), to: (right, $0)) }
    let upright = frame.map { Stroke(from: ($0, top), to: ($0, top + height)) }
    press.strokes(level + upright, thickness: 0.5)
  }
}

extension Strip {
  /// The bands of one column, each a strip.
  static func each(of galley: Galley) -> [Strip] {
    var bottom = 0.0
    return galley.bands.indices.map { index in
      let band = galley.bands[index]
      defer { bottom = band.bottom }
      return Strip(
        before: band.top - bottom, height: band.height,
        parts: [Part(bands: galley.bands[index...index], shift: -band.top)],
        staysWithNext: band.staysWithNext)
    }
  }

  /// Columns side by side, in one strip.
  static func row(_ galleys: [Galley], frame: [Double]? = nil, isCentred: Bool = false) -> Strip {
    let height = galleys.reduce(0) { max($0, $1.height) }
    let parts = galleys.map { galley in
      Part(bands: galley.bands[...], shift: isCentred ? (height - galley.height) / 2 : 0)
    }
    return Strip(height: height, parts: parts, frame: frame)
  }

  /// Columns side by side, in as many strips as it takes that none is higher than a limit.
  static func rows(_ galleys: [Galley], frame: [Double]? = nil, limit: Double) -> [Strip] {
    let whole = row(galleys, frame: frame)
    guard whole.height > limit else { return [whole] }
    var rest = galleys.map { $0.bands[...] }
    let leads = galleys.map { $0.bands.first?.top ?? 0 }
    var strips: [Strip] = []
    while rest.contains(where: { !$0.isEmpty }) {
      let parts = zip(rest, leads).map { bands, lead in
        let start = (bands.first?.top ?? 0) - lead
        let end = bands.firstIndex { $0.bottom + lead - start > limit } ?? bands.endIndex
        // One band is taken even where it is higher than a page.
        let taken = bands[..<min(bands.endIndex, max(end, bands.startIndex + 1))]
        return Part(bands: taken, shift: -start)
      }
      rest = zip(rest, parts).map { $0[$1.bands.endIndex...] }
      let height = zip(parts, leads).reduce(0.0) { height, column in
        max(height, (column.0.bands.last?.bottom ?? 0) + column.0.shift + column.1)
      }
      strips.append(Strip(height: height, parts: parts, frame: frame))
    }
    return strips
  }
}
