public import Facts

/// The administrative units that a report is drawn in.
public enum UnitSystem: String, Hashable, Sendable, CaseIterable {
  /// Those in force: communes in provinces.
  case today

  /// Those until 30/6/2025: communes in districts in provinces.
  case former
}

extension UnitSystem {
  public var name: Wording {
    switch self {
    case .today: Wording(vi: "hiện nay", en: "of today")
    case .former: Wording(vi: "trước 1/7/2025", en: "before 1/7/2025")
    }
  }

  /// A heading of places, with the units where they are not those of today.
  public func heading(_ heading: Wording) -> Wording {
    guard self == .former else { return heading }
    return Wording(vi: "\(heading.vi) (\(name.vi))", en: "\(heading.en) (\(name.en))")
  }
}
