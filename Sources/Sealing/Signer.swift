import CSodium

/// One user's signature.
package struct Signer: Sendable {
  package let user: Int64
  private let secret: Key

  init(user: Int64, secret: Key) {
    self.user = user
    self.secret = secret
  }

  /// An Ed25519 signature of 64 bytes.
  package func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    unsafe secret.withPointer { secret in
      _ = unsafe crypto_sign_detached(
        &signature, nil, message, UInt64(message.count), secret)
    }
    return signature
  }

  /// Whether a signature is that of a public key's holder over a message.
  package static func verify(
    _ signature: [UInt8], of message: [UInt8], by signPublic: [UInt8]
  ) -> Bool {
    guard sodiumIsReady, signature.count == 64, signPublic.count == 32 else { return false }
    return unsafe crypto_sign_verify_detached(
      signature, message, UInt64(message.count), signPublic) == 0
  }
}

/// The BLAKE2b-256 digest of a message, without a key.
package func digest(_ message: [UInt8]) -> [UInt8] {
  precondition(sodiumIsReady)
  var digest = [UInt8](repeating: 0, count: 32)
  unsafe crypto_generichash(&digest, 32, message, UInt64(message.count), nil, 0)
  return digest
}
