import Foundation
import KieuBao
import Sealing
import Storage
import Testing

/// When passphrases are lost, enough sheets of paper open everything; fewer open nothing.
struct RecoveryTests {
  let world: World
  var folder: String { world.folder.path }

  init() throws {
    world = try World()
    try world.register("Lê Thị Một", [.phones: .texts(["0912345671"]), .note: .text("x")])
    try world.register("Lê Văn Hai")
  }

  func makeSheets(_ count: Int = 3, _ needed: Int = 2) throws -> [[String]] {
    var pages: [RecoveryPage] = []
    try world.registry.createRecovery(sheets: count, needed: needed, at: .noon) { pages = $0 }
    #expect(pages.map(\.number) == Array(1...count))
    return pages.map(\.lines)
  }

  func drill(_ sheets: [[String]]) throws -> RecoveryDrill {
    try world.registry.drillRecovery(with: sheets, at: .noon)
  }

  func recover(_ sheets: [[String]], as name: String = "an") throws -> Recovered {
    try Registry.recover(at: folder, with: sheets, as: name, passphrase: .renewed, now: .noon)
  }

  func code(_ work: () throws -> some Any) -> String? {
    do {
      _ = try work()
      return nil
    } catch {
      return (error as? any Explained)?.code
    }
  }

  @Test(arguments: [[0, 1], [0, 2], [2, 1], [0, 1, 2]])
  func `any two sheets open every key and every box`(chosen: [Int]) throws {
    let sheets = try makeSheets()
    let drill = try drill(chosen.map { sheets[$0] })
    #expect(drill.findings.isEmpty)
    #expect(drill.keys == KeyName.all.count)
    #expect(drill.sheets == chosen.map { $0 + 1 }.sorted())
    #expect(drill.isLogged && drill.knowsNewestRoot)
  }

  @Test func `a set is as large as it was asked for`() throws {
    let sheets = try makeSheets(5, 3)
    #expect(code { try drill(Array(sheets[...1])) } == "recovery_sheets_missing")
    #expect(try drill([sheets[4], sheets[0], sheets[2]]).findings.isEmpty)
    let status = try #require(try RegistryCard(at: folder).recovery)
    #expect(status.set == 1 && status.count == 5 && status.needed == 3)
    #expect(status.madeAt == .noon && status.missing.isEmpty)
    #expect(code { try makeSheets(3, 1) } == "recovery_sheet_count")
    #expect(try RegistryCard(at: folder).recovery == status)
  }

  @Test func `what is wrong with which line of which sheet is told`() throws {
    let sheets = try makeSheets()
    var wrong = sheets[1]
    wrong[2] = String(wrong[2].reversed())
    let error = #expect(throws: (any Error).self) { try drill([sheets[0], wrong]) }
    let fault = try #require(error as? any Explained)
    #expect(fault.code == "recovery_line" && fault.row == 3)
    #expect(fault.message.vi.hasPrefix("phiếu thứ 2: dòng 3 "))
    #expect(code { try drill([sheets[0]]) } == "recovery_sheets_missing")
    #expect(code { try drill([sheets[0], sheets[0]]) } == "recovery_sheet_twice")
    #expect(code { try drill([sheets[0], Array(sheets[1].dropLast())]) } == "recovery_line_count")
    let mixed = Array(sheets[0][..<5]) + [sheets[1][5]]
    #expect(code { try drill([mixed, sheets[1]]) } == "recovery_lines_mixed")
  }

  @Test func `a sheet may be typed with the numbers of its lines`() throws {
    let sheets = try makeSheets()
    let typed = sheets.map { lines in
      lines.enumerated().map { " \($0 + 1). \($1.lowercased())" }
    }
    #expect(try drill(Array(typed[...1])).findings.isEmpty)
    #expect(RecoveryPage.isLine(typed[0][3], number: 4))
    #expect(!RecoveryPage.isLine(typed[0][3], number: 3))
    #expect(try RecoveryPageHead(typed[2]).number == 3)
  }

  @Test func `sheets of another registry are told from those of this one`() throws {
    _ = try makeSheets()
    let other = try World()
    var pages: [RecoveryPage] = []
    try other.registry.createRecovery(at: .noon) { pages = $0 }
    #expect(code { try drill(pages.map(\.lines)) } == "recovery_other_registry")
  }

  @Test func `a newer set makes the former worthless`() throws {
    let (former, sheets) = (try makeSheets(), try makeSheets())
    #expect(code { try drill(Array(former[...1])) } == "recovery_set_former")
    #expect(code { try recover(Array(former[...1])) } == "recovery_set_former")
    #expect(code { try drill([former[0], sheets[1]]) } == "recovery_sets_mixed")
    #expect(try drill(Array(sheets[...1])).set == 2)
  }

  @Test func `the former set stays where the new one cannot be handed out`() throws {
    let former = try makeSheets()
    let before = try world.registry.auditHead()
    #expect(throws: CancellationError.self) {
      try world.registry.createRecovery(at: .noon) { _ in throw CancellationError() }
    }
    #expect(try world.registry.auditHead() == before)
    #expect(try drill(Array(former[1...])).findings.isEmpty)
  }

  @Test func `a drill changes nothing but the log, and without a user nothing at all`() throws {
    let sheets = Array(try makeSheets()[...1])
    let (head, contents) = (try world.registry.auditHead(), try keyContents())
    let alone = try Registry.drillRecovery(at: folder, with: sheets, now: .noon)
    #expect(alone.findings.isEmpty && !alone.isLogged)
    #expect(try world.registry.auditHead() == head)
    _ = try drill(sheets)
    #expect(try world.registry.auditHead().sequence == head.sequence + 1)
    #expect(try world.registry.auditEntries(at: .noon)[0].deed == "recovery.drill")
    #expect(try keyContents() == contents)
  }

  @Test func `a former set that is put back is found`() throws {
    let former = try makeSheets()
    let (old, pages) = (try keyContents(), Array(former[...1]))
    _ = try makeSheets()
    try change { contents, _ in
      (contents.recovery, contents.recoveryGrants) = (old.recovery, old.recoveryGrants)
    }
    #expect(
      try world.registry.verifyAudit(at: .noon).findings.map(\.code) == ["recovery_changed"])
    #expect(try drill(pages).findings.map(\.code) == ["recovery_changed"])
  }

  @Test func `sheets outlast a renewal of every key, and say when the root was among them`() throws
  {
    let sheets = Array(try makeSheets()[...1])
    try world.registry.rotateKeys([.classes, .indexes, .integrity], at: .noon)
    #expect(try drill(sheets).knowsNewestRoot)
    try world.registry.rotateKeys([.root], at: .noon)
    let renewed = try drill(sheets)
    #expect(renewed.findings.isEmpty && !renewed.knowsNewestRoot)
    #expect(renewed.keys > KeyName.all.count)
    #expect(try recover(sheets).user == "an")
    let registry = try Registry.open(at: folder, user: "an", passphrase: .renewed, now: .noon)
    defer { try? registry.close() }
    #expect(try registry.check(at: .noon).isEmpty)
    #expect(try makeAnew(registry).knowsNewestRoot)
  }

  private func makeAnew(_ registry: Registry) throws -> RecoveryDrill {
    var pages: [RecoveryPage] = []
    try registry.createRecovery(at: .noon) { pages = $0 }
    return try registry.drillRecovery(with: pages[1...].map(\.lines), at: .noon)
  }

  @Test func `a registry without sheets says so`() throws {
    #expect(try RegistryCard(at: folder).recovery == nil)
    #expect(
      code { try Registry.drillRecovery(at: folder, with: [], now: .noon) } == "recovery_none")
    #expect(code { try recover([]) } == "recovery_none")
  }

  @Test(arguments: Language.allCases)
  func `the paper says what it is, and holds the lines`(language: Language) throws {
    var pages: [RecoveryPage] = []
    try world.registry.createRecovery(at: .noon) { pages = $0 }
    let page = pages[1]
    let paper = page.paper(
      unit: world.registry.unit, madeOn: Moment.noon.dayInVietnam, in: language)
    let text = String(decoding: paper.html(), as: UTF8.self)
    for (number, line) in page.lines.enumerated() {
      #expect(text.contains("\(number + 1). \(line)"))
    }
    #expect(
      text.contains(language == .vi ? "phiếu khôi phục số 2/3" : "Recovery sheet 2 of 3")
        || text.contains("Phiếu khôi phục số 2/3"))
    #expect("\(page)" == "recovery sheet 2 of set 1")
    #expect(!text.contains(pages[0].lines[4]))
  }
}
