import Foundation
import KieuBao
import Sealing
import Testing

@testable import Commands

/// What a list with every field says is imported into a fresh registry, and the two are compared.
struct `A full list` {
  let office: Office

  init() throws { office = try OddRecords.office() }

  @Test(arguments: [("csv", Language.vi), ("xlsx", .vi), ("xlsx", .en)])
  func `imports back to identical records`(ending: String, language: Language) throws {
    let copy = try Copy(of: office.registry, office)
    try copy.bring(ending, language)
    try copy.expectTheSame()
    #expect(copy.persons.count > 20 && copy.relatives.count >= 5 && copy.gifts.count >= 5)
    try copy.bringAgain(ending)
  }

  @Test func `of an invented registry imports back, not a value is another`() throws {
    let showcase = try Showcase.made.get()
    let folder = try showcase.copy(of: "registry")
    defer { folder.remove() }
    let copy = try Copy(of: folder.path, office)
    try copy.bring("xlsx", .vi)
    try copy.expectTheSame()
    #expect(copy.persons.count == 300 && copy.gifts.count > 100 && copy.relatives.count > 100)
  }

  @Test func `tells of everybody who is not in it`() throws {
    try office.done("subject", "restrict", "P2")
    try office.done("person", "merge", "P1", "P3")
    let persons = try office.json("person", "list", "--full")
    #expect(persons["excluded"] == ["restricted": 2])
    let gifts = try office.json("contribution", "list", "--full")
    #expect(gifts["excluded"] == ["organisation": 2, "giver_not_listed": 1])
    let named = persons.items.compactMap { $0["id"] }
    let givers = gifts.items.compactMap { $0["givers"]?.elements }.joined()
    #expect(givers.allSatisfy(named.contains))
    let kin = try office.json("relative", "list", "--all", "--full")
    #expect(kin.items.allSatisfy { named.contains($0["person"] ?? .null) })
    let copy = try Copy(of: office.registry, office)
    try copy.bring("csv", .vi)
    try copy.expectTheSame()
  }

  @Test func `holds what ordinary lists leave out, and those go on without it`() throws {
    let private_ = ["passport", "id_number", "note", "registered_on", "home_as_written"]
    let full = try office.done("person", "list", "--full").split(separator: "\n")[0]
      .split(separator: ",").map(String.init)
    #expect(full == ImportKindOfFile.persons.exportColumns.map(\.key))
    #expect(Set(private_).isSubset(of: full))
    let list = try office.done("person", "list").split(separator: "\n")[0].split(separator: ",")
    #expect(Set(private_).isDisjoint(with: list.map(String.init)))
  }

  @Test func `is masked on a screen, until a reason is given`() throws {
    let hidden = ["14085550123", "hoa@example.org", "B1234567", "049170000123", "mẹ già yếu"]
    let list = ["person", "list", "--full", "--format", "table"]
    let masked = try office.run(list).output
    #expect(!hidden.contains(where: masked.contains))
    #expect(masked.contains("•••67"))
    let shown = try office.run(list + ["--reveal", "doi-chieu"]).output
    #expect(hidden.allSatisfy(shown.contains))
    let kin = try office.run("relative", "list", "--all", "--full", "--format", "table").output
    #expect(!kin.contains("912345678") && kin.contains("+84 ••• ••• •78"))
  }

  @Test func `leaves out the columns its reader may not see, and names them`() throws {
    let added = try office.run(
      [
        "user", "add", "clerk", "--role", "clerk", "--classes", "profile,contact", "--duties",
        "enter,read",
      ], environment: ["KIEUBAO_NEW_PASSPHRASE_FILE": office.passphrase])
    try #require(added.status == 0, "\(added.errors)")
    let run = try office.run(
      ["person", "list", "--full"], environment: ["KIEUBAO_USER": "clerk"])
    let header = run.output.split(separator: "\n")[0].split(separator: ",").map(String.init)
    #expect(header.contains("phones") && header.contains("registered_on"))
    let withheld = ["name", "dob", "home_as_written", "passport", "id_number", "note"]
    #expect(Set(withheld).isDisjoint(with: header))
    #expect(run.errors.contains("Không được xem: họ và tên"))
    #expect(!run.output.contains("B1234567"))
  }

  @Test(arguments: [
    ["relative", "list"], ["relative", "list", "P1", "--all"],
    ["contribution", "list", "--full", "--all"],
    ["contribution", "list", "--full", "--organisation", "O1"],
  ])
  func `is not asked for what it cannot be`(command: [String]) throws {
    #expect(try office.refusal(command).status == 2)
  }

  @Test(arguments: [["person", "list", "--full"], ["relative", "list", "--all", "--full"]])
  func `is a file with persons like any other`(command: [String]) throws {
    let place = "\(office.folder.path)/place"
    try FileManager.default.createDirectory(
      atPath: "\(place)/.git", withIntermediateDirectories: true)
    #expect(try office.run(command + ["--output", "\(place)/list.xlsx"]).status == 14)
    _ = try office.run(command)
    let log = try office.json("audit", "show", "--limit", "1").items
    #expect(log.map { $0["deed"] } == [.string("\(command[0]).list")])
    #expect(log[0]["rows"]?.text().contains("read \(command[0])") == true)
  }
}

/// A registry, and a fresh one that its lists are imported into.
private final class Copy {
  private let origin: String
  private let office: Office
  private let fresh: String
  private(set) var persons: [JSON] = []
  private(set) var relatives: [JSON] = []
  private(set) var gifts: [JSON] = []

  init(of origin: String, _ office: Office) throws {
    (self.origin, self.office) = (origin, office)
    fresh = "\(office.folder.path)/fresh"
    try? FileManager.default.removeItem(atPath: fresh)
    try Registry.create(
      at: fresh, unit: "Xã khác", locality: "48", user: "an",
      passphrase: Passphrase(Array("mật khẩu để thử".utf8), cost: .least),
      at: Moment(seconds: Int64(Date().timeIntervalSince1970)))
  }

  private static let lists = [
    ("persons", ["person", "list"]), ("relatives", ["relative", "list", "--all"]),
    ("contributions", ["contribution", "list"]),
  ]

  private func run(_ command: [String], in registry: String) throws -> Binary.Run {
    let environment = ["KIEUBAO_REGISTRY": registry, "KIEUBAO_AS_OF": "2026-11-21"]
    let run = try office.run(command, environment: environment)
    try #require(run.status == 0, "\(command): \(run.errors)")
    return run
  }

  private func items(_ command: [String], in registry: String) throws -> [JSON] {
    let run = try run(command + ["--full", "--format", "json"], in: registry)
    return try JSONReader.value(of: Array(run.output.utf8)).items
  }

  /// Writes the lists and imports them: all is added.
  func bring(_ ending: String, _ language: Language) throws {
    for (kind, list) in Self.lists {
      let path = "\(office.folder.path)/\(kind).\(ending)"
      _ = try run(
        list + ["--full", "--output", path, "--lang", language.rawValue], in: origin)
      let counts = try take(kind, path)
      #expect(counts["remarked"] == 0 && counts["unknown_columns"] == .array([]))
      #expect(counts["batch"] != .null && counts["changed"] == 0 && counts["same"] == 0)
    }
  }

  /// Imports what was brought before: nothing is changed.
  func bringAgain(_ ending: String) throws {
    for (kind, _) in Self.lists {
      let counts = try take(kind, "\(office.folder.path)/\(kind).\(ending)")
      #expect(counts["batch"] == .null && counts["added"] == 0 && counts["changed"] == 0)
      #expect(counts["same"] != 0 && counts["joined"] == 0)
    }
  }

  private func take(_ kind: String, _ path: String) throws -> JSON {
    let receipt = try run(["import", kind, path, "--format", "json"], in: fresh)
    return try JSONReader.value(of: Array(receipt.output.utf8))
  }

  /// Every value of every record is the same but for the numbers the registries give.
  func expectTheSame() throws {
    (persons, relatives, gifts) = try (
      items(["person", "list"], in: origin), items(["relative", "list", "--all"], in: origin),
      items(["contribution", "list"], in: origin)
    )
    // They were imported in the order of the list, and are numbered by it.
    let numbers = Dictionary(
      uniqueKeysWithValues: persons.enumerated().map { place, person in
        (person["id"]?.text() ?? "", JSON.string("P\(place + 1)"))
      })
    for ((kind, command), before) in zip(Self.lists, [persons, relatives, gifts]) {
      let after = try items(command, in: fresh)
      #expect(after.count == before.count, "\(kind)")
      let former = before.map { $0.told(by: numbers) }.sorted()
      let found = after.map { $0.told(by: [:]) }.sorted()
      for (one, other) in zip(former, found) where one != other {
        Issue.record("\(kind): \(one) became \(other)")
      }
    }
  }
}

extension JSON {
  fileprivate var elements: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The values without the record's own number and what follows from rates; persons by the numbers
  /// they have in the other registry.
  fileprivate func told(by numbers: [String: JSON]) -> String {
    guard case .object(let members) = self else { return text() }
    return JSON.object(
      members.filter { !["id", "value_vnd"].contains($0.key) }.map { member in
        switch member.key {
        case "person": .init("person", numbers[member.value.text()] ?? member.value)
        case "givers":
          .init(
            "givers", .array((member.value.elements ?? []).map { numbers[$0.text()] ?? $0 }))
        default: member
        }
      }
    ).text()
  }
}
