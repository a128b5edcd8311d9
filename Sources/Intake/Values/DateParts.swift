import Facts
import Naming

/// The numbers of a date and what the words around them say.
struct DateParts {
  struct Number: Equatable {
    let value: Int
    let digits: Int
  }

  /// Without the time of day.
  private(set) var numbers: [Number] = []

  /// A month written as an English word.
  private(set) var month: Int?
  private(set) var isApproximate = false

  /// Whether the words `tháng` or `năm` stand in the text.
  private(set) var namesMonth = false
  private(set) var namesYear = false

  init(_ text: String) {
    guard text.utf8.count <= 80 else { return }
    let (digits, words) = Self.parted(text)
    for word in words { take(word) }
    guard !isRefused else { return }
    numbers = digits
    isApproximate = isApproximate || text.contains("?") || text.contains("~")
  }

  private var isRefused = false

  private mutating func take(_ word: String) {
    switch word {
    case "thang", "th": namesMonth = true
    case "nam": namesYear = true
    case "ngay", "sinh", "sn", "ns", "t", "n", "am", "pm", "duong", "lich", "mong", "mung", "cuoi",
      "dau", "z", "gmt", "gio", "luc", "ve", "di", "tu", "den", "nhat":
      break
    case "khoang", "chung", "uoc", "co", "le", "do", "tam", "truoc", "sau", "hoac", "hay", "quy":
      isApproximate = true
    default:
      if let place = Self.months.firstIndex(where: { word.hasPrefix($0) }) {
        month = place + 1
      } else {
        isRefused = true
      }
    }
  }

  /// The only year from 1900 on among the words of a text: `vượt biên năm 1981`.
  static func year(in text: String, to last: Int) -> Int? {
    guard text.utf8.count <= 200 else { return nil }
    let years = text.split { !($0.isASCII && $0.isNumber) }
      .compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { 1900...last ~= $0 }
    return years.count == 1 ? years[0] : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The numbers and the words of a text; numbers with a colon between them are a time of day.
  private static func parted(_ text: String) -> ([Number], [String]) {
    var (numbers, words) = ([Number](), [String]())
    for piece in text.split(whereSeparator: \.isWhitespace) where !isTime(piece) {
      var rest = piece[...]
      if let time = rest.firstIndex(of: "T"), rest[..<time].contains("-") { rest = rest[..<time] }
      while let first = rest.first {
        if first.isASCII, first.isNumber {
          let digits = rest.prefix { $0.isASCII && $0.isNumber }
          numbers.append(Number(value: Int(digits.prefix(9)) ?? 0, digits: digits.utf8.count))
          rest = rest.dropFirst(digits.count)
        } else if first.isLetter {
          let word = rest.prefix { $0.isLetter }
          words.append(folded(word))
          rest = rest.dropFirst(word.count)
        } else {
          rest = rest.dropFirst()
        }
      }
    }
    return (numbers, words)
  }

  private static func isTime(_ piece: Substring) -> Bool {
    let parts = piece.split(separator: ":" as Character)
    return parts.count >= 2
      && parts.allSatisfy { $0.utf8.count <= 6 && ($0.first?.isNumber ?? false) }
  }
}
