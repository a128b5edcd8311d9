public import Facts
public import Privacy

/// What one person asked to be done with the data about him or her.
public struct Request: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "Y"

  public let id: Identifier<Request>

  /// Who asked.
  public let subject: DataSubject
  public let petition: Part<Petition>

  public init(id: ID, subject: DataSubject, petition: Part<Petition>) {
    self.id = id
    self.subject = subject
    self.petition = petition
  }
}

/// What was asked for, when, and what came of it; of the class `identity`.
public struct Petition: Equatable, Sendable {
  public let kind: RequestKind

  /// The day the request reached the office: its terms are counted from it.
  public let received: Day
  public let channel: RequestChannel?

  /// What was asked for, in free words.
  public let asked: String?

  /// The number of the user who entered it.
  public let enteredBy: Int64
  public var acknowledgement: Step?
  public var prolongation: Prolongation?
  public var closing: Closing?

  public init(
    kind: RequestKind, received: Day, channel: RequestChannel? = nil, asked: String? = nil,
    enteredBy: Int64 = 0, acknowledgement: Step? = nil, prolongation: Prolongation? = nil,
    closing: Closing? = nil
  ) {
    self.kind = kind
    self.received = received
    self.channel = channel
    self.asked = asked
    self.enteredBy = enteredBy
    self.acknowledgement = acknowledgement
    self.prolongation = prolongation
    self.closing = closing
  }
}

extension Petition {
  /// Something that was done about it: on which day, by the user of which number.
  public struct Step: Equatable, Sendable {
    public let on: Day
    public let by: Int64

    public init(on day: Day, by user: Int64) {
      on = day
      by = user
    }
  }

  /// The one lengthening of the term that the law allows.
  public struct Prolongation: Equatable, Sendable {
    public let step: Step

    /// One plain word, which the person is told.
    public let reason: String

    public init(_ step: Step, reason: String) {
      self.step = step
      self.reason = reason
    }
  }

  /// The answer.
  public struct Closing: Equatable, Sendable {
    public let step: Step
    public let outcome: RequestOutcome

    /// Why it was refused, or a word on what was done.
    public let reason: String?

    public init(_ step: Step, _ outcome: RequestOutcome, reason: String? = nil) {
      self.step = step
      self.outcome = outcome
      self.reason = reason
    }
  }

  public var isOpen: Bool { closing == nil }
}
