import Foundation
import KieuBao
import Testing

@testable import Commands

struct `A file with persons` {
  let office: Office

  init() throws { office = try Office() }

  /// A folder with a sign in it.
  private func place(_ marker: String = ".git") throws -> String {
    let path = "\(office.folder.path)/place"
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(marker)", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test(arguments: [".git", ".htaccess", ".stfolder"], ["list.csv", "list.xlsx", "list.json"])
  func `is refused where others come by it, before anything is done`(marker: String, name: String)
    throws
  {
    let file = "\(try place(marker))/\(name)"
    let before = try office.stored
    let (status, error) = try office.refusal(
      ["person", "list", "--output", file], environment: ["KIEUBAO_PASSPHRASE_FILE": ""])
    #expect((status, error["code"], error["field"]) == (14, "output_unsafe", "output"))
    #expect(error["hint"]?.text().contains("--unsafe-output") == true)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try office.stored == before)
  }

  @Test(arguments: [
    ["person", "show", "P1"], ["person", "find", "-"], ["relative", "list", "P1"],
    ["contribution", "list"], ["organisation", "show", "O1"], ["commendation", "nominees"],
    ["commendation", "explain", "P1"], ["event", "list"], ["audit", "show"],
    ["import", "batches"], ["person", "add", "--input", "-"],
  ])
  func `is refused of every command that may write one`(command: [String]) throws {
    let run = try office.run(command + ["--output", "\(try place())/x"], input: "{}")
    #expect(run.status == 14)
  }

  @Test func `is written there for a reason, which the log keeps first`() throws {
    let file = "\(try place())/list.csv"
    let run = try office.run(
      "person", "list", "--output", file, "--unsafe-output", "Gui-So-Ngoai-Vu")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("lưu ý: tệp sẽ nằm trong một kho mã nguồn"))
    #expect(
      run.errors.hasSuffix("đã ghi list.csv; tệp này không mã hóa, dùng xong nên xóa\n"))
    #expect(try office.folder.contents("place/list.csv").count > 100)
    let log = try office.json("audit", "show", "--limit", "2").items
    #expect(log.map { $0["deed"] } == ["person.list", "output.unsafe_place"])
    #expect(log[1]["rows"] == "because gui-so-ngoai-vu")
  }

  @Test func `needs no reason, and logs none, where it is safe`() throws {
    try office.done(
      "person", "list", "--output", "\(office.folder.path)/list.csv", "--unsafe-output", "vi-du")
    let log = try office.json("audit", "show", "--limit", "1").items
    #expect(log.map { $0["deed"] } == ["person.list"])
  }

  @Test(arguments: ["", "hai từ", "Nguyễn-An", "1a"])
  func `is not written for what is no reason`(reason: String) throws {
    let (status, error) = try office.refusal(
      ["person", "list", "--output", "\(try place())/x", "--unsafe-output", reason])
    #expect((status, error["field"]) == (2, "unsafe-output"))
    #expect(!error.text().contains("Nguyễn"))
  }

  @Test func `of rejected rows is refused too, and nothing is imported`() throws {
    let text = "record_id,full_name,dob\nR1,Lâm Thị Tuệ,31/02/1960\nR2,Biện Trực,1960\n"
    _ = try place()
    let path = try office.folder.file("place/people.csv", holding: Array(text.utf8))
    let before = try office.stored
    let command = ["import", "persons", path, "--keep-going"]
    let (status, error) = try office.refusal(command)
    #expect((status, error["code"], error["field"]) == (14, "output_unsafe", "rejects"))
    #expect(try office.stored == before)
    let elsewhere = try office.run(
      command + ["--rejects", "\(office.folder.path)/rejects.csv"])
    #expect(elsewhere.status == 3)
    #expect(elsewhere.errors.contains("đã ghi rejects.csv; tệp này không mã hóa"))
    #expect(try office.run(command + ["--unsafe-output", "thu-nghiem"]).status == 3)
    let log = try office.json("audit", "show", "--limit", "2").items
    #expect(log.map { $0["deed"] } == ["import.persons", "output.unsafe_place"])
  }

  @Test func `is written with a warning where others see its name`() throws {
    let open = "\(office.folder.path)/open"
    for path in [office.folder.path, open] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try office.run("person", "list", "--output", "\(open)/list.csv", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("note: the file would lie in a folder that others may enter"))
  }

  @Test(arguments: [["commendation", "rules", "--yaml"], ["rate", "list"], ["doctor"]])
  func `is not what a command that tells of nobody writes`(command: [String]) throws {
    let run = try office.run(command + ["--output", "\(try place())/x"])
    #expect(run.status != 14)
  }

  @Test func `is not what anonymised statistics are`() throws {
    let run = try office.run("statistics", "export", "--output", "\(try place())/figures")
    #expect(run.status == 0)
  }
}

struct `An interrupted import` {
  @Test func `leaves no half of a file with persons behind`() throws {
    let office = try Office()
    let rows = (1...60_000).map { "R\($0),Lê Văn An,1800\n" }.joined()
    let path = try office.folder.file(
      "old.csv", holding: Array("record_id,full_name,dob\n\(rows)".utf8))
    let before = Set(try office.folder.names)
    let process = try Binary.start(
      ["import", "persons", path, "--keep-going"],
      environment: [
        "KIEUBAO_REGISTRY": office.registry, "KIEUBAO_PASSPHRASE_FILE": office.passphrase,
      ])
    let begun = Date()
    while try office.folder.names.count == before.count, Date().timeIntervalSince(begun) < 20 {
      usleep(1000)
    }
    #expect(try office.folder.names.contains { $0.hasPrefix(".kieubao-") })
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(Set(try office.folder.names) == before)
  }
}

struct `A new registry` {
  @Test(arguments: [
    (".git", "kho mã nguồn"), (".htaccess", "trang web"), (".stfolder", "đồng bộ"),
  ])
  func `in a bad place is warned of before its passphrase is chosen`(marker: String, words: String)
    throws
  {
    let office = try Office()
    _ = try office.folder.file(marker, holding: [])
    let command = ["init", "--unit", "Thử", "--locality", "48", "--registry"]
    let made = try office.run(command + ["\(office.folder.path)/new/registry"])
    #expect(made.status == 0)
    #expect(made.errors.hasPrefix("CẢNH BÁO: sổ nằm trong "))
    #expect(made.errors.prefix { $0 != "\n" }.contains(words))
    let unasked = try office.run(
      command + ["\(office.folder.path)/other"], environment: ["KIEUBAO_PASSPHRASE_FILE": ""])
    #expect(unasked.status == 12)
    #expect(unasked.errors.hasPrefix("CẢNH BÁO: "))
  }

  @Test(arguments: [(1024, 0), (1025, 2), (1, 1)])
  func `tells whether its passphrase is too long or too short`(count: Int, status: Int32) throws {
    let office = try Office()
    let file = try office.folder.file(
      "long", holding: Array(repeating: UInt8(ascii: "a"), count: count))
    let run = try office.run(
      ["init", "--unit", "Thử", "--locality", "48", "--registry", "\(office.folder.path)/new"],
      environment: ["KIEUBAO_PASSPHRASE_FILE": file])
    #expect(run.status == status)
    #expect(run.errors.contains("dài hơn 1.024 ký tự") == (status == 2))
  }
}
