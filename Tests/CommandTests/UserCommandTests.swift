import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The users` {
  let office: Office

  init() throws {
    office = try Office()
    _ = try office.folder.file("binh", holding: Array("mật khẩu của bình\n".utf8))
    _ = try office.folder.file("moi", holding: Array("mật khẩu mới hẳn\n".utf8))
  }

  private func run(
    _ arguments: [String], as user: String = "an", with passphrase: String = "passphrase",
    new: String = "binh"
  ) throws -> Binary.Run {
    try office.run(
      arguments,
      environment: [
        "KIEUBAO_USER": user, "KIEUBAO_PASSPHRASE_FILE": "\(office.folder.path)/\(passphrase)",
        "KIEUBAO_NEW_PASSPHRASE_FILE": "\(office.folder.path)/\(new)",
      ])
  }

  @Test func `come, change their passphrases and go`() throws {
    #expect(try run(["user", "add", "bình", "--role", "officer"]).output == "bình\n")
    #expect(try run(["person", "list"], as: "bình", with: "binh").status == 0)
    #expect(try run(["user", "passphrase"], as: "bình", with: "binh", new: "moi").status == 0)
    #expect(try run(["person", "list"], as: "bình", with: "binh").status == 12)
    #expect(try run(["person", "list"], as: "bình", with: "moi").status == 0)
    #expect(try run(["user", "passphrase", "bình"]).status == 0)
    #expect(try run(["person", "list"], as: "bình", with: "binh").status == 0)
    let role = try run(["user", "role", "bình", "approver"])
    #expect(role.errors.contains("kieubao key rotate"))
    #expect(try run(["audit", "show"], as: "bình", with: "binh").status == 13)
    #expect(try run(["user", "remove", "bình", "--reason", "nghi-viec"]).status == 5)
    let gone = try run(["user", "remove", "bình", "--reason", "nghi-viec", "--yes"])
    #expect(gone.errors.contains("kieubao key rotate"))
    #expect(try run(["person", "list"], as: "bình", with: "binh").status == 12)
    #expect(try run(["audit", "verify"]).status == 0)
  }

  @Test func `are listed with what each may see and do`() throws {
    _ = try run(
      ["user", "add", "chi", "--role", "so-lieu", "--classes", "profile", "--duties", "count"])
    let list = try JSONReader.value(
      of: Array(try run(["user", "list", "--format", "json"]).output.utf8))
    #expect(list["schema"] == "kieubao/user/1")
    #expect(list.items.map { $0["name"] } == ["an", "chi"])
    #expect(
      (list.items[1]["role"], list.items[1]["classes"], list.items[1]["duties"])
        == ("so-lieu", ["profile"], ["count"]))
    #expect(list.items[1]["removed"] == .null)
  }

  @Test(arguments: [
    ["add", "x", "--role", "king"], ["add", "x", "--role", "officer", "--classes", "profile"],
    ["add", "x", "--role", "r1", "--classes", "names"],
    ["add", "x", "--role", "r1", "--duties", "y"],
    ["remove", "x", "--reason", "hai từ", "--yes"],
  ])
  func `are not given roles or reasons that are none`(arguments: [String]) throws {
    #expect(try run(["user"] + arguments).status == 2)
  }

  @Test func `the last head stays`() throws {
    let run = try run(["user", "remove", "an", "--reason", "test", "--yes"])
    #expect(run.status == 1)
    #expect(run.errors.contains("kieubao user add TÊN --role head"))
  }

  @Test func `roles are explained without a registry`() throws {
    let table = try office.done("user", "roles", "--format", "json")
    let roles = try JSONReader.value(of: Array(table.utf8))
    #expect(roles.items.count { $0["kind"] == "role" } == 5)
    #expect(roles.items.count { $0["kind"] == "class" } == 6)
    #expect(roles.items.count { $0["kind"] == "duty" } == 11)
  }

  @Test func `a proposal is read from a file and decided on by another`() throws {
    _ = try run(["user", "add", "chi", "--role", "approver"])
    _ = try office.folder.file("de-nghi.json", holding: Array(#"{"note": "xây trường"}"#.utf8))
    let propose = [
      "commendation", "propose", "--person", "P1", "--award", "giay_khen_xa", "--input",
      "\(office.folder.path)/de-nghi.json",
    ]
    #expect(try run(propose).output == "N1\n")
    #expect(try run(["commendation", "approve", "N1"]).status == 13)
    #expect(try run(["commendation", "approve", "N1"], as: "chi", with: "binh").output == "N1\n")
    let list = try JSONReader.value(
      of: Array(try run(["commendation", "proposals", "--format", "json"]).output.utf8))
    #expect(
      (list.items[0]["note"], list.items[0]["proposed_by"], list.items[0]["decided_by"])
        == ("xây trường", "an", "chi"))
    #expect(list.items[0]["verdict"] == "approved")
    #expect(try run(Array(propose.prefix(2)) + ["--award", "giay_khen_xa"]).status == 2)
  }
}
