import Facts
import People

extension Explanation {
  /// What stands in the way, or must be thought of, under a heading; nothing where there is none.
  var conflictLines: [Wording] {
    guard !conflicts.isEmpty else { return [] }
    let heading = Wording(
      vi: "Vướng mắc (\(conflicts.count)):", en: "In the way (\(conflicts.count)):")
    return [heading] + conflicts.map { $0.wording(to: giver).indented }
  }
}

extension Explanation.Conflict {
  fileprivate func wording(to giver: Giver) -> Wording {
    switch self {
    case .underReview(let kind): kind.conflict
    case .held(let award):
      Wording(
        vi: "đã được tặng \(award.cited.vi), theo \(award.id); hình thức này chỉ tặng một lần",
        en: "holds \(award.cited.en), by \(award.id); this form is given once in a life")
    case .nominated(let other, let rule, let gifts):
      Wording(
        vi: "\(other) được đề nghị \(rule.form.name.vi) với cùng đóng góp \(gifts.listed)",
        en: "\(other) is put forward for \(rule.form.name.en) with the same \(gifts.listed)")
    case .spent(let award, let gifts):
      Wording(
        vi: "\(gifts.listed) đã dùng cho \(award.id)\(award.owner(but: giver).vi): "
          + award.cited.vi,
        en: "\(gifts.listed) spent by \(award.id)\(award.owner(but: giver).en): \(award.cited.en)")
    case .proposed(let proposal, let nominee, let gifts):
      Wording(
        vi: "đề nghị \(proposal) cho \(nominee) đang chờ, dùng \(gifts.listed)",
        en: "the proposal \(proposal) for \(nominee) is open and uses \(gifts.listed)")
    }
  }
}

extension Commendation {
  /// Whose it is, where it is not the giver's own.
  fileprivate func owner(but giver: Giver) -> Wording {
    awardee == giver
      ? Wording(vi: "", en: "") : Wording(vi: " của \(awardee)", en: " of \(awardee)")
  }
}

extension HoldKind {
  /// Why nothing can be proposed meanwhile.
  fileprivate var conflict: Wording {
    let (vi, en) =
      switch self {
      case .complaint: ("việc khiếu nại, tố cáo", "a complaint")
      case .inspection: ("việc thanh tra, kiểm tra", "an inspection")
      case .discipline: ("việc xem xét kỷ luật", "a disciplinary matter")
      case .other: ("việc", "a matter")
      }
    return Wording(
      vi: "đang có \(vi) chưa kết luận: trong thời gian này luật không cho đề nghị",
      en: "\(en) is open: the law allows no proposal meanwhile")
  }
}

extension [Contribution.ID] {
  fileprivate var listed: String { map(\.description).joined(separator: ", ") }
}
