/// The encoding of age's keys: BIP 173, without its limit on length.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let values: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($1, UInt8($0)) })

  /// The text of some bytes, in lower case; the caller wipes it when they are secret.
  static func encode(_ bytes: [UInt8], prefix: String) -> [UInt8] {
    var words = regroup(bytes, from: 8, to: 5, padding: true) ?? []
    defer { wipe(&words) }
    let sum = checksum(prefix, words + [0, 0, 0, 0, 0, 0]) ^ 1
    var text = Array(prefix.utf8)
    text.reserveCapacity(text.count + words.count + 7)
    text.append(UInt8(ascii: "1"))
    text.append(contentsOf: words.lazy.map { alphabet[Int($0)] })
    for place in 0..<6 { text.append(alphabet[Int(sum >> (5 * (5 - UInt32(place))) & 31)]) }
    return text
  }

  /// What a text holds, its prefix in lower case; nil when it is no Bech32 or mixes the cases.
  static func decode(_ text: [UInt8]) -> (prefix: String, bytes: [UInt8], isUpper: Bool)? {
    let isUpper = text.contains { $0 >= 0x41 && $0 <= 0x5A }
    if isUpper, text.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return nil }
    guard text.allSatisfy({ $0 >= 0x21 && $0 <= 0x7E }),
      let separator = text.lastIndex(of: UInt8(ascii: "1")), separator > 0,
      text.count - separator > 6
    else { return nil }
    let prefix = String(decoding: text[..<separator], as: UTF8.self).lowercased()
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    defer { wipe(&words) }
    for letter in text[(separator + 1)...] {
      guard let word = values[isUpper ? letter | 0x20 : letter] else { return nil }
      words.append(word)
    }
    guard checksum(prefix, words) == 1 else { return nil }
    words.removeLast(6)
    guard let bytes = regroup(words, from: 5, to: 8, padding: false) else { return nil }
    return (prefix, bytes, isUpper)
  }

  /// The residue of BIP 173, which is 1 for a whole text.
  private static func checksum(_ prefix: String, _ words: [UInt8]) -> UInt32 {
    let head = prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    var residue: UInt32 = 1
    func take(_ word: UInt8) {
      let top = residue >> 25
      residue = (residue & 0x1FF_FFFF) << 5 ^ UInt32(word)
      for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 {
        residue ^= generator
      }
    }
    head.forEach(take)
    words.forEach(take)
    return residue
  }

  private static let generators: [UInt32] = [
    0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
  ]

  /// The same bits in groups of another size; nil when bits are left over that are not zero.
  private static func regroup(
    _ groups: [UInt8], from: UInt32, to: UInt32, padding: Bool
  ) -> [UInt8]? {
    var regrouped: [UInt8] = []
    regrouped.reserveCapacity(groups.count * Int(from) / Int(to) + 1)
    var (bits, held): (UInt32, UInt32) = (0, 0)
    for group in groups {
      bits = (bits << from | UInt32(group)) & 0xFFF
      held += from
      while held >= to {
        held -= to
        regrouped.append(UInt8(truncatingIfNeeded: bits >> held & (1 << to - 1)))
      }
    }
    let rest = bits & (1 << held - 1)
    if padding {
      if held > 0 { regrouped.append(UInt8(rest << (to - held))) }
    } else if held >= from || rest != 0 {
      return nil
    }
    return regrouped
  }
}
