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

  init(_ request: ImportRequest, _ plan: SheetPlan) throws {
    path = request.rejectsFile
    file = try OutgoingFile(at: path)
    writer = CSVWriter(to: file)
    self.plan = plan
    language = request.language
    try writer.write(plan.kept.map { plan.header[$0] } + Self.remarks)
  }

  /// The columns it has besides; they say nothing when it is imported.
  private static let remarks = ["problem_row", "problem_field", "problem"]

  mutating func write(_ row: IntakeRow, _ problems: [Problem]) throws {
    let cells = plan.kept.map { $0 < row.cells.count ? row.cells[$0] : "" }
    let fields = problems.compactMap(\.field).joined(separator: "; ")
    let texts = problems.map { problem in
      [problem.message, problem.hint].compactMap { $0?(language) }.joined(separator: ": ")
    }
    try writer.write(cells + ["\(row.number)", fields, texts.joined(separator: "; ")])
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
