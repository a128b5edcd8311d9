/// One way in: the file key, wrapped for one recipient.
enum Stanza: Equatable {
  case x25519(share: [UInt8], body: [UInt8])
  case scrypt(salt: [UInt8], work: Int, body: [UInt8])

  /// Of a kind that is not read here; it may stand beside ours.
  case foreign

  /// Reads a stanza's arguments and body.
  ///
  /// - Throws: ``AgeError/headerDamaged`` for a stanza of a kind of ours that is not of its form,
  ///   whether or not there is a key for it.
  init(_ arguments: [ArraySlice<UInt8>], body: [UInt8]) throws(AgeError) {
    switch arguments.first.map({ String(decoding: $0, as: UTF8.self) }) {
    case "X25519":
      guard arguments.count == 2, body.count == Stanza.bodyLength,
        let share = Base64.decode(arguments[1]), share.count == 32
      else { throw .headerDamaged }
      self = .x25519(share: share, body: body)
    case "scrypt":
      guard arguments.count == 3, body.count == Stanza.bodyLength,
        let salt = Base64.decode(arguments[1]), salt.count == 16,
        let work = Stanza.work(arguments[2])
      else { throw .headerDamaged }
      self = .scrypt(salt: salt, work: work, body: body)
    default: self = .foreign
    }
  }

  /// A file key of 16 bytes and its tag.
  private static let bodyLength = 32

  /// A decimal number without sign or leading zero; one too large for words is as good as any.
  private static func work(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let first = digits.first, first > 0x30
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)) ?? .max
  }

  /// The stanza as it stands in a header; a foreign one is never written.
  var text: String {
    switch self {
    case .x25519(let share, let body):
      "-> X25519 \(Base64.encode(share))\n\(Base64.encode(body))\n"
    case .scrypt(let salt, let work, let body):
      "-> scrypt \(Base64.encode(salt)) \(work)\n\(Base64.encode(body))\n"
    case .foreign: ""
    }
  }
}
