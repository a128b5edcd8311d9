import Facts

extension Markup {
  /// A text, its line feeds as breaks.
  mutating func lines(_ text: String) {
    for (index, line) in clean(text).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { empty("br") }
      write(String(line))
    }
  }

  /// A text with its bold and italic parts.
  mutating func words(_ words: Paper.Text) {
    for run in words.runs {
      switch (run.isBold, run.isItalic) {
      case (false, false): lines(run.text)
      case (true, false): element("b") { $0.lines(run.text) }
      case (false, true): element("i") { $0.lines(run.text) }
      case (true, true): element("b") { bold in bold.element("i") { $0.lines(run.text) } }
      }
    }
  }

  mutating func paragraph(_ kind: String, _ text: String?) {
    if let text { element("p", ["class": kind]) { $0.lines(text) } }
  }

  mutating func head(_ head: Paper.Head, in language: Language) {
    guard head.hasBodies else {
      if head.hasMotto { nation(in: language) }
      paragraph("date alone", head.dateLine?.text(in: language))
      return
    }
    element("div", ["class": "columns"]) { columns in
      columns.element("div") { left in
        left.paragraph("superior", head.superior)
        if let issuer = head.issuer { left.ruled("issuer", issuer) }
      }
      columns.element("div") { if head.hasMotto { $0.nation(in: language) } }
      columns.element("div") { left in
        left.paragraph("number", head.number.map { PaperWords.number($0, in: language) })
      }
      columns.element("div") { $0.paragraph("date", head.dateLine?.text(in: language)) }
    }
  }

  /// A text with a rule of a part of its length below.
  mutating func ruled(_ kind: String, _ text: String) {
    element("p", ["class": "\(kind) ruled"]) { paragraph in
      paragraph.lines(text)
      paragraph.element("span", ["class": "rule"]) { _ in }
    }
  }

  private mutating func nation(in language: Language) {
    paragraph("nation", PaperWords.nation(language))
    element("p", ["class": "motto"]) { $0.element("span", text: PaperWords.motto(language)) }
  }

  mutating func signature(_ signature: Paper.Signature?, _ language: Language) {
    guard let signature else { return }
    paragraph("date", signature.dateLine?.text(in: language))
    for line in signature.capacity { paragraph("capacity", line) }
    paragraph("how", signature.note)
    element("p", ["class": "name"]) { $0.lines(signature.name ?? "") }
  }

  mutating func recipients(of paper: Paper) {
    paragraph("to", PaperWords.recipients(paper.language))
    element("ul") { list in
      for line in paper.recipientLines { list.element("li") { $0.lines(line) } }
    }
  }
}
