/// Keeps spreadsheet programs from taking a cell of a CSV file for a formula.
///
/// A text that begins with `=`, `+`, `-`, `@` (full-width forms too), a tab or a line break is
/// written with an apostrophe before it. So is a text that begins with apostrophes and then one of
/// these, so that taking one apostrophe away always gives back exactly what was written.
///
/// International phone numbers are left as they are, alone or in a list: `+84905123456` and
/// `+84905123456; +17145550101`. A plus and digits can run nothing; programs that read the file get
/// the number as it is, and Excel at worst shows it without the plus (a workbook keeps it).
enum FormulaGuard {
  static let mark = UInt8(ascii: "'")

  /// Whether a text needs the mark.
  static func isNeeded(for text: some Collection<UInt8>) -> Bool {
    beginsFormula(text.drop { $0 == mark }) && !arePhones(text)
  }

  /// Whether a cell as it stands in a file begins with a mark to be taken away.
  ///
  /// Other programs mark phone numbers too; since ours never does, theirs can be freed as well.
  static func isGuarded(_ cell: some Collection<UInt8>) -> Bool {
    cell.first == mark && beginsFormula(cell.drop { $0 == mark })
  }

  private static func beginsFormula(_ text: some Collection<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    case 0xEF:
      ["＝", "＋", "－", "＠"].contains { text.starts(with: $0.utf8) }
    default: false
    }
  }

  /// Whether it is nothing but `+` and up to 15 digits, once or more with `; ` between.
  private static func arePhones(_ text: some Collection<UInt8>) -> Bool {
    var rest = text[...]
    while rest.first == UInt8(ascii: "+") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard 1...15 ~= digits.count else { return false }
      rest = rest[digits.endIndex...]
      if rest.isEmpty { return true }
      guard rest.starts(with: "; ".utf8) else { return false }
      rest = rest.dropFirst(2)
    }
    return false
  }
}
