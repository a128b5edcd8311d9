public import Facts
public import Privacy

/// A mark that nobody may be put forward for commendation while something is open: a complaint, an
/// inspection or a disciplinary matter (Law 06/2022/QH15 allows no proposal meanwhile).
public struct Hold: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "H"

  public let id: Identifier<Hold>
  public let subject: Giver
  public let terms: Part<HoldTerms>

  public init(id: ID, subject: Giver, terms: Part<HoldTerms>) {
    self.id = id
    self.subject = subject
    self.terms = terms
  }
}

/// Why and how long somebody may not be put forward; of the class `contribution`.
public struct HoldTerms: Equatable, Sendable {
  public var kind: HoldKind
  public var from: Day

  /// The last day; nil while it lasts.
  public var until: Day?

  /// The document that it rests on, such as `Thông báo số 12/TB-UBKT`.
  public var document: String?

  public init(kind: HoldKind, from: Day, until: Day? = nil, document: String? = nil) {
    self.kind = kind
    self.from = from
    self.until = until
    self.document = document
  }
}

extension HoldTerms {
  /// Whether it stands on a day.
  public func stands(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}

/// What is open.
public enum HoldKind: String, Term {
  case complaint, inspection, discipline, other

  public var name: Wording {
    switch self {
    case .complaint: Wording(vi: "Khiếu nại, tố cáo", en: "complaint")
    case .inspection: Wording(vi: "Thanh tra, kiểm tra", en: "inspection")
    case .discipline: Wording(vi: "Kỷ luật", en: "discipline")
    case .other: Wording(vi: "Lý do khác", en: "other")
    }
  }

  public var aliases: [String] {
    switch self {
    case .complaint: ["khieu nai", "to cao"]
    case .inspection: ["thanh tra", "kiem tra"]
    case .discipline: ["ky luat"]
    case .other: ["khac"]
    }
  }
}
