import Facts

/// The key of a user's passphrase, held by the kernel for some hours so that the passphrase is
/// typed once a morning.
///
/// What is held is Argon2id's result, never the passphrase. Every process of the same user of the
/// machine can use it until it ends, also after a logout: whoever holds a key must choose its time
/// with this in mind.
package enum HeldKey {
  /// How long a key may be held, in seconds: a day at most.
  package static let seconds = 1...86_400

  /// Holds the key of a user's passphrase, in the place of one held before, and returns it.
  ///
  /// - Throws: ``SealingError/wrongPassphrase`` and the like when it does not open the record,
  ///   ``HoldingUnavailable`` when the kernel refuses.
  @discardableResult
  package static func hold(
    record: UserRecord, passphrase: [UInt8], registry: [UInt8], seconds: Int
  ) throws -> Key {
    // The kernel takes 0 for no end at all.
    precondition(Self.seconds ~= seconds, "a key is held for a day at most")
    let key = try record.passphraseKey(passphrase)
    _ = try record.openSecrets(registry: registry, heldKey: key)
    release(record: record, registry: registry)
    _ = try KernelKey.add(description(record, registry), key, seconds: seconds)
    return key
  }

  /// The held key of a user, if there is one that opens the record.
  ///
  /// After a change of the passphrase, and whatever else was put there, nothing is held.
  package static func find(record: UserRecord, registry: [UInt8]) -> Key? {
    guard let key = KernelKey.find(description(record, registry))?.payload(),
      (try? record.openSecrets(registry: registry, heldKey: key)) != nil
    else { return nil }
    return key
  }

  /// How many seconds a user's key will still be held; nil when none is held.
  ///
  /// The kernel tells it rounded down to its greatest unit that fits: 59 minutes, 2 hours.
  package static func remainingSeconds(record: UserRecord, registry: [UInt8]) -> Int? {
    KernelKey.find(description(record, registry))?.remainingSeconds
  }

  /// Ends the holding of one user's keys, older ones included; tells whether there was one.
  @discardableResult
  package static func release(record: UserRecord, registry: [UInt8]) -> Bool {
    end(beginning: prefix(registry) + "\(record.id):")
  }

  /// Ends the holding of every key of a registry; tells whether there was one.
  @discardableResult
  package static func releaseAll(registry: [UInt8]) -> Bool {
    end(beginning: prefix(registry))
  }

  private static func end(beginning prefix: String) -> Bool {
    let keys = KernelKey.all(beginning: prefix)
    for key in keys { key.end() }
    return !keys.isEmpty
  }
}

extension HeldKey {
  /// `kieubao:registry:user:salt`: it tells nothing personal, for the user is a number.
  ///
  /// A new passphrase has a new salt, so the key of the old one is no longer found.
  static func description(_ record: UserRecord, _ registry: [UInt8]) -> String {
    prefix(registry) + "\(record.id):" + digest(record.salt).prefix(8).hex
  }

  private static func prefix(_ registry: [UInt8]) -> String { "kieubao:\(registry.hex):" }
}
