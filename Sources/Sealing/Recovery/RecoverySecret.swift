import CSodium

/// The secret that opens a registry when passphrases are lost; it exists on paper alone, in sheets.
package struct RecoverySecret: Sendable {
  let key: Key

  init(key: Key) {
    self.key = key
  }

  /// A new secret of 32 random bytes.
  package static func draw(
    _ random: Randomness = systemRandomness
  ) throws(SealingError) -> RecoverySecret {
    RecoverySecret(key: try Key(drawing: random))
  }

  /// Splits the secret into sheets, any `threshold` of which rebuild it.
  ///
  /// `generation` counts the sets of sheets that a registry has had, from 1 to 65535.
  ///
  /// - Throws: ``RecoveryFault/sheetCount`` unless 2 ≤ `threshold` ≤ `count` ≤ 9, and
  ///   ``SealingError/outOfMemory``.
  package func split(
    into count: Int = 3, threshold: Int = 2, registry: [UInt8], generation: Int
  ) throws -> [RecoverySheet] {
    precondition(RecoverySheet.generations ~= generation, "sets are counted from 1")
    guard 2...RecoverySheet.greatestNumber ~= count, 2...count ~= threshold else {
      throw RecoveryFault.sheetCount
    }
    let points = (1...count).map { UInt8($0) }
    let fingerprint = RecoverySheet.fingerprint(of: registry)
    let check = try check(registry: registry, generation: generation, threshold: threshold)
    return zip(points, try key.shares(at: points, threshold: threshold)).map { point, share in
      RecoverySheet(
        fingerprint: fingerprint, generation: generation, threshold: threshold,
        number: Int(point), check: check, share: share)
    }
  }

  /// Rebuilds the secret of a registry from sheets of one set.
  ///
  /// More sheets than needed are welcome: all of them must fit.
  ///
  /// - Throws: ``RecoveryFault`` when the sheets are of another registry, of different sets, too
  ///   few, twice the same, or give another secret than the one that was split.
  package init(combining sheets: [RecoverySheet], registry: [UInt8]) throws {
    guard let first = sheets.first else { throw RecoveryFault.tooFew(given: 0, needed: 2) }
    guard sheets.allSatisfy({ $0.isOf(registry: registry) }) else {
      throw RecoveryFault.otherRegistry
    }
    guard sheets.allSatisfy({ $0.isOfSameSet(as: first) }) else {
      throw RecoveryFault.differentSets
    }
    var seen: Set<Int> = []
    for sheet in sheets where !seen.insert(sheet.number).inserted {
      throw RecoveryFault.sameSheet(sheet.number)
    }
    guard sheets.count >= first.threshold else {
      throw RecoveryFault.tooFew(given: sheets.count, needed: first.threshold)
    }
    key = try Key(rebuilding: sheets.map { (point: UInt8($0.number), share: $0.share) })
    let found = try check(
      registry: registry, generation: first.generation, threshold: first.threshold)
    guard found == first.check else { throw RecoveryFault.notTheSecret }
  }

  /// The beginning of a digest that only this secret gives, for this set of this registry.
  private func check(
    registry: [UInt8], generation: Int, threshold: Int
  ) throws(SealingError) -> [UInt8] {
    let message =
      registry + [UInt8(generation >> 8), UInt8(generation & 0xFF), UInt8(threshold)]
    let checkKey = try key.derived(for: "kieubao/recovery/check/1")
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe checkKey.withPointer { key in
      _ = unsafe crypto_generichash(&digest, 32, message, UInt64(message.count), key, Key.length)
    }
    return Array(digest.prefix(RecoverySheet.checkLength))
  }
}
