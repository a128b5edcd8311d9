public import Facts
public import Privacy

extension DataClass {
  /// What people call a class of fields.
  public var name: Wording {
    switch self {
    case .profile: Wording(vi: "Thông tin chung", en: "profile")
    case .identity: Wording(vi: "Nhân thân", en: "identity")
    case .contact: Wording(vi: "Liên lạc", en: "contact")
    case .documents: Wording(vi: "Giấy tờ", en: "documents")
    case .contribution: Wording(vi: "Đóng góp", en: "contributions")
    case .sensitive: Wording(vi: "Hoàn cảnh (nhạy cảm)", en: "circumstances (sensitive)")
    }
  }
}
