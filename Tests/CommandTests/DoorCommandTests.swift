import Foundation
import KieuBao
import Sealing
import Testing

@testable import Commands
@testable import KieuBao

/// At the door: a laptop with one file, a scanner, no registry and no network.
struct `The door of an event` {
  let folder: Folder
  let key: DoorKey
  let file: String

  init() throws {
    folder = try Folder()
    key = try DoorKey()
    let list = DoorList(
      event: "Họp mặt", date: Day(sinceEpoch: 20_800), signPublic: try key.signPublic(),
      letters: [
        .init(number: 1, guests: 2, group: "Bàn 3"), .init(number: 2, guests: 1, reply: .no),
        .init(number: 3, guests: 1),
      ])
    file = try folder.file("cua.json", holding: Array(DoorFile.json(of: list).text().utf8))
  }

  private func code(_ number: Int, by key: DoorKey? = nil) throws -> String {
    try DoorPass(number: number, by: key ?? self.key).text
  }

  private func checkIn(_ lines: [String], _ more: String...) throws -> Binary.Run {
    let input = try folder.file("codes", holding: Array(lines.joined(separator: "\n").utf8))
    return try Binary.run(
      ["event", "check-in", file] + more, environment: ["KIEUBAO_LANG": "vi"], input: input)
  }

  private func log() throws -> String {
    String(decoding: try folder.contents("cua.json.arrivals.jsonl"), as: UTF8.self)
  }

  @Test func `each code is answered in one line, and who came is written down`() throws {
    var forged = Array(try code(1))
    forged[179] = forged[179] == "0" ? "1" : "0"
    let run = try checkIn([
      try code(1), try code(2) + "\r", try code(1), try code(9), try code(1, by: DoorKey()),
      String(forged), "", "xin chào", "#3", "# 77",
    ])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "MỜI VÀO – giấy số 1, 2 khách, Bàn 3")
    #expect(lines[1] == "MỜI VÀO – giấy số 2, 1 khách, trước đã từ chối")
    #expect(lines[2].hasPrefix("ĐÃ VÀO lúc ") && lines[2].hasSuffix("giấy số 1, 2 khách, Bàn 3"))
    #expect(
      lines.dropFirst(3) == [
        "KHÔNG CÓ TRONG DANH SÁCH – giấy số 9",
        "KHÔNG NHẬN – mã không thuộc sự kiện này", "KHÔNG NHẬN – mã giả",
        "KHÔNG ĐỌC ĐƯỢC – quét lại, hoặc gõ # và số giấy mời",
        "MỜI VÀO – giấy số 3, 1 khách (gõ số, chưa kiểm mã)",
        "KHÔNG CÓ TRONG DANH SÁCH – giấy số 77 (gõ số, chưa kiểm mã)",
      ])
    #expect(run.status == 20 && run.errors.contains("đã vào 3 giấy mời, 4 khách"))
    #expect(try log().split(separator: "\n").count == 3)
    let mode = try FileManager.default.attributesOfItem(atPath: "\(file).arrivals.jsonl")[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `after a power cut it goes on`() throws {
    #expect(try checkIn([try code(1)]).status == 0)
    _ = try folder.file(
      "cua.json.arrivals.jsonl", holding: Array((try log() + #"{"number":2,"at":"20"#).utf8))
    let run = try checkIn([try code(1), try code(3)], "--format", "json")
    let answers = try run.output.split(separator: "\n").map {
      try JSONReader.value(of: Array($0.utf8))
    }
    #expect(answers.map { $0["answer"] } == ["again", "welcome"])
    #expect(answers[0]["first"] != .null && answers[1]["guests"] == 1)
    let arrivals = try ArrivalFile.read("\(file).arrivals.jsonl")
    #expect(arrivals.arrivals.map(\.number) == [1, 3] && !arrivals.isCutOff)
  }

  @Test func `a second desk on the same file is refused`() throws {
    let door = try DoorFile.read(file).door
    let log = try ArrivalLog(besides: file, of: door)
    #expect(try checkIn([try code(1)]).status == 11)
    #expect(log.arrivals.isEmpty)
  }

  @Test func `another file is refused, and another event's log`() throws {
    _ = try folder.file("cua.json.arrivals.jsonl", holding: Array("{}\n{}\n".utf8))
    #expect(try checkIn([]).errors.contains("không phải tệp ghi khách đến"))
    _ = try folder.file(
      "cua.json.arrivals.jsonl",
      holding: Array(#"{"number":1,"at":"2026-11-21T05:50:28Z","door":"0000000000000000"}"#.utf8))
    #expect(try checkIn([]).errors.contains("sự kiện khác"))
    for door in ["}", #","door":""}"#, #","door":"0"}"#] {
      _ = try folder.file(
        "cua.json.arrivals.jsonl",
        holding: Array((#"{"number":1,"at":"2026-11-21T05:50:28Z""# + door + "\n").utf8))
      #expect(try checkIn([]).errors.contains("không phải tệp ghi khách đến"))
    }
    _ = try folder.file("cua.json", holding: Array("{}".utf8))
    #expect(try checkIn([]).errors.contains("không phải tệp kiểm tra giấy mời"))
  }

  @Test func `the registry gives it out without a name, and takes the arrivals in`() throws {
    let office = try Office()
    try office.done(
      "event", "create", "--name", "Họp mặt", "--date", "2026-06-01", "--kind", "tet")
    _ = try office.done("event", "invite", "E1")
    try office.done(
      "office", "set", "--input", "-", input: #"{"symbol": "MTTQ", "place": "Quảng Phú"}"#)
    let letters = "\(office.folder.path)/letters.docx"
    let run = try office.run("event", "letters", "E1", "--output", letters)
    #expect(run.status == 0 && run.errors.contains("2 giấy mời, 2 khách"))
    let mode = try FileManager.default.attributesOfItem(atPath: letters)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let path = "\(office.folder.path)/door.json"
    try office.done("event", "door", "E1", "--output", path)
    let door = try DoorFile.read(path)
    #expect(door.letters.map(\.number) == [1, 2] && door.event == "Họp mặt")
    let text = String(decoding: try office.folder.contents("door.json"), as: UTF8.self)
    #expect(!text.contains("Hoà") && !text.contains("P1"))
    let input = try office.folder.file("codes", holding: Array("#2\n".utf8))
    #expect(try Binary.run(["event", "check-in", path], input: input).status == 0)
    let arrivals = try office.json("event", "arrivals", "E1", "\(path).arrivals.jsonl")
    #expect((arrivals["letters"], arrivals["known"]) == (1, 0))
    #expect(try office.json("event", "show", "E1").items.map { $0["attended"] } == [false, true])
  }
}
