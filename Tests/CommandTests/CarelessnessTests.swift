import Foundation
import GRDB
import KieuBao
import Testing

@testable import Commands

/// What a careless user would leave behind, the program does not: nothing beside the registry, and
/// nothing that others may read.
struct CarelessnessTests {
  @Test func `a day's commands leave nothing in any folder but the registry's`() throws {
    let office = try Office()
    let (temporary, home) = (try Folder(), try Folder())
    defer { for folder in [temporary, home] { folder.remove() } }
    let commands: [[String]] = [
      ["person", "list"], ["person", "show", "P1"], ["audit", "verify"], ["check"],
      ["person", "edit", "P1", "--input", "-"], ["commendation", "nominees"],
      ["statistics", "export", "--output", "\(office.folder.path)/release"],
    ]
    for command in commands {
      let run = try office.run(
        command, input: #"{"city": "Oakland"}"#,
        environment: ["TMPDIR": temporary.path, "HOME": home.path, "LANG": "C.UTF-8"])
      #expect([0, 4].contains(run.status), "\(command): \(run.errors)")
    }
    #expect(try temporary.names == [])
    #expect(try home.names == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: office.registry)
    #expect(Set(names).isSubset(of: ["registry.sqlite", "keys.sqlite"]), "\(names)")
  }

  @Test func `the files of a registry are their owner's alone`() throws {
    let office = try Office()
    try office.done("person", "list")
    for name in try FileManager.default.contentsOfDirectory(atPath: office.registry) {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(office.registry)/\(name)")[
        .posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
  }

  @Test func `a guess at a passphrase costs what is stored, which is never little`() throws {
    let office = try Office()
    let folder = "\(office.folder.path)/new"
    try office.done("init", "--unit", "Xã", "--locality", "20356", "--registry", folder)
    let queue = try DatabaseQueue(path: "\(folder)/keys.sqlite")
    defer { try? queue.close() }
    let (memory, passes) = try queue.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT min(memory) FROM user") ?? 0,
        try Int.fetchOne(db, sql: "SELECT min(passes) FROM user") ?? 0
      )
    }
    #expect(memory >= 64 << 20)
    #expect(passes >= 2)
  }
}
