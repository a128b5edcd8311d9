import ArgumentParser
import Foundation
import KieuBao
import Testing

@testable import Commands

struct `Recovery sheets` {
  let office: Office

  init() throws { office = try Office() }

  /// Makes sheets as HTML, and gives the lines of each as a file of text.
  private func makeSheets(_ more: String...) throws -> [String] {
    let set = "sheets-\(UInt32.random(in: 0 ... .max))"
    let folder = "\(office.folder.path)/\(set)"
    let run = try office.run(
      ["recovery", "create", "--output", folder, "--form", "html", "--yes"] + more)
    try #require(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("rồi xóa các tệp này"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(run.output.split(separator: "\n").map(String.init) == names)
    return try names.map { name in
      let path = "\(folder)/\(name)"
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let lines = try String(contentsOfFile: path, encoding: .utf8)
        .matches(of: /[1-6]\. [0-9A-Z]{4}( [0-9A-Z]{4}){3}/).map { String($0.output.0) }
      try #require(lines.count == 6)
      return try office.folder.file(
        "\(set)-\(name).txt", holding: Array(lines.joined(separator: "\n").utf8))
    }
  }

  private func newPassphrase() throws -> [String: String] {
    [
      "KIEUBAO_NEW_PASSPHRASE_FILE": try office.folder.file(
        "new", holding: Array("một câu khác hẳn\n".utf8))
    ]
  }

  @Test func `are made, shown, tried and used`() throws {
    let none = try office.refusal(["recovery", "show"])
    #expect(none.status == 4 && none.error["code"] == "recovery_none")
    let sheets = try makeSheets()
    #expect(sheets.count == 3)
    let shown = try office.json("recovery", "show")
    #expect(shown["set"] == 1 && shown["needed"] == 2 && shown["missing_keys"] == [])
    let some = ["--sheet", sheets[2], "--sheet", sheets[0]]
    let drill = try office.run(["recovery", "drill"] + some)
    #expect(drill.status == 0)
    #expect(drill.errors.contains("Phiếu dùng được"))

    let used = try office.run(["recovery", "use", "an"] + some, environment: newPassphrase())
    #expect(used.status == 0, "\(used.errors)")
    #expect(used.output == "an\n")
    #expect(used.errors.contains("hãy lập bộ mới"))
    #expect(try office.run("person", "list").status == 12)
    let opened = try office.run(
      ["audit", "verify"],
      environment: ["KIEUBAO_PASSPHRASE_FILE": "\(office.folder.path)/new"])
    #expect(opened.status == 0, "\(opened.errors)")
  }

  @Test func `work where no passphrase is known, and the log is silent on it`() throws {
    let sheets = try makeSheets()
    let before = try office.stored
    let drill = try office.run(
      [
        "recovery", "drill", "--without-passphrase", "--sheet", sheets[0], "--sheet", sheets[1],
        "--format", "json",
      ], environment: ["KIEUBAO_PASSPHRASE_FILE": ""])
    #expect(drill.status == 0, "\(drill.errors)")
    let json = try JSONReader.value(of: Array(drill.output.utf8))
    #expect(json["logged"] == false && json["findings"] == [] && json["sheets"] == [1, 2])
    #expect(drill.errors.contains("không có trong nhật ký"))
    #expect(try office.stored == before)
  }

  @Test func `that do not fit are refused`() throws {
    let sheets = try makeSheets()
    let one = try office.refusal(["recovery", "drill", "--sheet", sheets[0]])
    #expect(one.status == 12 && one.error["code"] == "recovery_sheets_missing")
    let text = try String(contentsOfFile: sheets[1], encoding: .utf8)
    let wrong = try office.folder.file(
      "wrong", holding: Array(text.replacing(/4\. .{4}/, with: "4. 0000").utf8))
    let refusal = try office.refusal(
      ["recovery", "use", "an", "--sheet", sheets[0], "--sheet", wrong],
      environment: newPassphrase())
    #expect(refusal.status == 12)
    #expect(refusal.error["code"] == "recovery_line" && refusal.error["row"] == 4)
    #expect(try office.run("person", "list").status == 0)
    let gone = try office.refusal(["recovery", "drill", "--sheet", "/nowhere/x"])
    #expect(gone.error["field"] == "sheet")
    let asked = try office.refusal(["recovery", "drill"])
    #expect(asked.status == 2 && asked.error["code"] == "input_needed")
  }

  @Test func `take the place of former ones only when that is confirmed`() throws {
    let former = try makeSheets()
    let refused = try office.refusal(
      ["recovery", "create", "--output", "\(office.folder.path)/more"])
    #expect(refused.status == 5)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder.path)/more"))
    let sheets = try makeSheets("--sheets", "4", "--needed", "3")
    #expect(sheets.count == 4)
    let old = try office.refusal(
      ["recovery", "drill", "--sheet", former[0], "--sheet", former[1]])
    #expect(old.error["code"] == "recovery_set_former")
    let bad = try office.refusal(
      [
        "recovery", "create", "--output", "\(office.folder.path)/more", "--sheets", "3",
        "--needed", "4", "--yes",
      ])
    #expect(bad.status == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder.path)/more"))
  }

  @Test func `are written as documents too, and not into a git work tree`() throws {
    try office.done("recovery", "create", "--output", "\(office.folder.path)/docx")
    #expect(
      try office.folder.contents("docx/phieu-khoi-phuc-3.docx").starts(with: Array("PK".utf8)))
    try FileManager.default.createDirectory(
      atPath: "\(office.folder.path)/checkout/.git", withIntermediateDirectories: true)
    let refused = try office.refusal(
      ["recovery", "create", "--yes", "--output", "\(office.folder.path)/checkout/sheets"])
    #expect(refused.status == 14)
    #expect(try office.json("recovery", "show")["set"] == 1)
  }

  @Test func `are asked for line by line, and a wrong line at once again`() throws {
    let lines = try makeSheets().map { path in
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    // The first sheet with a slip on line 2; then the same sheet again; then the other one.
    let typed = [lines[0][0], lines[0][2]] + lines[0][1...] + lines[0] + lines[2]
    let stage = Stage(typing: Typist(typed))
    let sheets = try SheetOption.parse([]).sheets(in: stage.surroundings)
    #expect(sheets == [lines[0], lines[2]])
    #expect(stage.errors.text.contains("  → dòng này có chỗ sai"))
    #expect(stage.errors.text.contains("  → phiếu số 1 đã nhập rồi"))
    #expect(stage.errors.text.contains("  ✓ phiếu số 3, bộ số 1, cần 2 phiếu"))
  }
}
