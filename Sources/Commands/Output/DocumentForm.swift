import KieuBao

/// The forms of a document that is printed.
enum DocumentForm: String {
  case docx, pdf, html
}

extension OutputOptions {
  /// The form that the file's name asks for.
  ///
  /// - Throws: `usage` where there is no file, or one of another kind.
  func documentForm(of forms: [DocumentForm]) throws(Problem) -> DocumentForm {
    let ending = filePath?.split(separator: ".").last.map { $0.lowercased() }
    guard let form = ending.flatMap(DocumentForm.init), forms.contains(form) else {
      let endings = forms.map { ".\($0.rawValue)" }
      throw .usage(
        Wording(
          vi: "cần một tệp \(endings.joined(separator: " hoặc ")) để ghi",
          en: "a \(endings.joined(separator: " or ")) file is needed"),
        hint: Wording(
          vi: "thêm --output TỆP\(endings[0])", en: "add --output FILE\(endings[0])"))
    }
    return form
  }

  /// Writes the bytes of a document of an event's letters, and says where and of how many.
  func write(_ bytes: [UInt8], of papers: EventPapers, in surroundings: Surroundings) throws {
    try place(in: surroundings) { sink, _ in try sink.write(bytes) }
    surroundings.tell(
      Wording(
        vi: "\(papers.letters.count) giấy mời, \(papers.guests) khách",
        en: "\(papers.letters.count) letters, \(papers.guests) guests"))
    for exclusion in papers.absent {
      surroundings.tell(
        Wording(
          vi: "không in: \(exclusion.count) người – \(exclusion.wording.vi)",
          en: "left out: \(exclusion.count) – \(exclusion.wording.en)"))
    }
    surroundings.tell(papers.account.note)
    tellOfFile(in: surroundings)
  }
}

extension DocumentForm {
  /// Papers in one file.
  func bytes(of papers: [Paper]) throws(Problem) -> [UInt8] {
    switch self {
    case .docx: try Paper.docx(of: papers)
    case .pdf: try Paper.pdf(of: papers)
    case .html: Paper.html(of: papers)
    }
  }

  /// Cards; those who ask for them admit DOCX and PDF alone.
  func bytes(of cards: Cards) throws(Problem) -> [UInt8] {
    self == .pdf ? try cards.pdf() : try cards.docx()
  }

  /// Envelopes; those who ask for them admit DOCX and PDF alone.
  func bytes(of envelopes: Envelopes) throws(Problem) -> [UInt8] {
    self == .pdf ? try envelopes.pdf() : try envelopes.docx()
  }
}
