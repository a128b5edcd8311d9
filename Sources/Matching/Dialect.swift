/// Syllables that are one in the speech of the North and of the South, or of different times.
enum Dialect {
  /// The syllables, without marks, a syllable may be written for.
  static func variants(of plain: TextHash) -> [TextHash] { pairs[plain] ?? [] }

  private static let pairs: [TextHash: [TextHash]] = {
    var pairs: [TextHash: [TextHash]] = [:]
    for entry in words.split(separator: " ") {
      let ends = entry.split(separator: "/").map { TextHash($0) }
      guard ends.count == 2 else { continue }
      pairs[ends[0], default: []].append(ends[1])
      pairs[ends[1], default: []].append(ends[0])
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
    if variants.contains(other.plain) { return 0.01 }
    return sound == other.sound ? 0.05 : nil
  }
}
