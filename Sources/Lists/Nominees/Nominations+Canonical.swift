import Facts
import People

extension Nominations {
  /// The list without a name, as lines of plain text in a fixed form, for a digest of it.
  ///
  /// The rules and what was asked for stand above; then a line for each nominee: rank, number, form,
  /// rule, value and the numbers of the gifts. The same data, rules and day have the same text.
  public var canonicalText: String {
    var text = "kieubao/nominations/1\n" + book.canonical + scope.canonical + "\n"
    for (place, nomination) in nominations.enumerated() {
      let gifts = nomination.contributions.map(\.description).joined(separator: ",")
      text += "\(place + 1) \(nomination.giver) \(nomination.kind.rawValue) "
      text += "\(nomination.rule.form.code) \(nomination.rule.code) \(nomination.totalVND) "
      text += nomination.isPosthumous ? "posthumous \(gifts)\n" : "\(gifts)\n"
    }
    return text
  }
}

extension NominationScope {
  fileprivate var canonical: String {
    let parts = [
      "as_of=\(asOf)", "span=\(span.canonical)", form.map { "form=\($0)" },
      locality.map { "locality=\($0.quoted)" }, campaign.map { "campaign=\($0)" },
    ]
    return "scope " + parts.compactMap(\.self).joined(separator: " ")
  }
}
