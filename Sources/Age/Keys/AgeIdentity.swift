/// The secret key that opens what was encrypted to its ``recipient``.
package struct AgeIdentity: Sendable {
  let scalar: Secret
  package let recipient: AgeRecipient

  private init(scalar: Secret) {
    self.scalar = scalar
    recipient = AgeRecipient(point: scalar.publicPoint())
  }

  /// A new key that nobody has had before.
  package static func generate(random: AgeRandomness) throws(AgeError) -> AgeIdentity {
    AgeIdentity(scalar: try Secret(count: 32, from: random))
  }

  /// Reads a secret key, `AGE-SECRET-KEY-1…`; the caller wipes its text.
  ///
  /// - Throws: ``AgeError/identityUnreadable(row:)``, ``AgeError/kindUnsupported(row:)`` for a key of
  ///   another kind.
  package init(_ text: [UInt8]) throws(AgeError) {
    try self.init(text, row: nil)
  }

  private init(_ text: [UInt8], row: Int?) throws(AgeError) {
    guard text.count <= longestKey, var key = Bech32.decode(text) else {
      throw .identityUnreadable(row: row)
    }
    defer { wipe(&key.bytes) }
    if key.prefix.hasPrefix("age-plugin-") || key.prefix == "age-secret-key-pq-" {
      throw .kindUnsupported(row: row)
    }
    guard key.isUpper, key.prefix == "age-secret-key-", key.bytes.count == 32 else {
      throw .identityUnreadable(row: row)
    }
    self.init(scalar: try Secret(copying: key.bytes))
  }

  /// Reads the text of an identity file: a key a line, with empty lines and `#` comments between.
  ///
  /// The caller wipes the text. A file that is itself encrypted is decrypted first.
  ///
  /// - Throws: as ``init(_:)``, with the line; ``AgeError/noIdentity`` when there is no key.
  package static func identities(inFile text: [UInt8]) throws(AgeError) -> [AgeIdentity] {
    var identities: [AgeIdentity] = []
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      var key = Array(line.drop(while: isBlank))
      defer { wipe(&key) }
      while let last = key.last, isBlank(last) { key.removeLast() }
      if key.isEmpty || key.first == UInt8(ascii: "#") { continue }
      identities.append(try AgeIdentity(key, row: place + 1))
    }
    if identities.isEmpty { throw .noIdentity }
    return identities
  }

  /// The text of an identity file with this key, which the caller saves and wipes.
  package func fileText() -> [UInt8] {
    var bytes = scalar.copy()
    var key = Bech32.encode(bytes, prefix: "age-secret-key-")
    defer {
      wipe(&bytes)
      wipe(&key)
    }
    let comment = Array("# public key: \(recipient)\n".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(comment.count + key.count + 1)
    text.append(contentsOf: comment)
    for letter in key { text.append(letter >= 0x61 && letter <= 0x7A ? letter & 0xDF : letter) }
    text.append(UInt8(ascii: "\n"))
    return text
  }
}

/// Whether a byte is white space, as it may stand around a key or the armor.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
