/// Syllables that are one in the speech of the North and of the South, or of different times.
enum Dialect {
  /// The syllables, without marks, a syllable may be written for: two at most.
  static func variants(of plain: TextHash) -> SIMD2<UInt64> { pairs[plain] ?? [0, 0] }

  private static let pairs: [TextHash: SIMD2<UInt64>] = {
    var pairs: [TextHash: SIMD2<UInt64>] = [:]
    for entry in words.split(separator: " ") {
      let ends = entry.split(separator: "/").map { TextHash($0) }
      guard ends.count == 2 else { continue }
      for (one, other) in [(ends[0], ends[1]), (ends[1], ends[0])] {
        pairs[one, default: [0, 0]][pairs[one] == nil ? 0 : 1] = other.bits
      }
    }
    return pairs
  }()

  private static let words = """
    vu/vo hoang/huynh phuc/phuoc chu/chau nhat/nhut canh/kieng tinh/tanh sinh/sanh thinh/thanh \
    chinh/chanh linh/lanh dinh/danh nghia/ngai thai/thoi son/san tung/tong hong/huong \
    duong/dang cuong/cang truong/trang quy/quoi loi/lai nhan/nhon chan/chon
    """
}

extension Syllable {
  /// How often a bearer of one syllable is written with the other; nil for two that are apart.
  func variantRate(of other: Syllable) -> Double? {
    if any(variants .== other.plain.bits) { return 0.01 }
    return sound == other.sound ? 0.05 : nil
  }
}
