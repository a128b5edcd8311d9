import Foundation
import Glibc
import KieuBao
import Testing

@testable import Commands

struct `Questions one after another` {
  let questionnaire = Questionnaire(
    Wording(vi: "Thêm người", en: "Add a person"),
    [
      Question("name", Wording(vi: "Họ tên", en: "Name"), isRequired: true),
      .date("dob", Wording(vi: "Ngày sinh", en: "Date of birth")),
      .term("category", Wording(vi: "Diện", en: "Category"), of: Category.self),
      Question("phones", Wording(vi: "Điện thoại", en: "Phones"), isList: true),
    ])

  private func answer(_ lines: String...) throws -> (json: JSON, seen: String) {
    let typist = Typist(lines)
    let object = try questionnaire.object(in: Stage(typing: typist).surroundings)
    return (object, typist.seen.text)
  }

  @Test func `make the object a file would hold`() throws {
    #expect(
      try answer("Đặng Thị Ước", "05/1970", "Du học sinh", "0912; 0913 ;", "c").json == [
        "name": "Đặng Thị Ước", "dob": "05/1970", "category": "Du học sinh",
        "phones": ["0912", "0913"],
      ])
  }

  @Test func `take an empty answer where one may be left out`() throws {
    #expect(
      try answer("An", "", "", "", "").json == [
        "name": "An", "dob": nil, "category": nil, "phones": [],
      ])
  }

  @Test func `are asked again with the reason`() throws {
    let (json, seen) = try answer("", "An", "30/02/1970", "1970", "lạ", "Khác", "", "có")
    #expect(json["dob"] == "1970")
    #expect(seen.contains("  → mục này phải có\nHọ tên*: "))
    #expect(seen.contains("  → không phải là ngày; ví dụ 15/05/1970, 05/1970 hoặc 1970\n"))
    #expect(seen.contains("  → chưa đúng danh mục; chọn: Định cư, "))
  }

  @Test func `are summed up and corrected before saving`() throws {
    let (json, seen) = try answer("Am", "1970", "", "", "1", "An", "9", "C")
    #expect(json["name"] == "An")
    #expect(seen.contains("   1. Họ tên      Am\n   2. Ngày sinh   1970\n   3. Diện        –\n"))
    #expect(seen.contains("Lưu? [C/k, hoặc số của mục cần sửa] "))
  }

  @Test(arguments: [[], ["An"], ["An", "", "", ""], ["An", "", "", "", "k"]])
  func `save nothing when the person breaks off`(lines: [String]) {
    let typist = Typist(lines)
    let problem = #expect(throws: Problem.self) {
      try questionnaire.object(in: Stage(typing: typist).surroundings)
    }
    #expect(problem.map { Ending(of: $0) } == .interrupted)
  }

  @Test func `of a change leave out what is kept, and empty what is answered with a dash`() throws {
    let typist = Typist(["-", "", "", "-", "0912", "4", "-", "y"])
    let object = try questionnaire.changes(in: Stage(typing: typist).surroundings)
    #expect(object == ["category": nil, "phones": []])
    #expect(typist.seen.text.contains("Họ tên:   → mục này phải có\nHọ tên: "))
    #expect(typist.seen.text.contains("Ngày sinh   (giữ nguyên)\n"))
    #expect(typist.seen.text.contains("Điện thoại  (xóa trống)\n"))
  }

  @Test func `are corrected where the answers do not fit together`() throws {
    let typist = Typist(["2000", "1990", "c", "1", "1980", "c"])
    let years = Questionnaire(
      Wording(vi: "Năm", en: "Years"),
      [
        Question("born", Wording(vi: "Năm sinh", en: "Born")),
        Question("left", Wording(vi: "Năm đi", en: "Left")),
      ]
    ) { answers in
      guard answers["born"] == "1980" else {
        throw Problem("order", message: Wording(vi: "đi trước khi sinh", en: "left before birth"))
      }
    }
    let object = try years.object(in: Stage(typing: typist).surroundings)
    #expect(object == ["born": "1980", "left": "1990"])
    #expect(typist.seen.text.contains("  → đi trước khi sinh\n"))
  }

  @Test func `are not asked where nobody sits`() {
    let problem = #expect(throws: Problem.self) {
      try questionnaire.object(in: Stage().surroundings)
    }
    #expect(problem?.code == "input_needed")
  }
}

struct `A text to look for` {
  let question = Wording(vi: "Tìm ai", en: "Whom to find")

  @Test func `is all of standard input, or an answer`() throws {
    let piped = Stage(input: "Đặng Ước\r\n".decomposedForTest)
    #expect(
      Array(try piped.surroundings.text(fromInput: true, question).utf8) == Array("Đặng Ước".utf8))
    let asked = Stage(typing: Typist(["  An "]))
    #expect(try asked.surroundings.text(fromInput: false, question) == "An")
  }

  @Test func `needs one of them`() {
    let problem = #expect(throws: Problem.self) {
      try Stage().surroundings.text(fromInput: false, question)
    }
    #expect(problem.map { Ending(of: $0) } == .wrongUsage)
  }
}

struct `A confirmation` {
  let deed = Wording(vi: "Xóa P1?", en: "Erase P1?")

  @Test(arguments: [["c"], ["Có"], ["YES"], ["lạ", "y"]])
  func `is given by a yes in either language`(lines: [String]) throws {
    try Stage(typing: Typist(lines)).surroundings.confirm(deed, given: false)
  }

  @Test(arguments: [[""], ["k"], ["Không"], ["n"]])
  func `is not given by anything else`(lines: [String]) {
    let problem = #expect(throws: Problem.self) {
      try Stage(typing: Typist(lines)).surroundings.confirm(deed, given: false)
    }
    #expect(problem.map { Ending(of: $0) } == .unconfirmed)
  }

  @Test func `can be given beforehand, and is missed where nobody can be asked`() throws {
    try Stage().surroundings.confirm(deed, given: true)
    #expect(throws: Problem.self) { try Stage().surroundings.confirm(deed, given: false) }
  }
}

final class `A passphrase` {
  let folder: Folder

  init() throws { folder = try Folder() }
  deinit { folder.remove() }

  private func stage(file bytes: [UInt8], mode: Int = 0o600) throws -> Stage {
    Stage(environment: ["KIEUBAO_PASSPHRASE_FILE": try folder.file("p", holding: bytes, mode: mode)]
    )
  }

  @Test(arguments: [
    "mật khẩu dài\n", "mật khẩu dài\r\nkhác\r\n", "mật khẩu dài", "\u{FEFF}mật khẩu dài\n",
  ])
  func `is the first line of its file in NFC`(text: String) throws {
    for form in [text, text.decomposedForTest] {
      let stage = try stage(file: Array(form.utf8))
      let read = try stage.surroundings.withPassphrase(of: nil) { $0 }
      #expect(read == Array("mật khẩu dài".precomposedStringWithCanonicalMapping.utf8))
      #expect(stage.errors.text.isEmpty)
    }
  }

  @Test func `keeps its blanks`() throws {
    let stage = try stage(file: Array("  hai  chỗ \n".utf8))
    #expect(try stage.surroundings.withPassphrase(of: nil) { $0 } == Array("  hai  chỗ ".utf8))
  }

  @Test(arguments: [0o640, 0o604, 0o644])
  func `that others can read is warned of`(mode: Int) throws {
    let stage = try stage(file: Array("mật khẩu dài".utf8), mode: mode)
    _ = try stage.surroundings.withPassphrase(of: nil) { $0 }
    #expect(stage.errors.text.contains("chmod 600"))
  }

  @Test(arguments: [[], [0x0A], [0x0D, 0x0A, 0x61], [0xFF, 0xFE, 0x61]])
  func `is not an empty line nor something else than text`(bytes: [UInt8]) throws {
    let stage = try stage(file: bytes)
    let problem = #expect(throws: Problem.self) {
      try stage.surroundings.withPassphrase(of: nil) { $0 }
    }
    #expect(problem.map { Ending(of: $0) } == .wrongKey)
  }

  @Test func `whose file is missing ends as a wrong key`() {
    let stage = Stage(environment: ["KIEUBAO_PASSPHRASE_FILE": "/nowhere/p"])
    let problem = #expect(throws: Problem.self) {
      try stage.surroundings.withPassphrase(of: nil) { $0 }
    }
    #expect(problem.map { Ending(of: $0) } == .wrongKey)
  }

  @Test func `is asked for without a file`() throws {
    let typist = Typist(["bí mật"])
    let stage = Stage(typing: typist)
    #expect(try stage.surroundings.withPassphrase(of: "an") { $0 } == Array("bí mật".utf8))
    #expect(typist.seen.text == "Mật khẩu (an): ")
  }

  @Test func `cannot be asked for where nobody sits`() {
    let problem = #expect(throws: Problem.self) {
      try Stage().surroundings.withPassphrase(of: nil) { $0 }
    }
    #expect(problem?.code == "passphrase_needed")
  }

  @Test func `is chosen by typing it twice`() throws {
    let stage = Stage(typing: Typist(["tám ký tự", "tám ký tự"]))
    #expect(try stage.surroundings.withNewPassphrase(of: "an") { $0 } == Array("tám ký tự".utf8))
  }

  @Test(arguments: [
    (["tám ký tự", "tám ký tư"], "passphrases_differ"), (["bảy kýt"], "passphrase_too_short"),
    ([], "interrupted"),
  ])
  func `is not chosen otherwise`(lines: [String], code: String) {
    let problem = #expect(throws: Problem.self) {
      try Stage(typing: Typist(lines)).surroundings.withNewPassphrase(of: "an") { $0 }
    }
    #expect(problem?.code == code)
  }

  @Test func `from a file is not too short either`() throws {
    let stage = try stage(file: Array("ệệệệệệệ\n".utf8))
    let problem = #expect(throws: Problem.self) {
      try stage.surroundings.withNewPassphrase(of: "an") { $0 }
    }
    #expect(problem?.code == "passphrase_too_short")
  }
}

struct `A terminal` {
  /// The two ends of a pseudoterminal: the person's and the program's.
  private func pair() throws -> (person: OpenFile, program: OpenFile) {
    let person = try OpenFile("/dev/ptmx", O_RDWR | O_NOCTTY)
    // TIOCSPTLCK and TIOCGPTN: unlock the other end, and tell its number.
    var (locked, number) = (Int32(0), Int32(-1))
    try #require(unsafe ioctl(person.descriptor, 0x4004_5431, &locked) == 0)
    try #require(unsafe ioctl(person.descriptor, 0x8004_5430, &number) == 0)
    return (person, try OpenFile("/dev/pts/\(number)", O_RDWR | O_NOCTTY))
  }

  @Test func `does not show a secret, and shows again what comes after it`() throws {
    let (person, program) = try pair()
    let terminal = Terminal(program)
    try terminal.write("Mật khẩu: ")
    #expect(try person.read(upTo: 100) == Array("Mật khẩu: ".utf8))
    var state = termios()
    let typing = Thread { [person] in
      // The secret is typed once the echo is off; TCSAFLUSH drops what came before.
      var state = termios()
      repeat {
        unsafe tcgetattr(person.descriptor, &state)
      } while state.c_lflag & tcflag_t(ECHO) != 0
      usleep(20_000)
      try? person.write(Array("bí mật\n".utf8))
    }
    typing.start()
    #expect(try terminal.readSecret() == Array("bí mật".utf8))
    #expect(try person.read(upTo: 100) == Array("\r\n".utf8))
    unsafe tcgetattr(program.descriptor, &state)
    #expect(state.c_lflag & tcflag_t(ECHO) != 0)
    try person.write(Array("rõ\n".utf8))
    #expect(try terminal.readLine() == Array("rõ".utf8))
    #expect(try person.read(upTo: 100) == Array("rõ\r\n".utf8))
  }

  @Test func `tells the end of the input from an empty line`() throws {
    let (person, program) = try pair()
    let terminal = Terminal(program)
    try person.write([0x0A])
    #expect(try terminal.readLine() == [])
    try person.write([0x04])
    #expect(try terminal.readLine() == nil)
  }
}

extension String {
  /// The same text in NFD, as some keyboards give it.
  var decomposedForTest: String { decomposedStringWithCanonicalMapping }
}
