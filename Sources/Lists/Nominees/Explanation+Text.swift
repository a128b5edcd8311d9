public import Facts
import People
import Privacy

extension Explanation {
  /// The explanation as lines for a person to read, without a name.
  ///
  /// Verdict and laws, then rule by rule what is needed, the gifts with their evidence, earlier
  /// awards, and what stands in the way. Details are indented by two spaces.
  public var lines: [Wording] {
    var lines = [headline] + [[Law].note(laws), remedy, others].compactMap(\.self)
    for rule in rules { lines += rule.lines }
    lines += giftLines
    lines += earlierAwards.isEmpty ? [] : [awardsHeading] + earlierAwards.map(\.line)
    return lines + conflictLines
  }

  private var headline: Wording {
    switch verdict {
    case .nominated(let rule):
      let award = rule.form.name(isPosthumous: isPosthumous)
      return Wording(
        vi: "\(giver): được đề nghị \(award.vi), theo quy tắc \(rule.code).",
        en: "\(giver): put forward for \(award.en), by the rule \(rule.code).")
    case .leftOut(let reason):
      return Wording(
        vi: "\(giver): không được đề nghị: \(reason.wording.vi).",
        en: "\(giver): not put forward: \(reason.wording.en).")
    }
  }

  /// The other rules met, those of the highest form first.
  private var others: Wording? {
    guard !othersMet.isEmpty else { return nil }
    let vi = othersMet.map { "\($0.form.name.vi) (\($0.code))" }.joined(separator: "; ")
    let en = othersMet.map { "\($0.form.name.en) (\($0.code))" }.joined(separator: "; ")
    return Wording(vi: "Cũng đạt: \(vi).", en: "Also met: \(en).")
  }

  private var giftLines: [Wording] {
    let heading = Wording(
      vi: "Đóng góp (\(gifts.count)), tính đến ngày \(scope.asOf.written):",
      en: "Contributions (\(gifts.count)), as of \(scope.asOf):")
    return [heading]
      + gifts.flatMap { gift in
        let line = gift.discount.map { discount in
          Wording(
            vi: "\(gift.line.vi): không tính, \(discount.wording.vi)",
            en: "\(gift.line.en): does not count, \(discount.wording.en)")
        }
        return [line ?? gift.line] + [gift.evidence].compactMap(\.self)
      }
  }

  private var awardsHeading: Wording {
    Wording(
      vi: "Đã được khen thưởng (\(earlierAwards.count)):",
      en: "Awarded before (\(earlierAwards.count)):")
  }
}

extension Explanation.RuleAnswer {
  fileprivate var lines: [Wording] {
    let heading = Wording(
      vi: "\(rule.form.name.vi), quy tắc \(rule.code): \(isMet ? "đạt" : "chưa đạt")",
      en: "\(rule.form.name.en), rule \(rule.code): \(isMet ? "met" : "not met")")
    let refused = refusal.map { $0.wording.indented }
    return [heading] + [refused].compactMap(\.self) + criteria.map(\.line) + uncounted
  }

  /// The gifts that this rule alone does not count, a line for each reason.
  private var uncounted: [Wording] {
    [Discount.outsideWindow, .kind, .otherCampaign].compactMap { reason in
      let left = gifts.filter { $0.discount == reason }.map(\.contribution.description)
      guard !left.isEmpty else { return nil }
      let names = left.joined(separator: ", ")
      return Wording(
        vi: "\(names): không tính, \(reason.wording.vi)",
        en: "\(names): \(left.count == 1 ? "does" : "do") not count, \(reason.wording.en)"
      ).indented
    }
  }
}

extension Explanation.Criterion {
  fileprivate var line: Wording {
    let (needed, has) = (worded(needed), worded(has))
    let name = measurement.name
    guard !isMet else {
      return Wording(
        vi: "\(name.vi): cần \(needed.vi), có \(has.vi), đạt",
        en: "\(name.en): needed \(needed.en), has \(has.en), met"
      ).indented
    }
    let missing = worded(missing)
    return Wording(
      vi: "\(name.vi): cần \(needed.vi), có \(has.vi), còn thiếu \(missing.vi)",
      en: "\(name.en): needed \(needed.en), has \(has.en), missing \(missing.en)"
    ).indented
  }

  private func worded(_ value: Int64) -> Wording {
    measurement == .total ? .dong(value) : .number(value)
  }
}

extension Explanation.Weighed {
  fileprivate var line: Wording {
    guard let achievement else { return Wording(vi: "  \(contribution)", en: "  \(contribution)") }
    let value =
      achievement.shareVND.map(Wording.dong)
      ?? Wording(vi: "chưa quy được ra đồng", en: "not valued")
    let joint = achievement.isJoint ? Wording(vi: " (phần góp)", en: " (share)") : nil
    let kind = achievement.kind.name
    return Wording(
      vi:
        "  \(contribution), \(achievement.date.written), \(kind.vi), \(value.vi)\(joint?.vi ?? "")",
      en: "  \(contribution), \(achievement.date), \(kind.en), \(value.en)\(joint?.en ?? "")")
  }
}

extension Explanation.Weighed {
  /// The papers that prove the gift.
  fileprivate var evidence: Wording? {
    guard let papers = achievement?.evidence, !papers.isEmpty else { return nil }
    let list = papers.joined(separator: "; ")
    return Wording(vi: "    minh chứng: \(list)", en: "    evidence: \(list)")
  }
}

extension Commendation {
  fileprivate var line: Wording { Wording(vi: "  \(id): \(cited.vi)", en: "  \(id): \(cited.en)") }

  /// The form's name with the number and date of the decision.
  package var cited: Wording {
    guard let award = award.value?.revealed else {
      return Wording(vi: "không được xem nội dung", en: "withheld from this user")
    }
    let (vi, en) = (award.date.written, award.date.description)
    guard let decision = award.decision else {
      return Wording(vi: "\(award.formName) (\(vi))", en: "\(award.formName) (\(en))")
    }
    return Wording(
      vi: "\(award.formName) (số \(decision), \(vi))",
      en: "\(award.formName) (no. \(decision), \(en))")
  }
}

extension Wording {
  /// The line as a detail of the one above.
  var indented: Wording { Wording(vi: "  " + vi, en: "  " + en) }
}
