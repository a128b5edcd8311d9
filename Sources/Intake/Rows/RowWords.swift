import Facts
import Naming

/// The words by which rows that are no records are known.
enum RowWords {
  /// What is longer, in bytes, is no line of those that offices write between rows.
  private static let longest = 1000

  /// `Tổng cộng`, `Cộng:`, `Tổng số: 12 người`, `(Danh sách này có 12 người)`.
  static func isTotal(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let words = folded(text).split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 14 else { return false }
    let second = words.dropFirst().first
    let written = text.composed.lowercased()
    switch first {
    case "tong":
      let isMarked = written.contains("tổng") || written.allSatisfy(\.isASCII)
      return isMarked && (second.map { totals.contains($0) || $0.allSatisfy(\.isNumber) } ?? true)
    case "cong":
      guard written.contains("cộng") || written.allSatisfy(\.isASCII) else { return false }
      return second.map { ["n", "nguoi", "chung"].contains($0) || $0.allSatisfy(\.isNumber) }
        ?? true
    case "danh":
      return words.starts(with: ["danh", "sach"]) && words.contains { $0.allSatisfy(\.isNumber) }
        && words.contains("nguoi")
    case "total", "sum", "subtotal": return words.count <= 3
    default: return false
    }
  }

  private static let totals: Set<String> = ["cong", "so", "ket", "hop", "toan", "tien", "nguoi"]

  /// `Người lập biểu`, `TM. ỦY BAN NHÂN DÂN`, `Nơi nhận:`, `Đà Nẵng, ngày 20 tháng 8 năm 2025`.
  static func isSignature(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let letters = folded(text)
    if beginnings.contains(where: { letters == $0 || letters.hasPrefix($0 + " ") }) { return true }
    let words = letters.split(separator: " ")
    guard let day = words.firstIndex(of: "ngay"), words[day...].contains("thang"),
      words[day...].contains("nam")
    else { return letters.contains("ghi ro ho ten") || letters.contains("ky ten dong dau") }
    return words.count <= 16
  }

  private static let beginnings = [
    "nguoi lap", "can bo lap", "nguoi tong hop", "tm", "kt", "tl", "tuq", "noi nhan", "chu tich",
    "pho chu tich", "truong thon", "can bo phu trach", "xac nhan cua", "thu truong", "ke toan",
    "nguoi duyet", "ky ten", "lap bieu", "nguoi bao cao", "truong ban", "bi thu", "giam doc",
    "truong phong", "luu vt", "nguoi ke khai", "ban thuong truc",
  ]

  /// Whether a text that begins like a total or a signature may still be somebody's name:
  /// `Tong Tien Dung`, `Bí Thư Hoàng`; never `Tổng số kiều bào`, `TM. ỦY BAN NHÂN DÂN`.
  static func mayBeName(_ text: String) -> Bool {
    let letters = folded(text)
    if !text.contains(where: \.isLetter) || text.contains(where: \.isNumber) { return false }
    let written = text.composed.lowercased()
    if letters == "cong" || marked.contains(where: { written.hasPrefix($0) }) { return false }
    if letters.hasPrefix("tong"), isTotal(text), letters.split(separator: " ").count < 3 {
      return false
    }
    return !beginnings.contains { beginning in
      letters == beginning
        || letters.hasPrefix(beginning + " ") && !likeNames.contains(beginning)
    }
  }

  private static let marked = [
    "tổng số", "tổng cộng", "tổng hợp", "tổng kết", "tổng tiền", "tổng toàn", "tổng người",
    "tong so", "tong cong", "cộng",
  ]

  /// Offices that family names and the names after them may spell: Chu, Trương, Bí.
  private static let likeNames: Set<String> = [
    "bi thu", "chu tich", "truong ban", "truong thon", "truong phong", "ke toan", "ky ten",
    "giam doc",
  ]

  /// A number of a row or a section: `1`, `12.`, `IV`, `a)`.
  static func isOrdinal(_ text: String) -> Bool {
    let bare = text.filter { !".)(/- ".contains($0) }
    if bare.allSatisfy(\.isNumber) { return true }
    return isRoman(bare) || bare.count == 1
  }

  /// The country a section's heading names: `I. NƯỚC MỸ`, `2. Canada: 14 người`.
  static func country(inSection text: String) -> String? {
    guard text.utf8.count <= longest else { return nil }
    var words = text.split { $0.isWhitespace || $0 == ":" }.map(String.init)
    if words.count > 1, isOrdinal(words[0]) { words.removeFirst() }
    if let people = words.firstIndex(where: { $0.contains(where: \.isNumber) }) {
      words = Array(words[..<people])
    }
    let name = words.joined(separator: " ").trimming { "().,-–".contains($0) }
    if HostReading.isCountry(name) { return name }
    guard words.count > 1, folded(words[0]) == "nuoc" || folded(words[0]) == "tai" else {
      return nil
    }
    let rest = words.dropFirst().joined(separator: " ").trimming { "().,-–".contains($0) }
    return HostReading.isCountry(rest) ? rest : nil
  }

  static func isRoman(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 5 && text.allSatisfy { "IVXLC".contains($0) }
  }

  /// `I. THÔN TRUNG THANH`, `Xã Tam Thanh:`, `Khối phố 3`, `* Các nước châu Âu`.
  static func isSection(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    if text.hasSuffix(":") || country(inSection: text) != nil { return true }
    let letters = folded(text)
    let words = letters.split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    let start = text.prefix { !$0.isWhitespace }
    if words.count > 1, start.contains(where: { ".)/-".contains($0) }),
      isOrdinal(String(start)), !isInitial(start)
    {
      return true
    }
    if text.first == "*" || text.first == "+" { return true }
    let isUnit = units.contains { letters.hasPrefix($0 + " ") }
    return isUnit && words.count <= 12 && isMarkedUnit(text, first)
  }

  /// `A. Nguyễn` may be a person, `A.` with words of a unit not.
  private static func isInitial(_ start: Substring) -> Bool {
    start.count == 2 && start.last == "." && !isRoman(String(start.dropLast()))
      && start.first?.isLetter == true && start.first?.isUppercase == true
  }

  /// Units whose word is also a family name or a title want their marks.
  private static func isMarkedUnit(_ text: String, _ first: String) -> Bool {
    guard let wanted = markedUnits[first] else { return true }
    return text.composed.lowercased().hasPrefix(wanted)
  }

  private static let markedUnits = ["to": "tổ", "ap": "ấp", "ban": "bản", "khu": "khu"]

  private static let units = [
    "thon", "xa", "phuong", "thi tran", "khoi pho", "khoi", "to dan pho", "to", "khu pho", "ap",
    "khu", "huyen", "quan", "thi xa", "thanh pho", "tinh", "xom", "ban", "khom", "tp", "nuoc",
    "chau", "dac khu", "cac nuoc", "dien", "danh sach", "phan", "nhom", "khu dan cu", "doi tuong",
  ]
}
