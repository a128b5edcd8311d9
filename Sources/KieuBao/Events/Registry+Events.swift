public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Makes an event that persons can be invited to.
  ///
  /// - Throws: `too_long`, `bad_quota`, `bad_days`.
  public func add(_ programme: Programme, at now: Moment) throws -> Event.ID {
    let programme = try programme.checked()
    return try perform(Deed("event.create", for: .invitation), at: now) { session in
      try session.need(.profile)
      let id = session.changes.nextNumber(of: "event")
      var row = SealedRow(.event, id: id, subject: try session.newSubject())
      try session.seal(Personal(programme), into: &row)
      try session.insert(row)
      return .init(rawValue: id)
    }
  }

  /// Changes what an event is; invitations and the numbers of letters stay as they are.
  ///
  /// - Throws: `not_found`, `too_long`, `bad_quota`, `bad_days`, and what `change` throws.
  public func change(
    _ event: Event.ID, at now: Moment, _ change: (inout Programme) throws -> Void
  ) throws {
    try perform(Deed("event.edit", for: .invitation), at: now) { session in
      try session.need(.profile)
      let row = try session.row(event.rawValue, of: .event, named: event.description)
      let former = try session.programme(event)
      var programme = former
      try change(&programme)
      programme = try programme.checked()
      programme.lastLetter = former.lastLetter
      if programme != former { try session.replace(Personal(programme), in: row) }
    }
  }

  /// All events, the latest first.
  public func events(at now: Moment) throws -> [Event] {
    try perform(Deed("event.list", for: .invitation), at: now) { session in
      try session.events().sorted { one, other in
        let days = [one, other].map { $0.programme.value?.revealed.date }
        guard let first = days[0], let second = days[1], first != second else {
          return one.id > other.id
        }
        return first > second
      }
    }
  }
}

extension Programme {
  /// With its texts cleaned of what no paper shows, and days and numbers that can be.
  fileprivate func checked() throws(Problem) -> Programme {
    var checked = self
    checked.name = try CleanText.line(name, field: "name", limit: 200)
    checked.place = try place.map { value throws(Problem) in
      try CleanText.line(value, field: "place", limit: 200)
    }
    checked.time = try time.map { value throws(Problem) in
      try CleanText.line(value, field: "time", limit: 60)
    }
    guard quota.map({ $0 > 0 }) ?? true else { throw .badQuota }
    guard shares.allSatisfy({ $0.letters >= 0 }) else { throw .badShare }
    if let lastDay, lastDay < date { throw .badLastDay }
    if let replyBy, replyBy > date { throw .badReplyBy }
    if checked.lastDay == date { checked.lastDay = nil }
    return checked
  }
}

extension Problem {
  fileprivate static let badQuota = Problem(
    "bad_quota", field: "quota",
    message: Wording(vi: "số giấy mời phải lớn hơn 0", en: "a quota is at least one letter"))

  fileprivate static let badShare = Problem(
    "bad_quota", field: "share",
    message: Wording(
      vi: "phần giấy mời không thể âm", en: "a share of the letters cannot be less than none"))

  fileprivate static let badLastDay = Problem(
    "bad_days", field: "last-day",
    message: Wording(
      vi: "ngày cuối đứng trước ngày đầu", en: "the last day is before the first"))

  fileprivate static let badReplyBy = Problem(
    "bad_days", field: "reply-by",
    message: Wording(
      vi: "hạn trả lời sau ngày tổ chức", en: "the last day to answer is after the event"))
}
