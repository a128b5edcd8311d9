import KieuBao

extension Cell {
  /// The cell as a person reads it on a terminal.
  ///
  /// Numbers of a year are not grouped: `1970`, not `1.970`.
  func shown(in column: String, _ language: Language) -> String {
    switch self {
    case .integer(let number) where !column.contains("year"):
      grouped(String(number), language)
    case .amount(let amount): grouped(amount.description, language)
    case .flag(let flag):
      flag ? Wording(vi: "có", en: "yes")(language) : Wording(vi: "không", en: "no")(language)
    default: plain.harmless
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .amount: true
    default: false
    }
  }

  /// The exact value in JSON.
  var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text): .string(text)
    case .integer(let number): JSON(number)
    case .amount(let amount): JSON(amount)
    case .date(let date): .string(date.description)
    case .flag(let flag): .bool(flag)
    case .list(let texts): JSON(texts)
    }
  }
}

/// Digits in groups of three: `1.234.567,5` in Vietnamese, `1,234,567.5` in English.
func grouped(_ number: String, _ language: Language) -> String {
  let (group, point) = language == .vi ? (".", ",") : (",", ".")
  let isNegative = number.hasPrefix("-")
  let parts = number.drop { $0 == "-" }.split(separator: ".")
  let digits = Array(parts.first ?? "0")
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place).isMultiple(of: 3) { text += group }
    text.append(digit)
  }
  let fraction = parts.count > 1 ? point + parts[1] : ""
  return (isNegative ? "-" : "") + text + fraction
}

extension String {
  /// The text on one line, without characters that steer a terminal or turn the writing around.
  var harmless: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(
        scalar.steersTerminal ? (scalar.properties.isWhitespace ? " " : "\u{FFFD}") : scalar)
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value) || (0x2028...0x2029).contains(value)
  }
}
