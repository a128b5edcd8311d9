import Facts
import Foundation
import Spreadsheets
import Testing

@testable import Intake

/// A list that the program wrote is known by its columns, and nothing in it is guessed.
struct `A sheet of our own` {
  private func open(_ lines: [String]) throws -> SheetReader {
    let file = URL.temporaryDirectory.appending(path: "kieubao-own-\(UUID().uuidString).csv")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try SheetReader.open(path: file.path)
  }

  private static let day = Day(sinceEpoch: 20_778)

  private func plan(_ kind: ListKind, _ lines: String...) throws -> SheetPlan {
    try SheetPlan.guess(open(lines), as: kind, asOf: Self.day)
  }

  private func header(_ kind: ListKind, _ heading: (ExportColumn) -> String) -> String {
    kind.exportColumns.map { "\"\(heading($0))\"" }.joined(separator: ",")
  }

  @Test(arguments: ListKind.allCases)
  func `is known by its keys, and by its headings in both languages`(kind: ListKind) throws {
    for heading in [\ExportColumn.key, \.heading.vi, \.heading.en] {
      let plan = try plan(kind, header(kind) { $0[keyPath: heading] })
      #expect(plan.isExport && plan.remarks.isEmpty && plan.unknown.isEmpty)
      #expect(plan.hasKey)
      #expect(plan.columns.map(\.use) == kind.exportColumns.map { $0.use ?? .ignored })
    }
  }

  @Test(arguments: ListKind.allCases)
  func `has headings that no two columns share, and uses that a map can name`(kind: ListKind) {
    let columns = kind.exportColumns
    for heading in [\ExportColumn.key, \.heading.vi, \.heading.en] {
      #expect(Set(columns.map { plainFold($0[keyPath: heading]) }).count == columns.count)
    }
    for use in columns.compactMap(\.use) {
      #expect(ColumnUse("\(use)", in: kind) == use)
    }
  }

  @Test func `may lack columns, have them in another order, and bear remarks`() throws {
    let known = try plan(.persons, "problem,home_as_written,name,home_code,id,problem_row")
    #expect(known.isExport)
    #expect(known.kept == [1, 2, 3, 4])
  }

  @Test(arguments: [
    "id,name,other_names,sex,dob,home_code,home,country,city,category,phones,emails,year_left",
    "id,name,home_code,home_as_written,shoe_size", "id,name,name,home_code,home_as_written",
    "Mã,Họ và tên,Giới tính,Ngày sinh,Quê quán,Ghi chú",
  ])
  func `is none where a column says otherwise`(header: String) throws {
    let row = header.split(separator: ",").map { _ in "x" }.joined(separator: ",")
    #expect((try? plan(.persons, header, row))?.isExport != true)
  }

  @Test func `is read as it stands`() throws {
    let reader = try open([
      "Danh sách", "id,name,home_code,home_as_written,note,phones",
      "P1,Ông A (Kevin),,xã Gò Nổi,đã mất năm 2010,0905 123 456", "P2,-,,nt,như trên,",
      "P3,MUOØI,,,\" hai  khoảng\ntrắng\",\"1;2\"", "id,name,home_code,home_as_written,note,phones",
      "P4", "Có trong danh sách: 3 trên tổng số 3.",
    ])
    let plan = try SheetPlan.guess(reader, as: .persons, asOf: Self.day)
    #expect(plan.isExport)
    var (rows, values) = (IntakeRows(reader, plan), [[String: String]]())
    var kinds: [IntakeRow.Kind] = []
    while let row = try rows.next() {
      kinds.append(row.kind)
      values.append(row.values)
      #expect(row.remarks.isEmpty && row.relatives.isEmpty)
    }
    #expect(
      values[0] == [
        "record_id": "P1", "full_name": "Ông A (Kevin)", "home_text": "xã Gò Nổi",
        "note": "đã mất năm 2010", "phone": "0905 123 456",
      ])
    #expect(values[1]["full_name"] == "-" && values[1]["note"] == "như trên")
    #expect(values[2]["full_name"] == "MUOØI" && values[2]["note"] == " hai  khoảng\ntrắng")
    #expect(
      kinds == [
        .record, .record, .record, .passedOver(.repeatedHeader), .record, .passedOver(.total),
      ])
  }
}
