/// Somebody a file can be encrypted to: a public key, written `age1…`.
package struct AgeRecipient: Hashable, Sendable {
  /// The point on Curve25519.
  let point: [UInt8]

  init(point: [UInt8]) {
    self.point = point
  }

  /// Reads a recipient as `age-keygen` prints it.
  ///
  /// - Throws: ``AgeError/recipientUnreadable`` for a typing mistake, which the checksum finds;
  ///   ``AgeError/kindUnsupported(row:)`` for a recipient of another kind, such as a hybrid one.
  package init(_ text: String) throws(AgeError) {
    let letters = Array(text.utf8)
    guard letters.count <= longestKey, let (prefix, bytes, isUpper) = Bech32.decode(letters),
      !isUpper
    else { throw .recipientUnreadable }
    if prefix.hasPrefix("age1") { throw .kindUnsupported(row: nil) }
    guard prefix == "age", bytes.count == 32 else { throw .recipientUnreadable }
    point = bytes
  }
}

extension AgeRecipient: CustomStringConvertible {
  /// The public key as `age` takes it.
  package var description: String {
    String(decoding: Bech32.encode(point, prefix: "age"), as: UTF8.self)
  }
}

/// The longest text that is tried as a key; a hybrid recipient has 1,959 letters.
let longestKey = 4096
