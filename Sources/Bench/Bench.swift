import Foundation
import KieuBao
import Sealing

@main
struct Bench {
  static func main() throws {
    let size = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 10_000
    let folder = URL.temporaryDirectory.appending(path: "kieubao-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    print(size, folder.path)
    let now = Moment(seconds: 1_795_237_200)
    let demo = try Demonstration(
      persons: size, contributions: 2 * size, seed: 1, asOf: now.dayInVietnam)
    let files = folder.appending(path: "files").path
    try time("files") { try demo.writeFiles(to: files) }
    let passphrase = Passphrase(Array("bốn từ dễ nhớ".utf8))
    let place = folder.appending(path: "registry").path
    try Registry.create(
      at: place, unit: "x", locality: "48", user: "an", passphrase: passphrase, at: now)
    let registry = try time("open") {
      try Registry.open(at: place, user: "an", passphrase: passphrase, now: now)
    }
    for kind in ImportKindOfFile.allCases {
      let outcome = try time("import \(kind)") {
        try registry.importFile(ImportRequest(kind, path: "\(files)/\(kind).csv"), at: now)
      }
      print(outcome.counts, outcome.problems.first as Any)
    }
    try time("find") {
      print(try registry.find(Personal("nguyen thi hoa"), limit: 20, at: now).total)
    }
    try time("find one") {
      print(try registry.find(Personal("nguyen thi hoa"), limit: 20, at: now).total)
    }
    try time("show") { _ = try registry.person(.init(rawValue: Int64(size / 2)), at: now) }
    try time("nominees") {
      print(
        try registry.nominees(by: .builtIn, NominationScope(asOf: now.dayInVietnam), at: now).table
          .rows.count)
    }
    try time("list") { print(try registry.persons(at: now).persons.count) }
    try time("verify") { print(try registry.verifyAudit(at: now).findings.count) }
    try time("close") { try registry.close() }
    for name in try FileManager.default.contentsOfDirectory(atPath: place) {
      print(
        name, try FileManager.default.attributesOfItem(atPath: "\(place)/\(name)")[.size] as Any)
    }
  }

  static func time<R>(_ name: String, _ work: () throws -> R) rethrows -> R {
    let start = ContinuousClock.now
    defer { print(name, ContinuousClock.now - start) }
    return try work()
  }
}
