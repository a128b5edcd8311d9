/// One of the sheets of paper that together rebuild a registry's recovery secret.
///
/// As bytes: `format 1 ‖ fingerprint 4 ‖ generation 2 ‖ threshold and number, four bits each ‖
/// check of the secret 8 ‖ share 32 ‖ check of the sheet 4`, numbers big-endian. As text: six
/// lines, see ``SheetLine``.
///
/// Less than the threshold of sheets tell nothing of the secret beyond its check. That one lets
/// a guess be tried; but the secret is 256 random bits, of which 64 bits of a digest leave 192 to
/// guess.
package struct RecoverySheet: Sendable {
  /// The beginning of the digest of the registry's 16 bytes.
  package let fingerprint: [UInt8]

  /// Which set of sheets it belongs to; a newer set makes the older ones worthless.
  package let generation: Int

  /// How many sheets of the set rebuild the secret.
  package let threshold: Int

  /// Which one of its set it is, from 1.
  package let number: Int

  /// The beginning of a digest keyed with the secret.
  let check: [UInt8]
  let share: Key
}

extension RecoverySheet {
  static let format: UInt8 = 1
  static let fingerprintLength = 4
  static let checkLength = 8
  static let generations = 1...0xFFFF
  static let greatestNumber = 9
  private static let bodyLength = 1 + fingerprintLength + 2 + 1 + checkLength + Key.length
  private static let sealLength = 4

  /// How many lines a sheet has.
  package static let lineCount = 6

  /// The beginning of the digest that tells a registry's sheets from another's.
  package static func fingerprint(of registry: [UInt8]) -> [UInt8] {
    Array(digest(registry).prefix(fingerprintLength))
  }

  /// Whether the sheet was made for a registry.
  package func isOf(registry: [UInt8]) -> Bool {
    fingerprint == Self.fingerprint(of: registry)
  }

  /// Whether another sheet is of the same set.
  func isOfSameSet(as other: RecoverySheet) -> Bool {
    (generation, threshold) == (other.generation, other.threshold) && check == other.check
  }
}

extension RecoverySheet {
  /// The sheet as it is written down: six lines of four groups of four characters.
  ///
  /// Ordinary text, which nothing wipes: it is made to be printed at once.
  package var lines: [String] {
    var bytes = body
    bytes += Self.seal(bytes)
    var fives = SheetLine.fives(bytes)
    defer {
      wipe(&bytes)
      wipe(&fives)
    }
    return (0..<Self.lineCount).map { place in
      let start = place * SheetLine.contentLength
      return SheetLine.text(fives[start..<start + SheetLine.contentLength], line: place + 1)
    }
  }

  /// Reads the lines as somebody typed them; those that are blank do not count.
  ///
  /// Spaces, hyphens and case do not matter; O is read as 0, I and L as 1.
  ///
  /// - Throws: ``RecoveryFault`` that names the first line that cannot be right, and
  ///   ``SealingError/outOfMemory``.
  package init(lines: [String]) throws {
    let lines = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    var fives: [UInt8] = []
    defer { wipe(&fives) }
    fives.reserveCapacity(Self.lineCount * SheetLine.contentLength)
    for (place, line) in lines.prefix(Self.lineCount).enumerated() {
      guard let content = SheetLine.content(line, line: place + 1) else {
        throw RecoveryFault.line(place + 1)
      }
      fives += content
    }
    guard lines.count == Self.lineCount else { throw RecoveryFault.lineCount(lines.count) }
    var bytes = SheetLine.bytes(fives)
    defer { wipe(&bytes) }
    guard bytes[Self.bodyLength...].elementsEqual(Self.seal(bytes.prefix(Self.bodyLength))) else {
      throw RecoveryFault.mixedLines
    }
    try self.init(body: bytes)
  }

  /// Whether a line, counted from 1, can be right as somebody typed it.
  package static func isRight(_ line: String, number: Int) -> Bool {
    guard var content = SheetLine.content(line, line: number) else { return false }
    wipe(&content)
    return true
  }

  private init(body bytes: [UInt8]) throws {
    guard bytes[0] == Self.format else { throw RecoveryFault.unknownFormat }
    fingerprint = Array(bytes[1..<5])
    generation = Int(bytes[5]) << 8 | Int(bytes[6])
    (threshold, number) = (Int(bytes[7] >> 4), Int(bytes[7] & 0xF))
    check = Array(bytes[8..<16])
    guard Self.generations ~= generation, 2...Self.greatestNumber ~= threshold,
      1...Self.greatestNumber ~= number
    else { throw RecoveryFault.unknownFormat }
    share = try Key(copying: bytes[16..<Self.bodyLength])
  }

  private var body: [UInt8] {
    var bytes: [UInt8] = []
    // Room for all of it, so that no copy of the share is left behind when the array grows.
    bytes.reserveCapacity(Self.bodyLength + Self.sealLength)
    bytes.append(Self.format)
    bytes += fingerprint
    bytes += [UInt8(generation >> 8), UInt8(generation & 0xFF)]
    bytes.append(UInt8(threshold << 4 | number))
    bytes += check
    var share = share.copy()
    defer { wipe(&share) }
    bytes += share
    return bytes
  }

  /// What tells that the lines belong together.
  private static func seal(_ body: some Sequence<UInt8>) -> [UInt8] {
    var message = Array("kieubao/sheet/1".utf8) + body
    defer { wipe(&message) }
    return Array(digest(message).prefix(sealLength))
  }
}

extension RecoverySheet: CustomStringConvertible, CustomReflectable {
  /// Which sheet it is, without its share.
  package var description: String { "recovery sheet \(number) of set \(generation)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
