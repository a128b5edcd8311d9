import Papers

/// One thing on a page, placed from the left of the page and from the top of its band.
enum Mark {
  case line(SetLine, x: Double)

  /// A rule, 3 points below the top of its band.
  case rule(x: Double, length: Double)
  case dots(x: Double, end: Double, y: Double)
  case box(x: Double, baseline: Double, side: Double, isTicked: Bool)

  /// A code whose white edge begins at `x`.
  case code([[Bool]], x: Double, side: Double)
}

/// What stands side by side in a column and is never parted.
struct Band {
  /// From the top of the column, in points.
  let top: Double
  let height: Double
  var marks: [Mark]
  var staysWithNext = false

  var bottom: Double { top + height }
}

/// A column of bands, one below the other, as a printer sets them before they are cut into pages.
struct Galley {
  let typesetter: Typesetter

  /// The left of the column on the page, and its width, in points.
  let x: Double
  let width: Double
  var bands: [Band] = []
  private(set) var height = 0.0

  /// How much of the height is space below the last paragraph.
  private var after = 0.0

  init(_ typesetter: Typesetter, x: Double, width: Double) {
    (self.typesetter, self.x, self.width) = (typesetter, x, width)
  }
}

extension Galley {
  /// Adds a paragraph; at least two of its lines stay together at either end of a page.
  ///
  /// - Returns: the length of its longest line.
  @discardableResult
  mutating func add(_ text: Paper.Text, _ setting: Setting) -> Double {
    let set = typesetter.set(text, setting, width: width - setting.indent)
    let first = bands.count
    // Of the spaces below one paragraph and above the next the larger counts, as in the DOCX file.
    height += max(0, setting.before - after)
    for (index, line) in set.lines.enumerated() {
      add(height: line.line.height, [.line(line.line, x: x + setting.indent + line.x)])
      let isEdge = index == 0 || index == set.lines.count - 2
      bands[bands.count - 1].staysWithNext = isEdge && index < set.lines.count - 1
    }
    after = setting.after
    height += after
    if setting.staysWithNext { keepTogether(from: first) }
    return set.length
  }

  @discardableResult
  mutating func add(_ text: Paper.Text, _ style: Style) -> Double { add(text, style.setting) }

  @discardableResult
  mutating func add(_ text: String, _ style: Style) -> Double {
    add(Paper.Text(text), style.setting)
  }

  /// Adds a paragraph with a mark left of its first line.
  mutating func add(_ text: Paper.Text, _ setting: Setting, mark: (Band) -> Mark) {
    let first = bands.count
    add(text, setting)
    bands[first].marks.insert(mark(bands[first]), at: 0)
  }

  /// Adds a band below what there is.
  mutating func add(height: Double, _ marks: [Mark]) {
    bands.append(Band(top: self.height, height: height, marks: marks))
    self.height += height
    after = 0
  }

  /// Adds a rule in the middle of the column, with its space above and below.
  mutating func rule(_ length: Double) {
    let length = min(length, width)
    add(height: 5, [.rule(x: x + (width - length) / 2, length: length)])
    if bands.count > 1 { bands[bands.count - 2].staysWithNext = true }
  }

  mutating func space(_ height: Double) { self.height += height }

  /// Adds another column below what there is.
  mutating func append(_ other: Galley) {
    for band in other.bands {
      bands.append(Band(top: height + band.top, height: band.height, marks: band.marks))
    }
    height += other.height
  }

  /// Leaves out the bands that reach below a height.
  mutating func cut(to height: Double) {
    bands = Array(bands.prefix { $0.bottom <= height })
    self.height = min(self.height, height)
  }

  /// Ties each band from one on to the next.
  mutating func keepTogether(from first: Int = 0, isTiedToNext: Bool = true) {
    for index in bands.indices[first...] {
      bands[index].staysWithNext = isTiedToNext || index < bands.count - 1
    }
  }
}

extension Mark {
  /// Draws it, in a band whose top is at `y`.
  func draw(on press: Press, y: Double) {
    switch self {
    case .line(let line, let x): press.draw(line, x: x, baseline: y + line.ascent)
    case .rule(let x, let length):
      press.strokes([Stroke(from: (x, y + 3), to: (x + length, y + 3))], thickness: 0.75)
    case .dots(let x, let end, let base): press.dots(from: x, to: end, y: y + base)
    case .box(let x, let baseline, let side, let isTicked):
      press.box(x: x, y: y + baseline - side, side: side, isTicked: isTicked)
    case .code(let modules, let x, let side):
      let unit = side / Double(modules.count + 2 * Paper.Code.edge)
      let edge = unit * Double(Paper.Code.edge)
      press.squares(modules, x: x + edge, y: y + edge, unit: unit)
    }
  }
}

extension Press {
  /// Draws a box to tick, with a cross where it is ticked.
  fileprivate func box(x: Double, y: Double, side: Double, isTicked: Bool) {
    let (right, bottom) = (x + side, y + side)
    var strokes = [
      Stroke(from: (x, y), to: (right, y)), Stroke(from: (right, y), to: (right, bottom)),
      Stroke(from: (right, bottom), to: (x, bottom)), Stroke(from: (x, bottom), to: (x, y)),
    ]
    if isTicked {
      strokes.append(Stroke(from: (x, y), to: (right, bottom)))
      strokes.append(Stroke(from: (x, bottom), to: (right, y)))
    }
    self.strokes(strokes, thickness: 0.75)
  }
}
