import Naming

/// A table of the program's own, read where it stands: nothing of it is copied but what is asked for.
struct TableLines: Sendable {
  let text: String

  /// Where each line begins.
  private let starts: [Int32]

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8Span.span
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 24)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") {
      starts.append(Int32(truncatingIfNeeded: place + 1))
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// Where a field of a line stands, counted from 0; empty where the line has fewer.
  func place(of field: Int, in line: Int) -> Range<Int> {
    let bytes = text.utf8Span.span
    let end = line + 1 < starts.count ? Int(starts[line + 1]) - 1 : bytes.count
    var (start, left) = (Int(starts[line]), field)
    while left > 0 {
      guard start < end else { return end..<end }
      if bytes[start] == UInt8(ascii: "|") { left -= 1 }
      start += 1
    }
    var stop = start
    while stop < end, bytes[stop] != UInt8(ascii: "|") { stop += 1 }
    return start..<stop
  }

  /// A field of a line, as a text of its own.
  func field(_ field: Int, of line: Int) -> String { string(place(of: field, in: line)) }

  func string(_ place: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: place.lowerBound)
    return String(Substring(utf8[start..<utf8.index(start, offsetBy: place.count)]))
  }

  /// The letter a field is.
  func letter(_ field: Int, of line: Int) -> Character {
    Character(Unicode.Scalar(byte(field, of: line)))
  }

  func byte(_ field: Int, of line: Int) -> UInt8 {
    let place = place(of: field, in: line)
    return place.isEmpty ? UInt8(ascii: " ") : text.utf8Span.span[place.lowerBound]
  }

  /// The digits a field begins with, as a number.
  func number(_ field: Int, of line: Int) -> Int32 {
    self.number(at: place(of: field, in: line))
  }

  func number(at place: Range<Int>) -> Int32 {
    let bytes = text.utf8Span.span
    var number: Int32 = 0
    for place in place {
      guard case 0x30...0x39 = bytes[place] else { break }
      number = number * 10 + Int32(bytes[place] - 0x30)
    }
    return number
  }
}
