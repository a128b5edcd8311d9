import Facts

extension Markup {
  /// The signatures and the recipients, in a width in twentieths of a point.
  mutating func wordFoot(of paper: Paper, width: Int) {
    let (left, right) = (width / 2, width - width / 2)
    for (index, (signatures, hasRecipients)) in paper.signatureRows.enumerated() {
      if index > 0 { gap() }
      styled("BeforeSignatures") { _ in }
      columns([left, right], .open) { table in
        table.row { row in
          row.cell(left) { cell in
            if hasRecipients {
              cell.wordRecipients(of: paper)
            } else {
              cell.wordSignature(signatures.left, paper.language)
            }
          }
          row.cell(right) { $0.wordSignature(signatures.right, paper.language) }
        }
      }
    }
    guard paper.hasRecipientsAlone else { return }
    if !paper.signatures.isEmpty { gap() }
    wordRecipients(of: paper)
  }

  private mutating func wordSignature(_ signature: Paper.Signature?, _ language: Language) {
    guard let signature else { return }
    if let line = signature.dateLine { date(line, language) }
    for line in signature.capacity { styled("Capacity", text: line) }
    if let note = signature.note { styled("HowToSign", text: note) }
    styled("Name", text: signature.name ?? "")
  }

  private mutating func wordRecipients(of paper: Paper) {
    styled("Recipients", text: PaperWords.recipients(paper.language))
    for line in paper.recipientLines { styled("Recipient", text: line) }
  }
}
