import Naming

/// The words that stand between a name and another name of the same person.
enum NameAlias {
  /// The name and the other one; nil where no such word stands between two names.
  static func parted(_ text: String) -> (name: String, alias: String)? {
    let words = text.split(separator: " " as Character).map(String.init)
    guard words.count >= 4 else { return nil }
    let letters = words.map { folded($0) }
    guard letters.contains(where: triggers.contains) else { return nil }
    for phrase in phrases {
      for start in words.indices.dropFirst(2) where start + phrase.count < words.count {
        guard Array(letters[start..<(start + phrase.count)]) == phrase else { continue }
        if phrase.count == 1, words[start].lowercased() != "tức", phrase != ["aka"] { continue }
        let name = words[..<start].joined(separator: " ")
        let alias = words[(start + phrase.count)...].joined(separator: " ")
        return (name, alias.trimming { ":,.".contains($0) })
      }
    }
    return nil
  }

  /// The name after such a word: `tức Sáu`; nil where the text begins with none.
  static func bare(_ text: String) -> String? {
    let words = text.split(separator: " " as Character).map(String.init)
    let letters = words.map { folded($0) }
    for phrase in phrases where letters.starts(with: phrase) && letters.count > phrase.count {
      return words[phrase.count...].joined(separator: " ").trimming { ":,.\"".contains($0) }
    }
    return nil
  }

  /// A word of each phrase that few names have.
  private static let triggers: Set<String> = ["tuc", "goi", "danh", "ten", "aka", "k"]

  /// The longer first.
  private static let phrases = [
    ["ten", "goi", "khac", "la"], ["ten", "goi", "khac"], ["ten", "thuong", "goi"],
    ["thuong", "goi", "la"], ["con", "goi", "la"], ["goi", "la"], ["ten", "khac"], ["bi", "danh"],
    ["thuong", "goi"], ["con", "goi"], ["ten", "my"], ["ten", "nuoc", "ngoai"], ["tuc", "la"],
    ["tuc"], ["a", "k", "a"], ["aka"],
  ]
}

/// Puts together a name that stands on several lines.
enum NameLines {
  /// A second line is another name where both are whole names; else the cell was only wrapped.
  static func joined(_ lines: [String], other: inout [String]) -> String {
    guard lines.count == 2 else { return lines.joined(separator: " ") }
    let words = lines.map { folded($0).split(separator: " ").map(String.init) }
    let isBracketed = lines[1].first.map { "(\"[“".contains($0) } ?? false
    let isWrapped =
      words[0].count < 2 || words[1].count < 2 || ["thi", "van"].contains(words[0].last)
    if isBracketed || isWrapped { return lines.joined(separator: " ") }
    let startsAnew = FamilyNames.common.contains(words[1][0])
    guard startsAnew || !FamilyNames.common.contains(words[0][0]) || words[0].count >= 3 else {
      return lines.joined(separator: " ")
    }
    other.append(lines[1])
    return lines[0]
  }
}
