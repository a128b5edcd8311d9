import Facts
import Naming

/// Reads the words of closed lists in the many ways offices write them.
enum WordReading {
  /// The code of a category; nil for words that name none.
  static func category(_ text: String) -> String? {
    if let category = Category(written: text) { return category.rawValue }
    return contained(text, categories) ?? (isHumanitarianOperation(text) ? "settled" : nil)
  }

  /// `H.O`, `diện HO`: the programme for former prisoners; `hộ` is a household.
  private static func isHumanitarianOperation(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let words = text.split { $0.isWhitespace || ",;/()-".contains($0) }
    return words.indices.contains { place in
      let word = String(words[place]).trimming { ".:".contains($0) }
      guard word == "HO" || word.uppercased() == "H.O" else { return false }
      let next = place + 1 < words.count ? folded(words[place + 1]) : ""
      return !["ngheo", "can", "gia", "khau", "chieu"].contains(next)
    }
  }

  private static let categories: [(String, [String])] = [
    (
      "contract_worker",
      [
        "xkld", "xkldd", "xuat khau lao dong", "lao dong", "thuc tap sinh", "tts", "tu nghiep sinh",
        "hop dong", "ld", "dieu duong vien", "epsi", "eps", "cong nhan",
      ]
    ),
    (
      "student",
      [
        "du hoc", "hoc sinh", "sinh vien", "dhs", "nghien cuu sinh", "ncs", "hoc tap",
        "luu hoc sinh", "di hoc", "hoc",
      ]
    ),
    (
      "marriage",
      [
        "ket hon", "lay chong", "lay vo", "theo chong", "theo vo", "co dau", "hon nhan",
        "hon phoi", "chu re",
      ]
    ),
    ("expert", ["chuyen gia", "tri thuc", "khoa hoc", "giao su", "tien si"]),
    ("entrepreneur", ["doanh nhan", "kinh doanh", "doanh nghiep", "buon ban", "dau tu"]),
    (
      "settled",
      [
        "dinh cu", "doan tu", "bao lanh", "vuot bien", "thuyen nhan", "odp", "di tan",
        "con lai", "ti nan", "ty nan", "nhap tich", "quoc tich", "dttd", "theo gia dinh",
        "theo con",
      ]
    ),
  ]

  static func sex(_ text: String) -> String? {
    if let sex = Sex(written: text) { return sex.rawValue }
    return switch folded(text) {
    case "m", "male", "man", "dan ong", "nam gioi", "boy": Sex.male.rawValue
    case "f", "female", "woman", "dan ba", "nu gioi", "phu nu", "girl": Sex.female.rawValue
    default: nil
    }
  }

  /// Also by a title, and by the same word in two languages: `Bà`, `Nữ / Female`.
  static func sexOrTitle(_ text: String) -> String? {
    if let sex = sex(text) { return sex }
    switch folded(text) {
    case "ong", "mr", "anh", "chu": return Sex.male.rawValue
    case "ba", "mrs", "ms", "miss", "chi", "co": return Sex.female.rawValue
    default: break
    }
    let halves = text.split { "/()|".contains($0) }.map { String($0).tidy }.filter { !$0.isEmpty }
    guard halves.count == 2, let first = sex(halves[0]), first == sex(halves[1]) else { return nil }
    return first
  }

  /// The code of a status; nil for words that name none.
  static func status(_ text: String) -> String? {
    if let status = LifeStatus(written: text) { return status.rawValue }
    if NoteReading.saysDead(text) { return LifeStatus.deceased.rawValue }
    guard text.utf8.count <= 400 else { return nil }
    let clauses = text.split { ",;.\n".contains($0) }.map { " \(folded($0)) " }
    return statuses.first { status, phrases in
      clauses.contains { says(phrases, $0, isReturn: status == LifeStatus.returned.rawValue) }
    }?.0
  }

  /// Whether a clause says one of the phrases, and does not deny it, plan it, or tell of a visit.
  private static func says(_ phrases: [String], _ clause: String, isReturn: Bool) -> Bool {
    guard let found = phrases.lazy.compactMap({ clause.firstRange(of: " \($0) ") }).first else {
      return false
    }
    let before = clause[..<found.lowerBound].split(separator: " ")
    if before.contains(where: { denials.contains(String($0)) }) { return false }
    return !isReturn || !clause.split(separator: " ").contains { visits.contains(String($0)) }
  }

  private static let denials: Set<String> = [
    "chua", "khong", "sap", "se", "dinh", "muon", "mong", "cho", "xin", "hoach", "bi", "hen", "ko",
    "kg", "neu", "can",
  ]

  private static let visits: Set<String> = ["tham", "choi", "phep", "tet", "lich"]

  private static let statuses: [(String, [String])] = [
    ("returned", ["hoi huong", "da ve nuoc", "ve nuoc", "da hoi huong", "da ve"]),
    (
      "active",
      [
        "con song", "binh thuong", "dang sinh song", "khoe manh", "dang song", "dang o nuoc ngoai",
        "hien tai", "dang lam viec", "dang hoc",
      ]
    ),
  ]

  static func kind(_ text: String) -> String? {
    if let kind = ContributionKind(written: text) { return kind.rawValue }
    return contained(text, kinds)
  }

  private static let kinds: [(String, [String])] = [
    (
      "in_kind",
      ["hien vat", "vat pham", "hang hoa", "nhu yeu pham", "qua tang", "tang qua", "vat tu"]
    ),
    ("works", ["cong trinh", "xay dung", "xay nha", "lam duong", "cau duong"]),
    ("investment", ["dau tu"]),
    ("knowledge", ["tri thuc", "giang day", "tu van", "chuyen giao"]),
    ("volunteering", ["tinh nguyen", "ngay cong", "kham benh", "cong suc"]),
    ("cash", ["tien", "chuyen khoan", "hoc bong", "usd", "ngoai te", "ck"]),
  ]

  /// The first code one of whose phrases stands in a text as whole words.
  private static func contained(_ text: String, _ words: [(String, [String])]) -> String? {
    guard text.utf8.count <= 400 else { return nil }
    let letters = " \(folded(text)) "
    return words.first { $0.1.contains { letters.contains(" \($0) ") } }?.0
  }
}
