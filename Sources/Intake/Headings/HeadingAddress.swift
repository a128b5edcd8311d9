/// How a form speaks to the one who fills it: `Họ và tên của Anh/Chị`, `Quê quán của quý vị`.
enum HeadingAddress {
  /// The heading without it; as it is where it says nothing else.
  static func removed(from cell: String) -> String {
    guard cell.utf8.count <= 400, speaks(cell.lowercased()) else { return cell }
    let pair =
      /(của\s+)?(quý\s+)?(anh|ông|cô|bác)\s*[\/(]\s*(chị|bà|chú|cô)\b\s*\)?/.ignoresCase()
    let single = /(của\s+)?quý\s+(vị|khách)\b|của\s+(bạn|em|mình|tôi)\b/.ignoresCase()
    let rest = cell.replacing(pair, with: " ").replacing(single, with: " ")
    return rest != cell && rest.contains(where: \.isLetter) ? rest : cell
  }

  /// Whether a text may hold such words at all; most headings do not, and cost nothing.
  private static func speaks(_ text: String) -> Bool {
    let isPair = text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") }
    return isPair && ["chị", "bà", "chú", "cô"].contains(where: text.contains)
      || text.contains("quý") || text.contains("của")
  }
}
