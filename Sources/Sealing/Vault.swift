import CSodium
package import Privacy
import Synchronization

/// The keys of a registry that one user holds, and all that is done with them.
package struct Vault: Sendable {
  /// The 16 bytes that tell this registry from any other.
  package let registry: [UInt8]
  private let keys: [KeyName: [Int: Key]]
  private let newestKeys: [KeyName: (epoch: Int, key: Key)]
  private let nonces: NoncePool

  init(registry: [UInt8], keys: [KeyName: [Int: Key]], random: @escaping Randomness) {
    self.registry = registry
    self.keys = keys
    newestKeys = keys.compactMapValues { epochs in
      epochs.max { $0.key < $1.key }.map { (epoch: $0.key, key: $0.value) }
    }
    nonces = NoncePool(random)
  }

  /// Whether the user may open a class.
  package func opens(_ dataClass: DataClass) -> Bool { keys[.dataClass(dataClass)] != nil }

  /// Whether the user may make and look up the tags of an index.
  package func canTag(_ index: BlindIndex) -> Bool { keys[.index(index)] != nil }

  /// Whether the user holds a key.
  package func holds(_ name: KeyName) -> Bool { keys[name] != nil }

  /// The generations of a key that the user holds, oldest first.
  package func epochs(of name: KeyName) -> [Int] { keys[name]?.keys.sorted() ?? [] }

  /// The newest generation of a key that the user holds; 0 when none.
  package func newestEpoch(of name: KeyName) -> Int { newestKeys[name]?.epoch ?? 0 }

  /// The vault with more keys.
  func adding(_ more: [KeyName: [Int: Key]]) -> Vault {
    Vault(
      registry: registry, keys: keys.merging(more) { $0.merging($1) { $1 } },
      random: nonces.random)
  }

  /// The vault without the older generations of some keys.
  func keepingNewest(of names: [KeyName]) -> Vault {
    let newest = names.compactMap { name in newestKeys[name].map { (name, [$0.epoch: $0.key]) } }
    return Vault(
      registry: registry, keys: keys.merging(newest) { $1 }, random: nonces.random)
  }

  /// Random bytes from the pool.
  func randomBytes(_ count: Int) -> [UInt8] { nonces.draw(count) }

  /// A seed nobody has had before.
  package func newSeed() -> Seed {
    guard let seed = Seed(nonces.draw(Seed.length)) else { preconditionFailure("32 were drawn") }
    return seed
  }

  /// The newest generation of a key.
  func newest(_ name: KeyName) throws(SealingError) -> (epoch: Int, key: Key) {
    guard let newest = newestKeys[name] else { throw .keyWithheld(name.text) }
    return newest
  }

  func key(_ name: KeyName, epoch: Int) throws(SealingError) -> Key {
    guard let key = keys[name]?[epoch] else { throw .keyWithheld(name.text) }
    return key
  }
}

extension Vault {
  /// Seals the fields of one class for one place, with the newest key of the class.
  package func seal<Value: Sealable>(
    _ value: Personal<Value>, at address: Address, version: UInt32 = 1, seed: Seed
  ) throws(SealingError) -> Sealed {
    precondition(Value.dataClass == address.dataClass, "a value is sealed in its own class")
    let (epoch, key) = try newest(.dataClass(address.dataClass))
    var fields = FieldWriter()
    value.revealed.write(to: &fields)
    var cipher = BoxCipher(registry: registry)
    defer { fields.wipe() }
    return cipher.seal(
      fields.bytes, at: address, epoch: epoch, version: version,
      nonce: nonces.draw(Sealed.nonceLength), key: key, seed: seed)
  }

  /// Opens what was sealed at a place.
  ///
  /// - Throws: ``SealingError`` when the box was changed, moved or sealed with another key.
  package func open<Value: Sealable>(
    _ sealed: Sealed, at address: Address, seed: Seed
  ) throws(SealingError) -> Personal<Value> {
    precondition(Value.dataClass == address.dataClass, "a value is opened in its own class")
    guard sealed.bytes.count > Sealed.headLength else { throw .cannotOpen(address) }
    let key = try key(.dataClass(address.dataClass), epoch: sealed.epoch)
    var cipher = BoxCipher(registry: registry)
    let length = cipher.open(
      sealed.bytes, sealed.bytes.indices, at: address, epoch: sealed.epoch,
      version: sealed.version, key: key, seeds: seed.bytes, seedAt: 0)
    defer { cipher.wipePlain() }
    guard let length else { throw .cannotOpen(address) }
    guard let value = Value(from: FieldReader(cipher.plain, in: 0..<length)) else {
      throw .unreadable(address)
    }
    return Personal(value)
  }

  /// The tag by which an exact value is found again, made with the generation of the index key that
  /// is in use.
  package func tag(
    _ value: Personal<String>, in index: BlindIndex, epoch: Int
  ) throws(SealingError) -> Int64 {
    let key = try key(.index(index), epoch: epoch)
    let message = Array(value.revealed.utf8)
    var digest = [UInt8](repeating: 0, count: 16)
    unsafe key.withPointer { key in
      _ = unsafe crypto_generichash(
        &digest, 16, message, UInt64(message.count), key, Key.length)
    }
    let number = digest[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int64(number >> UInt64(64 - index.bits))
  }

  /// A box's part in the state of the registry; see ``RegistryState``.
  ///
  /// `epoch` is the generation of the integrity key that the state is a sum under.
  package func imprint(
    of sealed: Sealed, at address: Address, epoch: Int
  ) throws(SealingError) -> Imprint {
    let key = try key(.integrity, epoch: epoch)
    var context = Context(registry: registry)
    context.point(at: address, epoch: sealed.epoch, version: sealed.version)
    let message = context.bytes + sealed.bytes
    var digest = [UInt8](repeating: 0, count: Imprint.length)
    unsafe key.withPointer { key in
      _ = unsafe crypto_generichash(
        &digest, Imprint.length, message, UInt64(message.count), key, Key.length)
    }
    return Imprint(bytes: digest)
  }
}

/// A source of random bytes; in the running program it is libsodium's.
package typealias Randomness = @Sendable (_ count: Int) -> [UInt8]

/// Random bytes from the operating system, by way of libsodium.
package func systemRandomness(_ count: Int) -> [UInt8] {
  precondition(sodiumIsReady)
  var bytes = [UInt8](repeating: 0, count: count)
  unsafe randombytes_buf(&bytes, count)
  return bytes
}

/// Random bytes drawn in large pieces: one call to the system a nonce would cost more than sealing.
private final class NoncePool: Sendable {
  let random: Randomness
  private let pool = Mutex<[UInt8]>([])

  init(_ random: @escaping Randomness) {
    self.random = random
  }

  func draw(_ count: Int) -> [UInt8] {
    pool.withLock { pool in
      if pool.count < count { pool = random(4096) }
      let drawn = Array(pool.suffix(count))
      pool.removeLast(count)
      return drawn
    }
  }
}
