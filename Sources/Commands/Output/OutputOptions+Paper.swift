import KieuBao

extension OutputOptions {
  /// The forms of a paper.
  enum PaperForm: String {
    case docx, html
  }

  /// The form of the paper that the file's name asks for.
  ///
  /// - Throws: `usage` where there is no file, or one of another kind.
  func paperForm() throws(Problem) -> PaperForm {
    let ending = filePath?.split(separator: ".").last.map { $0.lowercased() }
    guard let form = ending.flatMap(PaperForm.init) else {
      throw .usage(
        Wording(
          vi: "cần một tệp .docx hoặc .html để ghi", en: "a .docx or .html file is needed"),
        hint: Wording(vi: "thêm --output TỆP.docx", en: "add --output FILE.docx"))
    }
    return form
  }

  /// Writes a paper, and says where.
  func write(_ paper: Paper, in surroundings: Surroundings) throws {
    let form = try paperForm()
    try place(in: surroundings) { sink, _ in
      try sink.write(form == .docx ? paper.docx() : paper.html())
    }
    if let filePath { surroundings.tell(ofFile: filePath) }
  }
}
