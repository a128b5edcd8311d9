import Facts
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
  /// Not for `mất liên lạc` or `hộ chiếu mất năm 2015`, not where a relative is named (`chồng đã
  /// mất`), not where it is denied.
  static func saysDead(_ text: String) -> Bool {
    guard text.utf8.count <= 2000 else { return false }
    return text.composed.lowercased().split { ",;.\n)".contains($0) }.contains { clause in
      // What stands before a bracket says of whom it speaks: chồng (đã mất).
      var before: [Word] = []
      return clause.split(separator: "(").contains { part in
        let words = Word.all(in: part)
        defer { before += words }
        return saysDead(words, after: before)
      }
    }
  }

  private static func saysDead(_ words: [Word], after subject: [Word]) -> Bool {
    guard let place = words.indices.first(where: { isDeath(words, at: $0) }) else { return false }
    let before = words[..<place]
    if before.contains(where: { denials.contains($0.folded) }) { return false }
    return !(subject + before).contains { kin.contains($0.folded) && !noKin.contains($0.written) }
  }

  private static func isDeath(_ words: [Word], at place: Int) -> Bool {
    let next = place + 1 < words.count ? words[place + 1].folded : nil
    switch words[place].folded {
    case "chet": return words[place].isWritten("chết")
    case "qua": return next == "doi"
    case "tu": return next == "tran" || next == "vong"
    case "ta": return next == "the"
    case "mat":
      guard words[place].isWritten("mất"), !LostThing.isNamed(in: words, beside: place) else {
        return false
      }
      let isPast = place > 0 && words[place - 1].folded == "da"
      guard let next else { return isPast || words.count == 1 }
      return followers.contains(next) || next.allSatisfy(\.isNumber)
        || isPast && followersOfPast.contains(next)
    case "deceased", "died": return true
    default: return false
    }
  }

  private static let followers: Set<String> = [
    "nam", "ngay", "thang", "roi", "vi", "do", "luc", "hoi",
  ]

  private static let followersOfPast: Set<String> = [
    "tai", "o", "ben", "trong", "khi", "tu", "truoc", "sau", "som", "cach", "dau", "cuoi", "giua",
  ]

  private static let denials: Set<String> = ["chua", "khong", "con", "tuong"]

  /// Whose death is not the person's.
  private static let kin: Set<String> = [
    "vo", "chong", "cha", "me", "bo", "ma", "con", "anh", "chi", "em", "bac", "chau", "than",
    "nhan",
    "gia", "dinh", "chu", "di", "cau",
  ]

  /// Words that only look like kin without their marks.
  private static let noKin: Set<String> = ["đi", "mà", "bỏ", "vô", "chủ", "giá", "đình", "già"]
}

extension NoteReading {
  /// A word as it is written, in small letters, and without its marks.
  struct Word {
    let written: String
    let folded: String

    static func all(in text: some StringProtocol) -> [Word] {
      text.split { !$0.isLetter && !$0.isNumber }.map {
        Word(written: String($0), folded: Naming.folded($0))
      }
    }

    /// Whether it is the word, or looks like it where marks are left out.
    func isWritten(_ word: String) -> Bool {
      written == word || written.allSatisfy(\.isASCII) && folded == Naming.folded(word)
    }
  }
}
