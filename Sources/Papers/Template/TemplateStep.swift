/// What is to be written when a template is filled, in order.
indirect enum TemplateStep: Sendable {
  case literal(String)

  /// Within a run: a value as texts and line breaks, or a code as a drawing.
  case value(String)

  /// What is written for each item, otherwise for the last where that has another end; or, for a
  /// condition, once.
  case span(TemplateTag.Opening, String, [TemplateStep], last: [TemplateStep]?)

  /// A table, which must have a row to be one.
  case table([TemplateStep])

  /// An empty paragraph, unless one has just ended.
  case paragraphAtEnd

  /// A number that no other drawing has.
  case drawingNumber
}

/// Turns a part of a template into steps.
struct TemplateScript {
  private(set) var steps: [TemplateStep] = []

  /// The names in it, as they are written between the braces, in order.
  private(set) var names: [String] = []

  /// Whether what is written now may be written many times.
  private var isRepeated = false
  private var text = ""

  /// A part whose tags are arranged.
  init(part root: TemplateElement) {
    text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    write(root)
    endText()
  }

  /// An element without tags, as markup.
  static func markup(of root: TemplateElement) -> String {
    let steps = TemplateScript(part: root).steps
    return steps.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
  }

  private mutating func endText() {
    if !text.isEmpty { steps.append(.literal(text)) }
    text = ""
  }

  private mutating func add(_ step: TemplateStep) {
    endText()
    steps.append(step)
  }

  /// The steps that some writing takes, to be put into another step.
  private mutating func inner(
    isRepeated: Bool = false, _ writing: (inout TemplateScript) -> Void
  ) -> [TemplateStep] {
    endText()
    let (outer, wasRepeated) = (steps, self.isRepeated)
    (steps, self.isRepeated) = ([], isRepeated || wasRepeated)
    writing(&self)
    endText()
    defer { (steps, self.isRepeated) = (outer, wasRepeated) }
    return steps
  }
}

extension TemplateScript {
  private mutating func write(_ node: TemplateNode) {
    switch node {
    case .text(let text): append(text, isAttribute: false)
    case .element(let element): write(element)
    case .tag(.value(let name)):
      names.append(name)
      add(.value(name))
    case .tag: break
    case .span(let kind, let name, let nodes): write(kind, name, nodes, last: nil)
    }
  }

  private mutating func write(
    _ kind: TemplateTag.Opening, _ name: String, _ nodes: [TemplateNode], last: [TemplateNode]?
  ) {
    names.append(TemplateTag.opening(kind, name).written)
    let each = inner(isRepeated: kind == .loop) { script in nodes.forEach { script.write($0) } }
    let last = last.map { nodes in
      inner(isRepeated: true) { script in nodes.forEach { script.write($0) } }
    }
    add(.span(kind, name, each, last: last))
  }

  private mutating func write(_ element: TemplateElement) {
    // Marks of places are to be one of a name, and nobody looks for those of copies.
    if isRepeated, element.name.hasPrefix("w:bookmark") { return }
    let hasRows = element.elements.contains { $0.name == "w:tr" }
    if element.name == "w:tbl", !hasRows {
      add(.table(inner { $0.writeWhole(element) }))
    } else {
      writeWhole(element)
    }
  }

  private mutating func writeWhole(_ element: TemplateElement) {
    text += "<\(element.name)"
    for (name, value) in element.attributes { write(attribute: name, value, of: element) }
    guard !element.children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    if element.name == "w:body", let letters = Letters(element.children) {
      write(.loop, letters.name, letters.each, last: letters.last)
      write(letters.section)
    } else {
      for child in element.children { write(child) }
    }
    if element.needsParagraph { add(.paragraphAtEnd) }
    text += "</\(element.name)>"
  }

  private mutating func write(attribute name: String, _ value: String, of element: TemplateElement)
  {
    // These are to be one of a kind as well.
    if isRepeated, ["w14:paraId", "w14:textId"].contains(name) { return }
    text += " \(name)=\""
    if isRepeated, element.name == "wp:docPr", name == "id" {
      add(.drawingNumber)
    } else {
      append(value, isAttribute: true)
    }
    text += "\""
  }

  private mutating func append(_ value: String, isAttribute: Bool) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\r": text += "&#13;"
      case "\"" where isAttribute: text += "&quot;"
      case "\n" where isAttribute: text += "&#10;"
      case "\t" where isAttribute: text += "&#9;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension TemplateElement {
  /// Whether it is one that must end in a paragraph and may not.
  fileprivate var needsParagraph: Bool {
    let holders: Set = ["w:tc", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote"]
    guard holders.contains(name) else { return false }
    switch children.last(where: { if case .text = $0 { false } else { true } }) {
    case nil, .span: return true
    case .element(let element): return ["w:tcPr", "w:tbl"].contains(element.name)
    case .tag, .text: return false
    }
  }
}
