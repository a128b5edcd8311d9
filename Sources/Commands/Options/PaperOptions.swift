import ArgumentParser
import KieuBao

/// Where a paper is written to be printed.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(vi: "Ghi ra tệp .docx hoặc .html.", en: "Write to a .docx or .html file."),
      valueName: "file"),
    completion: .file(extensions: ["docx", "html"]))
  var output: String

  @Flag(help: help(vi: "Ghi đè tệp đã có.", en: "Replace a file that exists."))
  var force = false
}

extension PaperOptions {
  private enum Form {
    case docx, html
  }

  /// Refuses a file of another kind, or one that is in the way, before anything is read.
  func refusePlace() throws {
    _ = try form()
    try OutputPlace(path: output, option: "output", isReplacing: force).refuseTaken()
  }

  /// Writes a paper, and says where.
  func write(_ paper: Paper, isPersonal: Bool = true, in surroundings: Surroundings) throws {
    let form = try form()
    let file = try OutgoingFile(at: output, replacing: force)
    switch form {
    case .docx: try file.write(paper.docx())
    case .html: try file.write(paper.html())
    }
    try file.finish()
    let name = output.split(separator: "/").last.map(String.init) ?? output
    let warning = Wording(
      vi: "; tệp này không mã hóa, dùng xong nên xóa",
      en: "; the file is not encrypted, delete it when it has served")
    surroundings.tell(
      Wording(
        vi: "đã ghi \(name)\(isPersonal ? warning.vi : "")",
        en: "wrote \(name)\(isPersonal ? warning.en : "")"))
  }

  private func form() throws(Problem) -> Form {
    switch output.split(separator: ".").last?.lowercased() {
    case "docx": return .docx
    case "html", "htm": return .html
    default:
      throw .usage(
        Wording(
          vi: "tệp phải có đuôi .docx hoặc .html", en: "the file must end in .docx or .html"))
    }
  }
}
