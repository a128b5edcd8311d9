import Facts
import Papers

/// The pages of one paper: takes strips one after another, and begins a page where one is full.
struct Pages {
  let press: Press
  let typesetter: Typesetter
  let language: Language
  let orientation: Paper.Orientation

  /// What stands small at the foot of each page.
  private let footer: Galley?

  /// The number of the page that is printed.
  private var number = 0

  /// Where the next strip goes, from the top of the page.
  private var y = 0.0

  /// Whether nothing stands on the page but what is repeated on each.
  private var isFresh = true

  /// Whether the next strip begins a page.
  private var mustTurn = false

  /// The space that the next strip gets above its own.
  private var space = 0.0

  /// Strips that have to stand on one page, each with the head of its table.
  private var chain: [(strip: Strip, head: Strip?)] = []

  /// What is repeated at the top of each page while a table is printed.
  var head: Strip?

  init(of paper: Paper, press: Press, typesetter: Typesetter) {
    (self.press, self.typesetter) = (press, typesetter)
    (language, orientation) = (paper.language, paper.orientation)
    footer = paper.footer.map { text in
      var footer = Galley(typesetter, x: Self.left, width: Self.width(paper.orientation))
      footer.add(text, .footer)
      return footer
    }
    turn()
  }
}

extension Pages {
  /// The space between the edge of the sheet and the page number or the footer.
  private static let edge = points(millimetres: Layout.header)
  static let left = points(millimetres: Layout.left)
  private static let top = points(millimetres: Layout.top)

  private static func width(_ orientation: Paper.Orientation) -> Double {
    points(millimetres: Layout.width(orientation))
  }

  /// The width between the margins.
  var width: Double { Self.width(orientation) }

  private var sheet: (width: Double, height: Double) {
    let (short, long) = (
      points(millimetres: Layout.pageShort), points(millimetres: Layout.pageLong)
    )
    return orientation == .portrait ? (short, long) : (long, short)
  }

  /// How far down a page is printed: to the margin, or to a footer that is higher.
  private var bottom: Double {
    let margin = sheet.height - points(millimetres: Layout.bottom)
    return min(margin, footerTop - points(millimetres: 2))
  }

  /// A footer that would take more than a third of the page is cut.
  private var footerTop: Double {
    sheet.height - Self.edge - min(footer?.height ?? 0, sheet.height / 3)
  }

  /// The height that there is for strips on a page, below what is repeated there.
  var room: Double { bottom - Self.top - (head?.height ?? 0) }

  func galley() -> Galley { Galley(typesetter, x: Self.left, width: width) }
}

extension Pages {
  /// Prints the lines of a column, where the page ends on the next.
  mutating func flow(_ galley: Galley) {
    for strip in Strip.each(of: galley) { add(strip) }
    space(galley.height - (galley.bands.last?.bottom ?? 0))
  }

  mutating func flow(_ write: (inout Galley) -> Void) {
    var galley = galley()
    write(&galley)
    flow(galley)
  }

  /// Prints a strip, on the page of those before that stay with it.
  mutating func add(_ strip: Strip) {
    var strip = strip
    strip.before += space
    space = 0
    if chain.last?.strip.staysWithNext == false { flush() }
    chain.append((strip, head))
  }

  mutating func space(_ height: Double) { space += height }

  /// Ties what was printed last to what comes next.
  mutating func tie() {
    if !chain.isEmpty { chain[chain.count - 1].strip.staysWithNext = true }
  }

  /// Lets the next strip begin a page.
  mutating func breakPage() {
    flush()
    mustTurn = true
  }

  /// Prints what is held back.
  mutating func flush() {
    let height = chain.reduce(0) { $0 + $1.strip.before + $1.strip.height }
    let first = isFresh ? chain.first?.strip.before ?? 0 : 0
    let isTooLong = !isFresh && y + height - first > bottom && height <= room
    for (index, (strip, head)) in chain.enumerated() {
      let isFull = !isFresh && y + strip.before + strip.height > bottom
      if mustTurn || isFull || (index == 0 && isTooLong) { turn(head) }
      if !isFresh { y += strip.before }
      strip.draw(on: press, at: y)
      y += strip.height
      isFresh = false
    }
    chain = []
  }

  /// Begins a page with its number, its footer and the head of a table that goes on.
  private mutating func turn(_ head: Strip? = nil) {
    let sheet = sheet
    press.beginPage(width: sheet.width, height: sheet.height)
    number += 1
    (y, isFresh, mustTurn) = (Self.top, true, false)
    if number > 1 {
      var header = galley()
      header.add(String(number), .pageNumber)
      Strip.row([header]).draw(on: press, at: Self.edge)
    }
    if let footer {
      let bands = footer.bands.prefix { footerTop + $0.bottom <= sheet.height - Self.edge + 0.01 }
      Strip(height: 0, parts: [Strip.Part(bands: bands, shift: 0)]).draw(on: press, at: footerTop)
    }
    guard let head else { return }
    head.draw(on: press, at: y)
    y += head.height
  }
}
