import Naming

/// Joins the parts of a place at home that stand in columns of their own.
enum HomeReading {
  /// The parts from the hamlet to the province, each with the word of its kind where it is a bare
  /// number or the heading names one kind alone; nothing stands twice.
  static func joined(_ parts: [(part: ColumnUse.Part?, text: String, heading: String)]) -> String? {
    var (pieces, said) = ([String](), "")
    for part in parts {
      let piece = worded(part.text.tidy, part.part, part.heading)
      let letters = folded(piece)
      guard !letters.isEmpty, !(" " + said + " ").contains(" \(folded(part.text)) ") else {
        continue
      }
      pieces.append(piece)
      said += " " + letters
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: ", ")
  }

  /// Whether a text names a commune, a district, a province or a hamlet by the word for it.
  static func namesUnit(_ text: String) -> Bool {
    guard text.utf8.count <= Likeness.longest else { return false }
    let letters = " \(folded(text)) "
    return units.contains { letters.contains(" \($0) ") }
  }

  /// Whether a text begins with the word for a hamlet or a commune, which no place abroad has.
  static func beginsWithUnit(_ text: some StringProtocol) -> Bool {
    let letters = folded(text)
    return local.contains { letters.hasPrefix($0 + " ") }
  }

  private static let local = [
    "xa", "phuong", "thi tran", "thon", "ap", "xom", "khom", "khoi", "khoi pho", "to dan pho",
    "khu pho", "ban",
  ]

  private static let units = [
    "xa", "phuong", "huyen", "thi tran", "thon", "tinh", "khoi pho", "to dan pho", "khu pho",
    "thi xa",
    "quan", "ap", "xom", "quang nam", "da nang", "tp tam ky", "p", "x", "h", "tt", "tx", "viet nam",
  ]

  private static func worded(_ text: String, _ part: ColumnUse.Part?, _ heading: String) -> String {
    guard let part else { return text }
    let letters = folded(text)
    if kinds.contains(where: { letters.hasPrefix($0 + " ") }) { return text }
    let word = folded(heading.components(partedBy: " | ").last ?? heading)
    if let kind = alone[word] { return "\(kind) \(text)" }
    guard text.allSatisfy(\.isNumber) else { return text }
    return switch part {
    case .commune: "phường \(text)"
    case .district: "quận \(text)"
    case .hamlet: "tổ \(text)"
    default: text
    }
  }

  /// Headings that name one kind alone.
  private static let alone = [
    "xa": "xã", "phuong": "phường", "thi tran": "thị trấn", "huyen": "huyện", "thon": "thôn",
    "quan": "quận", "tinh": "tỉnh", "ap": "ấp", "xom": "xóm", "to": "tổ",
  ]

  private static let kinds = [
    "xa", "x", "phuong", "p", "thi tran", "tt", "huyen", "h", "quan", "q", "thi xa", "tx",
    "thanh pho",
    "tp", "tinh", "t", "thon", "to", "ap", "khoi", "khoi pho", "khu", "khu pho", "xom", "khom",
    "ban",
    "dac khu", "dk", "kp", "tdp", "to dan pho",
  ]
}
