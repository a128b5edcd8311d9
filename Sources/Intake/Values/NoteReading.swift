import Naming

/// What a note says of a person's life.
enum NoteReading {
  /// Whether a text says that the phone is one in Vietnam: `SĐT tại Việt Nam`.
  static func saysPhoneIsVietnamese(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let letters = " \(folded(text)) "
    let isOfPhone = [" sdt ", " dt ", " dien thoai ", " so "].contains { letters.contains($0) }
    return isOfPhone && [" viet nam ", " vn "].contains { letters.contains($0) }
  }

  /// Whether a text says that the person has died: `Đã chết năm 2019`, `đã mất`, `từ trần`.
  ///
  /// Not for `mất liên lạc`, not where a relative is named (`chồng đã mất`), not where it is denied.
  static func saysDead(_ text: String) -> Bool {
    guard text.utf8.count <= 2000 else { return false }
    return text.split { ",;.\n()".contains($0) }.contains { clause in
      saysDead(folded(clause).split(separator: " ").map(String.init), clause.lowercased())
    }
  }

  private static func saysDead(_ words: [String], _ written: String) -> Bool {
    guard let place = words.indices.first(where: { isDeath(words, at: $0, written) }) else {
      return false
    }
    let before = words[..<place]
    if before.contains(where: denials.contains) { return false }
    return !before.contains { word in kin.contains(word) }
  }

  private static func isDeath(_ words: [String], at place: Int, _ written: String) -> Bool {
    let next = place + 1 < words.count ? words[place + 1] : nil
    switch words[place] {
    case "chet": return written.contains("chết") || written.allSatisfy(\.isASCII)
    case "qua": return next == "doi"
    case "tu": return next == "tran" || next == "vong"
    case "ta": return next == "the"
    case "mat":
      guard written.contains("mất") || written.allSatisfy(\.isASCII) else { return false }
      let isPast = place > 0 && words[place - 1] == "da"
      guard let next else { return isPast || words.count == 1 }
      return followers.contains(next) || next.allSatisfy(\.isNumber)
    case "deceased", "died": return true
    default: return false
    }
  }

  private static let followers: Set<String> = [
    "nam", "ngay", "thang", "roi", "vi", "do", "luc", "hoi",
  ]

  private static let denials: Set<String> = ["chua", "khong", "con", "tuong"]

  /// Whose death is not the person's.
  private static let kin: Set<String> = [
    "vo", "chong", "cha", "me", "bo", "ma", "con", "anh", "chi", "em", "bac", "chau", "than",
    "nhan",
    "gia", "dinh", "chu", "di", "cau",
  ]
}
