import Facts

/// Brings the tags of a part together: each that opens with the one that closes it, around what is
/// to be repeated or left out.
///
/// - In one paragraph: the words between them.
/// - At the edges of paragraphs: the paragraphs between; one of a tag alone goes.
/// - In cells, where they are not closed within the cell: the rows; one of tags alone goes.
struct Arrangement {
  let part: String

  /// Nodes beside each other, with tags at their edges that belong to what is around them.
  private struct Lifted {
    var before: [TemplateTag] = []
    var nodes: [TemplateNode] = []
    var after: [TemplateTag] = []

    var all: [TemplateNode] {
      before.map(TemplateNode.tag) + nodes + after.map(TemplateNode.tag)
    }
  }

  /// A part with all its tags arranged.
  func arranged(_ element: TemplateElement) throws(Problem) -> TemplateElement {
    switch element.name {
    case "w:tbl": try closed(element.with(nodes(ofTable: element)))
    default: try closed(element.with(blocks(of: element)))
    }
  }

  /// Refuses tags that are left over.
  private func closed(_ element: TemplateElement) throws(Problem) -> TemplateElement {
    if let tag = element.children.lazy.compactMap(\.structural).first {
      throw .templateUnclosed(tag.written, in: part)
    }
    return element
  }

  /// What stands in a container of paragraphs, paired.
  private func blocks(of element: TemplateElement) throws(Problem) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    for child in element.children {
      guard let inner = child.element else {
        nodes.append(child)
        continue
      }
      nodes += inner.name == "w:p" ? try paragraph(inner) : [.element(try arranged(inner))]
    }
    return try paired(nodes)
  }
}

extension Arrangement {
  /// A paragraph, between the tags that stand at its edges; nothing but them where it shows nothing
  /// else.
  private func paragraph(_ element: TemplateElement) throws(Problem) -> [TemplateNode] {
    let tagged = try TagScanner.tagged(element, part: part)
    let content = try lifted(inline(tagged))
    let tags = content.before + content.after
    if !tags.isEmpty, content.nodes.allSatisfy(\.isVoid) { return tags.map(TemplateNode.tag) }
    return Lifted(
      before: content.before, nodes: [.element(tagged.with(content.nodes))], after: content.after
    ).all
  }

  /// What stands in a paragraph or in a container of runs, with the tags beside the runs.
  private func inline(_ element: TemplateElement) throws(Problem) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    for child in element.children {
      switch child.element {
      case let run? where run.name == "w:r": nodes += try runs(run)
      case let inner? where TagScanner.containers.contains(inner.name):
        let content = try lifted(inline(inner))
        nodes +=
          Lifted(
            before: content.before, nodes: [.element(inner.with(content.nodes))],
            after: content.after
          ).all
      default: nodes.append(child)
      }
    }
    return nodes
  }

  /// A run, cut where a tag opens or closes: each piece in the same hand.
  private func runs(_ run: TemplateElement) throws(Problem) -> [TemplateNode] {
    let properties = run.children.prefix { $0.element?.name == "w:rPr" }
    var (nodes, piece) = ([TemplateNode](), [TemplateNode]())
    func endPiece() {
      if !piece.isEmpty { nodes.append(.element(run.with(properties + piece))) }
      piece = []
    }
    for child in run.children[properties.count...] {
      if child.structural != nil {
        endPiece()
        nodes.append(child)
      } else if let inner = child.element {
        piece.append(.element(try arranged(inner)))
      } else {
        piece.append(child)
      }
    }
    if !piece.isEmpty || nodes.isEmpty { nodes.append(.element(run.with(properties + piece))) }
    return nodes
  }
}

extension Arrangement {
  private func nodes(ofTable table: TemplateElement) throws(Problem) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    for child in table.children {
      switch child.element {
      case let row? where row.name == "w:tr": nodes += try self.row(row)
      case let inner?: nodes.append(.element(try arranged(inner)))
      default: nodes.append(child)
      }
    }
    return try paired(nodes)
  }

  /// A row between the tags that its cells leave open; nothing but them where it shows nothing else.
  private func row(_ row: TemplateElement) throws(Problem) -> [TemplateNode] {
    var (cells, tags) = ([TemplateNode](), [TemplateTag]())
    for child in row.children {
      guard let cell = child.element, cell.name == "w:tc" else {
        cells.append(child)
        continue
      }
      let blocks = try blocks(of: cell)
      tags += blocks.compactMap(\.structural)
      cells.append(.element(cell.with(blocks.filter { $0.structural == nil })))
    }
    if !tags.isEmpty, cells.allSatisfy(\.isVoid) { return tags.map(TemplateNode.tag) }
    let isOpening = { (tag: TemplateTag) in if case .opening = tag { true } else { false } }
    return Lifted(
      before: tags.filter(isOpening), nodes: [.element(row.with(cells))],
      after: tags.filter { !isOpening($0) }
    ).all
  }
}

extension Arrangement {
  /// Puts what stands between a tag that opens and the one that closes it into a span; tags whose
  /// other half is elsewhere stay.
  private func paired(_ nodes: [TemplateNode]) throws(Problem) -> [TemplateNode] {
    var open: [(kind: TemplateTag.Opening, name: String, start: Int)] = []
    var result: [TemplateNode] = []
    for node in nodes {
      switch node {
      case .tag(.opening(let kind, let name)):
        open.append((kind, name, result.count))
        result.append(node)
      case .tag(.closing(let name)):
        guard let (kind, opened, start) = open.popLast() else {
          result.append(node)
          continue
        }
        guard opened == name else {
          throw .templateCrossed(opened: opened, closed: name, in: part)
        }
        let content = Array(result[(start + 1)...])
        result.removeSubrange(start...)
        result.append(.span(kind, name, content))
      default: result.append(node)
      }
    }
    return result
  }

  /// Pairs, and takes what is left from the edges; in the middle it would be of no clear meaning.
  private func lifted(_ nodes: [TemplateNode]) throws(Problem) -> Lifted {
    var lifted = Lifted(nodes: try paired(nodes))
    let first = lifted.nodes.firstIndex { !$0.isVoid } ?? lifted.nodes.endIndex
    let last = lifted.nodes.lastIndex { !$0.isVoid } ?? -1
    var kept: [TemplateNode] = []
    for (index, node) in lifted.nodes.enumerated() {
      guard let tag = node.structural else {
        kept.append(node)
        continue
      }
      if index < first {
        lifted.before.append(tag)
      } else if index > last {
        lifted.after.append(tag)
      } else {
        throw .templateMisplaced(tag.written, in: part)
      }
    }
    lifted.nodes = kept
    return lifted
  }
}

extension TemplateNode {
  /// The tag it is, where that opens or closes something.
  fileprivate var structural: TemplateTag? {
    switch self {
    case .tag(.opening(let kind, let name)): .opening(kind, name)
    case .tag(.closing(let name)): .closing(name)
    default: nil
    }
  }
}
