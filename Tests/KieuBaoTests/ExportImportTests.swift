import Foundation
import KieuBao
import Testing

/// A file with the columns of an export is taken in as it stands.
struct `An import of an export` {
  let world: World
  var registry: Registry { world.registry }

  init() throws { world = try World() }

  /// A file of one kind, by the keys of its columns.
  private func file(_ kind: ImportKindOfFile, _ rows: [[String: String]]) throws -> String {
    let path = world.folder.appendingPathExtension("\(kind.rawValue).csv").path
    let keys = kind.exportColumns.map(\.key)
    let table = Table(
      noun: "row", title: Wording(vi: "", en: ""),
      columns: kind.exportColumns.map { Column($0.key, $0.heading) },
      rows: rows.map { row in keys.map { .text(row[$0]) } })
    try table.writeCSV(to: path)
    return path
  }

  @discardableResult
  private func take(
    _ kind: ImportKindOfFile, _ rows: [String: String]...,
    change: (inout ImportRequest) -> Void = {
      _ in
    }
  ) throws -> ImportOutcome {
    let path = try file(kind, rows)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var request = ImportRequest(kind, path: path)
    change(&request)
    return try registry.importFile(request, keepingItems: true, at: .noon)
  }

  private func person(_ number: Int64) throws -> Person {
    try registry.person(.init(rawValue: number), at: .noon)
  }

  /// What the program would write for it, had it been kept so.
  private static let kept = [
    "id": "P7", "name": "Lê Thị Đủ", "other_names": #"Du Le; """Út"" Lê"; "a; b""#, "sex": "F",
    "dob": "1958-12", "home_as_written": "xã Gò Nổi, Đà Nẵng", "home": "chỉ để đọc",
    "country": "DE", "country_as_written": "Đông Đức", "phones": "0905 123 456",
    "registered_on": "2001-02-03", "status": "returned",
  ]

  @Test func `does not look anew for a home that had no code, nor read phones by a plan`() throws {
    let outcome = try take(.persons, Self.kept.merging(["other_names": "Du Le"]) { $1 })
    #expect(outcome.remarked == 0 && outcome.items[0].problems.isEmpty)
    let person = try person(1)
    #expect(person.profile.value?.revealed.home == nil)
    #expect(person.identity.value?.revealed.homeAsWritten == "xã Gò Nổi, Đà Nẵng")
    #expect(person.contact.value?.revealed.phones == ["0905 123 456"])
    #expect(person.profile.value?.revealed.country?.code == "DE")
    #expect(person.contact.value?.revealed.countryAsWritten == "Đông Đức")
    #expect(person.profile.value?.revealed.registeredOn == Day(year: 2001, month: 2, day: 3))
    #expect(person.profile.value?.revealed.status == .returned)
    // The same words in a list of an office mean the commune, and its phones are read by the country.
    let entered = try PersonDraft(
      PersonForm([.name: .text("A"), .home: .text("xã Gò Nổi, Đà Nẵng")]),
      asOf: Moment.noon.dayInVietnam)
    #expect(entered.profile.revealed.home != nil)
  }

  @Test func `keeps a code apart from the words it was found by`() throws {
    try take(
      .persons, ["id": "P1", "name": "A", "home_code": "20356", "home_as_written": "Sầm Sơn"])
    let person = try person(1)
    #expect(person.profile.value?.revealed.home?.code == "20356")
    #expect(person.identity.value?.revealed.homeAsWritten == "Sầm Sơn")
  }

  @Test func `still checks what somebody typed into it`() throws {
    let outcome = try take(
      .persons, ["id": "P1", "name": "A", "dob": "31/02/1960"], ["name": "Không mã"],
      ["id": "P3", "name": "B", "phones": "gọi sau", "status": "merged"]
    ) { $0.isTrial = true }
    #expect(outcome[.reject] == 3)
    #expect(outcome.problems.map(\.field) == ["dob", "record_id", "phone", "status"])
  }

  @Test func `ties relatives and gifts to the persons it brought`() throws {
    try take(.persons, ["id": "P31", "name": "A"], ["id": "P12", "name": "B"])
    try take(
      .relatives,
      [
        "id": "T5", "person": "P12", "name": "Mẹ", "home_as_written": "xã Gò Nổi, Đà Nẵng",
        "is_contact": "true", "status": "deceased", "phones": "0905123456; 12345678",
      ])
    let kin = try registry.relatives(of: .init(rawValue: 2), at: .noon).relatives
    #expect(kin.map { $0.kinship.value?.revealed.home } == [nil])
    #expect(kin.map { $0.kinship.value?.revealed.status } == [.deceased])
    #expect(kin.map { $0.identity.value?.revealed.homeAsWritten } == ["xã Gò Nổi, Đà Nẵng"])
    #expect(kin.map { $0.contact.value?.revealed.phones } == [["0905123456", "12345678"]])
    let gift = [
      "id": "C9", "date": "2024", "kind": "cash", "amount": "10.125", "currency": "KWD",
      "rate": "85123.456", "locality_code": "20356", "evidence": #""a; b"; c"#,
    ]
    let joint = ["P31", "P12"].map { gift.merging(["givers": $0]) { $1 } }
    let outcome = try take(.contributions, joint[0], joint[1])
    #expect(outcome[.add] == 1 && outcome[.join] == 1)
    let found = try registry.contributions(onlyOfListed: true, at: .noon).chosen
    #expect(found.map(\.givers) == [[.person(.init(rawValue: 1)), .person(.init(rawValue: 2))]])
    let kept = try #require(found[0].gift.value?.revealed)
    #expect(kept.money?.amount.description == "10.125")
    #expect(kept.money?.rate?.description == "85123.456")
    #expect(kept.locality?.code == "20356" && kept.evidence == ["a; b", "c"])
    #expect(try take(.contributions, joint[0], joint[1])[.same] == 2)
  }

  @Test func `is taken back like any other`() throws {
    let outcome = try take(.persons, ["id": "P1", "name": "A"])
    _ = try registry.undoImport(try #require(outcome.batch), at: .noon)
    #expect(try registry.persons(at: .noon).persons.isEmpty)
    #expect(try registry.check(at: .noon) == [])
  }

  /// A workbook names countries and words of lists as people read them.
  @Test(arguments: Language.allCases)
  func `knows every name that a workbook shows`(language: Language) throws {
    for country in Country.all {
      let draft = try PersonDraft(
        PersonForm([.name: .text("A"), .country: .text(country.name(language))]),
        asOf: Moment.noon.dayInVietnam)
      #expect(draft.profile.revealed.country == country, "\(country)")
      #expect(draft.contact.revealed.countryAsWritten == nil, "\(country)")
    }
    #expect(Category.allCases.allSatisfy { Category(written: $0.name(language)) == $0 })
    #expect(Sex.allCases.allSatisfy { Sex(written: $0.name(language)) == $0 })
    #expect(LifeStatus.allCases.allSatisfy { LifeStatus(written: $0.name(language)) == $0 })
    #expect(
      ContributionKind.allCases.allSatisfy { ContributionKind(written: $0.name(language)) == $0 })
  }

  @Test func `of relatives has those of everybody who is listed, under the record that is kept`()
    throws
  {
    for name in ["A", "B", "C"] { try world.register(name) }
    for (number, name) in ["Mẹ A", "Mẹ B", "Mẹ C"].enumerated() {
      let draft = try RelativeDraft(
        RelativeForm([.name: .text(name)]), asOf: Moment.noon.dayInVietnam)
      _ = try registry.addRelatives([draft], of: .init(rawValue: Int64(number + 1)), at: .noon)
    }
    try registry.merge(.init(rawValue: 2), into: .init(rawValue: 1), at: .noon)
    try registry.edit(.init(rawValue: 3), PersonForm([.status: .text("restricted")]), at: .noon)
    let selection = try registry.relativesOfAll(at: .noon)
    #expect(selection.relatives.map(\.person.rawValue) == [1, 1])
    #expect(selection.excluded == ["person_not_listed": 1])
  }
}
