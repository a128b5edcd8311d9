import Facts
import Localities
import Naming

/// Reads the cell of a name: the name, and what stands with it.
struct NameReading: Equatable {
  private(set) var name = ""
  private(set) var others: [String] = []

  /// What the title before the name, or a word behind it, says of the sex.
  private(set) var sex: Sex?
  private(set) var isDeceased = false

  /// The country, the year of birth and the relation that stand in brackets.
  private(set) var country: String?
  private(set) var birth: String?
  private(set) var relation: String?

  /// What else stands in brackets.
  private(set) var words: [String] = []

  init(_ cell: String) {
    guard cell.utf8.count <= Self.longest else {
      name = cell.tidy
      return
    }
    if cell.isSimpleName {
      name = cell.tidy
      var text = name
      takeAlias(&text)
      takeTitle(&text)
      name = text
      return
    }
    let lines = cell.split(whereSeparator: \.isNewline).map { String($0).tidy }.filter {
      !$0.isEmpty
    }
    var text = NameLines.joined(lines, other: &others)
    text = Self.withoutNumber(text)
    takeBrackets(&text)
    takeQuotes(&text)
    takeAlias(&text)
    takeTitle(&text)
    name = text.tidy.trimming { ",;:*-–/".contains($0) }
    if name.isEmpty { name = cell.tidy }
    others.removeAll { $0 == name || $0.isEmpty }
  }

  /// What is longer is no name, and the form says so.
  private static let longest = 800

  /// A number or a dash before the name.
  private static func withoutNumber(_ text: String) -> String {
    let rest = text.drop { $0.isNumber }
    if rest.count < text.count, let sign = rest.first, ".)/-".contains(sign) {
      return String(rest.dropFirst()).tidy
    }
    return text.trimming { "-–*+•".contains($0) }
  }
}

extension NameReading {
  private mutating func takeBrackets(_ text: inout String) {
    while let open = text.firstIndex(where: { "([".contains($0) }),
      let close = text[open...].firstIndex(where: { ")]".contains($0) })
    {
      let inside = String(text[text.index(after: open)..<close]).tidy
      let outside = (text[..<open] + " " + text[text.index(after: close)...]).description.tidy
      // A name that is nothing but brackets, or that was another before a marriage, stays as given.
      guard !outside.isEmpty, !Self.isBirthName(inside) else { return }
      text = outside
      take(inside)
    }
  }

  private static func isBirthName(_ text: String) -> Bool {
    ["nee ", "ne ", "geb ", "nhu danh ", "khue danh "].contains {
      folded(text).hasPrefix($0)
    }
  }

  private mutating func take(_ inside: String) {
    let letters = folded(inside)
    let words = letters.split(separator: " ").map(String.init)
    if words.isEmpty { return }
    if NoteReading.saysDead(inside) || ["chet", "mat"].contains(letters) {
      isDeceased = true
      if words.count > 2 { self.words.append(inside) }
    } else if let sex = WordReading.sex(inside), words.count == 1 {
      self.sex = sex == Sex.male.rawValue ? .male : .female
    } else if inside.contains(where: \.isNumber) {
      let date = DateReading(field: "dob", order: .dayFirst, day: Day(sinceEpoch: 40_000)).read(
        inside)
      if date.date != nil, date.remarks.isEmpty {
        birth = inside
      } else {
        self.words.append(inside)
      }
    } else if let kin = KinWord(in: words, at: 0, of: inside) {
      if kin.length == words.count { relation = kin.written } else { self.words.append(inside) }
    } else if HostReading.isCountry(inside) {
      country = inside
    } else if let alias = NameAlias.bare(inside) {
      others.append(alias)
    } else if words.count <= 5, inside.first?.isUppercase == true || inside.first?.isCased == false
    {
      others.append(inside.trimming { "\"'“”".contains($0) })
    } else {
      self.words.append(inside)
    }
  }

  private mutating func takeQuotes(_ text: inout String) {
    for (open, close) in [("\"", "\""), ("“", "”"), ("‘", "’"), ("«", "»")] {
      guard let start = text.firstIndex(of: Character(open)),
        let end = text[text.index(after: start)...].firstIndex(of: Character(close))
      else { continue }
      let inside = String(text[text.index(after: start)..<end]).tidy
      let outside = (text[..<start] + " " + text[text.index(after: end)...]).description.tidy
      guard !outside.isEmpty, !inside.isEmpty else { continue }
      text = outside
      others.append(inside)
    }
  }

  /// `Nguyễn Văn Sáu tức Sáu Thợ`, `Kim Ha-na / Đỗ Thị Hà`.
  private mutating func takeAlias(_ text: inout String) {
    let halves = text.split(separator: "/" as Character).map { String($0).tidy }
    if halves.count == 2, halves.allSatisfy({ $0.contains(" ") }) {
      text = halves[0]
      others.append(halves[1])
      return
    }
    if let (name, alias) = NameAlias.parted(text) {
      text = name
      others.append(alias)
    }
  }

  private mutating func takeTitle(_ text: inout String) {
    guard let title = NameTitle(text) else { return }
    text = title.rest
    if sex == nil { sex = title.sex }
    if let degrees = title.degrees { words.append(degrees) }
  }
}

extension Character {
  /// Whether letters of its script have capitals.
  fileprivate var isCased: Bool { isUppercase || isLowercase || !isLetter }
}

extension String {
  /// Whether there are only letters and spaces in it, as in most names.
  fileprivate var isSimpleName: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x20, 0x80..<0xC2, 0xC3...0xE1: true
      default: false
      }
    }
  }
}
