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

  /// Which generation of the class key it was sealed with.
  package var epoch: Int { bytes.count < 3 ? 0 : Int(bytes[1]) << 8 | Int(bytes[2]) }

  /// How often this box was written: 1 at first, one more with each change.
  package var version: UInt32 {
    bytes.count < 7 ? 0 : bytes[3..<7].reduce(0) { $0 << 8 | UInt32($1) }
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
