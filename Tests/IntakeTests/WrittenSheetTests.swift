import Testing

/// Sheets written before the reading of sheets was looked at; every person in them is invented.
struct WrittenSheetTests {
  @Test(arguments: (1...5).flatMap { WrittenSheet.all(in: "office-sheets-\($0).txt") })
  func `a sheet gives its records`(_ sheet: WrittenSheet) throws {
    let records = try sheet.records()
    #expect(records == sheet.expected)
  }
}
