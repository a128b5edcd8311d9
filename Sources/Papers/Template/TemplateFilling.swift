import Facts

/// Writes a part of a template with the values in it.
struct TemplateFilling {
  private let part: String
  private(set) var text = ""

  private let language: Language
  private(set) var codes: TemplateCodes
  private var drawings = 0

  /// How many items may still be gone over, and bytes written: a loop within itself would never end.
  private var itemsLeft = 300_000
  private static let mostBytes = 256 << 20

  init(_ part: String, _ language: Language, _ codes: TemplateCodes) {
    (self.part, self.language, self.codes) = (part, language, codes)
  }

  mutating func write(_ steps: [TemplateStep], _ scope: TemplateScope) throws(Problem) {
    for step in steps {
      switch step {
      case .literal(let literal): text += literal
      case .value(let name): try write(value: name, scope)
      case .span(let kind, let name, let each, let last):
        guard kind == .loop else {
          try write(condition: name, each, scope)
          continue
        }
        try write(loop: name, each, last: last ?? each, scope)
      case .table(let steps): try write(table: steps, scope)
      case .paragraphAtEnd: if !text.hasSuffix("</w:p>") { text += "<w:p/>" }
      case .drawingNumber: text += nextDrawing()
      }
    }
  }

  /// Above all numbers that a word processor gives.
  private mutating func nextDrawing() -> String {
    drawings += 1
    return String(1_000_000 + drawings)
  }
}

extension TemplateFilling {
  private mutating func write(value name: String, _ scope: TemplateScope) throws(Problem) {
    if let code = scope.code(name) {
      text += try codes.drawing(of: code, in: part, language)
      return
    }
    guard let value = scope.value(name) else { throw unknown(name, scope) }
    var words = Markup()
    words.wordLines(value)
    text += words.text
  }

  private mutating func write(
    loop name: String, _ each: [TemplateStep], last: [TemplateStep], _ scope: TemplateScope
  ) throws(Problem) {
    guard let items = scope.list(name) else { throw unknown("#\(name)", scope) }
    for (index, item) in items.enumerated() {
      itemsLeft -= 1
      guard itemsLeft >= 0, text.utf8.count <= Self.mostBytes else { throw .templateResultTooLarge }
      try write(index == items.count - 1 ? last : each, scope.with(item))
    }
  }

  /// What is not shown is looked at all the same: a wrong name in it would else be found too late.
  private mutating func write(
    condition name: String, _ steps: [TemplateStep], _ scope: TemplateScope
  ) throws(Problem) {
    let isShown: Bool
    if let list = scope.list(name) {
      isShown = !list.isEmpty
    } else if let value = scope.value(name) {
      isShown = !value.allSatisfy(\.isWhitespace)
    } else if scope.code(name) != nil {
      isShown = true
    } else {
      throw unknown("?\(name)", scope)
    }
    if isShown { try write(steps, scope) } else { try check(steps, scope) }
  }

  private func check(_ steps: [TemplateStep], _ scope: TemplateScope) throws(Problem) {
    for step in steps {
      switch step {
      case .value(let name):
        guard scope.value(name) != nil || scope.code(name) != nil else {
          throw unknown(name, scope)
        }
      case .span(.condition, let name, let steps, _):
        guard scope.value(name) != nil || scope.list(name) != nil || scope.code(name) != nil else {
          throw unknown("?\(name)", scope)
        }
        try check(steps, scope)
      case .span(.loop, let name, _, _):
        if scope.list(name) == nil { throw unknown("#\(name)", scope) }
      case .table(let steps): try check(steps, scope)
      case .literal, .paragraphAtEnd, .drawingNumber: break
      }
    }
  }

  /// A table of which all rows are left out would be none.
  private mutating func write(
    table steps: [TemplateStep], _ scope: TemplateScope
  ) throws(Problem) {
    let before = text
    text = ""
    try write(steps, scope)
    let hasRow = text.contains("<w:tr>") || text.contains("<w:tr ")
    text = hasRow ? before + text : before
  }

  private func unknown(_ name: String, _ scope: TemplateScope) -> Problem {
    .templateUnknownField(name, in: part, known: scope.names)
  }
}
