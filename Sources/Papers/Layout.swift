/// The measures of a paper, within those of Decree 30/2020/NĐ-CP, appendix I.
///
/// Lengths are in millimetres, sizes of letters in points.
package enum Layout {
  package static let (pageShort, pageLong) = (210, 297)
  package static let (top, right, bottom, left) = (20, 20, 20, 30)

  /// How far the page number stands from the upper edge, and the footer from the lower one.
  package static let header = 10
  package static let firstLine = 10

  /// How far the word before several addressees stands from the margin.
  package static let addressees = 30

  package static let bodySize = 13
  static let titleSize = 14
  package static let gridSize = 12
  static let sheetSize = 20

  /// The share of the width that the bodies take in the head, in hundredths; the rest is the nation's.
  package static let bodiesShare = 42

  /// The rule below a body or a subtitle, in hundredths of the text above it: between ⅓ and ½.
  package static let ruleShare = 40

  package static func width(_ orientation: Paper.Orientation) -> Int {
    (orientation == .portrait ? pageShort : pageLong) - left - right
  }

  /// The size at which all lines of a sheet fit between the margins.
  ///
  /// The letters of the usual fonts of one width are 0.6 of their size wide.
  package static func sheetSize(for lines: [String], _ orientation: Paper.Orientation) -> Int {
    let longest = max(1, lines.map { clean($0).count }.max() ?? 1)
    let points = Double(width(orientation)) * 72 / 25.4
    return max(6, min(sheetSize, Int(points / 0.6 / Double(longest))))
  }
}
