import ArgumentParser
import KieuBao

/// The papers that the law asks of an office that keeps personal data.
struct Reports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say(
      vi: "Sổ đăng ký xử lý, đánh giá tác động, thông báo vi phạm.",
      en: "Processing register, impact assessment, breach notice."),
    subcommands: [Register.self, Impact.self, Breach.self])
}

/// A paper, or what it says as a table or JSON, by the name of the file.
enum ReportForm: String {
  case docx, html

  /// The form of `--output`; nil for a table or data.
  init?(_ output: OutputOptions) {
    guard output.format == nil, let path = output.filePath,
      let ending = path.split(separator: ".").last?.lowercased()
    else { return nil }
    self.init(rawValue: ending)
  }
}

extension OutputOptions {
  /// Writes a paper when the file's name asks for one; says whether it did.
  func write(paper: @autoclosure () -> Paper, in surroundings: Surroundings) throws -> Bool {
    guard let form = ReportForm(self), let path = filePath else { return false }
    try place(in: surroundings) { sink, _ in
      switch form {
      case .docx: try sink.write(paper().docx())
      case .html: try sink.write(paper().html())
      }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    surroundings.tell(Wording(vi: "đã ghi \(name)", en: "wrote \(name)"))
    return true
  }
}

extension Reader {
  /// A day: `2026-03-01`, or `01/03/2026`.
  func day(_ day: Day?) -> Cell { .date(day.map(PartialDate.init)) }
}
