/// Gives the next bytes of a file at each call, and none at its end.
package typealias AgeSource = () throws -> [UInt8]

/// Takes bytes as they come.
package typealias AgeSink = (_ bytes: [UInt8]) throws -> Void

/// Bytes drawn from a source, one piece at a time in memory.
struct Input {
  private let source: AgeSource
  private var piece: [UInt8] = []
  private var place = 0
  private var hasEnded = false

  init(_ source: @escaping AgeSource) {
    self.source = source
  }

  /// How a line came to its end.
  enum Ending: Equatable {
    case feed, input, limit
  }

  /// The next byte, which stays where it is; nil at the end.
  mutating func peek() throws -> UInt8? {
    if place == piece.count, !hasEnded {
      piece = try source()
      place = 0
      hasEnded = piece.isEmpty
    }
    return place < piece.count ? piece[place] : nil
  }

  /// The bytes up to a line feed, which is taken and not given.
  mutating func line(atMost limit: Int) throws -> (bytes: [UInt8], ending: Ending) {
    var line: [UInt8] = []
    while try peek() != nil {
      let rest = piece[place...]
      let end = rest.prefix(limit - line.count + 1).firstIndex(of: UInt8(ascii: "\n"))
      let part = rest[..<(end ?? rest.endIndex)].prefix(limit - line.count)
      line.append(contentsOf: part)
      place += part.count
      if end != nil {
        place += 1
        return (line, .feed)
      }
      if line.count == limit, try peek() != nil { return (line, .limit) }
    }
    return (line, .input)
  }

  /// Fills a buffer, as far as there are bytes; tells how many.
  mutating func read(into buffer: inout [UInt8]) throws -> Int {
    var count = 0
    while count < buffer.count, try peek() != nil {
      let part = piece[place...].prefix(buffer.count - count)
      unsafe buffer.withUnsafeMutableBytes { buffer in
        unsafe part.withUnsafeBytes { part in
          unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...]).copyMemory(from: part)
        }
      }
      count += part.count
      place += part.count
    }
    return count
  }
}
