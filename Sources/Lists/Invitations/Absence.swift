public import Facts
public import People
public import Spreadsheets

/// Why a person is not invited; each person left out has one reason.
public enum Absence: String, CaseIterable, Sendable {
  case merged, restricted, deceased
  case alreadyInvited = "already_invited"
  case outsideCriteria = "outside_criteria"
  case returned
  case consentWithdrawn = "consent_withdrawn"
  case objected
  case noBasis = "no_basis"
  case householdInvited = "household_invited"
  case overQuota = "over_quota"

  public var wording: Wording {
    switch self {
    case .merged: Wording(vi: "hồ sơ đã gộp", en: "record merged into another")
    case .restricted: Wording(vi: "hồ sơ bị hạn chế xử lý", en: "processing restricted")
    case .deceased: Wording(vi: "đã mất", en: "deceased")
    case .alreadyInvited:
      Wording(vi: "đã có giấy mời dự sự kiện này", en: "already invited to this event")
    case .outsideCriteria: Wording(vi: "không thuộc diện mời", en: "outside the criteria")
    case .returned: Wording(vi: "đã về nước", en: "returned")
    case .consentWithdrawn: BasisRefusal.withdrawn.wording
    case .objected: BasisRefusal.objected.wording
    case .noBasis: BasisRefusal.noBasis.wording
    case .householdInvited:
      Wording(vi: "gia đình đã có giấy mời", en: "the household already has a letter")
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
