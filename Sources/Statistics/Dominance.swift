public import Facts

/// When a sum says too much of one giver: the (n, k) rule for n = 1 and 2, and the p % rule.
///
/// See Hundepool et al., *Statistical Disclosure Control* (2012), section 4.2.
public struct Dominance: Hashable, Sendable {
  /// A sum is hidden when its largest giver gave more than this share of it, in per cent.
  public let one: Int

  /// A sum is hidden when its two largest givers gave more than this share of it, in per cent.
  public let two: Int

  /// A sum is hidden when the second largest giver could tell the largest gift to within this, in
  /// per cent; hidden sums stay uncertain by at least as much.
  public let closeness: Int

  /// 50 %, 85 % and 10 %.
  public static let standard = Dominance(checked: 50, 85, 10)

  /// Throws `bad_dominance` unless 1 ≤ one ≤ two ≤ 100 and 1 ≤ closeness ≤ 50.
  public init(one: Int, two: Int, closeness: Int) throws(Problem) {
    guard 1 <= one, one <= two, two <= 100, 1...50 ~= closeness else {
      throw Problem(
        "bad_dominance",
        message: Wording(
          vi: "ngưỡng chi phối không hợp lệ", en: "the limits of dominance are not valid"),
        hint: Wording(
          vi: "hãy dùng các số phần trăm tăng dần từ 1 đến 100, độ sát từ 1 đến 50",
          en: "use rising percentages of 1 to 100, and a closeness of 1 to 50"))
    }
    self.init(checked: one, two, closeness)
  }

  private init(checked one: Int, _ two: Int, _ closeness: Int) {
    self.one = one
    self.two = two
    self.closeness = closeness
  }
}

extension Dominance {
  /// Whether a sum of which two givers gave the most says too much of them.
  func forbids(_ sum: Int64, largest: Int64, second: Int64) -> Bool {
    guard sum > 0 else { return false }
    let (sum, largest, second) = (Int128(sum), Int128(largest), Int128(second))
    return largest * 100 > sum * Int128(one)
      || (largest + second) * 100 > sum * Int128(two)
      || (sum - largest - second) * 100 < largest * Int128(closeness)
  }

  /// By how much a hidden sum must stay uncertain: ``closeness`` of it, rounded up, at least 1 đồng.
  func margin(of sum: Int64) -> Int64 {
    max(1, Int64((Int128(sum) * Int128(closeness) + 99) / 100))
  }
}
