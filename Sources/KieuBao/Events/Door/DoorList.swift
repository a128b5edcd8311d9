public import Facts
public import People
import Sealing

/// What the door of an event needs to know the letters by, without the registry and without a name.
public struct DoorList: Equatable, Sendable {
  public let event: String
  public let date: Day

  /// The event's public key, 32 bytes.
  public let signPublic: [UInt8]

  /// The letters that were sent, by number.
  public let letters: [Letter]

  /// One letter.
  public struct Letter: Hashable, Sendable {
    public let number: Int

    /// How many guests it invites.
    public let guests: Int

    /// Their table, group or delegation.
    public let group: String?

    /// What was answered; nil for nothing.
    public let reply: Reply?

    public init(number: Int, guests: Int, group: String? = nil, reply: Reply? = nil) {
      self.number = number
      self.guests = guests
      self.group = group
      self.reply = reply
    }
  }

  public init(event: String, date: Day, signPublic: [UInt8], letters: [Letter]) {
    self.event = event
    self.date = date
    self.signPublic = signPublic
    self.letters = letters
  }
}

/// Somebody who came with a letter.
public struct Arrival: Hashable, Sendable {
  /// The number of the letter.
  public let number: Int
  public let at: Moment

  public init(number: Int, at: Moment) {
    self.number = number
    self.at = at
  }
}

extension DoorList {
  /// What the door says of a code.
  public enum Answer: Equatable, Sendable {
    case welcome(Letter)
    /// Somebody came with this letter before.
    case again(Letter, first: Moment)
    /// Signed by the event's key, and not among the letters: taken back, or sent since.
    case notOnList(Int)
    /// Of another event.
    case otherEvent
    /// Signed by nobody who may.
    case forged
    /// No code of this program.
    case unreadable
  }

  /// Looks at a code; `came` are those who came before.
  public func answer(to code: some StringProtocol, came: [Arrival]) -> Answer {
    guard let pass = DoorPass(code) else { return .unreadable }
    guard pass.isOf(signPublic) else { return .otherEvent }
    guard pass.isGenuine(by: signPublic) else { return .forged }
    guard let letter = letters.first(where: { $0.number == pass.number }) else {
      return .notOnList(pass.number)
    }
    if let first = came.first(where: { $0.number == pass.number }) {
      return .again(letter, first: first.at)
    }
    return .welcome(letter)
  }
}

extension DoorList.Answer {
  /// Whether the guest comes in without a question.
  public var isWelcome: Bool { if case .welcome = self { true } else { false } }
}
