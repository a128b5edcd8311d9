import Sealing

/// What the QR code on a letter says: of which event and which number it is, signed by the event's
/// key, and nothing about anybody.
///
/// It is written in digits alone: a scanner types them like a keyboard, and an input method for
/// Vietnamese would turn pairs of letters into others.
public struct DoorPass: Hashable, Sendable {
  /// The number of the letter.
  public let number: Int
  private let payload: [UInt8]
  private let signature: [UInt8]

  /// The form of passes that this program writes.
  private static let version: UInt8 = 1
  private static let (payloadLength, signatureLength) = (8, 64)

  /// Signs the pass of a letter.
  init(number: Int, by key: DoorKey) throws {
    self.number = number
    let signPublic = try key.signPublic()
    payload =
      [Self.version] + Self.imprint(of: signPublic) + Self.bytes(of: UInt64(number)).suffix(4)
    signature = try key.sign(Self.context + payload)
  }

  /// Reads the digits of a code; nil where they are none of ours.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.filter { !$0.isBlank }
    let count = (Self.payloadLength + Self.signatureLength) / 8
    guard digits.count == count * Self.digitsPerWord else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: Self.digitsPerWord) {
      let word = digits[place..<place + Self.digitsPerWord]
      guard word.allSatisfy(\.isDigit), let number = UInt64(String(decoding: word, as: UTF8.self))
      else { return nil }
      bytes += Self.bytes(of: number)
    }
    guard bytes[0] == Self.version else { return nil }
    payload = Array(bytes.prefix(Self.payloadLength))
    signature = Array(bytes.dropFirst(Self.payloadLength))
    number = payload.suffix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// What the code says: 180 digits.
  public var text: String {
    let bytes = payload + signature
    return stride(from: 0, to: bytes.count, by: 8).map { place in
      let word = bytes[place..<place + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let digits = String(word)
      return String(repeating: "0", count: Self.digitsPerWord - digits.count) + digits
    }.joined()
  }

  /// Whether it is of the event that a public key belongs to, whoever signed it.
  func isOf(_ signPublic: [UInt8]) -> Bool {
    Array(payload[1..<4]) == Self.imprint(of: signPublic)
  }

  /// Whether the event's key signed it.
  func isGenuine(by signPublic: [UInt8]) -> Bool {
    Signer.verify(signature, of: Self.context + payload, by: signPublic)
  }

  private static let context = Array("kieubao door pass 1\n".utf8)
  private static let digitsPerWord = 20

  private static func imprint(of signPublic: [UInt8]) -> [UInt8] {
    Array(Sealing.digest(signPublic).prefix(3))
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x0D || self == 0x09 }
}
