import Facts
import Privacy

extension ImportOutcome {
  /// Notes what one row was taken in with.
  mutating func note(_ remarks: [Problem]) {
    remarked += 1
    for (kind, remark) in Dictionary(
      remarks.map { ($0.kind, $0) }, uniquingKeysWith: { one, _ in one })
    {
      remarkKinds[kind, default: (remark.message, 0)].rows += 1
    }
  }

  /// Notes that a row was passed over after all.
  mutating func skip(row: Int, because problem: Problem) {
    guard let place = items.place(ofRow: row) else { return }
    let item = items[place]
    items[place] = ImportItem(
      sheet: item.sheet, row: row, action: .skip, record: nil, recordID: item.recordID,
      content: nil,
      relatives: [], problems: [problem])
  }

  /// Notes whom the person of a row resembles.
  mutating func note(_ lookalike: Lookalike, ofRow row: Int, isJoined: Bool) {
    // Items stand in the order of their rows.
    guard let place = items.place(ofRow: row) else { return }
    items[place].lookalike = lookalike
    if isJoined { items[place].action = .join }
  }
}

extension Problem {
  fileprivate var kind: String { "\(code) \(field ?? "")" }
}

extension [ImportItem] {
  fileprivate func place(ofRow row: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].row == row ? low : nil
  }
}
