public import Facts

/// One change of the catalogue by a resolution after 1/7/2025.
public struct GazetteerChange: Hashable, Sendable {
  /// What a resolution does to a unit.
  public enum Deed: String, Hashable, Sendable, CaseIterable {
    /// A commune begins: `code`, `name`, `kind`, `province`. What it is made of tells so itself, by
    /// `merge` or `split`.
    case new

    /// A commune or a province gets another `name`.
    case rename

    /// A commune or a province gets another `kind`.
    case kind

    /// A commune ends and becomes a part of the one in `into`.
    case merge

    /// A commune goes apart among those in `into`; it ends unless it is one of them.
    case split
  }

  /// The first day it is in force.
  public let day: Day

  /// The number of the resolution.
  public let resolution: String
  public let deed: Deed

  /// The 5-digit code of the commune, or the 2-digit code of the province, that it is about.
  public let code: String
  public let name: String?

  /// The word of the kind: `phường`.
  public let kind: String?
  public let province: ProvinceCode?
  public let into: [String]
}

extension GazetteerChange.Deed {
  public var name: Wording {
    switch self {
    case .new: Wording(vi: "lập mới", en: "new")
    case .rename: Wording(vi: "đổi tên", en: "renamed")
    case .kind: Wording(vi: "đổi loại hình", en: "changed kind")
    case .merge: Wording(vi: "nhập", en: "merged")
    case .split: Wording(vi: "chia", en: "split")
    }
  }
}
