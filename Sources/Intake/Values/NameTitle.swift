import Facts
import Naming

/// A title before a name: `Ông Đặng Đình Đức`.
struct NameTitle: Equatable {
  let sex: Sex?

  /// The degrees among the titles, as they are written: `GS.TS`.
  let degrees: String?

  /// The name behind it.
  let rest: String

  /// Nil where the first word may be part of the name: `Ông` and `Cô` are family names too, and
  /// `Anh Nguyen` is a name whose given part comes first.
  init?(_ text: String) {
    let words = text.split(separator: " " as Character).map(String.init)
    guard words.count >= 2 else { return nil }
    var taken = 0
    var sex: Sex?
    var degrees: [String] = []
    while taken < min(3, words.count - 1), let title = Self.title(words, at: taken) {
      sex = sex ?? title.sex
      if Self.isDegree(words[taken]) { degrees.append(words[taken]) }
      taken += 1
    }
    guard taken > 0 else { return nil }
    let rest = words[taken...].joined(separator: " ")
    self.sex = sex
    let degree = degrees.joined(separator: " ").trimming { ".:,".contains($0) }
    self.degrees = degree.isEmpty ? nil : degree
    self.rest = rest.trimming { ".:".contains($0) }
  }

  private static func title(_ words: [String], at place: Int) -> (sex: Sex?, Bool)? {
    let word = words[place].composed.lowercased()
    let first = word.filter { $0 != "." && $0 != ":" }
    guard
      marked[first] != nil || plain[first] != nil || degrees.contains(first) || dotted[word] != nil
    else { return nil }
    let next = words[(place + 1)...].map {
      folded($0).split(separator: " ").first.map(String.init) ?? ""
    }
    let bare = first
    if let sex = marked[bare] {
      let isDotted = word.hasSuffix(".") || word.hasSuffix(":")
      if isDotted || FamilyNames.common.contains(next[0]) || marked[next[0]] != nil
        || isFullName(words[(place + 1)...]) && bare != "anh"
      {
        return (sex, true)
      }
    }
    guard place == 0 || next.count >= 1 else { return nil }
    if let sex = dotted[word], FamilyNames.common.contains(next[0]) { return (sex, true) }
    if let sex = plain[bare], next.count >= 2, FamilyNames.common.contains(next[0]) {
      return (sex, true)
    }
    return degrees.contains(bare) && (word.contains(".") || FamilyNames.common.contains(next[0]))
      ? (nil, true) : nil
  }

  /// Whether words read as a whole name by themselves: `Đặng …`, not `Văn Tùng` or one word.
  private static func isFullName(_ words: ArraySlice<String>) -> Bool {
    words.count >= 3 && !["van", "thi", "duc", "ngoc", "kim"].contains(folded(words.first ?? ""))
  }

  /// Whether it tells of learning or a trade; that somebody is a priest is not kept.
  private static func isDegree(_ word: String) -> Bool {
    let bare = word.composed.lowercased().filter { $0 != "." && $0 != ":" }
    return degrees.contains(bare) && !["lm", "cụ", "bác", "em", "cháu"].contains(bare)
  }

  private static let marked: [String: Sex] = [
    "ông": .male, "bà": .female, "anh": .male, "chị": .female, "cô": .female, "chú": .male,
    "bác": .male, "mr": .male, "mrs": .female, "ms": .female, "miss": .female, "dì": .female,
    "thím": .female, "em": .male,
  ].filter { $0.key != "em" && $0.key != "bác" }

  private static let dotted: [String: Sex] = [
    "ô.": .male, "b.": .female, "a.": .male, "c.": .female, "o.": .male,
  ]

  /// Titles without marks, only before two more words that begin with a family name.
  private static let plain: [String: Sex] = ["ong": .male, "ba": .female, "chi": .female]

  private static let degrees: Set<String> = [
    "ts", "gs", "pgs", "ths", "bs", "ks", "ls", "gsts", "pgsts", "tskh", "dr", "prof", "cử", "lm",
    "cụ", "bác", "em", "cháu",
  ]
}

/// The family names that nearly all Vietnamese bear, without marks.
enum FamilyNames {
  static let common: Set<String> = Set(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan lam mai \
    dao trinh ha cao luong luu thai to ta chau quach phung tang nghiem vuong kieu la thach kim quan \
    ton trieu luc mac chu bach lai khong tong giap cu thai nong ma hua thi diep au tieu dam la quang \
    tu ninh an bo van van on khuc lo vi sam than thieu doan ung vien trang hang phi ong co lieu \
    phu huong mau ha che danh y dong viet cung san chung thanh mac tiet nhan han xa hac lu
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  ).subtracting(["thi", "van", "ong", "viet", "thanh", "an"])
}
