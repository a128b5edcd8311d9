public import Facts
public import People
public import Spreadsheets

/// Why a person is not invited; each person left out has one reason.
public enum Absence: String, CaseIterable, Sendable {
  case merged, restricted, deceased
  case alreadyInvited = "already_invited"
  case alreadyWaiting = "already_waiting"
  case outsideCriteria = "outside_criteria"
  case returned
  case consentWithdrawn = "consent_withdrawn"
  case objected
  case noBasis = "no_basis"
  case noRelative = "no_relative"
  case householdInvited = "household_invited"

  /// Waits, as a `QuotaShare` is used up.
  case overShare = "over_share"

  /// Waits, as all letters are used up.
  case overQuota = "over_quota"

  public var wording: Wording {
    switch self {
    case .merged: Wording(vi: "hồ sơ đã gộp", en: "record merged into another")
    case .restricted: Wording(vi: "hồ sơ bị hạn chế xử lý", en: "processing restricted")
    case .deceased: Wording(vi: "đã mất", en: "deceased")
    case .alreadyInvited:
      Wording(vi: "đã có giấy mời dự sự kiện này", en: "already invited to this event")
    case .alreadyWaiting:
      Wording(vi: "đã ở trong danh sách chờ", en: "already on the waiting list")
    case .outsideCriteria: Wording(vi: "không thuộc diện mời", en: "outside the criteria")
    case .returned: Wording(vi: "đã về nước", en: "returned")
    case .consentWithdrawn: BasisRefusal.withdrawn.wording
    case .objected: BasisRefusal.objected.wording
    case .noBasis: BasisRefusal.noBasis.wording
    case .noRelative:
      Wording(
        vi: "không có thân nhân liên hệ để mời thay",
        en: "no contact relative to invite in their place")
    case .householdInvited:
      Wording(vi: "gia đình đã có giấy mời", en: "the household already has a letter")
    case .overShare:
      Wording(vi: "vượt phần giấy mời dành riêng", en: "over a share of the letters")
    case .overQuota: Wording(vi: "vượt số giấy mời", en: "over the quota of letters")
    }
  }
}

extension Absence {
  /// Why a person's data may not be used, as the reason of not being invited.
  public init(_ refusal: BasisRefusal) {
    switch refusal {
    case .withdrawn: self = .consentWithdrawn
    case .objected: self = .objected
    case .noBasis: self = .noBasis
    }
  }
}

extension Sequence<Absence> {
  /// How many for each reason, in the order in which the reasons are declared.
  public var counted: [Exclusion] {
    let counts = reduce(into: [Absence: Int]()) { $0[$1, default: 0] += 1 }
    return Absence.allCases.compactMap { reason in
      counts[reason].map { Exclusion(reason.rawValue, reason.wording, count: $0) }
    }
  }
}
