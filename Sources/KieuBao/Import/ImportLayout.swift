public import Facts
import Foundation
import Intake
public import Spreadsheets

/// How the sheet of an import is understood before a row of it is taken in.
public struct ImportLayout: Sendable {
  private let plan: SheetPlan

  init(_ plan: SheetPlan) {
    self.plan = plan
  }

  /// The columns with their headings, what each is taken for, and how much of it can be read; no
  /// value of a cell.
  public func account(in language: Language) -> Table { plan.account(in: language) }

  /// The name of the sheet that is read; nil for CSV.
  public var sheet: String? { plan.sheet }

  /// What somebody should look at before the import.
  public var remarks: [Problem] { plan.remarks }

  /// Whether nothing had to be guessed: one header row at the top, and every column known by it.
  public var isPlain: Bool {
    plan.remarks.isEmpty && (plan.headerRows == 1...1 || plan.isExport)
      && plan.columns.allSatisfy { $0.certainty >= 0.95 && !$0.isDoubtful }
  }

  /// The same as a file that can be corrected, kept, and used for the next sheet of the kind: JSON.
  public var map: String { SheetMap(plan).json }
}

extension Registry {
  /// Understands the sheet of an import, without taking anything in; no registry is needed.
  ///
  /// - Throws: ``Facts/Problem`` for a file that is no table, has no such sheet, or cannot be
  ///   understood; `bad_map`, `map_mismatch` for a map.
  public static func layout(of request: ImportRequest, asOf day: Day) throws -> ImportLayout {
    ImportLayout(try understand(request, asOf: day).1)
  }

  /// Opens a file and understands its sheet.
  static func understand(
    _ request: ImportRequest, asOf day: Day
  ) throws -> (SheetReader, SheetPlan) {
    let found = try SheetSearch.open(
      path: request.path, sheet: SheetChoice(request.sheet), as: request.kind.list,
      map: request.map, asOf: day)
    return (found.reader, found.plan)
  }
}

extension ImportRequest {
  /// What the officer says of the columns.
  ///
  /// - Throws: `file_not_found`, `bad_map`.
  fileprivate var map: SheetMap? {
    get throws {
      guard let mapPath else { return nil }
      guard let data = FileManager.default.contents(atPath: mapPath),
        let text = String(validating: data.prefix(1 << 21), as: UTF8.self)
      else {
        throw Problem(
          "file_not_found", field: "map",
          message: Wording(
            vi: "không đọc được tệp ánh xạ cột", en: "the map of the columns cannot be read"),
          hint: Wording(
            vi: "ghi tệp này bằng ‘kieubao import layout … --save-map TỆP’",
            en: "write one with ‘kieubao import layout … --save-map FILE’"))
      }
      return try SheetMap(json: text)
    }
  }
}

extension SheetChoice {
  /// A sheet by its number, or else by its name; nil where none is named.
  fileprivate init?(_ written: String?) {
    guard let written else { return nil }
    self = Int(written).map { .numbered($0) } ?? .named(written)
  }
}
