/// A passphrase that locks a file.
package struct AgePassphrase: Sendable {
  let bytes: Secret

  /// Keeps a passphrase, byte for byte as `age` would be given it; the caller wipes its own copy.
  ///
  /// - Throws: ``AgeError/passphraseEmpty``.
  package init(copying bytes: [UInt8]) throws(AgeError) {
    if bytes.isEmpty { throw .passphraseEmpty }
    self.bytes = try Secret(copying: bytes)
  }
}

/// What a file is encrypted to: a passphrase always stands alone.
package enum AgeLock: Sendable {
  /// Any one of these can open the file.
  case recipients([AgeRecipient])

  /// `work` is the binary logarithm of scrypt's cost, 1 to 22: 18 takes a second and 256 MiB.
  case passphrase(AgePassphrase, work: Int = 18)
}

/// What a file is tried with.
package enum AgeKey: Sendable {
  case identity(AgeIdentity)
  case passphrase(AgePassphrase)
}
