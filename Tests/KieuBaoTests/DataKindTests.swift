import Foundation
import Privacy
import Sealing
import Storage
import Testing

@testable import KieuBao

/// The catalogue of what is held cannot go stale: it is held against the tables, the sources of the
/// writers, and what writers really write.
struct DataKindTests {
  @Test func `every class of every table is described, once`() {
    let described = DataKind.all.map { "\($0.table) \($0.dataClass.rawValue)" }
    let held = SealedTable.allCases.flatMap { table in
      table.classes.map { "\(table.name) \($0.rawValue)" }
    }
    #expect(described.count == Set(described).count)
    #expect(Set(described) == Set(held))
  }

  @Test func `every field has both names, and each number once`() {
    for holding in DataKind.all {
      #expect(Set(holding.fields.map(\.number)).count == holding.fields.count)
      #expect(holding.fields.allSatisfy { !$0.name.vi.isEmpty && !$0.name.en.isEmpty })
      #expect(holding.fields.allSatisfy { ![1, 2].contains($0.name.vi.count) })
    }
  }

  @Test func `every type that is sealed is described, and described as it is written`() throws {
    let writers = try Writers()
    #expect(writers.numbers.count >= 17)
    // Reads one field of what another type writes.
    let undescribed = writers.numbers.filter { name, _ in
      name != "Origin" && !DataKind.all.contains { $0.writer == name }
    }
    #expect(undescribed.isEmpty)
    for holding in DataKind.all {
      guard let written = writers.numbers[holding.writer] else { continue }
      #expect(Set(holding.fields.map(\.number)) == written, "\(holding.writer)")
    }
  }

  @Test func `what is described has a writer, but for tables nothing is written into yet`() throws {
    let writers = try Writers().numbers.keys
    let missing = DataKind.all.filter { !writers.contains($0.writer) }
    #expect(missing.map(\.writer) == [])
  }

  @Test(arguments: filled)
  func `a value with every field set writes just the fields described`(
    _ value: any Sealable, _ table: String
  ) throws {
    let name = String(describing: type(of: value))
    let holding = try #require(DataKind.all.first { $0.writer == name && $0.table == table })
    #expect(holding.dataClass == type(of: value).dataClass)
    var writer = FieldWriter()
    value.write(to: &writer)
    var (reader, numbers) = (FieldReader(writer.bytes), Set<Int>())
    while let field = reader.next() { numbers.insert(Int(field.number)) }
    #expect(numbers == Set(holding.fields.map(\.number)))
  }

  private static let day = Day(sinceEpoch: 20_000)
  private static let date = PartialDate(day)
  private static let source = Source(recordID: "A-1", sender: "hội", rowDigest: 7)
  private static let home = CommuneCode(stored: "20356")

  static let filled: [(any Sealable, String)] = [
    (
      Profile(
        sex: .female, birthYear: 1950, home: home, country: Country(stored: "US"),
        category: .settled,
        yearLeft: 1980, status: .merged, registeredOn: day,
        merger: Merger(into: .init(rawValue: 2), formerStatus: .active)), "person"
    ),
    (identity, "person"), (identity, "relative"), (contact, "person"), (contact, "relative"),
    (Documents(passport: "B1", idNumber: "2"), "person"),
    (Circumstances(note: "x"), "person"),
    (
      Kinship(
        relation: "mẹ", birthYear: 1930, home: home, status: .deceased, isContact: true),
      "relative"
    ),
    (MemberRole("chủ tịch"), "membership"),
    (SealedGift(gift, givers: [.person(.init(rawValue: 1))], erasedGivers: 1), "contribution"),
    (
      SealedAward(
        Award(
          form: "a", formName: "b", date: date, decision: "c", decidedBy: "d", bonus: 1,
          isPosthumous: true),
        contributions: [.init(rawValue: 1)]), "commendation"
    ),
    (proposal, "nomination"),
    (HoldTerms(kind: .complaint, from: day, until: day, document: "x"), "hold"),
    (programme, "event"), (terms, "invitation"),
    (
      Letterhead(
        superior: "a", issuer: "b", symbol: "c", place: "d", capacity: ["e"], signer: "f",
        addressee: "g", recipients: ["h"], address: ["i"], contact: "j"), "letterhead"
    ),
    (
      BatchNote(
        fileName: "x.csv", at: .noon,
        counts: Dictionary(uniqueKeysWithValues: ImportItem.Action.allCases.map { ($0, 1) })),
      "batch"
    ),
  ]

  private static let proposal = ProposalTerms(
    form: "a", formName: "b", note: "c", proposedBy: 1, proposedAt: .noon, round: "d",
    grounds: .init(
      rule: "e", asOf: day, contributions: [.init(rawValue: 1)], totalVND: 1, list: "f"),
    review: .init(.notMet, by: 2, at: .noon, reason: "g"),
    decision: .init(.rejected, by: 2, at: .noon, reason: "h"), award: .init(rawValue: 1))

  private static let programme = Programme(
    name: "a", kind: .newYear, date: day, lastDay: day, time: "b", place: "c", quota: 1,
    shares: [QuotaShare(.kind(.donor), letters: 1)], priorities: [.reliable], replyBy: day,
    lastLetter: 1)

  private static let terms = Terms(
    number: 1, reason: "a", household: .init(rawValue: 1), isWaiting: true,
    relatives: [.init(rawValue: 1)], isForRelatives: true, group: "b", reply: .no,
    repliedOn: day, channel: .phone, isReleased: true, attended: true, arrivedAt: .noon)

  private static var identity: Identity {
    var identity = Identity(name: PersonName(stored: "Lê Thị Hoa"))
    identity.otherNames = [PersonName(stored: "Hoa Le")]
    (identity.dob, identity.homeAsWritten) = (date, "Gò Nổi")
    (identity.occupation, identity.source) = ("thợ may", source)
    identity.distinctFrom = [.init(rawValue: 9)]
    return identity
  }

  private static var contact: Contact {
    var contact = Contact()
    (contact.city, contact.phones, contact.emails) = ("Praha", ["1234567"], ["a@example.org"])
    contact.countryAsWritten = "Tiệp Khắc"
    return contact
  }

  private static var gift: Gift {
    var gift = Gift(kind: .cash, date: date)
    if let amount = Amount("10.50"), let rate = Amount("25000.5") {
      gift.money = Money(amount, Currency("USD") ?? .vnd, rate: rate)
    }
    (gift.beneficiary, gift.locality) = (home, home)
    (gift.purpose, gift.description, gift.evidence) = ("x", "y", ["z"])
    gift.void = Voiding(reason: "nhầm", on: day)
    gift.source = source
    return gift
  }
}

/// The field numbers that the writers of sealed types name in the sources.
private struct Writers {
  /// By type.
  private(set) var numbers: [String: Set<Int>] = [:]

  init() throws {
    for room in ["KieuBao", "Sealing"] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/\(room)").standardizedFileURL
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift" else { continue }
        read(try String(contentsOf: file, encoding: .utf8))
      }
    }
  }

  private mutating func read(_ source: String) {
    guard source.contains("Sealable") else { return }
    let heads = source.matches(
      of: /(?m)^(?:private |package )?(?:extension|struct|enum) (\w+): (?:\w+, )*Sealable\b/)
    for head in heads {
      let rest = source[head.range.upperBound...]
      guard let start = rest.range(of: "func write(to fields: inout FieldWriter) {"),
        let end = rest[start.upperBound...].range(of: "\n  }\n")
          ?? rest[start.upperBound...].range(of: " }\n")
      else { continue }
      let oneLine = rest[start.upperBound...].prefix { $0 != "\n" }
      let body = oneLine.contains("}") ? oneLine : rest[start.upperBound..<end.lowerBound]
      numbers[String(head.output.1)] = Self.numbers(in: body)
    }
  }

  private static func numbers(in body: Substring) -> Set<Int> {
    var numbers: Set<Int> = []
    for call in body.matches(of: /fields\.\w+\((\d+)(?:, (\d+),)?/) {
      numbers.formUnion([call.output.1, call.output.2 ?? call.output.1].compactMap { Int($0) })
    }
    // The counts of an import stand one after the other from a first number on.
    if let run = body.firstMatch(of: /UInt8\((\d+) \+ place\)/), let first = Int(run.output.1) {
      numbers.formUnion(first..<first + ImportItem.Action.allCases.count)
    }
    return numbers
  }
}
