public import Facts
public import Privacy

/// The legal ground (căn cứ pháp lý) on which somebody's data is used for one purpose.
public enum Ground: String, Term {
  case consent, task, contract, law, vital

  public var name: Wording {
    switch self {
    case .consent: Wording(vi: "Sự đồng ý của người đó", en: "consent")
    case .task: Wording(vi: "Nhiệm vụ được giao theo pháp luật", en: "public task")
    case .contract: Wording(vi: "Hợp đồng", en: "contract")
    case .law: Wording(vi: "Nghĩa vụ theo pháp luật", en: "legal duty")
    case .vital: Wording(vi: "Bảo vệ tính mạng, sức khỏe", en: "vital interest")
    }
  }

  public var aliases: [String] {
    switch self {
    case .consent: ["dong y", "su dong y"]
    case .task: ["cong vu", "nhiem vu", "nhiem vu duoc giao"]
    case .contract: []
    case .law: ["phap luat", "nghia vu phap luat"]
    case .vital: ["tinh mang", "khan cap"]
    }
  }
}

/// One record of a ground: for which purpose, from when, and how it came to an end; of the class
/// `profile`.
///
/// Without a ground it tells of an end alone: somebody said no to what was never recorded.
public struct Basis: Hashable, Sendable {
  public let purpose: Purpose
  public let ground: Ground?

  /// The day it was given; nil where there is no ground.
  public let granted: Day?

  /// The last day it holds; nil for no end.
  public let until: Day?

  /// The day the consent was taken back.
  public var withdrawn: Day?

  /// The day somebody objected to the use.
  public var objected: Day?

  public init(
    _ purpose: Purpose, ground: Ground? = nil, granted: Day? = nil, until: Day? = nil,
    withdrawn: Day? = nil, objected: Day? = nil
  ) {
    self.purpose = purpose
    self.ground = ground
    self.granted = granted
    self.until = until
    self.withdrawn = withdrawn
    self.objected = objected
  }

  /// The last day on which somebody said no.
  public var ended: Day? { [withdrawn, objected].compactMap(\.self).max() }
}

/// What proves a ground, and its end; of the class `identity`.
public struct Evidence: Hashable, Sendable {
  /// How somebody spoke.
  public enum Channel: String, Term {
    case paper, phone, email
    case inPerson = "in_person"

    public var name: Wording {
      switch self {
      case .paper: Wording(vi: "Văn bản", en: "on paper")
      case .phone: Wording(vi: "Điện thoại", en: "by phone")
      case .email: Wording(vi: "Thư điện tử", en: "by e-mail")
      case .inPerson: Wording(vi: "Trực tiếp", en: "in person")
      }
    }

    public var aliases: [String] {
      switch self {
      case .paper: ["giay", "phieu", "van ban giay"]
      case .phone: ["goi dien"]
      case .email: ["email", "thu"]
      case .inPerson: ["gap mat", "gap truc tiep"]
      }
    }
  }

  /// The paper that proves it: its kind, number and date.
  public var document: String?
  public var channel: Channel?

  /// Who took it in for the office.
  public var takenBy: String?

  /// The paper that proves the withdrawal or the objection.
  public var ending: String?

  public init(
    document: String? = nil, channel: Channel? = nil, takenBy: String? = nil,
    ending: String? = nil
  ) {
    self.document = document
    self.channel = channel
    self.takenBy = takenBy
    self.ending = ending
  }
}

/// Whose data it is: a person abroad, or a relative at home, who has a say of their own.
public enum DataSubject: Hashable, Sendable, CustomStringConvertible {
  case person(Person.ID)
  case relative(Relative.ID)

  /// Reads `P12` or `T7`; a number alone is a person's.
  public init?(_ text: some StringProtocol) {
    if let id = Person.ID(text) {
      self = .person(id)
    } else if let id = Relative.ID(text) {
      self = .relative(id)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .person(let id): id.description
    case .relative(let id): id.description
    }
  }
}

/// One ground as the registry keeps it.
public struct BasisRecord: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "L"

  public let id: Identifier<BasisRecord>

  /// Whose; nil for one of a whole import.
  public let subject: DataSubject?

  /// The import it came with, or the one it is for.
  public let batch: Int64?
  public let basis: Basis
  public let evidence: Part<Evidence>

  public init(
    id: ID, subject: DataSubject?, batch: Int64?, basis: Basis, evidence: Part<Evidence>
  ) {
    self.id = id
    self.subject = subject
    self.batch = batch
    self.basis = basis
    self.evidence = evidence
  }
}
