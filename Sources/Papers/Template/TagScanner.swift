import Facts

/// Finds the tags in a paragraph, over which Word spreads the letters of one across many runs.
struct TagScanner {
  let part: String

  /// The texts of the paragraph in order; nil where something stands that no tag can go across.
  private var texts: [String?] = []

  /// What each of the texts becomes.
  private var pieces: [[TemplateNode]] = []

  private init(part: String) { self.part = part }

  /// The paragraph with each tag where its first letter stood, in the hand of that letter.
  static func tagged(_ paragraph: TemplateElement, part: String) throws(Problem) -> TemplateElement
  {
    var scanner = TagScanner(part: part)
    scanner.collect(paragraph)
    guard try scanner.scan() else { return paragraph }
    return scanner.rewritten(paragraph)
  }

  /// The elements of a paragraph that hold runs.
  static let containers: Set = [
    "w:p", "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple",
    "w:customXml", "w:dir", "w:bdo",
  ]

  private mutating func collect(_ element: TemplateElement) {
    for child in element.elements {
      switch child.name {
      case "w:r": collect(run: child)
      case let name where Self.containers.contains(name): collect(child)
      default: break
      }
    }
  }

  private mutating func collect(run: TemplateElement) {
    for child in run.elements {
      switch child.name {
      case "w:t": texts.append(child.text)
      case "w:rPr", "w:lastRenderedPageBreak": break
      default: texts.append(nil)
      }
    }
  }
}

extension TagScanner {
  /// Cuts the texts at the tags; false when there is none.
  private mutating func scan() throws(Problem) -> Bool {
    let joined = texts.map { $0 ?? "\n" }.joined()
    let tags = try tags(in: joined)
    guard !tags.isEmpty else { return false }
    var (start, rest) = (0, tags[...])
    for text in texts {
      let end = start + (text ?? "\n").utf8.count
      pieces.append(Self.pieces(of: Array((text ?? "").utf8), from: start, &rest))
      start = end
    }
    return true
  }

  /// The tags of a text and where they stand, counted in bytes.
  private func tags(in text: String) throws(Problem) -> [(range: Range<Int>, tag: TemplateTag)] {
    let bytes = Array(text.utf8)
    var (tags, place) = ([(range: Range<Int>, tag: TemplateTag)](), 0)
    while let mark = bytes[place...].firstIndex(where: { $0 == 0x7B || $0 == 0x7D }) {
      guard bytes[mark...].prefix(2).elementsEqual([bytes[mark], bytes[mark]]) else {
        place = mark + 1
        continue
      }
      let content = bytes[min(mark + 2, bytes.count)...].prefix(200)
      let end = content.firstIndex(of: 0x7D) ?? content.endIndex
      let words = String(decoding: bytes[min(mark + 2, end)..<end], as: UTF8.self)
      guard bytes[mark] == 0x7B else { throw .templateBadPlaceholder("", in: part) }
      guard bytes[end...].starts(with: [0x7D, 0x7D]), let tag = TemplateTag(words[...]) else {
        throw .templateBadPlaceholder(words, in: part)
      }
      tags.append((mark..<end + 2, tag))
      place = end + 2
    }
    return tags
  }

  /// One text without the letters of tags, and with the tags that begin in it.
  private static func pieces(
    of bytes: [UInt8], from start: Int,
    _ tags: inout ArraySlice<(range: Range<Int>, tag: TemplateTag)>
  ) -> [TemplateNode] {
    let end = start + bytes.count
    var (pieces, place) = ([TemplateNode](), start)
    func text(to limit: Int) {
      guard place < limit else { return }
      pieces.append(
        .text(String(decoding: bytes[(place - start)..<(limit - start)], as: UTF8.self)))
    }
    while let (range, tag) = tags.first, range.lowerBound < end {
      text(to: range.lowerBound)
      if range.lowerBound >= start { pieces.append(.tag(tag)) }
      place = min(end, range.upperBound)
      if range.upperBound > end { break }
      tags.removeFirst()
    }
    text(to: end)
    return pieces
  }

  private mutating func rewritten(_ element: TemplateElement) -> TemplateElement {
    var rest = pieces[...]
    return Self.rewritten(element, &rest)
  }

  private static func rewritten(
    _ element: TemplateElement, _ pieces: inout ArraySlice<[TemplateNode]>
  ) -> TemplateElement {
    var children: [TemplateNode] = []
    for child in element.children {
      guard let inner = child.element else {
        children.append(child)
        continue
      }
      if inner.name == "w:r" {
        children.append(.element(rewritten(run: inner, &pieces)))
      } else {
        let isContainer = containers.contains(inner.name)
        children.append(.element(isContainer ? rewritten(inner, &pieces) : inner))
      }
    }
    return element.with(children)
  }

  private static func rewritten(
    run: TemplateElement, _ pieces: inout ArraySlice<[TemplateNode]>
  ) -> TemplateElement {
    var children: [TemplateNode] = []
    for child in run.children {
      switch child.element?.name {
      case "w:t": children += (pieces.popFirst() ?? []).map(Self.written)
      case nil, "w:rPr", "w:lastRenderedPageBreak": children.append(child)
      default:
        _ = pieces.popFirst()
        children.append(child)
      }
    }
    return run.with(children)
  }

  private static func written(_ piece: TemplateNode) -> TemplateNode {
    guard case .text = piece else { return piece }
    return .element(TemplateElement("w:t", [("xml:space", "preserve")], [piece]))
  }
}
