package import Privacy

/// The fields of one class of one row as they lie at rest: unreadable without key and seed.
///
/// `format 1 ‖ epoch 2 ‖ version 4 ‖ nonce 12 ‖ ciphertext and tag`, numbers big-endian;
/// `docs/format.md` tells the rest.
package struct Sealed: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Sealed {
  static let format: UInt8 = 1
  static let nonceLength = 12
  static let tagLength = 16
  static let headLength = 1 + 2 + 4 + nonceLength

  /// The epoch and the version that stand in the head of a box, which begins somewhere in bytes.
  static func head(of bytes: [UInt8], at start: Int) -> (epoch: Int, version: UInt32) {
    let epoch = Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
    let version = bytes[start + 3..<start + 7].reduce(0) { $0 << 8 | UInt32($1) }
    return (epoch, version)
  }

  /// Which generation of the class key it was sealed with.
  package var epoch: Int { bytes.count < 7 ? 0 : Self.head(of: bytes, at: 0).epoch }

  /// How often this box was written: 1 at first, one more with each change.
  package var version: UInt32 {
    bytes.count < 7 ? 0 : Self.head(of: bytes, at: 0).version
  }
}

/// Values that can be sealed: the fields of one class.
package protocol Sealable: Sendable {
  /// The class whose key seals it.
  static var dataClass: DataClass { get }

  /// Writes the fields that are set.
  func write(to fields: inout FieldWriter)

  /// Reads what ``write(to:)`` wrote; nil when the fields do not spell such a value.
  init?(from fields: FieldReader)
}
