import CSodium
package import Privacy

/// The key that signs the letters of one event, so that they are known at the door without a network.
///
/// It is sealed with the event; nothing outside this room reads it.
package struct DoorKey: Sealable {
  package static let dataClass = DataClass.identity

  private let seed: Key

  /// A new key.
  package init(random: Randomness = systemRandomness) throws(SealingError) {
    seed = try Key(drawing: random)
  }

  package func write(to fields: inout FieldWriter) {
    var bytes = seed.copy()
    fields.blob(1, bytes)
    wipe(&bytes)
  }

  package init?(from fields: FieldReader) {
    var (fields, bytes) = (fields, [UInt8]())
    while let field = fields.next() {
      if field.number == 1 { bytes = fields.blob(field) }
    }
    defer { wipe(&bytes) }
    guard bytes.count == Key.length, let seed = try? Key(copying: bytes) else { return nil }
    self.seed = seed
  }

  /// What the door checks signatures with: an Ed25519 public key of 32 bytes.
  package func signPublic() throws(SealingError) -> [UInt8] { try pair().signPublic }

  /// An Ed25519 signature of 64 bytes.
  package func sign(_ message: [UInt8]) throws(SealingError) -> [UInt8] {
    Signer(user: 0, secret: try pair().secret).sign(message)
  }

  private func pair() throws(SealingError) -> (signPublic: [UInt8], secret: Key) {
    var signPublic = [UInt8](repeating: 0, count: 32)
    let secret = try unsafe Key(count: 64) { memory in
      _ = unsafe seed.withPointer { seed in
        unsafe crypto_sign_seed_keypair(&signPublic, memory, seed)
      }
    }
    return (signPublic, secret)
  }
}
