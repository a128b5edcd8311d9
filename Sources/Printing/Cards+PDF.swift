public import Facts
public import Papers

extension Cards {
  /// The cards as a PDF file for sheets of A4, with thin marks to cut along.
  ///
  /// - Throws: a ``Problem`` when there is no card, when one of this size does not fit on a sheet, and
  ///   as ``Paper/pdf()`` does.
  public func pdf() throws(Problem) -> [UInt8] {
    guard !cards.isEmpty else { throw .nothingToPrint }
    let sheet = try CardSheet(width: width, height: height)
    return try Fonts.use { fonts throws(Problem) in
      try pdf(on: sheet, with: Typesetter(language, fonts))
    }
  }

  private func pdf(on sheet: CardSheet, with typesetter: Typesetter) throws(Problem) -> [UInt8] {
    let press = try Press(title: PaperWords.cards(language))
    for start in stride(from: 0, to: cards.count, by: sheet.count) {
      press.beginPage(width: sheet.size.width, height: sheet.size.height)
      press.strokes(sheet.cuts, thickness: 0.25)
      for (index, card) in cards[start..<min(start + sheet.count, cards.count)].enumerated() {
        let (x, y) = sheet.place(of: index)
        try card.print(on: press, typesetter, in: sheet.card, x: x, y: y)
      }
    }
    return try press.finish()
  }
}

/// A sheet of A4 with as many cards of one size as fit within margins of 10 mm.
///
/// Lengths are in points.
struct CardSheet {
  private static let margin = 10

  let size = (
    width: points(millimetres: Layout.pageShort), height: points(millimetres: Layout.pageLong)
  )
  let card: (width: Double, height: Double)
  private let (columns, rows): (Int, Int)

  /// Sizes are in millimetres.
  init(width: Int, height: Int) throws(Problem) {
    let (widest, highest) = (
      Layout.pageShort - 2 * Self.margin, Layout.pageLong - 2 * Self.margin
    )
    guard 20...widest ~= width, 15...highest ~= height else { throw .cardSize }
    (columns, rows) = (widest / width, highest / height)
    card = (points(millimetres: width), points(millimetres: height))
  }

  var count: Int { columns * rows }

  private var left: Double { (size.width - Double(columns) * card.width) / 2 }
  private var top: Double { (size.height - Double(rows) * card.height) / 2 }

  /// The upper left corner of a card.
  func place(of index: Int) -> (x: Double, y: Double) {
    (
      left + Double(index % columns) * card.width, top + Double(index / columns) * card.height
    )
  }

  /// Marks at the edge of the sheet, and a small cross where four cards meet.
  var cuts: [Stroke] {
    let (arm, gap, tick) = (
      points(millimetres: 1.5), points(millimetres: 1), points(millimetres: 4)
    )
    let right = left + Double(columns) * card.width
    let bottom = top + Double(rows) * card.height
    let xs = (0...columns).map { left + Double($0) * card.width }
    let ys = (0...rows).map { top + Double($0) * card.height }
    var strokes: [Stroke] = []
    for x in xs {
      strokes.append(Stroke(from: (x, max(0, top - gap - tick)), to: (x, top - gap)))
      strokes.append(Stroke(from: (x, bottom + gap), to: (x, bottom + gap + tick)))
    }
    for y in ys {
      strokes.append(Stroke(from: (max(0, left - gap - tick), y), to: (left - gap, y)))
      strokes.append(Stroke(from: (right + gap, y), to: (right + gap + tick, y)))
    }
    for x in xs.dropFirst().dropLast() {
      for y in ys.dropFirst().dropLast() {
        strokes.append(Stroke(from: (x - arm, y), to: (x + arm, y)))
        strokes.append(Stroke(from: (x, y - arm), to: (x, y + arm)))
      }
    }
    return strokes
  }
}

extension Cards.Card {
  fileprivate func print(
    on press: Press, _ typesetter: Typesetter, in size: (width: Double, height: Double), x: Double,
    y: Double
  ) throws(Problem) {
    let padding = points(millimetres: 4)
    var right = size.width - padding
    if let code {
      let column = try codeColumn(code, typesetter, in: size, x: x)
      Strip.row([column]).draw(on: press, at: y + (size.height - column.height) / 2)
      right = column.x - x - padding / 2
    }
    let room = (width: right - padding, height: size.height - 2 * padding)
    let texts = lines.map { line in
      var setting = Setting(Hand(size: Double(max(1, line.size)), isBold: line.isBold))
      (setting.isCaps, setting.alignment) = (line.isCaps, .centre)
      return FittedText(line.text, setting)
    }
    let column = typesetter.fit(texts, x: x + padding, width: room.width, height: room.height)
    let top = y + (size.height - column.height) / 2
    Strip.row([column]).draw(on: press, at: top)
  }

  /// The code at the right with its caption, no wider than half of the card.
  private func codeColumn(
    _ code: Paper.Code, _ typesetter: Typesetter, in size: (width: Double, height: Double),
    x: Double
  ) throws(Problem) -> Galley {
    let edge = points(millimetres: 2)
    let caption = code.caption.map { FittedText($0, Style.cardCode.setting) }
    let words = caption == nil ? 0 : size.height / 5
    let side = max(
      0, min(points(millimetres: code.side), size.height - 2 * edge - words, size.width / 2 - edge))
    let left = x + size.width - edge - side
    var column = Galley(typesetter, x: left, width: side)
    column.add(height: side, [.code(try code.modules(), x: left, side: side)])
    if let caption {
      column.append(typesetter.fit([caption], x: left, width: side, height: words))
    }
    return column
  }
}
