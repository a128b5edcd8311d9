/// What a contribution consists of (hình thức đóng góp).
public enum ContributionKind: String, Term {
  case cash
  case inKind = "in_kind"
  case investment, works, knowledge, volunteering, other

  public var name: Wording {
    switch self {
    case .cash: Wording(vi: "Tiền mặt", en: "cash")
    case .inKind: Wording(vi: "Hiện vật", en: "in kind")
    case .investment: Wording(vi: "Đầu tư", en: "investment")
    case .works: Wording(vi: "Công trình", en: "works")
    case .knowledge: Wording(vi: "Tri thức", en: "knowledge")
    case .volunteering: Wording(vi: "Tình nguyện", en: "volunteering")
    case .other: Wording(vi: "Khác", en: "other")
    }
  }

  public var aliases: [String] {
    switch self {
    case .cash: ["tien", "chuyen khoan", "hoc bong", "scholarship"]
    case .inKind: ["vat chat", "hang hoa", "qua"]
    case .investment: ["dau tu kinh doanh", "du an"]
    case .works: ["xay dung", "cong trinh dan sinh"]
    case .knowledge: ["chuyen giao tri thuc", "chat xam", "giang day", "tu van"]
    case .volunteering: ["cong suc", "thien nguyen", "ngay cong"]
    case .other: ["hinh thuc khac", "y te"]
    }
  }
}
