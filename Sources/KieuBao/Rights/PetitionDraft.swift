public import Facts
public import People

/// A request as entered, checked and ready to be kept.
public struct PetitionDraft: Equatable, Sendable {
  public let kind: RequestKind
  public let received: Day
  public let channel: RequestChannel?

  /// What was asked for, in free words; sealed.
  public let asked: String?

  /// Checks a request that came in on a day, `day` being the day it is.
  ///
  /// - Throws: `future_date`, `too_long`, `control_character`.
  public init(
    _ kind: RequestKind, received: Day, channel: RequestChannel? = nil, asked: String? = nil,
    asOf day: Day
  ) throws(Problem) {
    guard received <= day else {
      throw Problem(
        "future_date", field: "received",
        message: Wording(
          vi: "ngày nhận ở tương lai", en: "the day of receipt is in the future"))
    }
    self.kind = kind
    self.received = received
    self.channel = channel
    var text: String?
    if let asked, !asked.isBlank { text = try CleanText.lines(asked, field: "asked", limit: 2000) }
    self.asked = text
  }
}
