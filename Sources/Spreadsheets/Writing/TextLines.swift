/// How many lines a text takes where it is broken between words.
enum TextLines {
  static func count(_ text: String, width: Int) -> Int {
    if text.utf8.count <= width, !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + lines(of: $1, width: max(width, 1)) }
  }

  private static func lines(of paragraph: Substring, width: Int) -> Int {
    var (lines, filled) = (1, 0)
    for word in paragraph.split(separator: " ") {
      let length = word.count
      if filled > 0, filled + 1 + length > width { (lines, filled) = (lines + 1, 0) }
      filled += length + (filled > 0 ? 1 : 0)
      (lines, filled) = (lines + max(0, filled - 1) / width, (filled - 1) % width + 1)
    }
    return lines
  }
}
