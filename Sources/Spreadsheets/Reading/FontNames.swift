/// The names of a workbook's fonts, each with a small number; 0 is none.
final class FontNames {
  private var names: [String] = [""]
  private var numbers: [String: UInt16] = [:]

  /// Bytes a name may have, as many as Excel allows characters in one, and more.
  private static let longest = 128

  subscript(number: Int) -> String? {
    number > 0 && number < names.count ? names[number] : nil
  }

  /// The number of a name; 0 for what can be none, and when there are too many.
  func number(of name: String?) -> UInt16 {
    guard let name, !name.isEmpty, name.utf8.count <= Self.longest else { return 0 }
    if let number = numbers[name] { return number }
    guard let number = UInt16(exactly: names.count) else { return 0 }
    names.append(name)
    numbers[name] = number
    return number
  }
}
