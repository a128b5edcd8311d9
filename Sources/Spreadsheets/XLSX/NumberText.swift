/// A number of a workbook as a person would write it: digits, a point, no exponent.
enum NumberText {
  /// The plain form, or nil when the text is no number.
  ///
  /// A number of up to 15 digits is exactly what is written. Programs write 17 digits for what was
  /// typed as 0.1; those become the shortest that mean the same.
  static func plain(_ text: String) -> String? {
    guard let parts = parts(text) else { return nil }
    let significant = parts.digits.drop { $0 == "0" }
    if significant.count > 15, parts.point != parts.digits.count || parts.hadExponent,
      let number = Double(text), number.isFinite, let short = Self.parts("\(number)")
    {
      return written(short)
    }
    return written(parts)
  }

  private struct Parts {
    var isNegative = false
    var digits: [Character] = []

    /// How many of the digits stand before the point; may lie outside them.
    var point = 0
    var hadExponent = false
  }

  private static func parts(_ text: String) -> Parts? {
    var parts = Parts()
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard halves.count <= 2, var mantissa = halves.first else { return nil }
    if let sign = mantissa.first, sign == "-" || sign == "+" {
      parts.isNegative = sign == "-"
      mantissa = mantissa.dropFirst()
    }
    let numbers = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count <= 2, let whole = numbers.first else { return nil }
    parts.digits = Array(whole) + (numbers.count == 2 ? Array(numbers[1]) : [])
    guard !parts.digits.isEmpty, parts.digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    parts.point = whole.count
    if halves.count == 2 {
      guard let exponent = Int(halves[1]), -400...400 ~= exponent else { return nil }
      parts.point += exponent
      parts.hadExponent = true
    }
    return parts
  }

  private static func written(_ parts: Parts) -> String {
    var (digits, point) = (parts.digits, parts.point)
    if point < 0 { (digits, point) = (Array(repeating: "0", count: -point) + digits, 0) }
    if point > digits.count { digits += Array(repeating: "0", count: point - digits.count) }
    let whole = String(digits[..<point].drop { $0 == "0" })
    var fraction = String(digits[point...])
    while fraction.last == "0" { fraction.removeLast() }
    let number = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return parts.isNegative && number != "0" ? "-" + number : number
  }
}
