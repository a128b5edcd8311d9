import Facts

/// A piece of a part of a template.
enum TemplateNode {
  case element(TemplateElement)
  case text(String)

  /// What stood between double braces.
  case tag(TemplateTag)

  /// All between a tag that opens and the one that closes it.
  case span(TemplateTag.Opening, String, [TemplateNode])
}

/// An element with its names as they are written, prefixes included.
struct TemplateElement {
  let name: String
  var attributes: [(name: String, value: String)] = []
  var children: [TemplateNode] = []

  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    _ children: [TemplateNode] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  var elements: some Sequence<TemplateElement> { children.lazy.compactMap(\.element) }

  func with(_ children: [TemplateNode]) -> TemplateElement {
    TemplateElement(name, attributes, children)
  }

  /// An element of the same namespace, to be put into it.
  func inner(_ name: String, _ attributes: [(name: String, value: String)]) -> TemplateElement {
    let prefix = self.name.lastIndex(of: ":").map { self.name[...$0] } ?? ""
    return TemplateElement(prefix + name, attributes)
  }

  /// All text inside.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      case .tag, .span: ""
      }
    }.joined()
  }

  /// Calls for it and for every element inside, in order.
  func forEach(_ deed: (TemplateElement) throws(Problem) -> Void) throws(Problem) {
    try deed(self)
    for child in elements { try child.forEach(deed) }
  }
}

extension TemplateNode {
  var element: TemplateElement? {
    if case .element(let element) = self { element } else { nil }
  }

  var tag: TemplateTag? {
    if case .tag(let tag) = self { tag } else { nil }
  }

  /// Whether nothing of it is seen on paper.
  var isVoid: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .tag(.value), .span: false
    case .tag: true
    case .element(let element): element.isVoid
    }
  }
}

extension TemplateElement {
  fileprivate var isVoid: Bool {
    switch name {
    case "w:pPr": !elements.contains { $0.name == "w:sectPr" }
    case "w:rPr", "w:tcPr", "w:trPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr", "w:bookmarkStart",
      "w:bookmarkEnd", "w:proofErr", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd",
      "w:commentRangeStart", "w:commentRangeEnd":
      true
    case "w:p", "w:r", "w:t", "w:tc", "w:hyperlink", "w:smartTag", "w:ins", "w:sdt", "w:sdtContent":
      children.allSatisfy(\.isVoid)
    default: false
    }
  }
}

/// What may stand between double braces.
enum TemplateTag: Equatable, Sendable {
  /// `{{name}}`: a value, or a code.
  case value(String)

  /// `{{#list}}` or `{{?field}}`.
  case opening(Opening, String)

  /// `{{/list}}` or `{{/field}}`.
  case closing(String)

  enum Opening: Equatable, Sendable {
    /// What follows is repeated for each item.
    case loop

    /// What follows is shown only where there is something.
    case condition
  }

  /// A tag from what stands between the braces; nil for what is no tag.
  init?(_ text: Substring) {
    let text = text.trimming(\.isWhitespace)
    let name = text.drop { "#?/".contains($0) }
    guard text.count - name.count <= 1, Self.isName(name) else { return nil }
    switch text.first {
    case "#": self = .opening(.loop, String(name))
    case "?": self = .opening(.condition, String(name))
    case "/": self = .closing(String(name))
    default: self = .value(String(name))
    }
  }

  /// Whether it is one word of letters, digits, underscores, hyphens and full stops.
  private static func isName(_ name: Substring) -> Bool {
    1...64 ~= name.count
      && name.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }

  /// As it is written between the braces.
  var written: String {
    switch self {
    case .value(let name): name
    case .opening(.loop, let name): "#\(name)"
    case .opening(.condition, let name): "?\(name)"
    case .closing(let name): "/\(name)"
    }
  }
}

extension Substring {
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> Substring {
    let start = drop(while: isLeft)
    guard let end = start.lastIndex(where: { !isLeft($0) }) else { return start }
    return start[...end]
  }
}
