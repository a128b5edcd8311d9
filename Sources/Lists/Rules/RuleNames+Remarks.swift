import Facts
import Yams

extension RuleNames {
  /// What is odd about a book without being wrong, in the order of the file.
  func remarks(
    on rules: [AwardRule], in entry: RuleEntry, isSourced: Bool
  ) -> [RuleBook.Remark] {
    let laws = Set(rules.flatMap { $0.laws.map(\.code) })
    let campaigns = Set(rules.compactMap(\.campaign?.code))
    let found =
      remarks(self.laws, "laws", in: entry) { laws.contains($0.code) ? nil : .unusedLaw }
      + remarks(self.campaigns, "campaigns", in: entry) {
        campaigns.contains($0.code) ? nil : .unusedCampaign
      }
      + remarks(forms, "forms", in: entry) { $0.remark(rules) }
      + remarks(rules, "rules", in: entry) {
        $0.localities != nil && $0.source == nil && !isSourced ? .noSource : nil
      }
    return found.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private func remarks<Item>(
    _ items: [Item], _ list: String, in entry: RuleEntry, _ wording: (Item) -> Wording?
  ) -> [RuleBook.Remark] {
    guard let nodes = try? entry.items(list) else { return [] }
    return zip(items, nodes).compactMap { item, node in
      wording(item).map { RuleBook.Remark(line: node.mark?.line, wording: $0) }
    }
  }
}

extension AwardForm {
  fileprivate func remark(_ rules: [AwardRule]) -> Wording? {
    let own = rules.filter { $0.form.code == code }
    if own.isEmpty { return .noRule }
    let spans = deciders.map(\.span)
    return own.contains { $0.effective?.isLongerThan(spans) == true } ? .undecided : nil
  }
}

extension Wording {
  fileprivate static let noRule = Wording(
    vi:
      "hình thức này chưa có quy tắc nào: không ai được đề nghị, chỉ ghi nhận khi đã có quyết định",
    en: "no rule leads to this form: nobody is put forward for it, it can only be recorded")
  fileprivate static let undecided = Wording(
    vi: "có ngày quy tắc còn hiệu lực mà không rõ ai quyết định hình thức này",
    en: "on some days on which a rule is in force nobody decides on this form")
  fileprivate static let unusedLaw = Wording(
    vi: "chưa quy tắc nào dựa vào văn bản này", en: "no rule names this law")
  fileprivate static let unusedCampaign = Wording(
    vi: "chưa quy tắc nào dùng đợt vận động này", en: "no rule names this campaign")
  fileprivate static let noSource = Wording(
    vi: "mức của địa phương chưa ghi văn bản quy định (source)",
    en: "the document that sets this locality's thresholds is missing (source)")
}
