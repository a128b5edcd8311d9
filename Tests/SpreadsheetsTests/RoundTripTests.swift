import Facts
import Foundation
import Spreadsheets
import Testing

@Suite struct RoundTripTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let pieces = [
    "\"", "\"\"", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", ",", ";", "; ", " ", "a",
    "84905123456", "Đặng", "Nguyễn", "e\u{302}\u{301}", "ơ\u{309}", "😀", "👨‍👩‍👧", "＝", "＋", "_x000D_",
    "giay_khen_xa_1",
    "_x", "_", "&", "<", ">", "]]>", "\u{FEFF}", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "0",
    "1E5",
    "http://a.b", "{=1}", "\\",
  ]

  private static func nasty(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...4, using: &dice)).compactMap { _ in pieces.randomElement(using: &dice) }
      .joined()
  }

  private static func table(_ seed: UInt64) -> Table {
    var dice = Dice(seed)
    let width = Int.random(in: 1...5, using: &dice)
    return Table(
      noun: "row", title: Wording(vi: "Thử", en: "Try"),
      columns: (0..<width).map { Column("c\($0)", Wording(vi: "Cột \($0)", en: "Column \($0)")) },
      rows: (0..<60).map { _ in (0..<width).map { _ in .text(nasty(&dice)) } })
  }

  private static func texts(_ table: Table) -> [[String]] {
    table.rows.map { row in
      var cells = row.map(\.plain)
      while cells.last == "" { cells.removeLast() }
      return cells
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `any texts written as CSV are read back the same`(seed: UInt64) throws {
    let table = Self.table(seed)
    let path = scratch.path("t.csv")
    try table.writeCSV(to: path)
    let rows = try Scratch.rows(at: path)
    #expect(rows[0].cells == table.columns.map(\.key))
    expect(rows.dropFirst().map(\.cells), toBe: Self.texts(table))
  }

  @Test(arguments: UInt64(0)..<30)
  func `any texts written as a workbook are read back the same`(seed: UInt64) throws {
    let table = Self.table(seed)
    let path = scratch.path("t.xlsx")
    try table.writeXLSX(to: path, in: .vi)
    let rows = try Scratch.rows(at: path).drop { $0.cells.first != "Cột 0" }.dropFirst()
      .prefix(table.rows.count)
    expect(rows.map(\.cells), toBe: Self.texts(table))
  }

  /// Expects the same bytes: texts that look alike are not the same, for NFC is not NFD.
  private func expect(_ read: [[String]], toBe written: [[String]]) {
    #expect(read.count == written.count)
    for (one, other) in zip(read, written) where one.map(Self.bytes) != other.map(Self.bytes) {
      Issue.record("\(one.debugDescription) was written as \(other.debugDescription)")
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
