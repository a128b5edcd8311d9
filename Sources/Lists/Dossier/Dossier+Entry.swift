public import Facts
public import People

extension Dossier {
  /// One nominee with what the papers tell of it; texts are in Vietnamese.
  public struct Entry: Equatable, Sendable {
    /// The number in the registry, `P12` or `O3`.
    public let code: String
    public let kind: NomineeKind

    /// The name in one line, composed, without invisible signs: the same bytes on every paper.
    public let name: String
    public let birthYear: Int?
    public let sex: Sex?

    /// Occupation or post, and where (chức vụ, đơn vị).
    public let position: String?

    /// The name of the country of residence.
    public let country: String?
    public let city: String?

    /// The home locality in the units of today.
    public let home: String?

    /// The home locality in the units until 30/6/2025.
    public let formerHome: String?
    public let form: Form

    /// Whether the nominee has died (truy tặng).
    public let isPosthumous: Bool

    /// The rule met, in words.
    public let rule: String?
    public let achievements: [Achievement]

    /// The value of the achievements in whole đồng, as it was recorded with the proposal.
    public let totalVND: Int64

    /// What was awarded before, a line each: form, number, date.
    public let earlierAwards: [String]

    /// The achievements in at most two lines of the list.
    public let summary: String

    /// The same as it may be published: without sums and descriptions; nil shows a dash.
    public let publicSummary: String?

    /// The money that goes with the award, in whole đồng.
    public let bonus: Int64?
    public let finding: ProposalTerms.Finding?

    /// Nil leaves room to write it in by hand.
    public let votes: Votes?

    public init(
      code: String, kind: NomineeKind, name: String, birthYear: Int? = nil, sex: Sex? = nil,
      position: String? = nil, country: String? = nil, city: String? = nil, home: String? = nil,
      formerHome: String? = nil, form: Form, isPosthumous: Bool = false, rule: String? = nil,
      achievements: [Achievement], totalVND: Int64, earlierAwards: [String] = [], summary: String,
      publicSummary: String? = nil,
      bonus: Int64? = nil, finding: ProposalTerms.Finding? = nil, votes: Votes? = nil
    ) {
      self.code = code
      self.kind = kind
      self.name = Self.oneLine(name)
      self.birthYear = birthYear
      self.sex = sex
      self.position = position
      self.country = country
      self.city = city
      self.home = home
      self.formerHome = formerHome
      self.form = form
      self.isPosthumous = isPosthumous
      self.rule = rule
      self.achievements = achievements
      self.totalVND = totalVND
      self.earlierAwards = earlierAwards
      self.summary = summary
      self.publicSummary = publicSummary
      self.bonus = bonus
      self.finding = finding
      self.votes = votes
    }

    private static func oneLine(_ name: String) -> String {
      let words = name.split(whereSeparator: \.isWhitespace).map { word in
        String(String.UnicodeScalarView(word.unicodeScalars.filter(\.isVisible)))
      }
      return words.filter { !$0.isEmpty }.joined(separator: " ").composed
    }
  }

  /// One contribution that counts for the nominee.
  public struct Achievement: Equatable, Sendable {
    public let date: PartialDate
    public let kind: ContributionKind

    /// What it was for and what it was.
    public let purpose: String?
    public let description: String?

    /// The nominee's share in whole đồng; nil where nobody valued it.
    public let value: Int64?

    /// Whether others gave it together with the nominee.
    public let isJoint: Bool

    /// Papers that prove it.
    public let evidence: [String]

    public init(
      on date: PartialDate, _ kind: ContributionKind, purpose: String? = nil,
      description: String? = nil, value: Int64?, isJoint: Bool = false, evidence: [String] = []
    ) {
      self.date = date
      self.kind = kind
      self.purpose = purpose
      self.description = description
      self.value = value
      self.isJoint = isJoint
      self.evidence = evidence
    }
  }

  /// How many of those present agreed.
  public struct Votes: Equatable, Sendable {
    public let agreed: Int
    public let cast: Int

    /// Nil when more agreed than voted, or nobody voted.
    public init?(_ agreed: Int, of cast: Int) {
      guard cast > 0, 0...cast ~= agreed else { return nil }
      self.agreed = agreed
      self.cast = cast
    }
  }
}

extension Dossier.Achievement {
  /// One of a ``Nomination``.
  public init(_ achievement: Achievement) {
    self.init(
      on: achievement.date, achievement.kind, purpose: achievement.purpose,
      description: achievement.description, value: achievement.shareVND,
      isJoint: achievement.isJoint, evidence: achievement.evidence)
  }
}

extension Unicode.Scalar {
  /// Whether it is no control and no invisible sign, such as one that turns the direction of writing.
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate: false
    default: true
    }
  }
}
