/// What personal data is used for; consent is given per purpose.
public enum Purpose: String, Term {
  case registry, invitation, commendation, publication, statistics, sharing

  public var name: Wording {
    switch self {
    case .registry: Wording(vi: "Lập sổ theo dõi", en: "registry")
    case .invitation: Wording(vi: "Mời dự sự kiện", en: "invitation")
    case .commendation: Wording(vi: "Xét khen thưởng", en: "commendation")
    case .publication: Wording(vi: "Công bố", en: "publication")
    case .statistics: Wording(vi: "Thống kê", en: "statistics")
    case .sharing: Wording(vi: "Chia sẻ", en: "sharing")
    }
  }

  public var aliases: [String] { [] }
}
