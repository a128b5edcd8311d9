import KieuBao
import Testing

/// Ordinary changes are taken back from the history, one after the other, and nothing else moves.
struct UndoTests {
  let world: World
  var registry: Registry { world.registry }
  let person: Person.ID

  init() throws {
    world = try World()
    person = try world.register("Phạm Thị Bích Ngọc", [.phones: .texts(["+16502530000"])])
  }

  private func edit(_ entries: [PersonForm.Field: FormValue]) throws -> Int {
    try registry.edit(person, PersonForm(entries), at: .noon)
    return try registry.auditHead().sequence
  }

  private var shown: Person { get throws { try registry.person(person, at: .noon) } }

  private func code(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return (error as? any Explained)?.code
    }
  }

  @Test func `an edit of several classes is taken back whole, and found as before`() throws {
    let before = try shown
    let entry = try edit([
      .name: .text("Phạm Bích Ngọc"), .phones: .texts(["+84905123456"]), .note: .text("mới về"),
      .passport: .text("C1234567"),
    ])
    #expect(try shown != before)
    #expect(try registry.undo(entry, at: .noon).records == ["\(person)"])
    #expect(try shown == before)
    #expect(try registry.find(Personal("6502530000"), at: .noon).persons.map(\.id) == [person])
    #expect(try registry.find(Personal("C1234567"), at: .noon).persons.isEmpty)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `an undoing is taken back like any change`() throws {
    let entry = try edit([.city: .text("Praha")])
    let edited = try shown
    _ = try registry.undo(entry, at: .noon)
    _ = try registry.undo(try registry.auditHead().sequence, at: .noon)
    #expect(try shown == edited)
  }

  @Test func `a change is not taken back over a later one`() throws {
    let before = try shown
    let first = try edit([.city: .text("Praha")])
    let second = try edit([.city: .text("Brno")])
    #expect(code { _ = try registry.undo(first, at: .noon) } == "changed_since")
    #expect(try shown.contact.value?.revealed.city == "Brno")
    _ = try registry.undo(second, at: .noon)
    // The undoing of the second is itself a later change, which is taken back to go on.
    #expect(code { _ = try registry.undo(first, at: .noon) } == "changed_since")
    #expect(try shown != before)
    #expect(try shown.contact.value?.revealed.city == "Praha")
  }

  @Test func `a void and a correction of givers are taken back, with the links`() throws {
    let other = try world.register("Trần Văn Đức")
    let form = GiftForm([
      .kind: .text("cash"), .date: .text("2024-05-01"), .amount: .text("500"),
      .currency: .text("USD"),
    ])
    let gift = try registry.record(
      Personal(Gift(form, asOf: Moment.noon.dayInVietnam)), of: [.person(person)], at: .noon)
    let before = try registry.contributions(at: .noon).chosen
    try registry.correct(
      gift, GiftForm(), givers: [.person(person), .person(other)], at: .noon)
    let correction = try registry.auditHead().sequence
    try registry.void(gift, reason: "ghi hai lần", at: .noon)
    _ = try registry.undo(try registry.auditHead().sequence, at: .noon)
    #expect(try registry.contributions(at: .noon).chosen.first?.gift.value?.revealed.void == nil)
    #expect(code { _ = try registry.undo(correction, at: .noon) } == "changed_since")
    try registry.correct(gift, GiftForm(), givers: [.person(person)], at: .noon)
    let back = try registry.auditHead().sequence
    #expect(try registry.contributions(at: .noon).chosen == before)
    _ = try registry.undo(back, at: .noon)
    #expect(
      try registry.contributions(of: .person(other), at: .noon).chosen.map(\.id) == [gift])
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `what changed no record cannot be taken back, and says so`() throws {
    _ = try shown
    let looked = try registry.auditHead().sequence
    #expect(code { _ = try registry.undo(looked, at: .noon) } == "nothing_to_undo")
    #expect(code { _ = try registry.undo(2, at: .noon) } == "nothing_to_undo")
    #expect(code { _ = try registry.undo(9999, at: .noon) } == "not_found")
  }

  @Test func `a trial of an undoing changes nothing`() throws {
    let entry = try edit([.city: .text("Praha")])
    let edited = try shown
    #expect(try registry.undo(entry, at: .noon, isTrial: true).records == ["\(person)"])
    #expect(try shown == edited)
  }

  @Test func `the history tells each change, and the values before and after it`() throws {
    let entry = try edit([.city: .text("Praha"), .name: .text("Phạm Ngọc")])
    _ = try edit([.city: .text("Brno")])
    let changes = try registry.history(of: RecordNumber(person), at: .noon)
    #expect(changes.map(\.entry.deed) == ["person.add", "person.edit", "person.edit"])
    #expect(changes.map(\.classes) == [[], [.identity, .contact], [.contact]])
    let around = try registry.person(person, around: entry, at: .noon)
    #expect(around.before?.identity.value?.revealed.name.text == "Phạm Thị Bích Ngọc")
    #expect(around.before?.contact.value?.revealed.city == nil)
    #expect(around.after.identity.value?.revealed.name.text == "Phạm Ngọc")
    #expect(around.after.contact.value?.revealed.city == "Praha")
    #expect(try registry.person(person, around: 2, at: .noon).before == nil)
  }
}
