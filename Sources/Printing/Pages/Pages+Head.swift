import Facts
import Papers

extension Pages {
  /// What stands above the title.
  mutating func printHead(_ head: Paper.Head) {
    let language = language
    guard head.hasBodies else {
      flow { galley in
        if head.hasMotto { galley.nation(language) }
        guard let line = head.dateLine else { return }
        galley.add(
          Paper.Text(line.text(in: language)), Style.dateLine.setting.aligned(.trailing))
      }
      return
    }
    var (left, right) = headColumns
    left.bodies(of: head)
    if head.hasMotto { right.nation(language) }
    row([left, right])
    (left, right) = headColumns
    if let number = head.number { left.add(PaperWords.number(number, in: language), .number) }
    if let line = head.dateLine { right.add(line.text(in: language), .dateLine) }
    row([left, right])
    space(Self.gap)
  }

  /// The small space below what stands in columns.
  static let gap = 6.0

  private var headColumns: (Galley, Galley) {
    let share = width * Double(Layout.bodiesShare) / 100
    return (
      Galley(typesetter, x: Self.left, width: share),
      Galley(typesetter, x: Self.left + share, width: width - share)
    )
  }

  /// Prints columns side by side, on one page where a page can hold them.
  mutating func row(_ galleys: [Galley]) {
    for strip in Strip.rows(galleys, limit: room) where !strip.parts.allSatisfy(\.bands.isEmpty) {
      add(strip)
    }
  }

  /// The title and what the paper is about.
  mutating func printTitle(of paper: Paper) {
    flow { galley in
      galley.add(paper.title, .title)
      guard let subtitle = paper.subtitle else { return }
      let length = galley.add(subtitle, .subtitle)
      if paper.head != nil { galley.shortRule(below: length) }
    }
  }
}

extension Galley {
  fileprivate mutating func bodies(of head: Paper.Head) {
    if let superior = head.superior { add(superior, .superior) }
    if let issuer = head.issuer { shortRule(below: add(issuer, .issuer)) }
  }

  fileprivate mutating func nation(_ language: Language) {
    add(PaperWords.nation(language), .issuer)
    rule(add(PaperWords.motto(language), .motto))
  }

  /// A rule of a part of the text above it.
  fileprivate mutating func shortRule(below length: Double) {
    rule(length * Double(Layout.ruleShare) / 100)
  }
}
