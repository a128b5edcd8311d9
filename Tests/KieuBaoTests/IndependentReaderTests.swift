import Foundation
import GRDB
import KieuBao
import Testing

/// Another program, in another language, written from `docs/format.md` alone.
struct IndependentReaderTests {
  @Test func `a program written from the description alone reads a registry and finds no fault`()
    throws
  {
    let folder = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Registry.create(
      at: folder.path, unit: "Mẫu", locality: "48", user: "an", passphrase: .sample, at: .noon)
    let registry = try Registry.open(
      at: folder.path, user: nil, passphrase: .sample, now: .noon)
    let demonstration = try Demonstration(
      persons: 60, seed: 5, asOf: Moment.noon.dayInVietnam)
    _ = try demonstration.fill(registry, at: .noon)
    try registry.edit(.init(rawValue: 7), PersonForm([.note: .text("x")]), at: .noon)
    for user in ["bình", "chi"] {
      try registry.addUser(user, as: .officer, passphrase: .sample, at: .noon)
    }
    try registry.changeRole(of: "chi", to: .statistician, at: .noon)
    try registry.removeUser("bình", because: try #require(Reason("left")), at: .noon)
    var pages: [RecoveryPage] = []
    try registry.createRecovery(sheets: 5, needed: 3, at: .noon) { pages = $0 }
    try registry.close()
    let printed = try read(folder.path)
    #expect(printed.contains(/[0-9]+ entries, [0-9]{3,} boxes, [0-9]+ former boxes/))
    #expect(!printed.contains("fault"), "\(printed)")
    let sheets = try [pages[4], pages[0], pages[2]].map { page in
      let path = folder.appending(path: "sheet-\(page.number)").path
      try page.lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }
    #expect(try read(folder.path, ["--sheets"] + sheets) == printed)
    #expect(try read(folder.path, ["--sheets"] + sheets.dropLast()).contains("AssertionError"))

    // Once more when every key is another.
    let renewing = try Registry.open(at: folder.path, user: "an", passphrase: .sample, now: .noon)
    try renewing.rotateKeys(Set(KeyKind.allCases), passphrase: .sample, at: .noon)
    try renewing.rotateKeys([.root], at: .noon)
    try renewing.edit(.init(rawValue: 7), PersonForm([.note: .text("y")]), at: .noon)
    try renewing.close()
    let reprinted = try read(folder.path)
    #expect(reprinted.contains(/[0-9]+ entries, [0-9]{3,} boxes, [0-9]+ former boxes/))
    #expect(!reprinted.contains("fault"), "\(reprinted)")
    #expect(try read(folder.path, ["--sheets"] + sheets) == reprinted)

    let keys = try DatabaseQueue(path: folder.appending(path: "keys.sqlite").path)
    try keys.write { try $0.execute(sql: "UPDATE user SET removed_by = NULL WHERE name = 'bình'") }
    try keys.close()
    #expect(try read(folder.path).contains("fault: users"))

    let file = folder.appending(path: "registry.sqlite").path
    let edit = Process()
    edit.executableURL = URL(filePath: "/usr/bin/python3")
    edit.arguments = [
      "-c",
      "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); "
        + "d.execute('UPDATE person SET profile = (SELECT profile FROM person WHERE id = 2) "
        + "WHERE id = 3'); d.commit()", file,
    ]
    try edit.run()
    edit.waitUntilExit()
    #expect(try read(folder.path).contains("fault: person 3 (profile)"))
  }

  private func read(_ folder: String, _ arguments: [String] = ["an"]) throws -> String {
    let program = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/read_registry.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [program.path, folder] + arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("bốn từ dễ nhớ\n".utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
