import Testing

@testable import Age

/// Keys as text: what `age-keygen` prints is read, and the other way round.
struct KeyTests {
  /// The example of the age specification.
  let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
  let known = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"

  @Test func `the specification's key has the public key it says`() throws {
    let identity = try AgeIdentity(Array(secret.utf8))
    #expect(identity.scalar.copy() == [UInt8](repeating: 0x42, count: 32))
    #expect(identity.recipient.description == known)
    #expect(try AgeRecipient(known) == identity.recipient)
    #expect(
      String(decoding: identity.fileText(), as: UTF8.self) == "# public key: \(known)\n\(secret)\n")
  }

  @Test func `a new key is of the randomness it is given, and comes back from its file`() throws {
    let identity = try AgeIdentity.generate { [UInt8](repeating: 0x42, count: $0) }
    #expect(identity.recipient.description == known)
    for _ in 0..<20 {
      let identity = try AgeIdentity.generate(random: systemRandomness)
      let read = try AgeIdentity.identities(inFile: identity.fileText())
      #expect(read.map(\.recipient) == [identity.recipient])
      #expect(try AgeRecipient(identity.recipient.description) == identity.recipient)
    }
  }

  @Test func `a letter mistyped anywhere is found`() throws {
    for place in secret.utf8.indices {
      let offset = secret.utf8.distance(from: secret.startIndex, to: place)
      var letters = Array(secret.utf8)
      letters[offset] = letters[offset] == UInt8(ascii: "Q") ? UInt8(ascii: "P") : UInt8(ascii: "Q")
      #expect(throws: AgeError.identityUnreadable(row: nil)) { try AgeIdentity(letters) }
    }
    for offset in known.utf8.indices.map({ known.utf8.distance(from: known.startIndex, to: $0) }) {
      var letters = Array(known.utf8)
      letters[offset] = letters[offset] == UInt8(ascii: "q") ? UInt8(ascii: "p") : UInt8(ascii: "q")
      #expect(throws: AgeError.recipientUnreadable) {
        try AgeRecipient(String(decoding: letters, as: UTF8.self))
      }
    }
  }

  /// Bech32 that is whole, but not a key: the wrong case, part, prefix, length or padding.
  @Test(arguments: [
    "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwJ",
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX",
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw",
    " age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj", "a12uel5l", "age1", "",
    "khoá của tôi", String(repeating: "q", count: 100_000),
  ]) func `what is no public key is refused`(_ text: String) {
    #expect(throws: AgeError.recipientUnreadable) { try AgeRecipient(text) }
  }

  /// The examples of BIP 173, and what it says of each.
  @Test(arguments: [
    ("A12UEL5L", true), ("a12uel5l", true),
    (
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
      true
    ),
    ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", true),
    ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", true), ("?1ezyfcl", true),
    ("\u{20}1nwldj5", false), ("\u{7F}1axkwrx", false), ("pzry9x0s0muk", false),
    ("1pzry9x0s0muk", false), ("x1b4n0q5v", false), ("li1dgmt3", false), ("A1G7SGD8", false),
    ("10a06t8", false), ("1qzzfhee", false), ("a12UEL5L", false),
  ]) func `Bech32 is that of BIP 173`(_ text: String, isWhole: Bool) throws {
    let read = Bech32.decode(Array(text.utf8))
    #expect((read != nil) == isWhole)
    if let read {
      let again = String(decoding: Bech32.encode(read.bytes, prefix: read.prefix), as: UTF8.self)
      #expect(again == text.lowercased())
    }
  }

  @Test func `keys of other kinds are told from mistakes`() {
    let tagged = "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e"
    #expect(throws: AgeError.kindUnsupported(row: nil)) { try AgeRecipient(tagged) }
    let hybrid = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    #expect(throws: AgeError.kindUnsupported(row: 2)) {
      try AgeIdentity.identities(inFile: Array("#\n\(hybrid)\n".utf8))
    }
  }

  @Test func `an identity file may hold comments, empty lines and several keys`() throws {
    let other = try AgeIdentity.generate(random: systemRandomness)
    let text =
      Array("# created: 2026-01-01\r\n\r\n  \(secret) \r\n#\n\n".utf8) + other.fileText().dropLast()
    #expect(
      try AgeIdentity.identities(inFile: text).map(\.recipient.description)
        == [known, other.recipient.description])
  }

  @Test func `a bad line of an identity file is told by its number, and never shown`() throws {
    let error = try #require(throws: AgeError.self) {
      try AgeIdentity.identities(inFile: Array("# key\n\(secret)\n\(secret.dropLast())\n".utf8))
    }
    #expect(error == .identityUnreadable(row: 3))
    #expect(error.row == 3)
    #expect(!"\(error)".contains("AGE-SECRET-KEY-1G"))
    for empty in ["", "\n \n", "# only a comment"] {
      #expect(throws: AgeError.noIdentity) {
        try AgeIdentity.identities(inFile: Array(empty.utf8))
      }
    }
  }

  @Test func `a public key whose secrets all can guess is refused when it is used`() throws {
    let point = AgeRecipient(point: [UInt8](repeating: 0, count: 32))
    #expect(throws: AgeError.recipientUnreadable) {
      try encrypted([1], to: .recipients([try AgeRecipient(point.description)]))
    }
    #expect(throws: AgeError.noRecipient) { try encrypted([1], to: .recipients([])) }
    #expect(throws: AgeError.passphraseEmpty) { try AgePassphrase(copying: []) }
  }
}
