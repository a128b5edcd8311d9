import Foundation
import GRDB
import KieuBao
import Testing

/// What persons ask for is kept with its clock, and nothing overdue goes unseen.
struct RequestTests {
  let world: World
  let person: Person.ID
  let relative: Relative.ID
  let today = Moment.noon.dayInVietnam
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
    person = try world.register("Lê Thị Bưởi", [.status: .text("deceased")])
    let form = RelativeForm([.name: .text("Lê Văn Mít"), .relation: .text("em")])
    relative = try world.registry.addRelatives(
      [RelativeDraft(form, asOf: Moment.noon.dayInVietnam)], of: person, at: .noon)[0]
  }

  private func ask(
    _ kind: RequestKind, daysAgo: Int = 0, by subject: DataSubject? = nil
  ) throws -> Request.ID {
    let draft = try PetitionDraft(
      kind, received: Day(sinceEpoch: today.sinceEpoch - daysAgo), channel: .letter,
      asked: "Tôi muốn biết", asOf: today)
    return try registry.enter(draft, of: subject ?? .person(person), at: .noon).id
  }

  private func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? any Explained)?.code
    }
  }

  @Test func `stand in order of their terms, with those who asked`() throws {
    let erase = try ask(.erase, by: .relative(relative))
    let access = try ask(.access)
    let found = try registry.requests(at: .noon)
    #expect(found.map(\.request.id) == [access, erase])
    #expect(found.map(\.request.subject) == [.person(person), .relative(relative)])
    #expect(found[0].request.petition.value?.revealed.asked == "Tôi muốn biết")
    #expect(found[0].clock.due.sinceEpoch == today.sinceEpoch + 10)
  }

  @Test func `are acknowledged once, extended once and closed once`() throws {
    let id = try ask(.access)
    let reason = try #require(Reason("complex-case"))
    _ = try registry.acknowledge(id, on: today, at: .noon)
    #expect(
      code { _ = try registry.acknowledge(id, on: today, at: .noon) } == "already_acknowledged")
    _ = try registry.extend(id, because: reason, on: today, at: .noon)
    #expect(
      code { _ = try registry.extend(id, because: reason, on: today, at: .noon) }
        == "already_extended")
    let clock = try #require(registry.requests(at: .noon).first?.clock)
    #expect(clock.due.sinceEpoch == today.sinceEpoch + 20 && clock.isAcknowledged)
    _ = try registry.close(id, .done, on: today, at: .noon)
    #expect(code { _ = try registry.close(id, .done, on: today, at: .noon) } == "request_closed")
    #expect(try registry.requests(at: .noon).isEmpty)
    #expect(try registry.requests(includingClosed: true, at: .noon).count == 1)
  }

  @Test func `are extended up to the last day, and no later`() throws {
    let reason = try #require(Reason("complex-case"))
    let (last, late) = (try ask(.access, daysAgo: 10), try ask(.access, daysAgo: 11))
    _ = try registry.extend(last, because: reason, on: today, at: .noon)
    #expect(
      code { _ = try registry.extend(late, because: reason, on: today, at: .noon) } == "term_over")
  }

  @Test func `are refused with a reason only, and not before they came`() throws {
    let id = try ask(.erase)
    #expect(code { _ = try registry.close(id, .refused, on: today, at: .noon) } == "missing")
    let before = Day(sinceEpoch: today.sinceEpoch - 1)
    #expect(code { _ = try registry.acknowledge(id, on: before, at: .noon) } == "bad_day")
    #expect(
      code {
        _ = try PetitionDraft(
          .access, received: Day(sinceEpoch: today.sinceEpoch + 1), asOf: today)
      } == "future_date")
    #expect(try registry.requests(at: .noon).count == 1)
  }

  @Test func `are told in number and term without a passphrase`() throws {
    _ = try ask(.access, daysAgo: 11)
    _ = try ask(.erase, by: .relative(relative))
    let status = try RegistryStatus(at: world.folder.path)
    #expect(status.card.clocks.count == 2)
    #expect(status.card.overdueRequests(on: today) == 1)
    #expect(
      status.card.clocks.map(\.due.sinceEpoch) == [today.sinceEpoch - 1, today.sinceEpoch + 20])
    #expect(status.lastBackup == nil && status.needsBackup(at: .noon))
    #expect(status.outdatedKeyCopies == 0)
  }

  @Test func `are answered by the deed that does what was asked`() throws {
    let access = try ask(.access)
    let restrict = try ask(.restrict)
    let correct = try ask(.correct)
    let object = try ask(.object)
    let others = try ask(.access, by: .relative(relative))
    let form = PersonForm([.occupation: .text("nông dân")])
    #expect(
      try registry.correct(person, form, on: today, at: .noon).closed == [correct])
    #expect(try registry.restrict(.person(person), on: today, at: .noon).closed == [restrict])
    #expect(
      try registry.accessReport(on: .person(person), on: today, at: .noon).closed == [access])
    let no = try Refusal(.objection, of: [.invitation], on: today, asOf: today)
    #expect(try registry.refuse(no, of: .person(person), at: .noon).closed == [object])
    #expect(try registry.requests(at: .noon).map(\.request.id) == [others])
  }

  @Test func `leave a restricted person where they found him when it is lifted`() throws {
    #expect(try registry.restrict(.person(person), on: today, at: .noon).isChanged)
    #expect(try !registry.restrict(.person(person), on: today, at: .noon).isChanged)
    #expect(
      code { _ = try registry.edit(person, PersonForm([.name: .text("X Y")]), at: .noon) }
        == "restricted")
    let form = PersonForm([.occupation: .text("nông dân")])
    #expect(try registry.correct(person, form, on: today, at: .noon).isChanged)
    try registry.liftRestriction(of: .person(person), at: .noon)
    let lifted = try registry.person(person, at: .noon)
    #expect(lifted.profile.value?.revealed.status == .deceased)
    #expect(lifted.identity.value?.revealed.occupation == "nông dân")
    #expect(
      code { try registry.liftRestriction(of: .person(person), at: .noon) } == "not_restricted")
    #expect(try registry.restrict(.relative(relative), on: today, at: .noon).isChanged)
    try registry.liftRestriction(of: .relative(relative), at: .noon)
    #expect(try registry.check(at: .noon).isEmpty)
  }

  @Test(arguments: [
    "UPDATE clock SET due = due + 30", "UPDATE clock SET is_open = 0", "DELETE FROM clock",
    "UPDATE clock SET acknowledged = 1", "UPDATE clock SET acknowledge_by = acknowledge_by + 9",
  ])
  func `are not hidden by whoever sets the clock`(sql: String) throws {
    let id = try ask(.access, daysAgo: 11)
    let queue = try DatabaseQueue(path: world.folder.appending(path: "registry.sqlite").path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    #expect(try registry.requests(at: .noon).map(\.request.id) == [id])
    #expect(try registry.requests(at: .noon)[0].clock.isOverdue(on: today))
    #expect(try registry.check(at: .noon).map(\.code) == ["clock_wrong"])
    #expect(try registry.verifyAudit(at: .noon).findings.map(\.place) == ["request 1"])
  }

  @Test func `say nothing in the files of what was asked`() throws {
    _ = try ask(.access)
    for (name, data) in try world.files() {
      #expect(data.firstRange(of: Data("Tôi muốn biết".utf8)) == nil, "\(name)")
    }
  }
}
