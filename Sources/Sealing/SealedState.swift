import CSodium

/// The state of the registry after one entry of the audit log, sealed with the integrity key.
///
/// `epoch 2 ‖ nonce 24 ‖ XChaCha20-Poly1305(state 32)`, bound to the registry and the entry. Sealed,
/// because a thief who saw states could look for older boxes that add up to a state there was.
package struct SealedState: Hashable, Sendable {
  /// The number of the entry.
  package let entry: Int64
  package let bytes: [UInt8]

  static let length = 2 + 24 + 32 + 16

  /// The generation of the integrity key that it is sealed with, and that its imprints are made
  /// with.
  package var epoch: Int { bytes.count < 2 ? 0 : Int(bytes[0]) << 8 | Int(bytes[1]) }

  package init(entry: Int64, bytes: [UInt8]) {
    self.entry = entry
    self.bytes = bytes
  }
}

extension Vault {
  /// Seals the state after an entry, which is a sum of imprints of the same generation.
  package func seal(
    _ state: RegistryState, entry: Int64, epoch: Int
  ) throws(SealingError) -> SealedState {
    let key = try key(.integrity, epoch: epoch)
    let (nonce, plain, context) = (randomBytes(24), state.bytes, stateContext(entry))
    let stateKey = try key.derived(for: Self.statePurpose)
    var sealed = [UInt8](repeating: 0, count: plain.count + 16)
    unsafe stateKey.withPointer { key in
      _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, plain, UInt64(plain.count), context, UInt64(context.count), nil, nonce, key)
    }
    let head = [UInt8(truncatingIfNeeded: epoch >> 8), UInt8(truncatingIfNeeded: epoch)]
    return SealedState(entry: entry, bytes: head + nonce + sealed)
  }

  /// Opens the state after an entry; nil where it was not sealed for this entry of this registry.
  package func open(_ state: SealedState) throws(SealingError) -> RegistryState? {
    guard state.bytes.count == SealedState.length else { return nil }
    let key = try key(.integrity, epoch: state.epoch)
    let (nonce, sealed) = (Array(state.bytes[2..<26]), Array(state.bytes[26...]))
    let context = stateContext(state.entry)
    let stateKey = try key.derived(for: Self.statePurpose)
    var plain = [UInt8](repeating: 0, count: 32)
    let status = unsafe stateKey.withPointer { key in
      unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
    }
    return status == 0 ? RegistryState(bytes: plain) : nil
  }

  private static let statePurpose = "kieubao/state/1"

  private func stateContext(_ entry: Int64) -> [UInt8] {
    registry + (0..<8).map { UInt8(truncatingIfNeeded: entry >> (56 - 8 * Int64($0))) }
  }
}

extension Key {
  /// A key for one purpose, from which neither this key nor another purpose's can be computed.
  func derived(for purpose: String) throws(SealingError) -> Key {
    let message = Array(purpose.utf8)
    return try unsafe Key { memory in
      unsafe withPointer { key in
        _ = unsafe crypto_generichash(
          memory, Key.length, message, UInt64(message.count), key, Key.length)
      }
    }
  }
}
