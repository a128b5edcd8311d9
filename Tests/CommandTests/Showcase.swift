import Foundation
import KieuBao
import Testing

@testable import Commands

/// An invented registry of 300 persons and a release of its figures, made once by the program.
final class Showcase: Sendable {
  let folder: Folder
  let receipt: String

  /// The registry and the release as they were made; what changes them works on a copy.
  static let made = Result { try Showcase() }

  private init() throws {
    folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/still", withIntermediateDirectories: false)
    _ = try folder.file("passphrase", holding: Array("mật khẩu để thử\n".utf8))
    atexit { try? Showcase.made.get().folder.remove() }
    let path = folder.path
    let demo = try Self.run(
      in: path, ["demo", "\(path)/registry", "--persons", "300", "--seed", "7", "--format", "json"])
    try #require(demo.status == 0, "\(demo.errors)")
    receipt = demo.output
    let export = try Self.run(in: path, ["statistics", "export", "--output", "\(path)/release"])
    try #require(export.status == 0, "\(export.errors)")
    for name in ["registry", "release"] {
      try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/still/\(name)")
    }
  }

  private static func run(
    in path: String, _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> Binary.Run {
    let own = [
      "KIEUBAO_REGISTRY": "\(path)/registry", "KIEUBAO_PASSPHRASE_FILE": "\(path)/passphrase",
      "KIEUBAO_AS_OF": "2026-11-21", "LANG": "C.UTF-8", "KIEUBAO_LANG": "en",
    ]
    return try Binary.run(arguments, environment: own.merging(environment) { $1 })
  }

  func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Binary.Run {
    try Self.run(in: folder.path, arguments, environment)
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Binary.Run {
    try run(arguments, environment: environment)
  }

  /// A copy of one of its folders that a test may change; made of one that no test works on, whose
  /// files are whole.
  func copy(of name: String) throws -> Folder {
    let copy = try Folder()
    copy.remove()
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/still/\(name)", toPath: copy.path)
    return copy
  }
}

/// One figure of a table in long form.
struct PublishedFigure {
  let codes: [String]
  let measure: String
  let value: String
  let status: String

  /// The rows of a table, checked for their shape.
  static func all(of table: String, in folder: Folder) throws -> [PublishedFigure] {
    let text = String(decoding: try folder.contents("tables/\(table).csv"), as: UTF8.self)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(rows.first)
    try #require(header.suffix(3) == ["measure", "value", "status"])
    return try rows.dropFirst().map { row in
      try #require(row.count == header.count)
      return PublishedFigure(
        codes: Array(row.dropLast(3)), measure: row[row.count - 3], value: row[row.count - 2],
        status: row[row.count - 1])
    }
  }
}

extension Folder {
  /// The names of the tables of a release.
  var tables: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: path + "/tables").sorted()
        .map { String($0.dropLast(".csv".count)) }
    }
  }
}
