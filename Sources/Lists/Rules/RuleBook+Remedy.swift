public import Facts

extension RuleBook {
  /// What the office does where a list of a scope has no rule; nil where it has one.
  public func remedy(in scope: NominationScope) -> Wording? {
    guard rulesInForce(in: scope).isEmpty else { return nil }
    let all = rulesInForce(on: scope.asOf, locality: scope.locality)
    guard all.isEmpty else { return .otherRules }
    let (day, ended) = (scope.asOf, laws.filter { $0.inForce.to.map { $0 < scope.asOf } == true })
    let over = ended.filter { law in rules.contains { $0.laws.contains(law) } }
      .max { ($0.inForce.to ?? .first) < ($1.inForce.to ?? .first) }
    guard let over, let last = over.inForce.to else {
      return Wording(
        vi: "Ngày \(day.written) không có quy tắc nào còn hiệu lực: "
          + "hãy sửa thời gian hiệu lực (in_force) trong tệp quy tắc theo văn bản hiện hành.",
        en: "On \(day) no rule is in force: correct the days (in_force) of the rules file by the "
          + "documents that hold now.")
    }
    return Wording(
      vi: "\(over.citation.vi) hết hiệu lực sau ngày \(last.written), nên không quy tắc nào còn "
        + "hiệu lực: hãy xác nhận văn bản thay thế, ghi vào mục laws và sửa mục law của từng quy tắc.",
      en: "\(over.citation.en) was in force until \(last), so no rule is: confirm what took its "
        + "place, enter it under laws, and name it under law of each rule.")
  }
}

extension Wording {
  fileprivate static let otherRules = Wording(
    vi: "Không có quy tắc nào cho hình thức hoặc đợt vận động đã chọn: "
      + "hãy thêm quy tắc vào tệp quy tắc, hoặc chọn hình thức khác.",
    en: "No rule leads to the form or counts the campaign asked for: add one to the rules file, or "
      + "ask for another.")
}
