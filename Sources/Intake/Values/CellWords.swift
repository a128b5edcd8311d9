import Facts
import Naming

/// What short cells say that are no values.
enum CellWords {
  /// `nt`, `như trên`, `-nt-`, `"`, `''`: the same as above.
  static func saysAsAbove(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.startsWithAny(of: "nNgG\"'`-–/.") else { return false }
    let bare = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "." && $0 != "–" }
    if !bare.isEmpty, bare.allSatisfy({ "\"'“”„〃″’‘/`´".contains($0) }) { return bare != "/" }
    return asAbove.contains(folded(text))
  }

  private static let asAbove: Set<String> = [
    "nt", "n t", "nhu tren", "ntr", "giong tren", "n tren",
  ]

  /// `-`, `không rõ`, `chưa có`, `?`, `…`: nothing.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.startsWithAny(of: "kKcCnNuUaA-–?.…/+,;:_*=()") else {
      return false
    }
    if !text.contains(where: { $0.isLetter || $0.isNumber }) { return text != "+" }
    return nothing.contains(folded(text))
  }

  private static let nothing: Set<String> = [
    "khong", "khong co", "khong ro", "khong biet", "khong nho", "chua ro", "chua co", "chua biet",
    "k",
    "ko", "k ro", "ko ro", "k co", "ko co", "kr", "khong xac dinh", "chua xac dinh", "n a", "none",
    "null", "nil", "unknown", "khong r", "kg", "kg ro", "khg ro", "khong thong tin",
    "chua cap nhat", "anonymous", "an danh",
  ]

  /// `x`, `X`, `1`, `v`, `✓`: the column holds for the row.
  static func isMark(_ text: String) -> Bool {
    ["x", "1", "v", "✓", "✔", "☑", "co", "*", "+", "●", "√", "yes", "nam", "nu"].contains(
      text.contains(where: \.isLetter) ? folded(text) : text.tidy)
  }
}

extension String {
  /// Whether the first character is one of some, or may be one outside the letters of Vietnamese.
  fileprivate func startsWithAny(of signs: String) -> Bool {
    guard let first = utf8.first(where: { $0 != 0x20 }) else { return false }
    if first >= 0x80 { return !(0xC3...0xC6).contains(first) && first != 0xE1 }
    return signs.utf8.contains(first)
  }
}
