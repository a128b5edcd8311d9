public import Facts
public import People
import Spreadsheets

/// Why somebody who gave is not among the nominees; each giver left out has one reason.
public enum Omission: String, CaseIterable, Sendable {
  case noRuleInForce = "no_rule_in_force"
  case noRecord = "no_record"
  case merged, restricted
  case consentWithdrawn = "consent_withdrawn"
  case objected
  case noBasis = "no_basis"
  /// Only in explanations: a list has nobody who gave nothing.
  case nothingGiven = "nothing_given"
  case underReview = "under_review"
  /// The form is given once in a life and was given before.
  case alreadyHeld = "already_held"
  /// A member is put forward with the same gifts.
  case membersNominated = "members_nominated"
  /// The family is put forward with the same gifts, for a higher form.
  case familyNominated = "family_nominated"
  case allSpent = "all_spent"
  case outsidePeriod = "outside_period"
  case withheld
  case voidOnly = "void_only"
  case noRuleForKind = "no_rule_for_kind"
  case deceased, returned
  case belowThreshold = "below_threshold"
  /// Only on lists for publication.
  case noPublicationConsent = "no_publication_consent"

  public var wording: Wording {
    switch self {
    case .noRuleInForce:
      Wording(vi: "không có quy tắc còn hiệu lực", en: "no rule in force")
    case .noRecord: Wording(vi: "không có hồ sơ xem được", en: "no record that may be seen")
    case .merged: Wording(vi: "hồ sơ đã gộp", en: "record merged into another")
    case .restricted: Wording(vi: "hồ sơ bị hạn chế xử lý", en: "processing restricted")
    case .consentWithdrawn: BasisRefusal.withdrawn.wording
    case .objected: BasisRefusal.objected.wording
    case .noBasis: BasisRefusal.noBasis.wording
    case .nothingGiven: Wording(vi: "chưa có đóng góp", en: "no contribution on record")
    case .underReview:
      Wording(
        vi: "đang bị kỷ luật, thanh tra hoặc khiếu nại",
        en: "under discipline, inspection or complaint")
    case .alreadyHeld:
      Wording(vi: "đã được tặng, chỉ tặng một lần", en: "held already, given once in a life")
    case .membersNominated:
      Wording(
        vi: "thành viên gia đình đã được đề nghị với cùng đóng góp",
        en: "a member is put forward with the same gifts")
    case .familyNominated:
      Wording(
        vi: "gia đình đã được đề nghị với cùng đóng góp",
        en: "the family is put forward with the same gifts")
    case .noPublicationConsent:
      Wording(vi: "chưa đồng ý công bố", en: "no consent to publication")
    case .allSpent:
      Wording(vi: "thành tích đã được khen thưởng", en: "achievements already rewarded")
    case .outsidePeriod:
      Wording(vi: "đóng góp ngoài thời gian xét", en: "contributions outside the period")
    case .withheld:
      Wording(vi: "không được xem nội dung đóng góp", en: "contributions withheld from this user")
    case .voidOnly: Wording(vi: "đóng góp đã hủy", en: "contributions declared void")
    case .noRuleForKind:
      Wording(vi: "không có quy tắc cho đối tượng này", en: "no rule for this kind of nominee")
    case .deceased:
      Wording(vi: "đã mất, quy tắc không xét", en: "deceased, not allowed by the rule")
    case .returned:
      Wording(vi: "đã về nước, quy tắc không xét", en: "returned, not allowed by the rule")
    case .belowThreshold: Wording(vi: "chưa đạt mức của quy tắc", en: "below the thresholds")
    }
  }
}

extension Omission {
  /// Why a person's data may not be used, as the reason of being left out.
  init(_ refusal: BasisRefusal) {
    switch refusal {
    case .withdrawn: self = .consentWithdrawn
    case .objected: self = .objected
    case .noBasis: self = .noBasis
    }
  }
}

/// Why one gift does not count for a rule.
public enum Discount: Hashable, Sendable {
  /// The user may not see what was given.
  case withheld
  case void
  /// An earlier award to the same giver honoured it: one achievement, one award.
  case spent(by: Commendation.ID)
  /// Given after the day of the list.
  case later
  /// Outside the days the list was asked for.
  case outsideSpan
  /// Outside the rule's own time.
  case outsideWindow
  /// Of a kind that the rule does not count.
  case kind
  /// Not of the campaign that the rule counts alone.
  case otherCampaign

  public var wording: Wording {
    switch self {
    case .withheld:
      Wording(vi: "không được xem nội dung", en: "withheld from this user")
    case .void: Wording(vi: "đã hủy", en: "declared void")
    case .spent(let award):
      Wording(
        vi: "đã dùng cho khen thưởng \(award); một thành tích chỉ được khen một lần",
        en: "spent by award \(award); one achievement is rewarded once")
    case .later: Wording(vi: "sau ngày lập danh sách", en: "after the day of the list")
    case .outsideSpan: Wording(vi: "ngoài thời gian được chọn", en: "outside the days asked for")
    case .outsideWindow:
      Wording(vi: "ngoài thời gian tính thành tích của quy tắc", en: "outside the rule's time")
    case .kind:
      Wording(vi: "hình thức đóng góp này không được tính", en: "of a kind that does not count")
    case .otherCampaign:
      Wording(vi: "không thuộc đợt vận động", en: "not of the campaign")
    }
  }
}

extension Sequence<Omission> {
  /// How many for each reason, in the order in which the reasons are declared.
  var counted: [Exclusion] {
    let counts = reduce(into: [Omission: Int]()) { $0[$1, default: 0] += 1 }
    return Omission.allCases.compactMap { reason in
      counts[reason].map { Exclusion(reason.rawValue, reason.wording, count: $0) }
    }
  }
}
