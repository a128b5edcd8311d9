extension Int64 {
  /// The sum of so many đồng in Vietnamese words, as papers repeat it after the digits:
  /// 1 234 000 is `một triệu hai trăm ba mươi tư nghìn đồng`.
  ///
  /// In the words of the North and of schoolbooks: `linh`, `nghìn`, `tỷ`; `mốt`, `tư` and `lăm` after
  /// tens. A group of three digits after the first is said with its hundreds, also where these are 0
  /// (`một triệu không trăm linh năm đồng`), so that nothing can be slipped in; a group of zeros is
  /// passed over. In lower case; below zero with `âm`.
  public var spelledDong: String {
    let words = magnitude == 0 ? ["không"] : Self.words(magnitude, isFirst: true)
    return ((self < 0 ? ["âm"] : []) + words + ["đồng"]).joined(separator: " ")
  }

  /// The words of a number, none for 0; the first of all groups is said without leading zeros.
  private static func words(_ number: UInt64, isFirst: Bool) -> [String] {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    var words = billions > 0 ? Self.words(billions, isFirst: isFirst) + ["tỷ"] : []
    for (unit, name) in [(1_000_000, ["triệu"]), (1000, ["nghìn"]), (1, [])] as [(UInt64, [String])]
    {
      let group = Int(rest / unit % 1000)
      guard group > 0 else { continue }
      words += Self.words(ofGroup: group, isFirst: isFirst && words.isEmpty) + name
    }
    return words
  }

  /// The words of 1 to 999.
  private static func words(ofGroup group: Int, isFirst: Bool) -> [String] {
    let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10)
    let isShort = isFirst && hundreds == 0
    var words = isShort ? [] : [digits[hundreds], "trăm"]
    switch tens {
    case 0: words += isShort || ones == 0 ? [] : ["linh"]
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    switch (tens, ones) {
    case (_, 0): break
    case (2..., 1): words.append("mốt")
    case (2..., 4): words.append("tư")
    case (1..., 5): words.append("lăm")
    default: words.append(digits[ones])
    }
    return words
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
}
