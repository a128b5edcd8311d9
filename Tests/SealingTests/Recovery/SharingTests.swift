import Foundation
import Testing

@testable import Sealing

/// As many shares as are needed give the key, and fewer give nothing.
struct SharingTests {
  @Test(arguments: try KnownShares.all())
  func `the shares of another program rebuild its secret`(known: KnownShares) throws {
    for chosen in known.shares.choices(of: known.threshold) {
      #expect(try rebuilt(chosen) == known.secret)
      #expect(try rebuilt(chosen.reversed()) == known.secret)
    }
    #expect(try rebuilt(known.shares) == known.secret)
    for chosen in known.shares.choices(of: known.threshold - 1) where !chosen.isEmpty {
      #expect(try rebuilt(chosen) != known.secret)
    }
  }

  @Test(arguments: (2...9).flatMap { count in (2...count).map { (count, $0) } })
  func `shares lie on a polynomial whose value at zero is the key`(
    count: Int, threshold: Int
  ) throws {
    var dice = Dice(UInt64(count * 10 + threshold))
    let secret = dice.bytes(Key.length)
    let points = (1...count).map { UInt8($0) }
    let shares = zip(
      points, try Key(copying: secret).shares(at: points, threshold: threshold)
    ).map { Share(point: $0, bytes: $1.copy()) }
    for chosen in shares.choices(of: threshold) {
      #expect(Share.value(at: 0, of: chosen) == secret)
    }
    let first = Array(shares.prefix(threshold))
    for other in shares { #expect(Share.value(at: other.point, of: first) == other.bytes) }
    #expect(Share.value(at: 0, of: Array(shares.prefix(threshold - 1))) != secret)
  }

  @Test func `a key is never split the same way twice`() throws {
    let key = try Key(copying: [UInt8](repeating: 7, count: Key.length))
    let splits = try (0..<20).map { _ in try key.shares(at: [1, 2], threshold: 2)[0].copy() }
    #expect(Set(splits).count == splits.count)
  }

  private func rebuilt(_ shares: [Share]) throws -> [UInt8] {
    try Key(
      rebuilding: shares.map { (point: $0.point, share: try Key(copying: $0.bytes)) }
    ).copy()
  }
}

/// A share in the open, and the field's arithmetic once more, bit by bit and without tables.
struct Share: Hashable {
  let point: UInt8
  let bytes: [UInt8]

  /// Lagrange's interpolation.
  static func value(at place: UInt8, of shares: [Share]) -> [UInt8] {
    var value = [UInt8](repeating: 0, count: shares[0].bytes.count)
    for one in shares {
      let factor = shares.filter { $0 != one }.reduce(UInt8(1)) { factor, other in
        product(factor, product(place ^ other.point, inverses[Int(one.point ^ other.point)]))
      }
      for index in value.indices { value[index] ^= product(factor, one.bytes[index]) }
    }
    return value
  }

  private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var (sum, shifted) = (UInt16(0), UInt16(one))
    for bit in 0..<8 {
      if other >> UInt8(bit) & 1 == 1 { sum ^= shifted }
      shifted <<= 1
      if shifted > 0xFF { shifted ^= 0x11D }
    }
    return UInt8(sum)
  }

  private static let inverses: [UInt8] = (0...255).map { number in
    (0..<254).reduce(1) { power, _ in product(power, number) }
  }
}

/// A secret and its shares as `Fixtures/shares.txt` holds them.
struct KnownShares: CustomTestStringConvertible {
  let threshold: Int
  let secret: [UInt8]
  private(set) var shares: [Share] = []

  var testDescription: String { "\(threshold) of \(shares.count)" }

  static func all() throws -> [KnownShares] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/shares.txt")
    var known: [KnownShares] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "secret", let threshold = Int(words[1]) {
        known.append(KnownShares(threshold: threshold, secret: [UInt8](hex: String(words[2]))))
      } else if let point = UInt8(words[0]) {
        known[known.count - 1].shares.append(
          Share(point: point, bytes: [UInt8](hex: String(words[1]))))
      }
    }
    return known
  }
}

extension Array {
  /// Every choice of so many elements, in their order.
  func choices(of count: Int) -> [[Element]] {
    guard count > 0 else { return [[]] }
    return indices.flatMap { place in
      Array(self[(place + 1)...]).choices(of: count - 1).map { [self[place]] + $0 }
    }
  }

  /// The same elements in every order.
  var orders: [[Element]] {
    guard !isEmpty else { return [[]] }
    return indices.flatMap { place in
      var rest = self
      let first = rest.remove(at: place)
      return rest.orders.map { [first] + $0 }
    }
  }
}
