/// What may stand between the cells of a CSV file.
enum Delimiter {
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")

  /// The one that stands most often, outside quotes, in the first record that has any.
  ///
  /// A comma where none does, and before a semicolon or a tab where they are equal.
  static func found(in text: some Sequence<UInt8>) -> UInt8 {
    var (commas, semicolons, tabs, isQuoted) = (0, 0, 0, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: continue
      case comma: commas += 1
      case semicolon: semicolons += 1
      case tab: tabs += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if commas + semicolons + tabs > 0 { return most(commas, semicolons, tabs) }
      default: continue
      }
    }
    return most(commas, semicolons, tabs)
  }

  private static func most(_ commas: Int, _ semicolons: Int, _ tabs: Int) -> UInt8 {
    if commas >= semicolons, commas >= tabs { return comma }
    return semicolons >= tabs ? semicolon : tab
  }
}
