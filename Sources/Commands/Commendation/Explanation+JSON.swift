import KieuBao

extension Explanation {
  /// The explanation as one object.
  func json(name: String?) -> JSON {
    let answer = answer
    return [
      "schema": "kieubao/explanation/1", "id": .string(giver.description), "name": JSON(name),
      "kind": .string(giver.kind.rawValue), "as_of": .string(scope.asOf.description),
      "verdict": .string(answer.verdict), "award": JSON(answer.rule?.form.name.vi),
      "form": JSON(answer.rule?.form.code), "rule": JSON(answer.rule?.code),
      "reason": JSON(answer.reason?.rawValue), "rules": .array(rules.map(\.json)),
      "contributions": .array(gifts.map(\.json)),
      "earlier_awards": .array(earlierAwards.map(\.json)),
      "conflicts": .array(conflicts.map(\.json)), "laws": JSON(laws.map(\.code)),
      "other_forms": JSON(othersMet.map(\.form.code)),
    ]
  }

  private var answer: (verdict: String, rule: AwardRule?, reason: Omission?) {
    switch verdict {
    case .nominated(let rule): ("nominated", rule, nil)
    case .leftOut(let reason): ("left_out", nil, reason)
    }
  }
}

extension Explanation.RuleAnswer {
  fileprivate var json: JSON {
    [
      "rule": .string(rule.code), "form": .string(rule.form.code),
      "award": .string(rule.form.name.vi), "level": .string(rule.form.level.rawValue),
      "met": .bool(isMet), "refusal": JSON(refusal?.rawValue),
      "criteria": .array(criteria.map(\.json)), "contributions": .array(gifts.map(\.verdict)),
    ]
  }
}

extension Explanation.Criterion {
  fileprivate var json: JSON {
    [
      "measurement": .string(measurement.rawValue), "needed": JSON(needed), "has": JSON(has),
      "missing": JSON(missing), "met": .bool(isMet),
    ]
  }
}

extension Explanation.Weighed {
  /// Whether the gift counts, and why not.
  fileprivate var verdict: JSON {
    [
      "id": .string(contribution.description), "counts": .bool(discount == nil),
      "reason": JSON(discount?.code), "spent_by": JSON(discount?.award?.description),
    ]
  }

  /// The gift itself and whether any rule may count it.
  fileprivate var json: JSON {
    [
      "id": .string(contribution.description), "date": JSON(achievement?.date.description),
      "kind": JSON(achievement?.kind), "share_vnd": achievement?.shareVND.map { JSON($0) } ?? .null,
      "joint": achievement.map { .bool($0.isJoint) } ?? .null,
      "purpose": JSON(achievement?.purpose), "counts": .bool(discount == nil),
      "reason": JSON(discount?.code), "spent_by": JSON(discount?.award?.description),
    ]
  }
}

extension Explanation.Conflict {
  fileprivate var json: JSON {
    switch self {
    case .underReview(let kind): ["kind": "under_review", "what": JSON(kind)]
    case .nominated(let giver, let rule, let contributions):
      [
        "kind": "nominated", "id": .string(giver.description), "rule": .string(rule.code),
        "contributions": JSON(contributions.map(\.description)),
      ]
    case .held(let award): ["kind": "held", "award": award.json]
    case .spent(let award, let contributions):
      [
        "kind": "spent", "award": award.json,
        "contributions": JSON(contributions.map(\.description)),
      ]
    case .proposed(let proposal, let giver, let contributions):
      [
        "kind": "proposed", "proposal": .string(proposal.description),
        "id": .string(giver.description),
        "contributions": JSON(contributions.map(\.description)),
      ]
    }
  }
}

extension Discount {
  /// The reason as programs read it.
  fileprivate var code: String {
    switch self {
    case .withheld: "withheld"
    case .void: "void"
    case .spent: "spent"
    case .later: "later"
    case .outsideSpan: "outside_span"
    case .outsideWindow: "outside_window"
    case .kind: "kind"
    case .otherCampaign: "other_campaign"
    }
  }

  /// The award that honoured the gift.
  fileprivate var award: Commendation.ID? {
    if case .spent(let award) = self { award } else { nil }
  }
}

extension Commendation {
  /// The award as one object, without its schema.
  var json: JSON { .object(lines.members) }

  /// Everything the registry keeps of the award.
  var lines: [Detail.Line] {
    let id = Detail.Line("id", .id, .text(id.description))
    let honoured = Detail.Line(
      "contributions", Wording(vi: "Thành tích", en: "Contributions"),
      .list(contributions.map(\.description)))
    guard let award = award.value?.revealed else {
      return [
        id, .withheld("form", .award), .withheld("award", .award), .withheld("date", .date),
        .withheld("decision", .decision), .withheld("decided_by", .decidedBy), honoured,
      ]
    }
    return [
      id, .init("form", .award, .text(award.form)), .init("award", .award, .text(award.formName)),
      .init("date", .date, .date(award.date)), .init("decision", .decision, .text(award.decision)),
      .init("decided_by", .decidedBy, .text(award.decidedBy)), honoured,
      .init(
        "bonus_vnd", Wording(vi: "Tiền thưởng (đồng)", en: "Money (VND)"),
        .integer(award.bonus.map { Int($0) })),
      .init("posthumous", Wording(vi: "Truy tặng", en: "Posthumous"), .flag(award.isPosthumous)),
    ]
  }
}

extension Wording {
  static let award = Wording(vi: "Hình thức khen thưởng", en: "Award")
  static let decision = Wording(vi: "Quyết định số", en: "Decision")
  static let decidedBy = Wording(vi: "Cấp quyết định", en: "Decided by")
}
