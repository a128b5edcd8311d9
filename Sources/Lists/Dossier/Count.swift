import Facts

/// A number as official papers have it, in figures and in words: `05 (năm)`, `12 (mười hai)`.
struct Count: Equatable {
  let value: Int

  init(_ value: Int) { self.value = value }

  var text: String {
    let figures = Wording.number(Int64(value)).vi
    let padded = value < 10 ? value.padded(2) : figures
    return Self.words(of: value).map { "\(padded) (\($0))" } ?? figures
  }

  /// Reads ``text`` again; nil where the figures are none, or the words say another number.
  init?(reading text: some StringProtocol) {
    let figures = String(text.prefix { $0.isNumber || $0 == "." }.filter { $0 != "." })
    guard let value = Int(figures), Count(value).text == text else { return nil }
    self.value = value
  }

  /// The number in Vietnamese words; nil outside 0 to 999.
  static func words(of number: Int) -> String? {
    guard 0...999 ~= number else { return nil }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var words: [String] = []
    if hundreds > 0 { words += [digits[hundreds], "trăm"] }
    switch tens {
    case 0: if hundreds > 0, ones > 0 { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    if ones > 0 || number == 0 { words.append(last(ones, afterTens: tens)) }
    return words.joined(separator: " ")
  }

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  private static func last(_ ones: Int, afterTens tens: Int) -> String {
    switch (tens, ones) {
    case (2..., 1): "mốt"
    case (2..., 4): "tư"
    case (1..., 5): "lăm"
    default: digits[ones]
    }
  }
}
