/// A body that is one loop: letters, each a section that begins on a new page and counts its pages
/// from 1.
struct Letters {
  let name: String

  /// A letter, with the end of its section.
  let each: [TemplateNode]

  /// The last one, whose section is that of the body.
  let last: [TemplateNode]
  let section: TemplateElement

  /// Nil where something else is seen beside the loop.
  init?(_ body: [TemplateNode]) {
    let section = body.lazy.compactMap(\.element).last { $0.name == "w:sectPr" }
    let seen = body.filter { !$0.isVoid && $0.element?.name != "w:sectPr" }
    guard seen.count == 1, case .span(.loop, let name, let nodes) = seen[0] else { return nil }
    self.name = name
    self.section = (section ?? TemplateElement("w:sectPr")).asLetter
    last = nodes
    each = Self.ended(nodes, by: self.section)
  }

  /// The nodes, the section ended by the last paragraph where that is the last thing.
  private static func ended(
    _ nodes: [TemplateNode], by section: TemplateElement
  ) -> [TemplateNode] {
    let end = nodes.lastIndex { if case .text = $0 { false } else { true } }
    guard let end, let paragraph = nodes[end].element, paragraph.name == "w:p",
      let ended = paragraph.ended(by: section)
    else {
      let properties = TemplateElement("w:pPr", [], [.element(section)])
      return nodes + [.element(TemplateElement("w:p", [], [.element(properties)]))]
    }
    return nodes[..<end] + [.element(ended)]
  }
}

extension TemplateElement {
  /// The section on a new page, its pages counted from 1.
  fileprivate var asLetter: TemplateElement {
    var children = children.filter { !["w:type", "w:pgNumType"].contains($0.element?.name) }
    let old = elements.first { $0.name == "w:pgNumType" }?.attributes ?? []
    let number = TemplateElement(
      "w:pgNumType", old.filter { $0.name != "w:start" } + [("w:start", "1")])
    // The order in a section is fixed: these come before the number.
    let earlier: Set = [
      "w:headerReference", "w:footerReference", "w:footnotePr", "w:endnotePr", "w:pgSz", "w:pgMar",
      "w:paperSrc", "w:pgBorders", "w:lnNumType",
    ]
    let place = children.lastIndex { earlier.contains($0.element?.name ?? "") }
    children.insert(.element(number), at: place.map { $0 + 1 } ?? 0)
    return with(children)
  }

  /// The paragraph with the end of a section; nil where it ends one already.
  fileprivate func ended(by section: TemplateElement) -> TemplateElement? {
    guard let place = children.firstIndex(where: { $0.element?.name == "w:pPr" }),
      let properties = children[place].element
    else {
      return with([.element(TemplateElement("w:pPr", [], [.element(section)]))] + children)
    }
    guard !properties.elements.contains(where: { $0.name == "w:sectPr" }) else { return nil }
    // Only the record of a change of the properties comes after it.
    let change = properties.children.firstIndex { $0.element?.name == "w:pPrChange" }
    var inner = properties.children
    inner.insert(.element(section), at: change ?? inner.endIndex)
    var children = children
    children[place] = .element(properties.with(inner))
    return with(children)
  }
}
