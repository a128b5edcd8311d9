/// Several texts in one cell, so that they can be parted again: `; ` stands between them.
///
/// A text that holds a semicolon, or begins with a double quote, is written in double quotes, with
/// those in it doubled: `Kevin; "Lê; Thị ""Út"""`.
public enum ListCell {
  /// The cell of some texts, of one line each and without blanks around them.
  public static func text(_ values: [String]) -> String {
    values.map(quoted).joined(separator: "; ")
  }

  /// The texts of a cell; blank ones are passed over.
  public static func values(of cell: String) -> [String] {
    var (values, value, isQuoted, isClosed) = ([[UInt8]](), [UInt8](), false, false)
    for byte in cell.utf8 {
      switch byte {
      case quote where isQuoted: (isQuoted, isClosed) = (false, true)
      case quote where isClosed:
        // The second of two quotes that stand for one.
        value.append(byte)
        (isQuoted, isClosed) = (true, false)
      case quote where value.isEmpty: isQuoted = true
      case semicolon where !isQuoted:
        values.append(value)
        (value, isClosed) = ([], false)
      case blank where value.isEmpty && !isQuoted: break
      default: value.append(byte)
      }
    }
    return (values + [value]).map { value in
      String(decoding: value.reversed().drop { $0 == blank }.reversed(), as: UTF8.self)
    }
    .filter { !$0.isEmpty }
  }

  private static func quoted(_ value: String) -> String {
    guard value.utf8.contains(semicolon) || value.utf8.first == quote else { return value }
    var bytes = [quote]
    for byte in value.utf8 { bytes += byte == quote ? [quote, quote] : [byte] }
    return String(decoding: bytes + [quote], as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let semicolon = UInt8(ascii: ";")
  private static let blank = UInt8(ascii: " ")
}
