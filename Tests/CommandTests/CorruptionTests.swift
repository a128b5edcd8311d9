import Foundation
import KieuBao
import Testing

@testable import Commands

/// Files that somebody damaged, by chance or on purpose: an error with a code, never a crash, and no
/// value in any message.
@Suite(.serialized)
struct CorruptionTests {
  private static let values = ["Hoà", "Ước", "Bảo Ân", "Bưởi", "hoa@example.org", "B1234567"]
  private static let statuses: Set<Int32> = [0, 1, 2, 4, 10, 12, 13, 20]

  let office: Office

  init() throws {
    office = try Office()
  }

  @Test func `damaged pages of either file are told, and crash nothing`() throws {
    var random = Rounds.random
    for round in 0..<Rounds.count(4) {
      let name = ["registry.sqlite", "keys.sqlite"][round % 2]
      let registry = try copy()
      defer { registry.remove() }
      var bytes = try registry.contents(name)
      let damage = Damage.random(of: bytes.count, using: &random)
      damage.apply(to: &bytes, using: &random)
      _ = try registry.file(name, holding: bytes)
      for command in [
        ["check"], ["person", "list"], ["person", "show", "P1"], ["audit", "verify"],
      ] {
        try expectOrder(of: try run(command, on: registry.path), after: "\(name) \(damage)")
      }
    }
  }

  @Test func `changed JSON is taken or refused, and crashes nothing`() throws {
    var random = Rounds.random
    for _ in 0..<Rounds.count(4) {
      var bytes = Array(Office.persons.utf8)
      Damage.random(of: bytes.count, using: &random).apply(to: &bytes, using: &random)
      let file = try office.folder.file("hostile", holding: bytes)
      let found = try run(["person", "add", "--input", file], on: office.registry)
      try expectOrder(of: found, after: "changed JSON")
    }
    #expect(try run(["check"], on: office.registry).status == 0)
  }

  private func expectOrder(of run: Binary.Run, after damage: String) throws {
    #expect(Self.statuses.contains(run.status), "\(damage): \(run.status) \(run.errors)")
    for value in Self.values { #expect(!run.errors.contains(value), "\(damage)") }
  }

  private func run(_ arguments: [String], on registry: String) throws -> Binary.Run {
    try Binary.run(
      arguments,
      environment: [
        "KIEUBAO_REGISTRY": registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
        "KIEUBAO_AS_OF": "2026-11-21", "LANG": "C.UTF-8", "KIEUBAO_NO_INPUT": "1",
      ])
  }

  private func copy() throws -> Folder {
    let folder = try Folder()
    folder.remove()
    try FileManager.default.copyItem(atPath: office.registry, toPath: folder.path)
    return folder
  }
}

/// Something done to the bytes of a file.
private enum Damage {
  case flips(at: Range<Int>)
  case zeros(Range<Int>)
  case noise(Range<Int>)
  case cut(Int)
  case moved(Range<Int>, to: Int)

  static func random(of count: Int, using random: inout some RandomNumberGenerator) -> Damage {
    let start = Int.random(in: 0..<count, using: &random)
    let range = start..<min(count, start + Int.random(in: 1...4096, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .flips(at: range)
    case 1: return .zeros(range)
    case 2: return .noise(range)
    case 3: return .cut(start)
    default: return .moved(range, to: Int.random(in: 0...(count - range.count), using: &random))
    }
  }

  func apply(to bytes: inout [UInt8], using random: inout some RandomNumberGenerator) {
    switch self {
    case .flips(let range):
      for _ in 0..<8 {
        bytes[Int.random(in: range, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .zeros(let range): for place in range { bytes[place] = 0 }
    case .noise(let range):
      for place in range { bytes[place] = .random(in: 0...255, using: &random) }
    case .cut(let end): bytes.removeSubrange(end...)
    case .moved(let range, let place):
      let piece = Array(bytes[range])
      bytes.replaceSubrange(place..<place + piece.count, with: piece)
    }
  }
}
