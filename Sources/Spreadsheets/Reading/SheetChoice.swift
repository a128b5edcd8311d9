/// Which sheet of a workbook is read.
///
/// A hidden sheet can be read too, but only when it is asked for. A CSV file is one sheet without a
/// name, its number 1.
package enum SheetChoice: Equatable, Sendable {
  case firstVisible

  /// As it stands on its tab; upper and lower case are one, as in Excel.
  case named(String)

  /// The place of its tab, from 1, hidden ones counted.
  case numbered(Int)
}

/// A sheet of a workbook, by what stands on its tab.
package struct SheetName: Equatable, Sendable {
  package let name: String

  /// The place of its tab, from 1, hidden ones counted.
  package let number: Int
  package let isVisible: Bool

  package init(name: String, number: Int, isVisible: Bool) {
    self.name = name
    self.number = number
    self.isVisible = isVisible
  }
}

extension SheetChoice {
  /// Whether a sheet is the one meant; of several the first one is.
  func isMet(by sheet: SheetName) -> Bool {
    switch self {
    case .firstVisible: sheet.isVisible
    case .named(let name): Self.key(name) == Self.key(sheet.name)
    case .numbered(let number): sheet.number == number
    }
  }

  private static func key(_ name: String) -> String {
    let words = name.lowercased().split { $0.isWhitespace }
    return words.joined(separator: " ")
  }
}
