/// What stands between the cells of a CSV file.
struct Delimiter: Equatable {
  let byte: UInt8

  /// Whether the first line says so, as `sep=;` does for Excel, and is no record.
  var isDeclared = false

  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  static let bar = UInt8(ascii: "|")

  /// How many records are looked at.
  private static let sample = 500

  /// The one that is declared, or cuts the records most evenly; a comma where none cuts any.
  static func found(in text: [UInt8]) -> Delimiter {
    if let byte = declared(in: text) { return Delimiter(byte: byte, isDeclared: true) }
    var counter = RecordCounter()
    for byte in text {
      counter.take(byte)
      if counter.records.count == sample { break }
    }
    counter.finish()
    var best = (byte: comma, evenness: 0.0)
    for (index, byte) in RecordCounter.candidates.enumerated() {
      let evenness = evenness(of: counter.records.map { $0[index] }) * weight(of: byte)
      if evenness > best.evenness { best = (byte, evenness) }
    }
    return Delimiter(byte: best.byte)
  }

  /// The pattern score of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting
  /// row and type patterns" (2019), over the numbers of delimiters in the records.
  ///
  /// Many records of one width are worth most, and wide ones more; every other width takes away.
  private static func evenness(of counts: [Int]) -> Double {
    var widths: [Int: Int] = [:]
    for count in counts { widths[count, default: 0] += 1 }
    let sum = widths.reduce(0.0) { sum, width in
      sum + Double(width.value) * Double(width.key) / Double(width.key + 1)
    }
    return sum / Double(max(widths.count, 1))
  }

  /// Tabs hardly ever stand within a cell, semicolons and bars seldom, commas in every address.
  private static func weight(of byte: UInt8) -> Double {
    switch byte {
    case tab: 2
    case semicolon, bar: 1.25
    default: 1
    }
  }

  private static func declared(in text: [UInt8]) -> UInt8? {
    let line = text.prefix(9).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let bare = line.filter { $0 != UInt8(ascii: "\"") }
    guard bare.count == 5, line.count < text.count,
      String(decoding: bare[..<4], as: UTF8.self).lowercased() == "sep="
    else { return nil }
    let sign = Character(Unicode.Scalar(bare[4]))
    return bare[4] == tab || (bare[4] > 0x20 && bare[4] < 0x7F && !sign.isLetter && !sign.isNumber)
      ? bare[4] : nil
  }
}

/// Counts the delimiters outside quotes of each record that is not blank.
private struct RecordCounter {
  static let candidates = [Delimiter.comma, Delimiter.semicolon, Delimiter.tab, Delimiter.bar]

  private(set) var records: [[Int]] = []
  private var counts = [0, 0, 0, 0]
  private var isBlank = true
  private var isQuoted = false

  /// Whether a quote that comes now opens a cell.
  private var isAtStart = true

  mutating func take(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") {
      // The second of two quotes within a cell opens it again.
      if isQuoted { (isQuoted, isAtStart) = (false, true) } else if isAtStart { isQuoted = true }
      isBlank = false
      return
    }
    if isQuoted { return }
    isAtStart = false
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return finish() }
    if let index = Self.candidates.firstIndex(of: byte) {
      counts[index] += 1
      isAtStart = true
    }
    if byte != UInt8(ascii: " ") { isBlank = false }
  }

  mutating func finish() {
    if !isBlank { records.append(counts) }
    (counts, isBlank, isQuoted, isAtStart) = ([0, 0, 0, 0], true, false, true)
  }
}
