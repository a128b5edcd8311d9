import Foundation
import KieuBao

/// A registry with an event and three persons abroad who live apart: P1, P2 and P3.
struct EventWorld {
  let world: World
  var registry: Registry { world.registry }
  let today = Moment.noon.dayInVietnam

  /// In four weeks; answers are due in two.
  var date: Day { Day(sinceEpoch: today.sinceEpoch + 28) }
  var replyBy: Day { Day(sinceEpoch: today.sinceEpoch + 14) }

  init() throws {
    world = try World()
    for name in ["Lê Thị Một", "Trần Văn Hai", "Đỗ Ước Ba"] { try add(name) }
  }

  @discardableResult
  func add(_ name: String, _ more: [PersonForm.Field: FormValue] = [:]) throws -> Person.ID {
    try world.register(
      name,
      [.country: .text("US"), .home: .text("20356"), .dob: .text("1960")].merging(more) { $1 })
  }

  func event(quota: Int? = nil, on day: Day? = nil) throws -> Event.ID {
    try registry.add(
      Programme(name: "Họp mặt", date: day ?? date, quota: quota, replyBy: day ?? replyBy),
      at: .noon)
  }

  @discardableResult
  func invite(
    _ event: Event.ID, _ criteria: Criteria = .everybody, quota: Int? = nil
  ) throws -> GuestList {
    try registry.invite(to: event, by: criteria, quota: quota, at: .noon)
  }

  /// The invited and those who wait: `1 P1`, `wait 1 P2`, each with the answer.
  func standing(_ event: Event.ID) throws -> [String] {
    let list = try registry.guests(of: event, at: .noon).list
    return list.rows.map {
      "\($0.terms.number) \($0.person)" + ($0.terms.reply.map { " \($0)" } ?? "")
    }
      + list.waiting.map { "wait \($0.terms.number) \($0.person)" }
  }

  func setLetterhead() throws {
    try registry.set(
      Letterhead(issuer: "Ủy ban MTTQ xã Gò Nổi", symbol: "MTTQ", place: "Gò Nổi"), at: .noon)
  }

  func relative(_ entries: [RelativeForm.Field: FormValue], of person: Int64) throws -> Relative.ID
  {
    try registry.addRelatives(
      [RelativeDraft(RelativeForm(entries), asOf: today)], of: .init(rawValue: person), at: .noon)[
        0]
  }

  func object(_ subject: DataSubject, to purpose: Purpose) throws {
    _ = try registry.refuse(
      try Refusal(.objection, of: [purpose], on: today, document: "Thư 7", asOf: today),
      of: subject, at: .noon)
  }

  /// The code of the problem that some work ends with.
  func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? any Explained)?.code
    }
  }
}

extension Person.ID {
  static func p(_ number: Int64) -> Person.ID { .init(rawValue: number) }
}
