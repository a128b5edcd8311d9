import Facts
import Papers

extension Pages {
  /// The signatures and the recipients.
  mutating func printFoot(of paper: Paper) {
    for (index, (signatures, hasRecipients)) in paper.signatureRows.enumerated() {
      if index > 0 { space(Self.gap) }
      // A signature does not stand alone on a page: the last lines before it go along.
      tie()
      flow { $0.add("", .beforeSignatures) }
      var left = Galley(typesetter, x: Self.left, width: width / 2)
      var right = Galley(typesetter, x: Self.left + width / 2, width: width / 2)
      if hasRecipients {
        left.recipients(of: paper)
      } else if let signature = signatures.left {
        left.signature(signature, language)
      }
      if let signature = signatures.right { right.signature(signature, language) }
      row([left, right])
    }
    guard paper.hasRecipientsAlone else { return }
    if !paper.signatures.isEmpty { space(Self.gap) }
    flow { $0.recipients(of: paper) }
  }
}

extension Galley {
  fileprivate mutating func signature(_ signature: Paper.Signature, _ language: Language) {
    if let line = signature.dateLine { add(line.text(in: language), .dateLine) }
    for line in signature.capacity { add(line, .capacity) }
    if let note = signature.note { add(note, .howToSign) }
    add(signature.name ?? "", .name)
  }

  fileprivate mutating func recipients(of paper: Paper) {
    add(PaperWords.recipients(paper.language), .recipients)
    for line in paper.recipientLines { add(line, .recipient) }
    if bands.count > 1 { bands[0].staysWithNext = true }
  }
}
