import Facts
import Testing

@testable import Age

/// Files without an end: each is refused after little has been read of it.
struct HostileTests {
  /// Begins with one text and goes on with another for ever; counts what was taken.
  private final class Endless {
    private(set) var taken = 0
    private var start: [UInt8]
    private let rest: [UInt8]

    init(_ start: String, _ rest: String) {
      self.start = Array(start.utf8)
      let unit = Array(rest.utf8)
      self.rest = Array(repeatElement(unit, count: 65_536 / unit.count + 1).joined())
    }

    func next() -> [UInt8] {
      let piece = start.isEmpty ? rest : start
      start = []
      taken += piece.count
      return piece
    }
  }

  private static let magic = "age-encryption.org/v1\n"
  private static let line = String(repeating: "A", count: 64) + "\n"
  private static let stanza = """
    -> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc
    hjabGXwSLQ9c3S6Lw2i+S2Tu2fiwQHHslbBN6B41FLE

    """
  private static let begin = "-----BEGIN AGE ENCRYPTED FILE-----\n"

  @Test(arguments: [
    ("", "a", AgeError.notAgeFile), ("", "\n", .notAgeFile), ("", " ", .notAgeFile),
    ("", "-", .notAgeFile), ("age-encryption.org/v", "1", .versionUnsupported),
    (magic, "-", .headerTooLong), (magic + "-> ", "a", .headerTooLong),
    (magic + "-> a", " b", .headerTooLong), (magic + "-> a\n", "A", .headerTooLong),
    (magic + "-> a\n", line, .headerTooLong), (magic, "-> grease\n\n", .headerTooLong),
    (magic, stanza, .headerTooLong), (magic, "\n", .headerDamaged),
    (magic + stanza + "--- ", "A", .headerTooLong), (begin, "A", .armorDamaged),
    (begin, "\n", .armorDamaged), (begin, line, .notAgeFile),
    (begin + "YWdl\n-----END AGE ENCRYPTED FILE-----\n", "\n", .armorDamaged),
  ]) func `a file without end is refused soon`(
    _ start: String, _ rest: String, _ error: AgeError
  ) throws {
    let file = Endless(start, rest)
    let identity = try AgeIdentity.generate(random: systemRandomness)
    #expect(throws: error) { try AgeReader(file.next, keys: [.identity(identity)]) }
    #expect(file.taken <= AgeLimits().header + 3 * 65_536)
  }

  @Test func `a payload without end is given out as it comes, or refused at once`() throws {
    let identity = try AgeIdentity.generate(random: systemRandomness)
    let file = try encrypted([1], to: .recipients([identity.recipient])).dropLast(17)
    var taken = 0
    var start = Array(file)
    let reader = try AgeReader(
      {
        let piece = start.isEmpty ? [UInt8](repeating: 7, count: 65_536) : start
        start = []
        taken += piece.count
        return piece
      }, keys: [.identity(identity)])
    #expect(throws: AgeError.payloadDamaged) { try reader.next() }
    #expect(taken <= 3 * 65_536)
  }

  /// Made by an inventor who knows the header's grammar, and no more.
  @Test func `rubbish that looks like a header never does anything but fail`() throws {
    let parts = [
      Self.magic, Self.stanza, Self.line, "-> ", "-> scrypt ", "--- ", "---", "\n", " ", "AAAA",
      "=",
      "-> X25519 A\n", "18", Self.begin, "-----END AGE ENCRYPTED FILE-----\n", "\u{0}", "ế",
    ]
    let identity = try AgeIdentity.generate(random: systemRandomness)
    let dice = contents(60_000)
    for round in 0..<5000 {
      let picks = dice[(round * 12)..<(round * 12 + 12)]
      let text = Self.magic + picks.map { parts[Int($0) % parts.count] }.joined()
      let read = try opened(Array(text.utf8), [.identity(identity)])
      #expect(read.error != nil && read.plain.isEmpty)
    }
  }

  @Test(arguments: [
    AgeError.notAgeFile, .versionUnsupported, .headerDamaged, .headerTooLong, .headerChanged,
    .armorDamaged, .payloadDamaged, .payloadTruncated, .wrongKey, .wrongPassphrase,
    .passphraseNeeded, .workTooHigh, .recipientUnreadable, .noRecipient,
    .identityUnreadable(row: 1), .noIdentity, .kindUnsupported(row: 1), .passphraseEmpty,
    .fileNotFound, .fileNotReadable, .outOfMemory,
  ]) func `every error is told in both languages, and says what to do`(_ error: AgeError) {
    #expect(error.message.vi != error.message.en)
    #expect(error.hint != nil || error == .outOfMemory)
    for text in [error.message.en, error.hint?.en].compactMap(\.self) {
      #expect(text.first?.isLowercase == true && text.last != ".")
    }
  }
}
