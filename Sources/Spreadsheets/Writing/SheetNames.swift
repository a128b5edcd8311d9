/// The names of the sheets of a workbook.
enum SheetNames {
  /// A name for each title that Excel takes: at most 31 characters, no two alike.
  static func of(_ titles: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return titles.map { title in
      let base = allowed(title)
      var name = cut(base, to: 31)
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let suffix = " (\(number))"
        name = cut(base, to: 31 - suffix.count) + suffix
        number += 1
      }
      return name
    }
  }

  private static func allowed(_ title: String) -> String {
    let plain = title.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
    let trimmed = trimmed(String(plain).drop { $0 == "'" || $0 == " " })
    return trimmed.isEmpty ? "Sheet" : trimmed
  }

  /// The name without the words, or else the letters, that are too much.
  private static func cut(_ name: String, to length: Int) -> String {
    guard name.utf16.count > length else { return name }
    var name = name
    while name.utf16.count > length { name.removeLast() }
    if let space = name.lastIndex(of: " "), name[..<space].count >= length / 2 {
      name.removeSubrange(space...)
    }
    return trimmed(name[...])
  }

  private static func trimmed(_ name: Substring) -> String {
    var name = name
    while name.last == "'" || name.last == " " { name.removeLast() }
    return String(name)
  }
}
