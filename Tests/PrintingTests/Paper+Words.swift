import Facts
import Papers

extension Paper {
  /// All that a print of the paper has to show, word by word, in order; not what stands in margins.
  var shownWords: [String] {
    var texts: [String] = []
    if let head {
      texts += [head.superior, head.issuer].compactMap { $0?.uppercased() }
      if head.hasMotto {
        texts += ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
      }
      texts += [head.number.map { "Số: \($0)" }, head.dateLine?.text(in: language)]
        .compactMap(\.self)
    }
    texts.append(title.uppercased())
    if let subtitle { texts.append(subtitle) }
    texts += blocks.flatMap(\.shownTexts) + shownFoot
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private var shownFoot: [String] {
    let last = signatures.last
    let names = recipients.enumerated().map { index, name in
      "- \(name)\(index == recipients.count - 1 ? "." : ";")"
    }
    let list = recipients.isEmpty ? [] : ["Nơi nhận:"] + names
    let isBeside = last != nil && last?.left == nil
    return signatures.flatMap { row in
      (row == last && isBeside ? list : []) + (row.left?.shownTexts ?? [])
        + (row.right?.shownTexts ?? [])
    } + (isBeside ? [] : list)
  }
}

extension Paper.Signature {
  fileprivate var shownTexts: [String] {
    [dateLine?.text(in: .vi)].compactMap(\.self) + capacity.map { $0.uppercased() }
      + [note, name].compactMap(\.self)
  }
}

extension Paper.Block {
  fileprivate var shownTexts: [String] {
    switch self {
    case .paragraph(let text, _), .tick(let text, _), .note(let text): [text.plain]
    case .addressees(let names) where names.count == 1: ["Kính gửi: \(names[0])"]
    case .addressees(let names):
      ["Kính gửi:"]
        + names.enumerated().map { "- \($1)" + ($0 == names.count - 1 ? "." : ";") }
    case .heading(let text, _): [text]
    case .list(let items, let mark):
      items.enumerated().map { (mark == .dash ? "- " : "\($0 + 1). ") + $1.plain }
    case .grid(let grid):
      [grid.caption ?? ""] + grid.columns.map(\.heading)
        + grid.rows.flatMap { $0.map { $0.isEmpty ? "–" : $0 } }
    case .entries(let entries): entries.flatMap { [$0.key, $0.value.isEmpty ? "–" : $0.value] }
    case .blanks(let texts), .sheet(let texts): texts
    case .code(let code): [code.caption ?? ""]
    case .pageBreak: []
    }
  }
}

extension Paper.Text {
  fileprivate var plain: String { runs.map(\.text).joined() }
}

extension [String] {
  /// Whether all of these stand in others, in this order.
  func isInOrder(in others: [String]) -> Bool {
    var rest = self[...]
    for other in others where rest.first == other { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
