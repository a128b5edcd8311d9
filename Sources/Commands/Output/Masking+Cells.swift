import KieuBao

extension Table {
  /// The same list with the values of its masked columns hidden but for what tells them apart.
  var masked: Table {
    guard columns.contains(where: { $0.masking != nil }) else { return self }
    let hidden = rows.map { row in
      zip(columns, row).map { column, cell in column.masking?.hiding(cell) ?? cell }
    }
    let masked = with(columns: columns, rows: hidden)
    return hidden == rows ? self : masked.noting(.masked)
  }
}

extension Wording {
  fileprivate static let masked = Wording(
    vi: "Số liên lạc, giấy tờ và ngày sinh đã che bớt; hiện đủ: --reveal LÝ_DO",
    en: "Contacts, documents and days of birth are masked; to show them: --reveal REASON")
}

extension Masking {
  /// The cell with no more of its values than a mask lets through.
  func hiding(_ cell: Cell) -> Cell {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(hiding(text))
    case .list(let texts): .list(texts.map(hiding))
    case .date(let date) where self == .birth: .date(PartialDate(year: date.year))
    case .date, .integer, .amount, .flag: .text(Self.dots)
    }
  }

  private static let dots = "•••"

  func hiding(_ text: String) -> String {
    switch self {
    case .phone: Self.phone(text)
    case .email: Self.email(text)
    case .document: text.count > 4 ? Self.dots + text.suffix(2) : Self.dots
    case .birth: PartialDate(text).map { String($0.year) } ?? Self.dots
    case .note: text.isEmpty ? "" : Self.dots
    }
  }

  /// `+84 ••• ••• •45`: as many dots whatever the number's length.
  private static func phone(_ text: String) -> String {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0 - 0x30) }
    guard digits.count > 6 else { return dots }
    let code = text.first == "+" ? "+\(callingCode(of: digits)) " : ""
    return "\(code)••• ••• •\(digits.suffix(2).map(String.init).joined())"
  }

  /// The country's code before an international number: one to three digits.
  ///
  /// ITU-T E.164 (list of assigned country codes): zones 1 and 7 have one digit; of the others only
  /// these have two.
  private static func callingCode(of digits: [Int]) -> String {
    let two = digits[0] * 10 + digits[1]
    let length = [1, 7].contains(digits[0]) ? 1 : twoDigits.contains(two) ? 2 : 3
    return digits.prefix(length).map(String.init).joined()
  }

  private static let twoDigits: Set = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]

  /// `a•••@example.org`; a single letter is not told.
  private static func email(_ text: String) -> String {
    guard let sign = text.lastIndex(of: "@") else { return dots }
    let name = text[..<sign]
    return (name.count > 1 ? String(name.prefix(1)) : "") + dots + text[sign...]
  }
}
