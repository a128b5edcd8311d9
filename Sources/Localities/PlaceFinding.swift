public import Facts

/// What was found out about the words of an address: see ``PlaceText``.
public struct PlaceFinding: Hashable, Sendable {
  public let grade: PlaceGrade

  /// The present commune meant; nil unless the grade is certain or likely.
  public let commune: CommuneCode?

  /// The present communes it may be, by code: one when the grade is certain or likely, several or one
  /// when it is open.
  public let candidates: [CommuneCode]

  /// The present provinces it may be in, by code.
  public let provinces: [ProvinceCode]

  /// The former units the text may name, smallest first; none where it names present ones alone.
  public let formerUnits: [FormerUnit]

  /// Why the grade is this one, without a word of the text.
  public let reason: Wording
}

/// How sure it is which commune an address means.
public enum PlaceGrade: String, Hashable, Sendable, CaseIterable {
  /// The text names one commune in the way such addresses are written.
  case certain

  /// One commune fits, with a flaw that the reason tells.
  case likely

  /// Several may be meant, or the parts of the text contradict each other: a person decides.
  case open

  /// The text names a province and nothing smaller.
  case provinceOnly = "province"

  /// The text names no place of the catalogue.
  case unknown
}

extension PlaceGrade {
  public var name: Wording {
    switch self {
    case .certain: Wording(vi: "chắc chắn", en: "certain")
    case .likely: Wording(vi: "nhiều khả năng", en: "likely")
    case .open: Wording(vi: "cần người quyết định", en: "for a person to decide")
    case .provinceOnly: Wording(vi: "chỉ biết tỉnh", en: "province only")
    case .unknown: Wording(vi: "không nhận ra", en: "not recognised")
    }
  }
}
