import Foundation
import KieuBao
import Sealing
import Storage
import Testing

struct RegistryTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
  }

  @Test func `a person comes back as registered`() throws {
    let id = try world.register(
      "Nguyễn Thị Hòa",
      [
        .dob: .text("05/1970"), .country: .text("Mỹ"), .city: .text("San Jose"),
        .phones: .texts(["408 555 0123"]), .home: .text("20587"), .note: .text("Ốm nặng"),
        .passport: .text("b1234567"),
      ])
    let person = try registry.person(id, at: .noon)
    let identity = try #require(person.identity.value?.revealed)
    #expect(identity.name.text == "Nguyễn Thị Hòa")
    #expect(identity.dob?.description == "1970-05")
    let profile = try #require(person.profile.value?.revealed)
    #expect(profile.country?.code == "US")
    #expect(profile.birthYear == 1970)
    #expect(profile.home?.code == "20587")
    #expect(person.contact.value?.revealed.phones == ["+14085550123"])
    #expect(person.documents.value?.revealed.passport == "B1234567")
    #expect(person.circumstances.value?.revealed.note == "Ốm nặng")
  }

  @Test(arguments: [
    "nguyen thi hoa", "Hoa Nguyễn", "hoà", "hòa", "Ho\u{0300}a", "NGUYỄN", "thi", "408-555-0123",
    "+1 408 555 0123", "B 1234567",
  ])
  func `a person is found by any part of a name, a phone or a document`(typed: String) throws {
    let id = try world.register(
      "Nguyễn Thị Hòa",
      [
        .country: .text("US"), .phones: .texts(["4085550123"]), .passport: .text("B1234567"),
      ])
    try world.register("Trần Văn Nam")
    let found = try registry.find(Personal(typed), at: .noon)
    #expect(found.persons.map(\.id) == [id])
    #expect(found.total == 1)
  }

  @Test func `an edit changes what it names and nothing else`() throws {
    let id = try world.register("Lê Lợi", [.phones: .texts(["0912345678"]), .city: .text("Praha")])
    try registry.edit(
      id, PersonForm([.city: .cleared, .country: .text("CZ"), .name: .text("Lê Lai")]), at: .noon)
    let person = try registry.person(id, at: .noon)
    #expect(person.identity.value?.revealed.name.text == "Lê Lai")
    #expect(person.contact.value?.revealed.city == nil)
    #expect(person.contact.value?.revealed.phones == ["+84912345678"])
    #expect(try registry.find(Personal(text: "loi"), at: .noon).persons.isEmpty)
  }

  @Test func `the passphrase opens the registry in any Unicode form, and another does not`() throws
  {
    try registry.close()
    let decomposed = Array("bốn từ dễ nhớ".decomposedStringWithCanonicalMapping.utf8)
    let again = try Registry.open(
      at: world.folder.path, user: "an", passphrase: Passphrase(decomposed, cost: .least),
      now: .noon)
    try again.close()
    #expect(throws: SealingError.wrongPassphrase) {
      try Registry.open(
        at: world.folder.path, user: "an",
        passphrase: Passphrase(Array("ba từ dễ nhớ".utf8), cost: .least), now: .noon)
    }
    #expect(throws: RegistryError.unknownUser(canBeAsked: false)) {
      try Registry.open(at: world.folder.path, user: "binh", passphrase: .sample, now: .noon)
    }
  }

  @Test func `a registry is never made over another`() throws {
    let before = try world.files()["registry.sqlite"]
    #expect(throws: StoreError.alreadyThere) {
      try Registry.create(
        at: world.folder.path, unit: "x", locality: "48", user: "b", passphrase: .sample, at: .noon)
    }
    #expect(try world.files()["registry.sqlite"] == before)
  }

  @Test func `the audit log of a day’s work verifies`() throws {
    let id = try world.register("Lê Lợi")
    try registry.edit(id, PersonForm([.note: .text("ghi chú")]), at: .noon)
    _ = try registry.find(Personal(text: "le"), at: .noon)
    let report = try registry.verifyAudit(at: .noon)
    #expect(report.findings == [])
    #expect(report.entries >= 4)
    let mine = try registry.auditEntries(about: id, at: .noon)
    #expect(mine.map(\.deed) == ["person.find", "person.edit", "person.add"])
    #expect(mine.allSatisfy { $0.user == "an" })
  }
}
