public import Facts
import Lists
public import People
import Privacy
import Sealing
import Storage

/// What papers of an event are to say.
public struct EventPaperRequest: Sendable {
  /// What they are for.
  public let use: Use

  /// What the event is about, in a phrase or two, in the language of the papers.
  public var about: String?

  /// The day letters are dated; nil leaves dots to write on.
  public var issuedOn: Day?

  /// Only the letters of these numbers; nil for all.
  public var numbers: Set<Int>?
  public var hasCodes = true
  public var language = Language.vi

  public init(_ use: Use) { self.use = use }

  public enum Use: Sendable {
    /// Who may come: neither declined nor without a place.
    case letters
    case badges

    /// Who has a letter at all, for the entrance.
    case door
  }
}

extension Registry {
  /// The papers of an event's letters.
  ///
  /// Nobody is on them who waits, has died, declined, or may not be invited any more. The key that
  /// signs the codes is made at the first use.
  ///
  /// - Throws: `not_found`, also where there is no letter; `letterhead_missing`; `not_permitted`.
  public func papers(
    of event: Event.ID, _ request: EventPaperRequest, at now: Moment
  ) throws -> EventPapers {
    try perform(request.use.deed, at: now) { session in
      try session.need(.profile, .identity, .contact)
      let programme = try session.programme(event)
      let letterhead = try session.letterhead(of: unit)
      if request.use != .badges, letterhead.place.isEmpty { throw Problem.letterheadMissing }
      let bases = try session.bases(for: .invitation)
      let (guests, absent) = try session.guests(of: event, bases)
      let letters = try session.written(
        session.letters(of: guests), request, event, asOf: programme.date)
      let twins = try session.twins()
      let codes =
        request.hasCodes && request.use == .letters
        ? try session.codes(of: letters.map(\.number), event) : [:]
      return EventPapers(
        event: event,
        notice: InvitationNotice(
          letterhead: letterhead, programme: programme, lunar: programme.lunar,
          about: request.about.map { Wording(vi: $0, en: $0) }, issuedOn: request.issuedOn,
          language: request.language),
        letters: letters, codes: codes,
        account: bases.account(
          of: Set(letters.flatMap(\.addressees).map { twins.keeper(of: $0.person).rawValue })),
        absent: absent.map(\.reason).counted)
    }
  }

  /// What the door of an event needs to know its letters by, without a name.
  ///
  /// - Throws: `not_found`, also where there is no letter.
  public func doorList(of event: Event.ID, at now: Moment) throws -> DoorList {
    try perform(Deed("event.door", for: .invitation), at: now) { session in
      try session.need(.profile, .identity)
      let programme = try session.programme(event)
      let (guests, _) = try session.guests(of: event, session.bases(for: .invitation))
      let letters = try session.written(
        session.letters(of: guests), EventPaperRequest(.door), event, asOf: programme.date)
      return DoorList(
        event: programme.name, date: programme.date,
        signPublic: try session.doorKey(of: event).signPublic(),
        letters: letters.map(DoorList.Letter.init))
    }
  }
}

extension EventPaperRequest.Use {
  fileprivate var deed: Deed {
    Deed(self == .door ? "event.door" : "event.letters", for: .invitation)
  }
}

extension Session {
  /// The letters as they are written, those only that the papers are for.
  fileprivate func written(
    _ letters: [EventLetter], _ request: EventPaperRequest, _ event: Event.ID, asOf day: Day
  ) throws -> [InvitationLetter] {
    let meant = letters.filter { !$0.isWaiting && (request.use == .door || $0.holdsPlace) }
      .map { request.use == .door ? $0 : $0.withoutDeclined }
    let persons = try guestPersons(meant.flatMap(\.guests).map(\.person))
    let relatives = try nameable(meant.flatMap(\.guests).flatMap(\.terms.relatives))
    let written = InvitationLetter.written(meant, asOf: day, relative: { relatives[$0] }) {
      persons[$0].map(GuestDetails.init)
    }
    if let missing = request.numbers?.subtracting(written.map(\.number)).min() {
      throw Problem.noSuchLetter(missing, event)
    }
    let chosen = written.filter { request.numbers?.contains($0.number) ?? true }
    guard !chosen.isEmpty else { throw Problem.noLetters(event) }
    return chosen
  }

  /// The codes of letters, by number.
  fileprivate func codes(of numbers: [Int], _ event: Event.ID) throws -> [Int: String] {
    let key = try doorKey(of: event)
    return Dictionary(
      uniqueKeysWithValues: try numbers.map { ($0, try DoorPass(number: $0, by: key).text) })
  }

  /// The key that signs an event's letters, made at the first use.
  fileprivate func doorKey(of event: Event.ID) throws -> DoorKey {
    let row = try row(event.rawValue, of: .event, named: event.description)
    let key = try DoorKey()
    if row.boxes[.identity] != nil { return try needed(try open(row, empty: key)) }
    try replace(Personal(key), in: row)
    return key
  }

  /// Refuses arrivals from the door of another event; a door is the first 16 digits of its key.
  ///
  /// - Throws: `other_event`.
  func refuseOtherDoor(_ door: String, of event: Event.ID) throws {
    try need(.identity)
    let row = try row(event.rawValue, of: .event, named: event.description)
    guard row.boxes[.identity] != nil,
      try String(doorKey(of: event).signPublic().hex.prefix(16)) == door
    else { throw Problem.otherEvent }
  }
}

extension EventLetter {
  /// The letter to those who did not decline.
  fileprivate var withoutDeclined: EventLetter {
    EventLetter(
      number: number, isWaiting: isWaiting, guests: guests.filter { $0.terms.reply != .no })
  }
}

extension DoorList.Letter {
  /// As the letter was written: those who may come, or all it addresses where all declined.
  fileprivate init(_ letter: InvitationLetter) {
    let coming = letter.addressees.filter { $0.reply != .no }
    let expected = coming.isEmpty ? letter.addressees : coming
    self.init(
      number: letter.number, guests: expected.count,
      group: expected.lazy.compactMap(\.group).first,
      reply: coming.isEmpty ? .no : coming.contains { $0.reply == .yes } ? .yes : nil)
  }
}

extension Programme {
  /// The day in the lunar calendar, as letters and lists tell it beside the other; nil for the days
  /// that are kept by the sun alone.
  public var lunar: Wording? {
    switch kind {
    case .reunification, .nationalDay: nil
    case .homelandSpring, .newYear, .other: LunarDay(date)?.phrase
    }
  }
}

extension Problem {
  fileprivate static let letterheadMissing = Problem(
    "letterhead_missing",
    message: Wording(
      vi: "chưa có tiêu đề văn bản của cơ quan", en: "the office's letterhead is not set"),
    hint: Wording(
      vi: "đặt một lần bằng ‘kieubao office set’", en: "set it once with ‘kieubao office set’"))

  fileprivate static func noLetters(_ event: Event.ID) -> Problem {
    Problem(
      "not_found",
      message: Wording(
        vi: "\(event) chưa có giấy mời nào đang có hiệu lực", en: "\(event) has no letter in force"),
      hint: Wording(
        vi: "chọn khách bằng ‘kieubao event invite \(event)’",
        en: "choose guests with ‘kieubao event invite \(event)’"))
  }

  fileprivate static let otherEvent = Problem(
    "other_event",
    message: Wording(
      vi: "tệp này ghi khách đến của sự kiện khác", en: "the file tells of another event's arrivals"
    ),
    hint: Wording(
      vi: "kiểm tra lại mã sự kiện", en: "see whether the event is the right one"))
}
