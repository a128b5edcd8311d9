/// A root after the first, signed by the one before it: whoever knows that one comes to know this.
package struct RootRecord: Equatable, Sendable, Codable {
  /// Its generation, from 2.
  package let epoch: Int
  package let signPublic: [UInt8]

  /// The former root's.
  package let signature: [UInt8]

  package init(epoch: Int, signPublic: [UInt8], signature: [UInt8]) {
    self.epoch = epoch
    self.signPublic = signPublic
    self.signature = signature
  }
}

extension RootRecord {
  static func signedText(epoch: Int, signPublic: [UInt8], registry: [UInt8]) -> [UInt8] {
    var fields = FieldWriter()
    fields.text(1, "kieubao/root/1")
    fields.blob(2, registry)
    fields.number(3, epoch)
    fields.blob(4, signPublic)
    return fields.bytes
  }

  func isSigned(by former: [UInt8], registry: [UInt8]) -> Bool {
    let text = Self.signedText(epoch: epoch, signPublic: signPublic, registry: registry)
    return Signer.verify(signature, of: text, by: former)
  }
}

extension [RootRecord] {
  /// The newest root that a known one leads to, each signing the next.
  ///
  /// - Throws: ``SealingError/foreignKeyRecord`` where the line is broken.
  package func newest(
    from known: [UInt8], registry: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    let line = sorted { $0.epoch < $1.epoch }
    var next = line.firstIndex { $0.signPublic == known }.map { $0 + 1 } ?? 0
    var root = known
    while next < line.count {
      guard line[next].epoch == next + 2, line[next].isSigned(by: root, registry: registry) else {
        throw .foreignKeyRecord
      }
      root = line[next].signPublic
      next += 1
    }
    return root
  }
}
