/// How a person stands in the registry.
public enum LifeStatus: String, Term {
  case active, deceased, returned, merged, restricted

  public var name: Wording {
    switch self {
    case .active: Wording(vi: "Đang theo dõi", en: "active")
    case .deceased: Wording(vi: "Đã mất", en: "deceased")
    case .returned: Wording(vi: "Đã về nước", en: "returned")
    case .merged: Wording(vi: "Đã gộp", en: "merged")
    case .restricted: Wording(vi: "Hạn chế xử lý", en: "restricted")
    }
  }

  public var aliases: [String] {
    switch self {
    case .active: ["con song"]
    case .deceased: ["chet", "qua doi", "tu tran"]
    case .returned: ["ve nuoc", "hoi huong"]
    case .merged, .restricted: []
    }
  }
}
