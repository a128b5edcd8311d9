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
    try OutputFile(path: output, replaces: force).refuse()
  }

  /// Writes a paper, and says where.
  func write(_ paper: Paper, isPersonal: Bool = true, in surroundings: Surroundings) throws {
    let form = try form()
    try OutputFile(path: output, replaces: force).write { path in
      switch form {
      case .docx: try paper.writeDOCX(to: path)
      case .html: try paper.writeHTML(to: path)
      }
    }
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
