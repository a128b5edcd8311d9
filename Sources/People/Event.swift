public import Facts
public import Privacy

/// A meeting that persons are invited to, such as Xuân Quê hương.
public struct Event: Identifiable, Equatable, Sendable, Numbered {
  public static let letter = "E"

  public let id: Identifier<Event>
  public let programme: Part<Programme>

  public init(id: ID, programme: Part<Programme>) {
    self.id = id
    self.programme = programme
  }
}

/// What an event is; of the class `profile`.
public struct Programme: Equatable, Sendable {
  public var name: String
  public var date: Day
  public var place: String?

  /// How many letters may be sent; nil for no bound.
  public var quota: Int?

  public init(name: String, date: Day, place: String? = nil, quota: Int? = nil) {
    self.name = name
    self.date = date
    self.place = place
    self.quota = quota
  }
}

/// One guest of one event.
public struct Invitation: Equatable, Sendable {
  public let event: Event.ID
  public let person: Person.ID
  public let terms: Part<Terms>

  public init(event: Event.ID, person: Person.ID, terms: Part<Terms>) {
    self.event = event
    self.person = person
    self.terms = terms
  }
}

/// How a guest was invited and what came of it; of the class `profile`.
public struct Terms: Equatable, Sendable {
  /// The number of the letter; guests of one household share it.
  public var number: Int

  /// Why the guest was chosen.
  public var reason: String

  /// The first guest of the household, to whom the letter goes.
  public var household: Person.ID
  public var reply: Reply?
  public var repliedOn: Day?
  public var attended: Bool

  public init(
    number: Int, reason: String, household: Person.ID, reply: Reply? = nil,
    repliedOn: Day? = nil, attended: Bool = false
  ) {
    self.number = number
    self.reason = reason
    self.household = household
    self.reply = reply
    self.repliedOn = repliedOn
    self.attended = attended
  }
}

/// A guest's answer.
public enum Reply: String, Term {
  case yes, no

  public var name: Wording {
    switch self {
    case .yes: Wording(vi: "Nhận lời", en: "accepted")
    case .no: Wording(vi: "Từ chối", en: "declined")
    }
  }

  public var aliases: [String] { self == .yes ? ["co", "dong y"] : ["khong"] }
}
