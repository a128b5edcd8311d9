import Facts
import Naming

/// Reads the relatives that one cell names: `mẹ: Nguyễn Thị A`, `vợ: Trần Thị B, 1960`,
/// `Lê Văn C (em) - 0905123456`.
enum RelativeText {
  /// The relatives, by the keys of ``ListKind/relatives``; at most ten.
  static func read(_ cell: String, day: Day) -> [[String: String]] {
    guard cell.utf8.count <= 4000 else { return [] }
    return items(of: cell).prefix(10).compactMap { read(item: $0, day: day) }
  }

  /// One item each: lines, and what stands between `;`, or between commas where a new relation begins.
  private static func items(of cell: String) -> [String] {
    cell.split { $0.isNewline || $0 == ";" }.flatMap { line in
      var items: [String] = []
      for part in String(line).tidy.split(separator: "," as Character).map({ String($0).tidy }) {
        if items.isEmpty || relation(atStartOf: part) != nil && part.contains(" ")
          || hasKinInBrackets(part)
        {
          items.append(part)
        } else {
          items[items.count - 1] += ", " + part
        }
      }
      return items
    }
  }

  private static func hasKinInBrackets(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), open != text.startIndex else { return false }
    let inside = String(text[text.index(after: open)...].prefix { $0 != ")" })
    return KinWord(in: folded(inside).split(separator: " ").map(String.init), at: 0, of: inside)
      != nil
  }

  private static func read(item: String, day: Day) -> [String: String]? {
    var relative: [String: String] = [:]
    var text = item.trimming { "-–*+•,.".contains($0) }
    let first = text.drop { $0.isNumber }
    if first.count < text.count, first.first == "." { text = String(first.dropFirst()).tidy }
    if let (relation, rest) = relation(atStartOf: text) {
      relative["relation"] = relation
      text = rest
    }
    var pieces = text.split { $0 == "," }.flatMap { piece in
      String(piece).components(partedBy: " - ").map(\.tidy)
    }.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return nil }
    readName(pieces.removeFirst(), into: &relative)
    guard relative["full_name"] != nil else { return nil }
    for piece in pieces { readRest(piece, into: &relative, day: day) }
    return relative
  }

  private static func readName(_ piece: String, into relative: inout [String: String]) {
    var piece = piece
    let digits = piece.filter(\.isNumber)
    if digits.count == 4, let year = Int(digits), 1850...2030 ~= year {
      relative["birth_year"] = digits
      piece = piece.split(separator: " " as Character)
        .filter { !$0.contains(where: \.isNumber) && !["sn", "sinh"].contains(folded($0)) }
        .joined(separator: " ")
    } else if digits.count >= 9 {
      relative["phone"] = piece.filter { $0.isNumber || $0 == "+" }
      piece = piece.filter { !$0.isNumber && $0 != "+" && $0 != ":" }
    }
    let name = NameReading(piece)
    guard name.name.contains(where: \.isLetter), !CellWords.saysNothing(name.name) else { return }
    relative["full_name"] = name.name
    if let relation = name.relation { relative["relation"] = relative["relation"] ?? relation }
  }

  private static func readRest(
    _ piece: String, into relative: inout [String: String], day: Day
  ) {
    let digits = piece.filter(\.isNumber)
    let words = folded(piece).split(separator: " ").map(String.init)
    if digits.count >= 9 {
      let phones = PhoneReading(country: nil, field: "phone").read(piece).phones
      relative["phone"] = [relative["phone"], phones.joined(separator: ";")].compactMap(\.self)
        .joined(separator: ";")
    } else if let year = DateReading(field: "birth_year", order: .dayFirst, day: day).read(piece)
      .date?
      .year, digits.count >= 4
    {
      relative["birth_year"] = "\(year)"
    } else if let kin = KinWord(in: words, at: 0, of: piece), kin.length == words.count {
      relative["relation"] = relative["relation"] ?? kin.written
    } else {
      relative["home_text"] = [relative["home_text"], piece].compactMap(\.self).joined(
        separator: ", ")
    }
  }

  /// `mẹ: Nguyễn Thị A`, `Em trai Lê Văn C`: the relation and what follows it.
  private static func relation(atStartOf text: String) -> (String, String)? {
    let start = text.prefix { $0 != ":" && $0 != "(" }
    let words = folded(start).split(separator: " ").map(String.init)
    guard let kin = KinWord(in: words, at: 0, of: String(start)) else { return nil }
    let parts = text.split { $0.isWhitespace || $0 == ":" }
    guard parts.count > kin.length else { return nil }
    let hasColon = start.count < text.count && text.contains(":") && words.count == kin.length
    let next = parts[kin.length]
    guard hasColon || FamilyNames.common.contains(folded(next)) || ["la"].contains(folded(next))
    else {
      return nil
    }
    let skipped = kin.length + (folded(next) == "la" ? 1 : 0)
    let rest = parts[skipped...].joined(separator: " ")
    return rest.isEmpty ? nil : (kin.written, rest.trimming { ":-–".contains($0) })
  }
}
