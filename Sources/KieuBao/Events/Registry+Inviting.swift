public import Facts
public import Lists
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Chooses guests for an event and writes their invitations.
  ///
  /// Those who wait move up first, as far as there are places. Then guests are chosen: those not
  /// invited lately come first, and one letter goes to a household; who finds no place waits. With
  /// `isTrial` the choice is only shown.
  ///
  /// `quota` is how many letters there are in all; nil for the event's own quota. Where the event has
  /// none, or fewer, it becomes the event's.
  ///
  /// - Throws: `not_found`.
  public func invite(
    to event: Event.ID, by criteria: Criteria, quota: Int? = nil, isTrial: Bool = false,
    at now: Moment
  ) throws -> GuestList {
    try perform(Deed("event.invite", for: .invitation), at: now, isTrial: isTrial) { session in
      // Without contact details nobody knows who lives together, and a household gets one letter.
      try session.need(.profile, .identity, .contact, .contribution)
      let programme = try session.programme(event, raisedTo: quota)
      let bases = try session.bases(for: .invitation)
      let promoted = try session.promote(
        to: event, quota: quota ?? programme.quota, programme.shares, bases)
      let earlier = try session.invitations(to: event)
      let letters = try session.letters(of: earlier)
      let plan = InvitationPlan(
        choosing: try session.candidates(for: event, programme, after: earlier, bases),
        by: criteria, quota: quota ?? programme.quota, shares: programme.shares,
        priorities: programme.priorities, after: letters,
        lastLetter: try session.programme(event).lastLetter)
      for (person, terms) in plan.terms + plan.waitingTerms {
        try session.invite(person, to: event, terms)
      }
      try session.keepLastLetter(plan.letters.last?.number, of: event)
      let list = InvitationList(
        plan, promoted: promoted, after: letters, quota: quota ?? programme.quota)
      let moved = Set(promoted.flatMap(\.guests).map(\.person))
      return try session.guestList(
        of: event, programme, list, leftOut: plan.leftOut.filter { !moved.contains($0.person) },
        bases)
    }
  }

  /// Moves waiting households up to the places that are free.
  ///
  /// With `releasingSilent` the places of those who did not answer in time are given up first; a late
  /// yes takes one again. `quota` is how many letters there are in all; nil for the event's own.
  ///
  /// - Throws: `not_found`; `no_deadline`, or `deadline_not_over` where the last day to answer is not
  ///   over, with `releasingSilent`.
  public func promote(
    to event: Event.ID, quota: Int? = nil, releasingSilent: Bool = false, isTrial: Bool = false,
    on today: Day, at now: Moment
  ) throws -> PromotionOutcome {
    try perform(Deed("event.promote", for: .invitation), at: now, isTrial: isTrial) { session in
      try session.need(.profile)
      let programme = try session.programme(event, raisedTo: quota)
      let released =
        releasingSilent ? try session.releaseSilent(of: event, programme, on: today) : []
      let promoted = try session.promote(
        to: event, quota: quota ?? programme.quota, programme.shares,
        try session.bases(for: .invitation))
      return PromotionOutcome(released: released, promoted: promoted)
    }
  }
}

/// What came of moving waiting households up.
public struct PromotionOutcome: Equatable, Sendable {
  /// The letters whose places were given up for want of an answer.
  public let released: [Int]

  /// The letters that are sent now, by number, with their guests.
  public let promoted: [Letter]

  public struct Letter: Equatable, Sendable {
    public let number: Int
    public let guests: [Person.ID]
  }

  init(released: [Int] = [], promoted: [Promotion]) {
    self.released = released
    self.promoted = promoted.map { Letter(number: $0.number, guests: $0.guests.map(\.person)) }
  }
}

extension Session {
  /// What an event is; a quota above its own becomes its own.
  fileprivate func programme(_ event: Event.ID, raisedTo quota: Int?) throws -> Programme {
    var programme = try programme(event)
    guard let quota, quota > programme.quota ?? 0 else { return programme }
    programme.quota = quota
    try replace(
      Personal(programme), in: row(event.rawValue, of: .event, named: event.description))
    return programme
  }

  /// Gives up the places of those who did not answer in time; tells the numbers of their letters.
  fileprivate func releaseSilent(
    of event: Event.ID, _ programme: Programme, on today: Day
  ) throws -> [Int] {
    guard let replyBy = programme.replyBy else { throw Problem.noDeadline(event) }
    guard today > replyBy else { throw Problem.deadlineNotOver }
    let silent = try letters(of: invitations(to: event)).silent(after: replyBy, on: today)
    return try silent.compactMap { letter in
      let guests = Set(try unrestricted(letter.guests).map(\.person))
      guard !guests.isEmpty else { return nil }
      try write(letter.released.filter { guests.contains($0.person) }, to: event)
      return letter.number
    }
  }

  /// Moves waiting households up to the places that are free.
  func promote(
    to event: Event.ID, quota: Int?, _ shares: [QuotaShare], _ bases: Bases
  ) throws -> [Promotion] {
    let letters = try letters(of: invitations(to: event))
    let waiting = letters.filter(\.isWaiting).flatMap(\.guests)
    guard !waiting.isEmpty else { return [] }
    let promoted = promotions(
      among: letters, quota: quota, shares: shares,
      barred: try barred(waiting, beside: letters.filter { !$0.isWaiting }, bases),
      barredRelatives: try barred(relatives: waiting.flatMap(\.terms.relatives)),
      lastLetter: try programme(event).lastLetter)
    try write(promoted.flatMap(\.guests).map { ($0.person, $0.terms) }, to: event)
    try keepLastLetter(promoted.last?.number, of: event)
    return promoted
  }

  /// Keeps the highest number given, for when the letter is gone with its guests.
  fileprivate func keepLastLetter(_ number: Int?, of event: Event.ID) throws {
    var programme = try programme(event)
    guard let number, number > programme.lastLetter else { return }
    programme.lastLetter = number
    try replace(
      Personal(programme), in: row(event.rawValue, of: .event, named: event.description))
  }

  /// Those of who wait that may not be invited any more.
  private func barred(
    _ waiting: [EventLetter.Guest], beside sent: [EventLetter], _ bases: Bases
  ) throws -> Set<Person.ID> {
    let twins = try twins()
    let invited = Set(sent.flatMap(\.guests).map { twins.keeper(of: $0.person) })
    return Set(
      try waiting.filter { guest in
        let keeper = twins.keeper(of: guest.person)
        let row = try row(keeper.rawValue, of: .person, named: keeper.description)
        let status = try needed(try open(row, empty: Profile())).status
        return status == .deceased || status == .restricted || guest.terms.reply == .no
          || invited.contains(keeper) || bases.refusal(of: keeper.rawValue) != nil
      }.map(\.person))
  }

  private func barred(relatives: [Relative.ID]) throws -> Set<Relative.ID> {
    guard !relatives.isEmpty else { return [] }
    let named = try nameable(relatives)
    return Set(relatives).subtracting(named.keys)
  }
}

extension Problem {
  fileprivate static func noDeadline(_ event: Event.ID) -> Problem {
    Problem(
      "no_deadline",
      message: Wording(
        vi: "sự kiện chưa có hạn trả lời", en: "the event has no last day to answer"),
      hint: Wording(
        vi: "đặt hạn bằng ‘kieubao event edit \(event) --reply-by NGÀY’",
        en: "set one with ‘kieubao event edit \(event) --reply-by DATE’"))
  }

  fileprivate static let deadlineNotOver = Problem(
    "deadline_not_over",
    message: Wording(vi: "chưa hết hạn trả lời", en: "the last day to answer is not over"),
    hint: Wording(
      vi: "chờ hết hạn, hoặc sửa hạn bằng ‘kieubao event edit’",
      en: "wait, or change it with ‘kieubao event edit’"))
}
