/// The head of a file: who can open it, and a seal over that.
struct Header {
  static let magic = Array("age-encryption.org/".utf8)

  let stanzas: [Stanza]

  /// All that the code is taken over: the header up to and with its `---`.
  let sealed: [UInt8]
  let code: [UInt8]

  /// Wraps a new file key.
  init(_ stanzas: [Stanza], fileKey: Secret) throws(AgeError) {
    let text = "age-encryption.org/v1\n" + stanzas.map(\.text).joined() + "---"
    self.stanzas = stanzas
    sealed = Array(text.utf8)
    code = try Header.key(of: fileKey).authenticator(of: sealed)
  }

  /// A header that was read.
  ///
  /// - Throws: ``AgeError/headerDamaged`` when a passphrase does not stand alone, which would let
  ///   others write in the name of those who know it.
  init(stanzas: [Stanza], sealed: [UInt8], code: [UInt8]) throws(AgeError) {
    if stanzas.count > 1, stanzas.contains(where: \.isScrypt) { throw .headerDamaged }
    self.stanzas = stanzas
    self.sealed = sealed
    self.code = code
  }

  /// The header as it stands in a file.
  var bytes: [UInt8] { sealed + Array(" \(Base64.encode(code))\n".utf8) }

  /// Whether the header is as it was written.
  func isAuthentic(_ fileKey: Secret) throws(AgeError) -> Bool {
    try Header.key(of: fileKey).authenticates(sealed, by: code)
  }

  private static func key(of fileKey: Secret) throws(AgeError) -> Secret {
    try fileKey.derived(salt: [], info: "header")
  }
}

extension Stanza {
  var isScrypt: Bool { if case .scrypt = self { true } else { false } }
}
