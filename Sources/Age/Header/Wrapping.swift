import CSodium

extension AgeLock {
  /// The stanzas of a new file.
  func stanzas(_ fileKey: Secret, random: AgeRandomness) throws(AgeError) -> [Stanza] {
    switch self {
    case .recipients(let recipients):
      if recipients.isEmpty { throw .noRecipient }
      return try recipients.map { recipient throws(AgeError) in
        try recipient.wrap(fileKey, ephemeral: try Secret(count: 32, from: random))
      }
    case .passphrase(let passphrase, let work):
      precondition(1...22 ~= work, "scrypt's cost is 2 to the 1st to 22nd")
      let salt = random(16)
      let key = try passphrase.key(salt: salt, work: work)
      return [.scrypt(salt: salt, work: work, body: key.wrap(fileKey))]
    }
  }
}

extension AgeRecipient {
  fileprivate func wrap(_ fileKey: Secret, ephemeral: Secret) throws(AgeError) -> Stanza {
    guard let shared = try ephemeral.agreed(with: point) else { throw .recipientUnreadable }
    let share = ephemeral.publicPoint()
    let key = try wrappingKey(shared, share: share)
    return .x25519(share: share, body: key.wrap(fileKey))
  }

  fileprivate func wrappingKey(_ shared: Secret, share: [UInt8]) throws(AgeError) -> Secret {
    try shared.derived(salt: share + point, info: "age-encryption.org/v1/X25519")
  }
}

extension AgePassphrase {
  /// scrypt with r = 8 and p = 1; it takes 2^work KiB of memory.
  fileprivate func key(salt: [UInt8], work: Int) throws(AgeError) -> Secret {
    let salt = Array("age-encryption.org/v1/scrypt".utf8) + salt
    return try unsafe Secret(count: 32) { output throws(AgeError) in
      let status = unsafe bytes.withPointer { passphrase in
        unsafe crypto_pwhash_scryptsalsa208sha256_ll(
          passphrase, bytes.count, salt, salt.count, 1 << UInt64(work), 8, 1, output, 32)
      }
      if status != 0 { throw .outOfMemory }
    }
  }
}

extension Header {
  /// The file key, by the first of some keys that has a way in.
  ///
  /// - Throws: ``AgeError`` when none has, or when the header was changed.
  func open(_ keys: [AgeKey], limits: AgeLimits) throws(AgeError) -> Secret {
    for key in keys {
      for stanza in stanzas {
        guard let fileKey = try stanza.open(key, limits: limits) else { continue }
        guard try isAuthentic(fileKey) else { throw .headerChanged }
        return fileKey
      }
    }
    throw refusal(keys)
  }

  private func refusal(_ keys: [AgeKey]) -> AgeError {
    guard stanzas.contains(where: \.isScrypt) else { return .wrongKey }
    let hasPassphrase = keys.contains { if case .passphrase = $0 { true } else { false } }
    return hasPassphrase ? .wrongPassphrase : .passphraseNeeded
  }
}

extension Stanza {
  /// The file key; nil when the key is not this stanza's.
  fileprivate func open(_ key: AgeKey, limits: AgeLimits) throws(AgeError) -> Secret? {
    switch (self, key) {
    case (.x25519(let share, let body), .identity(let identity)):
      guard let shared = try identity.scalar.agreed(with: share) else { throw .headerDamaged }
      return try identity.recipient.wrappingKey(shared, share: share).unwrap(body)
    case (.scrypt(let salt, let work, let body), .passphrase(let passphrase)):
      guard work <= limits.work else { throw .workTooHigh }
      return try passphrase.key(salt: salt, work: work).unwrap(body)
    default: return nil
    }
  }
}
