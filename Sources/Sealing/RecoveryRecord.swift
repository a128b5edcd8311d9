/// The set of recovery sheets that is valid: what is shared with it opens with enough of them.
package struct RecoveryRecord: Equatable, Sendable, Codable {
  /// Which set it is, from 1; sheets of an older set no longer fit.
  package let generation: Int

  /// How many sheets are needed, of how many.
  package let threshold: Int
  package let sheets: Int

  /// X25519: keys are sealed to this.
  package let boxPublic: [UInt8]

  /// The root's public key of when it was made, which only the sheets open; see
  /// ``RecoverySecret/seal(root:registry:generation:random:)``.
  package let root: [UInt8]

  /// When it was made, in seconds since 1970-01-01 UTC.
  package let madeAt: Int64

  /// The root's, over all of this.
  package let signature: [UInt8]

  package init(
    generation: Int, threshold: Int, sheets: Int, boxPublic: [UInt8], root: [UInt8],
    madeAt: Int64, signature: [UInt8]
  ) {
    self.generation = generation
    self.threshold = threshold
    self.sheets = sheets
    self.boxPublic = boxPublic
    self.root = root
    self.madeAt = madeAt
    self.signature = signature
  }
}

extension RecoveryRecord {
  package func isVouchedFor(by root: [UInt8], registry: [UInt8]) -> Bool {
    Signer.verify(signature, of: signedText(registry: registry), by: root)
  }

  /// The digest of all but the signature: what the audit log binds the set of sheets by.
  package func digest(registry: [UInt8]) -> [UInt8] {
    Sealing.digest(signedText(registry: registry))
  }

  func signed(by root: RootPair, registry: [UInt8]) -> RecoveryRecord {
    RecoveryRecord(
      generation: generation, threshold: threshold, sheets: sheets, boxPublic: boxPublic,
      root: self.root,
      madeAt: madeAt, signature: root.signer.sign(signedText(registry: registry)))
  }

  private func signedText(registry: [UInt8]) -> [UInt8] {
    var fields = FieldWriter()
    fields.text(1, "kieubao/recovery/1")
    fields.blob(2, registry)
    fields.number(3, generation)
    fields.number(4, threshold)
    fields.number(5, sheets)
    fields.blob(6, boxPublic)
    fields.number(7, madeAt)
    fields.blob(8, root)
    return fields.bytes
  }
}

extension Keyring {
  /// Certifies a set of recovery sheets.
  package func certify(_ recovery: RecoveryRecord) throws(SealingError) -> RecoveryRecord {
    recovery.signed(by: try rootPair(), registry: vault.registry)
  }
}
