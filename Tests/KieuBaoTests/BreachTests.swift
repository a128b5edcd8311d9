import Foundation
import KieuBao
import Sealing
import Testing

/// Whom a breach could have affected, counted by hand against a log of known days.
struct BreachTests {
  let world: World
  private static let days = (0..<6).map { Moment(seconds: Moment.noon.seconds + $0 * 86_400) }
  private func day(_ number: Int) -> Day { Self.days[number].dayInVietnam }

  /// Day 1: P1 and P2; day 2: T1 and a gift of P1; day 3: P3; day 4: P2 is looked at, and B1 brings P4,
  /// taken back on day 5.
  init() throws {
    world = try World()
    let registry = world.registry
    for (number, name) in [(1, "Lê Văn Một"), (1, "Lê Văn Hai")] { try add(name, on: number) }
    let today = day(2)
    _ = try registry.addRelatives(
      [RelativeDraft(RelativeForm([.name: .text("Lê Thị Mẹ")]), asOf: today)],
      of: .init(rawValue: 1), at: Self.days[2])
    let gift = GiftForm([
      .kind: .text("cash"), .date: .text("2024"), .amount: .text("1000"), .currency: .text("VND"),
    ])
    _ = try registry.record(
      Personal(Gift(gift, asOf: today)), of: [.person(.init(rawValue: 1))], at: Self.days[2])
    try add("Lê Văn Ba", on: 3)
    _ = try registry.person(.init(rawValue: 2), at: Self.days[4])
    let file = world.folder.appending(path: "list.csv")
    try Data("record_id,full_name\nA,Lê Văn Bốn\n".utf8).write(to: file)
    _ = try registry.importFile(ImportRequest(.persons, path: file.path), at: Self.days[4])
    _ = try registry.undoImport(.init(rawValue: 1), at: Self.days[5])
  }

  private func add(_ name: String, on day: Int) throws {
    let form = PersonForm([.name: .text(name)])
    _ = try world.registry.register(
      PersonDraft(form, asOf: self.day(day)), at: Self.days[day])
  }

  private func notice(_ incident: Incident, after hours: Int64 = 0) throws -> BreachNotice {
    try world.registry.breachNotice(
      of: incident, discovered: Self.days[5],
      at: Moment(seconds: Self.days[5].seconds + hours * 3600))
  }

  private func entry(_ deed: String) throws -> Int {
    try #require(
      try world.registry.auditEntries(at: Self.days[5]).first { $0.deed == deed }?.sequence)
  }

  @Test(arguments: [(0, 0, 0), (1, 2, 0), (2, 2, 1), (3, 3, 1), (4, 4, 1), (5, 3, 1)])
  func `a copy holds who was there on its day`(_ last: Int, persons: Int, relatives: Int) throws {
    let notice = try notice(.copy(.day(day(last))))
    #expect(notice.reachable.persons.count == persons)
    #expect(notice.reachable.relatives.count == relatives)
    #expect(notice.touched == nil)
    #expect(notice.classes == DataClass.allCases)
  }

  @Test func `a copy that reaches up to an entry holds what was made up to it`() throws {
    let relative = try entry("relative.add")
    #expect(try notice(.copy(.entry(relative))).reachable.relatives.runs == ["T1"])
    #expect(try notice(.copy(.entry(relative - 1))).reachable.relatives.runs == [])
    #expect(try notice(.copy(.entry(relative))).reachable.persons.runs == ["P1-P2"])
    #expect(throws: RegistryError.self) { try notice(.copy(.entry(100_000))) }
  }

  @Test func `a copied folder tells by itself how far it reaches`() throws {
    let copy = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: world.folder, to: copy)
    try add("Lê Văn Năm", on: 5)
    let whole = try notice(.copy(.folder(copy.path)))
    #expect((whole.reachable.persons.count, whole.hasKeys) == (3, true))
    try FileManager.default.removeItem(at: copy.appending(path: "keys.sqlite"))
    #expect(try notice(.copy(.folder(copy.path))).hasKeys == false)
  }

  @Test func `a copy of another registry is refused, and one with another history`() throws {
    let other = try World()
    #expect(throws: RegistryError.self) { try notice(.copy(.folder(other.folder.path))) }
    let copy = URL.temporaryDirectory.appending(path: "kieubao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: world.folder, to: copy)
    let branch = try Registry.open(at: copy.path, user: nil, passphrase: .sample, now: .noon)
    _ = try branch.auditEntries(at: Self.days[5])
    try branch.close()
    _ = try world.registry.check(at: Self.days[5])
    #expect(throws: RegistryError.self) { try notice(.copy(.folder(copy.path))) }
  }

  @Test func `an exposed user could reach who was there meanwhile, and read what the log says`()
    throws
  {
    let later = try notice(.exposure(user: "an", Span(from: day(5))))
    // P4 was there until it was taken back on that day.
    #expect(later.reachable.persons.runs == ["P1-P4"])
    let early = try notice(.exposure(user: "an", Span(to: day(2))))
    #expect(early.reachable.persons.runs == ["P1-P2"])
    let one = try notice(.exposure(user: "an", Span(from: day(4), to: day(4))))
    #expect(one.touched?.persons.runs == ["P2", "P4"])
    #expect(one.reachable.persons.count == 4)
    #expect(one.natures == [.basic, .sensitive], "P4 is gone: what it had is not known")
    #expect(throws: RegistryError.self) { try notice(.exposure(user: "không ai", Span())) }
  }

  @Test func `a gift and a relative tell of the person they belong to`() throws {
    let notice = try notice(.exposure(user: nil, Span(from: day(2), to: day(2))))
    #expect(notice.touched?.persons.runs == ["P1"])
    #expect(notice.touched?.relatives.runs == ["T1"])
    #expect(notice.deeds.map(\.deed).sorted() == ["contribution.add", "relative.add"])
    #expect(notice.deeds.allSatisfy { $0.entries == 1 && $0.persons == 1 })
  }

  @Test func `a list that went astray shows the rows of its entry and no others`() throws {
    let notice = try notice(.output(entry: try entry("person.show")))
    #expect(notice.reachable.persons.runs == ["P2"])
    #expect(notice.kinds.allSatisfy { $0.records == 1 && $0.holding.table == "person" })
    #expect(throws: RegistryError.self) { try self.notice(.output(entry: 0)) }
    #expect(throws: RegistryError.self) { try self.notice(.output(entry: 100_000)) }
  }

  @Test func `kinds of data that nobody has are not told of`() throws {
    func records(_ dataClass: DataClass) throws -> [Int] {
      try notice(.copy(.day(day(5)))).kinds
        .filter { $0.holding.table == "person" && $0.holding.dataClass == dataClass }
        .map(\.records)
    }
    #expect(try records(.identity) == [3])
    #expect(try records(.documents) == [])
    let documents = PersonForm([.passport: .text("B1234567")])
    try world.registry.edit(.init(rawValue: 1), documents, at: Self.days[5])
    #expect(try records(.documents) == [1])
  }

  @Test(arguments: [(0, 72), (1, 71), (71, 1), (72, 0), (73, -1), (100, -28)])
  func `a notice is due 72 hours after the discovery`(_ after: Int64, left: Int) throws {
    let notice = try notice(.copy(.day(day(5))), after: after)
    #expect(notice.deadline.seconds == Self.days[5].seconds + 259_200)
    #expect(notice.hoursLeft == left)
  }

  @Test func `a discovery still to come is refused`() {
    #expect(throws: RegistryError.self) { try notice(.copy(.day(day(5))), after: -1) }
  }

  @Test func `a wrong passphrase meanwhile is counted`() throws {
    let wrong = Passphrase(Array("sai mật khẩu rồi".utf8), cost: .least)
    _ = try? Registry.open(
      at: world.folder.path, user: "an", passphrase: wrong, now: Self.days[4])
    #expect(try notice(.exposure(user: nil, Span(from: day(4)))).failedUnlocks == 1)
    #expect(try notice(.exposure(user: nil, Span(from: day(5)))).failedUnlocks == 0)
  }

  @Test(arguments: Language.allCases)
  func `no paper names anybody`(_ language: Language) throws {
    let registry = world.registry
    let papers = [
      try notice(.exposure(user: nil, Span())).paper(in: language, annex: true),
      try notice(.copy(.day(day(5)))).paper(in: language, annex: true),
      try registry.processingRegister(at: Self.days[5]).paper(in: language),
      try registry.impactDraft(at: Self.days[5]).paper(in: language),
    ]
    for paper in papers {
      let text = String(decoding: paper.html(), as: UTF8.self)
      #expect(!text.contains("Lê "))
      #expect(text.contains("Gò Nổi"))  // the office
    }
  }

  @Test func `an auditor, who can open nothing, drafts all three`() throws {
    let auditor = try world.hire("kiem", as: .auditor)
    defer { try? auditor.close() }
    let now = Self.days[5]
    #expect(try auditor.processingRegister(at: now).persons == 3)
    #expect(try auditor.impactDraft(at: now).register.recipients.count == 2)
    let notice = try auditor.breachNotice(of: .copy(.day(day(5))), discovered: now, at: now)
    #expect(notice.reachable.persons.count == 3)
  }

  @Test func `whose role opens little could reach little, and who left counts by the role`() throws
  {
    let counting = try world.hire("dem", as: .statistician)
    #expect(throws: RegistryError.self) { try counting.processingRegister(at: Self.days[5]) }
    try counting.close()
    func exposed() throws -> BreachNotice { try notice(.exposure(user: "dem", Span())) }
    #expect(try exposed().classes == [.profile, .contribution])
    #expect(
      try exposed().kinds.allSatisfy { [.profile, .contribution].contains($0.holding.dataClass) })
    #expect(try exposed().natures == [.basic])
    #expect(try exposed().touched?.persons.count == 0)
    try world.registry.removeUser("dem", because: #require(Reason("left")), at: Self.days[5])
    #expect(try exposed().classes == [.profile, .contribution])
  }
}
