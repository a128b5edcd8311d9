public import Facts
import Spreadsheets

extension Paper {
  /// The paper as one HTML file in UTF-8: no script, nothing fetched, ready to print on A4.
  ///
  /// It is well formed as XML, too. A ``Code`` that cannot be drawn shows its text instead.
  public func html() -> [UInt8] {
    page(style: PageStyle.sheet(orientation)) { body in
      body.element("main") { writeMain(into: &$0) }
      if let footer { body.element("footer") { $0.lines(footer) } }
    }
  }

  /// Many papers as one HTML file, each of which begins on a new page and lies as it says.
  ///
  /// The title is that of the first. The pages have no numbers: browsers cannot begin again at 1.
  public static func html(of papers: [Paper]) -> [UInt8] {
    let first = papers.first ?? Paper(title: "", blocks: [])
    return first.page(style: PageStyle.sheet(of: papers.map(\.orientation))) { body in
      for paper in papers {
        let kind = "paper \(paper.orientation.kind)"
        body.newLine()
        body.element("article", ["class": kind, "lang": paper.language.rawValue]) { article in
          paper.writeMain(into: &article)
          if let footer = paper.footer { article.element("footer") { $0.lines(footer) } }
        }
      }
    }
  }

  private func page(style: String, _ content: (inout Markup) -> Void) -> [UInt8] {
    var page = Markup(declaration: "<!DOCTYPE html>")
    page.element("html", ["lang": language.rawValue]) { html in
      html.element("head") { writeProperties(into: &$0, style: style) }
      html.newLine()
      html.element("body", [:], content)
    }
    page.newLine()
    return Array(page.text.utf8)
  }

  /// Writes ``html()`` to a file for its owner alone.
  ///
  /// - Throws: a ``Problem`` when it cannot be written; then the file is as it was.
  public func writeHTML(to path: String) throws(Problem) {
    try write(html(), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let file = try OutgoingFile(at: path)
    try file.write(bytes)
    try file.finish()
  }
}

extension Paper {
  /// What the browser is told: to run and to fetch nothing, and how to lay out.
  private func writeProperties(into head: inout Markup, style: String) {
    head.empty("meta", ["charset": "utf-8"])
    head.empty(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      ])
    head.empty("meta", ["name": "viewport", "content": "width=device-width"])
    head.empty("meta", ["name": "referrer", "content": "no-referrer"])
    head.element("title", text: title)
    head.element("style", text: style)
  }

  private func writeMain(into main: inout Markup) {
    if let head {
      main.newLine()
      main.element("header") { $0.head(head, in: language) }
    }
    main.newLine()
    main.element("h1") { $0.lines(title) }
    if let subtitle {
      if head == nil {
        main.paragraph("subtitle", subtitle)
      } else {
        main.ruled("subtitle", subtitle)
      }
    }
    for block in blocks {
      main.newLine()
      main.block(block, of: self)
    }
    writeFoot(into: &main)
    main.newLine()
  }

  private func writeFoot(into main: inout Markup) {
    for (row, hasRecipients) in signatureRows {
      main.newLine()
      main.element("section", ["class": "signatures"]) { section in
        section.element("div", ["class": hasRecipients ? "recipients" : "signature"]) { left in
          if hasRecipients { left.recipients(of: self) } else { left.signature(row.left, language) }
        }
        section.element("div", ["class": "signature"]) { $0.signature(row.right, language) }
      }
    }
    if hasRecipientsAlone {
      main.newLine()
      main.element("section", ["class": "recipients"]) { $0.recipients(of: self) }
    }
  }
}
