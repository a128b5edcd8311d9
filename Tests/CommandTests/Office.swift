import Foundation
import Facts
import KieuBao
import Sealing
import Testing

@testable import Commands

/// A registry in a folder of its own, worked on by the program itself.
///
/// It begins as a copy of one that was made once, with three persons, an organisation, a relative
/// and two contributions; all of them invented.
final class Office: Sendable {
  let folder: Folder

  init() throws {
    folder = try Folder()
    let template = try Self.template.get()
    try FileManager.default.copyItem(atPath: template.registry, toPath: registry)
    try FileManager.default.copyItem(atPath: template.passphrase, toPath: passphrase)
  }

  deinit { folder.remove() }

  private init(empty folder: Folder) { self.folder = folder }

  var registry: String { "\(folder.path)/registry" }
  var passphrase: String { "\(folder.path)/passphrase" }

  private static let template = Result { try makeTemplate() }

  private static func makeTemplate() throws -> Office {
    let office = Office(empty: try Folder())
    _ = try office.folder.file("passphrase", holding: Array("mật khẩu để thử\n".utf8))
    // The template outlives all tests; what it holds is made up.
    atexit { try? Office.template.get().folder.remove() }
    // As ‘kieubao init’ makes it, but for the price of trying a passphrase: a thousand runs pay it.
    try Registry.create(
      at: office.registry, unit: "Ủy ban MTTQ phường Quảng Phú", locality: "20356", user: "an",
      passphrase: Passphrase(Array("mật khẩu để thử".utf8), cost: .least),
      at: Moment(seconds: Int64(Date().timeIntervalSince1970)))
    try office.done("person", "add", "--input", "-", input: persons)
    try office.done("relative", "add", "P1", "--input", "-", input: relative)
    try office.done("organisation", "add", "--input", "-", input: association)
    try office.done("organisation", "add-member", "O1", "P1", "--role", "chủ tịch")
    try office.done("contribution", "add", "--input", "-", input: gifts)
    return office
  }

  static let persons = #"""
    {"name": "Nguyễn Thị Hoà", "other_names": ["Hoa Nguyen"], "sex": "F", "dob": "05/1970", "home": "20356", "country": "Mỹ", "city": "San Jose", "category": "Định cư", "phones": ["(408) 555-0123"], "emails": ["hoa@example.org"], "occupation": "bác sĩ", "year_left": 1985, "passport": "B1234567", "id_number": "049170000123", "note": "mẹ già yếu"}
    {"name": "Đặng Văn Ước", "dob": "1990-02-03", "home": {"code": null, "as_written": "Sầm Sơn"}, "country": "DE", "category": "student"}
    {"name": "Trần Bảo Ân", "sex": "M", "country": "US", "status": "deceased"}
    """#

  static let relative =
    #"{"name": "Lê Thị Bưởi", "relation": "mẹ", "birth_year": 1940, "home": "20356", "phones": ["0912345678"], "is_contact": true}"#

  static let association =
    #"{"name": "Hội đồng hương Quảng Nam tại Berlin", "kind": "home_town", "country": "Đức", "city": "Berlin", "founded_year": 1999}"#

  static let gifts = #"""
    {"persons": ["P1", "P2"], "kind": "cash", "date": "2025-03", "amount": 1000.01, "currency": "USD", "purpose": "Trường học"}
    {"organisations": ["O1"], "kind": "works", "date": "2024", "description": "làm đường", "evidence": ["Biên bản 12"], "beneficiary": "20356"}
    """#
}

extension Office {
  /// Runs the program on this registry, as the day is 2026-06-01.
  func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Binary.Run {
    let file = try input.map { try folder.file("input", holding: Array($0.utf8)) }
    let own = [
      "KIEUBAO_REGISTRY": registry, "KIEUBAO_PASSPHRASE_FILE": passphrase, "USER": "an",
      "KIEUBAO_AS_OF": "2026-06-01",
    ]
    return try Binary.run(
      arguments, environment: own.merging(environment) { $1 }, input: file)
  }

  func run(_ arguments: String..., input: String? = nil) throws -> Binary.Run {
    try run(arguments, input: input)
  }

  /// What the program wrote when all went well.
  @discardableResult
  func done(_ arguments: String..., input: String? = nil) throws -> String {
    let run = try run(arguments, input: input)
    try #require(run.status == 0, "\(run.errors)")
    return run.output
  }

  /// The JSON the program wrote when all went well.
  func json(_ arguments: String..., input: String? = nil) throws -> JSON {
    let run = try run(arguments + ["--format", "json"], input: input)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONReader.value(of: Array(run.output.utf8))
  }

  /// The error as the program tells it in JSON.
  func refusal(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> (status: Int32, error: JSON) {
    let run = try run(arguments + ["--format", "json"], input: input, environment: environment)
    #expect(run.output.isEmpty)
    return (run.status, try JSONReader.value(of: Array(run.errors.utf8))["error"] ?? .null)
  }

  /// The bytes of the files that hold everything: the same as long as nothing was stored.
  ///
  /// Without SQLite's headers, whose counters change whenever a file is opened.
  var stored: [[UInt8]] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: registry).sorted().map { name in
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(registry)/\(name)")).dropFirst(100))
      }
    }
  }
}

extension JSON {
  var items: [JSON] {
    guard case .array(let items)? = self["items"] else { return [] }
    return items
  }

  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }
}
