public import Facts

/// A kind of record that the office decides how long to keep.
public enum RetentionKind: String, Term {
  /// Persons of whom nothing was recorded but themselves: proposed for erasure, never purged.
  case persons
  case relatives, invitations, requests
  case giftTexts = "gift_texts"
  case voidGifts = "void_gifts"
  case imports, history
  case consents

  public var name: Wording {
    switch self {
    case .persons:
      Wording(vi: "Hồ sơ không còn hoạt động, không có căn cứ", en: "idle persons without a basis")
    case .relatives: Wording(vi: "Hồ sơ thân nhân", en: "relatives")
    case .invitations: Wording(vi: "Giấy mời của sự kiện đã qua", en: "invitations")
    case .requests: Wording(vi: "Yêu cầu đã giải quyết", en: "closed requests")
    case .giftTexts:
      Wording(vi: "Mục đích, mô tả, minh chứng của đóng góp", en: "texts of contributions")
    case .voidGifts: Wording(vi: "Đóng góp đã hủy ghi nhận", en: "void contributions")
    case .imports: Wording(vi: "Tên tệp đã nhập", en: "names of imported files")
    case .history: Wording(vi: "Lịch sử sửa đổi", en: "history of changes")
    case .consents:
      Wording(vi: "Minh chứng của đồng ý đã rút", en: "evidence of consents taken back")
    }
  }

  /// From which day it is counted.
  public var start: Wording {
    switch self {
    case .persons, .relatives:
      Wording(vi: "từ lần nhập hoặc sửa cuối", en: "from the last entry or change")
    case .invitations: Wording(vi: "từ ngày sự kiện", en: "from the event")
    case .requests: Wording(vi: "từ hạn giải quyết", en: "from the day the request was due")
    case .giftTexts: Wording(vi: "từ ngày đóng góp", en: "from the day of the gift")
    case .voidGifts: Wording(vi: "từ ngày hủy ghi nhận", en: "from the day it was declared void")
    case .imports: Wording(vi: "từ ngày nhập", en: "from the import")
    case .history: Wording(vi: "từ ngày sửa", en: "from the change")
    case .consents: Wording(vi: "từ ngày rút hoặc hết hạn", en: "from the end of the consent")
    }
  }

  public var aliases: [String] { [] }

  /// Whether it can be purged together; persons are erased one by one.
  public var isPurged: Bool { self != .persons }

  /// The name of the policy that decides it.
  var policy: String { "retention/\(rawValue)" }
}

extension PolicyTerm {
  /// How long each kind of record is kept.
  ///
  /// Nothing is in force before the office decides: the law says “no longer than the purpose needs”,
  /// and names no figure.
  static let retentions = RetentionKind.allCases.map { kind in
    PolicyTerm(
      kind.policy,
      Wording(
        vi: "Thời hạn lưu: \(kind.name.vi.lowercased())", en: "retention: \(kind.name.en)"),
      choices: ["P5Y", "P18M", "P90D", Self.undecided], standard: Self.undecided,
      needsDocument: { $0 != Self.undecided }
    ) { $0 == Self.undecided ? $0 : Period($0)?.description }
  }

  /// The value of a policy on which nothing was decided.
  static let undecided = "undecided"
}
