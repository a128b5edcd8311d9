import Facts
import Foundation
import Intake
import Spreadsheets

/// The rows an import left out, with their problems, in the form of the file they came from.
struct RejectsFile {
  let path: String
  private let file: OutgoingFile
  private var writer: CSVWriter
  private let plan: SheetPlan
  private let language: Language

  /// Columns for what a section of the sheet said of all its rows.
  private let sectionColumns: [String]

  /// Begins the file before its first row.
  init(_ request: ImportRequest, _ plan: SheetPlan, before row: IntakeRow) throws {
    path = request.rejectsFile
    file = try OutgoingFile(at: path)
    writer = CSVWriter(to: file)
    self.plan = plan
    language = request.language
    let isOfSection = plan.takesCountryOfSection && row.values["host_country"] != nil
    sectionColumns = isOfSection ? ["host_country"] : []
    try writer.write(plan.kept.map { plan.tellingHeader[$0] } + sectionColumns + Self.remarks)
  }

  /// The columns it has besides; they say nothing when it is imported.
  private static let remarks = ["problem_row", "problem_field", "problem"]

  mutating func write(_ row: IntakeRow, _ problems: [Problem]) throws {
    let cells = plan.kept.map { $0 < row.cells.count ? row.cells[$0] : "" }
    let fields = problems.compactMap(\.field).joined(separator: "; ")
    let texts = problems.map { problem in
      [problem.message, problem.hint].compactMap { $0?(language) }.joined(separator: ": ")
    }
    let section = sectionColumns.map { row.values[$0] ?? "" }
    try writer.write(cells + section + ["\(row.number)", fields, texts.joined(separator: "; ")])
    // The rows of relatives that belong to it.
    for more in row.continuations {
      try writer.write(plan.kept.map { $0 < more.count ? more[$0] : "" })
    }
  }

  /// Writes what is still in memory.
  mutating func complete() throws { try writer.finish() }

  /// Puts the file in its place.
  func finish() throws { try file.finish() }

  func discard() { file.discard() }

  /// Refuses a place that is the imported file itself.
  static func checkPlace(of request: ImportRequest) throws(Problem) {
    let files = [request.path, request.rejectsFile].map {
      URL(filePath: $0).resolvingSymlinksInPath().standardizedFileURL.path
    }
    guard files[0] == files[1] else { return }
    throw Problem(
      "output_unsafe", field: "rejects",
      message: Wording(
        vi: "tệp dòng lỗi trùng với tệp nhập", en: "the rejects file is the imported file itself"),
      hint: Wording(vi: "chọn một tên tệp khác", en: "choose another file name"))
  }
}

extension SheetPlan {
  /// The header with what else the sheet said of a column, in the words an import reads: the order of
  /// day and month, and what sums count by a line above the list.
  fileprivate var tellingHeader: [String] {
    var header = header
    for column in columns where column.place < header.count {
      if column.dateOrder == .monthFirst { header[column.place] += " (mm/dd/yyyy)" }
      if column.use.key == "amount", column.unit == nil, let unit = amountUnit?.words {
        header[column.place] += " (\(unit))"
      }
    }
    return header
  }
}

extension AmountUnit {
  fileprivate var words: String? {
    let scales: [Int64: String] = [1: "", 1_000: "nghìn", 1_000_000: "triệu", 1_000_000_000: "tỷ"]
    guard let scale = scales[multiple] else { return nil }
    let money = currency.map { $0 == .vnd ? "đồng" : $0.code } ?? "đồng"
    return scale.isEmpty ? money : "\(scale) \(money)"
  }
}
