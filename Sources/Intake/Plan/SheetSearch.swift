package import Facts
package import Spreadsheets

/// Finds the sheet of a file that holds a list.
package enum SheetSearch {
  /// Opens the sheet that a choice or a map names, or else the only one that looks like a list.
  ///
  /// - Throws: ``Facts/Problem`` `several_sheets` where more than one visible sheet does, with their
  ///   names; what is wrong with the first sheet where none does; or what the reader throws.
  package static func open(
    path: String, sheet choice: SheetChoice? = nil, as kind: ListKind, map: SheetMap? = nil,
    asOf day: Day, limits: SheetLimits = SheetLimits()
  ) throws(Problem) -> (reader: SheetReader, plan: SheetPlan) {
    let told = try named(map, path, limits)
    if let choice = choice ?? told {
      let reader = try SheetReader.open(path: path, sheet: choice, limits: limits)
      return (reader, try SheetPlan.guess(reader, as: kind, map: map, asOf: day))
    }
    let visible = try SheetReader.sheets(ofFile: path, limits: limits).filter(\.isVisible)
    guard visible.count > 1 else {
      let reader = try SheetReader.open(path: path, limits: limits)
      return (reader, try SheetPlan.guess(reader, as: kind, map: map, asOf: day))
    }
    return try search(visible, path, kind, map, day, limits)
  }

  /// The sheet a map names, where the file has it.
  private static func named(
    _ map: SheetMap?, _ path: String, _ limits: SheetLimits
  ) throws(Problem) -> SheetChoice? {
    guard let name = map?.sheet else { return nil }
    let sheets = try SheetReader.sheets(ofFile: path, limits: limits)
    return sheets.contains { $0.name == name } ? .named(name) : nil
  }

  private static func search(
    _ sheets: [SheetName], _ path: String, _ kind: ListKind, _ map: SheetMap?, _ day: Day,
    _ limits: SheetLimits
  ) throws(Problem) -> (reader: SheetReader, plan: SheetPlan) {
    var (found, fault) = ([(reader: SheetReader, plan: SheetPlan)](), Problem?.none)
    for sheet in sheets.prefix(50) {
      let reader = try SheetReader.open(path: path, sheet: .numbered(sheet.number), limits: limits)
      do throws(Problem) {
        let plan = try SheetPlan.guess(reader, as: kind, map: map, asOf: day)
        if plan.hasRows { found.append((reader, plan)) }
      } catch {
        fault = fault ?? error
      }
    }
    guard var only = found.first else { throw fault ?? .noRows }
    guard found.count == 1 else { throw .severalLists(found.compactMap(\.reader.sheet)) }
    let others = sheets.map(\.name).filter { $0 != only.reader.sheet }
    only.plan.remarks.append(.otherSheets(others))
    return only
  }
}

extension SheetPlan {
  /// Whether any of the rows looked at has a name.
  fileprivate var hasRows: Bool { columns.contains { $0.use.isTaken && $0.filled > 0 } }
}
