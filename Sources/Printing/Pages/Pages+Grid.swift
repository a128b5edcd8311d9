import Papers

extension Pages {
  /// The space left and right of the text of a cell.
  private static let padding = 4.0

  /// A table, whose head stands on each page that it takes.
  mutating func printGrid(_ grid: Paper.Grid) {
    guard !grid.columns.isEmpty else { return }
    if let caption = grid.caption { flow { $0.add(caption, .caption) } } else { space(Self.gap) }
    let edges = edges(of: grid)
    let settings = grid.columns.map { Style.cell.setting.aligned($0.alignment) }
    let heading = Style.cellHeading.setting
    let headings = cells(edges, grid.columns.map { ($0.heading, heading) })
    printHeading(headings, edges)
    for texts in grid.rows {
      let row = cells(edges, zip(texts, settings).map { (grid.shown($0), $1) })
      for strip in Strip.rows(row, frame: edges, limit: room) { add(strip) }
    }
    head = nil
    space(Self.gap)
  }

  /// Prints the head; one that would take much of each page is printed but once.
  private mutating func printHeading(_ headings: [Galley], _ edges: [Double]) {
    var heading = Strip.row(headings, frame: edges, isCentred: true)
    heading.staysWithNext = true
    guard heading.height > room / 3 else {
      add(heading)
      head = heading
      return
    }
    for strip in Strip.rows(headings, frame: edges, limit: room) { add(strip) }
  }

  /// Where the lines of a table stand upright.
  private func edges(of grid: Paper.Grid) -> [Double] {
    let total = Double(grid.columns.reduce(0) { $0 + $1.weight })
    var passed = 0
    return [Self.left]
      + grid.columns.map { column in
        passed += column.weight
        return Self.left + width * Double(passed) / total
      }
  }

  private func cells(_ edges: [Double], _ texts: [(text: String, setting: Setting)]) -> [Galley] {
    texts.enumerated().map { index, cell in
      let width = edges[index + 1] - edges[index]
      let padding = min(Self.padding, width / 4)
      var galley = Galley(typesetter, x: edges[index] + padding, width: width - 2 * padding)
      // A figure that is broken could be misread, and headings of one word are often too long.
      let isWhole = cell.setting.hand.isBold || cell.setting.alignment == .trailing
      let setting =
        isWhole
        ? typesetter.unbroken(cell.text, cell.setting, width: galley.width) : cell.setting
      galley.add(Paper.Text(cell.text), setting)
      return galley
    }
  }
}
