import Facts

extension Nominations {
  /// What decides of the list, line by line, without a name: the same data, rules and day give the
  /// same text.
  public var canonicalText: String {
    nominations.enumerated().map { rank, nomination in
      "\(rank + 1) \(nomination.giver) \(nomination.rule.form.code) \(nomination.rule.code) "
        + "\(nomination.totalVND) \(nomination.contributions.map(\.description))\n"
    }.joined()
  }
}
