import Facts

extension Markup {
  /// A QR code as a drawing with its caption; where it cannot be drawn, its text itself.
  mutating func code(_ code: Paper.Code, in language: Language) {
    element("figure") { figure in
      if let modules = try? code.modules() {
        figure.drawing(of: modules, side: code.side, in: language)
      } else {
        figure.element("p", text: code.text)
      }
      if let caption = code.caption { figure.element("figcaption") { $0.lines(caption) } }
    }
  }

  /// The dark squares, a unit each, on a white ground.
  private mutating func drawing(of modules: [[Bool]], side: Int, in language: Language) {
    let width = modules.count + 2 * Paper.Code.edge
    element(
      "svg",
      [
        "role": "img", "aria-label": PaperWords.code(language), "width": "\(side)mm",
        "height": "\(side)mm", "viewBox": "0 0 \(width) \(width)",
        "shape-rendering": "crispEdges",
      ]
    ) { drawing in
      drawing.empty("path", ["fill": "#fff", "d": "M0 0h\(width)v\(width)h-\(width)z"])
      drawing.empty("path", ["d": Self.outline(of: modules)])
    }
  }

  /// The dark squares as lines of them, each drawn in one go.
  private static func outline(of modules: [[Bool]]) -> String {
    var path = ""
    for (row, line) in modules.enumerated() {
      var rest = line[...]
      while let start = rest.firstIndex(of: true) {
        let end = rest[start...].firstIndex(of: false) ?? rest.endIndex
        let length = end - start
        path += "M\(start + Paper.Code.edge) \(row + Paper.Code.edge)h\(length)v1h-\(length)z"
        rest = rest[end...]
      }
    }
    return path
  }
}
