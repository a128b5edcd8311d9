import Foundation
import KieuBao
import Testing

/// Sheets as offices keep them: without keys, with relatives beside the person, of people who are in
/// the registry already.
struct SheetImportTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
  }

  private static let sheet = """
    STT;Họ và tên;Ngày sinh;Giới tính;Nước định cư;Quê quán;SĐT;Họ tên thân nhân;Quan hệ;Dân tộc
    1;Lều Thị Bưởi;12/3/1960;Nữ;Mỹ;xã Gò Nổi, Đà Nẵng;408 555 0123;Lều Văn Cam;em;Kinh
    2;Trần Văn Mít;1970;Nam;CHLB Đức;;;Nguyễn Thị Ổi;mẹ;Kinh
    3;Đoàn Ngọc Na;1981;Nữ;Pháp;;;;;Kinh
    ;Tổng cộng: 3 người;;;;;;;;
    """

  @discardableResult
  private func take(
    _ text: String, _ kind: ImportKindOfFile = .persons, named name: String = "sheet.csv",
    _ change: (inout ImportRequest) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let path = world.folder.appendingPathExtension(name)
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var request = ImportRequest(kind, path: path.path)
    change(&request)
    return try registry.importFile(request, keepingItems: true, at: .noon)
  }

  private func names() throws -> [String] {
    try registry.persons(at: .noon).persons.compactMap { $0.identity.value?.revealed.name.text }
  }

  @Test func `a sheet without keys is taken in once, with the relatives in its rows`() throws {
    let first = try take(Self.sheet)
    #expect(first[.add] == 3)
    #expect(first.relatives == 2)
    #expect(first.passedOver == ["total": 1])
    #expect(first.refusedColumns == ["Dân tộc"])
    let second = try take(Self.sheet)
    #expect(second[.same] == 3)
    #expect(second.relatives == 0 && second.batch == nil)
    let kin = try registry.relatives(of: .init(rawValue: 1), at: .noon).relatives
    #expect(kin.map { $0.kinship.value?.revealed.relation } == ["em"])
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `columns in another order, and rows between, make it no other sheet`() throws {
    try take(Self.sheet)
    let order = [1, 4, 6, 2, 3, 5, 7, 8, 0, 9]
    let turned = Self.sheet.split(separator: "\n").map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      return order.map { String(cells[$0]) }.joined(separator: ";")
    }
    #expect(try take(turned.joined(separator: "\n\n"))[.same] == 3)
  }

  @Test func `a corrected value changes who is known by name, day of birth and home`() throws {
    try take(Self.sheet)
    let corrected = try take(Self.sheet.replacing("408 555 0123", with: "408 555 0199"))
    #expect(corrected[.change] == 1)
    #expect(corrected[.same] == 2)
    let person = try registry.person(.init(rawValue: 1), at: .noon)
    #expect(person.contact.value?.revealed.phones == ["+14085550199"])
  }

  @Test func `who is known less well is not written over, but told`() throws {
    try take(Self.sheet)
    let other = try take(Self.sheet.replacing("CHLB Đức", with: "Ba Lan"))
    #expect(other[.add] == 1)
    #expect(other.items.first { $0.action == .add }?.lookalike?.person == .init(rawValue: 2))
    let former = try registry.person(.init(rawValue: 2), at: .noon)
    #expect(former.profile.value?.revealed.country?.code == "DE")
  }

  @Test func `taking it back takes the relatives too`() throws {
    let batch = try #require(try take(Self.sheet).batch)
    #expect(try registry.undoImport(batch, at: .noon).removed == 3)
    #expect(try names().isEmpty)
    #expect(try registry.check(at: .noon) == [])
    #expect(try take(Self.sheet)[.add] == 3)
  }

  @Test func `a relative of somebody's own making keeps an import from being taken back`() throws {
    let batch = try #require(try take(Self.sheet).batch)
    let draft = try RelativeDraft(
      RelativeForm([.name: .text("Lều Thị Quýt")]), asOf: Moment.noon.dayInVietnam)
    _ = try registry.addRelatives([draft], of: .init(rawValue: 1), at: .noon)
    #expect(throws: RegistryError.self) { try registry.undoImport(batch, at: .noon) }
    #expect(try names().count == 3)
  }

  @Test func `the same person is joined where that was asked for, and only then`() throws {
    try take(Self.sheet)
    let again = Self.sheet.replacing("1;Lều Thị Bưởi", with: "1;LEU THI BUOI")
      .replacing("xã Gò Nổi, Đà Nẵng", with: "")
    let told = try take(again) { $0.isTrial = true }
    #expect(told[.add] == 1)
    #expect(told.resembling == [.same: 1])
    let joined = try take(again) { $0.joinsSame = true }
    #expect(joined[.join] == 1)
    #expect(try names().sorted() == ["Lều Thị Bưởi", "Trần Văn Mít", "Đoàn Ngọc Na"])
    let twins = try registry.twins(of: .init(rawValue: 1), at: .noon)
    #expect(twins.map(\.id) == [.init(rawValue: 4)])
    try registry.unmerge(.init(rawValue: 4), at: .noon)
    #expect(try names().count == 4)
  }

  @Test func `an import that joined is taken back as a whole`() throws {
    try take(Self.sheet)
    let again = Self.sheet.replacing("1;Lều Thị Bưởi", with: "1;LEU THI BUOI")
      .replacing("xã Gò Nổi, Đà Nẵng", with: "")
    let batch = try #require(try take(again) { $0.joinsSame = true }.batch)
    _ = try registry.undoImport(batch, at: .noon)
    #expect(try names().count == 3)
    #expect(try registry.twins(of: .init(rawValue: 1), at: .noon).isEmpty)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `gifts find their givers by name, and no guess is made among several`() throws {
    try take(Self.sheet)
    let gifts = """
      TT;Họ và tên người ủng hộ;Nước;Ngày;Số tiền (triệu đồng);Nội dung
      1;Lều Thị Bưởi;Mỹ;3/2/2025;10;Xây lớp học
      2;Trần Văn Mít;Đức;2024;5,5;Quà Tết
      """
    let taken = try take(gifts, .contributions)
    #expect(taken[.add] == 2)
    #expect(try take(gifts, .contributions)[.same] == 2)
    let money = try registry.contributions(of: .person(.init(rawValue: 2)), at: .noon).chosen
      .compactMap { $0.gift.value?.revealed.money?.amount.description }
    #expect(money == ["5500000"])
    try world.register("Trần Văn Mít")
    let more = try take(gifts.replacing("2024;5,5", with: "2023;7"), .contributions) {
      $0.isTrial = true
    }
    #expect(more[.reject] == 1)
    #expect(more.problems.map(\.code) == ["several_persons"])
    let unknown = try take(gifts.replacing("Trần Văn Mít", with: "Trần Văn Xoài"), .contributions) {
      $0.isTrial = true
    }
    #expect(unknown.problems.map(\.code) == ["unknown_record"])
  }

  @Test func `the ground of a list of persons is none for the relatives in it`() throws {
    let ground = try ImportBasis(.consent, for: [.registry], document: "Phiếu 12")
    try take(Self.sheet) { $0.basis = ground }
    let person = try registry.consents(of: .person(.init(rawValue: 1)), at: .noon)
    let relative = try registry.consents(of: .relative(.init(rawValue: 1)), at: .noon)
    #expect(person[.registry]?.standing == .held(.consent))
    #expect(relative[.registry]?.standing == .unrecorded)
  }
}

/// What a list must never do to people who are in the registry already.
struct CarefulImportTests {
  let world: World
  var registry: Registry { world.registry }

  init() throws {
    world = try World()
  }

  @discardableResult
  private func take(
    _ rows: String, _ kind: ImportKindOfFile = .persons,
    _ change: (inout ImportRequest) -> Void = { _ in }
  ) throws -> ImportOutcome {
    let path = world.folder.appendingPathExtension("sheet.csv")
    try Data(rows.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var request = ImportRequest(kind, path: path.path)
    change(&request)
    return try registry.importFile(request, keepingItems: true, at: .noon)
  }

  private func name(_ number: Int64) throws -> String? {
    try registry.person(.init(rawValue: number), at: .noon).identity.value?.revealed.name.text
  }

  private static let header = "STT,Họ và tên,Ngày sinh,Quê quán,Nước,Điện thoại\n"

  @Test func `nobody becomes a twin whose name differs in a mark`() throws {
    try take(Self.header + "1,Nguyễn Văn Hùng,12/03/1960,Tam Thanh,Mỹ,\n")
    let other = try take(Self.header + "1,Nguyễn Văn Hưng,12/03/1960,Tam Thanh,Đức,\n")
    #expect(other[.add] == 1)
    #expect(try name(1) == "Nguyễn Văn Hùng")
    #expect(try name(2) == "Nguyễn Văn Hưng")
  }

  @Test func `a row taken out of a sheet turns no other record`() throws {
    let rows = [
      "1,Nguyễn Văn Hùng,12/03/1960,Tam Thanh,Mỹ,", "2,Nguyễn Văn Hưng,12/03/1960,Tam Thanh,Đức,",
    ]
    try take(Self.header + rows.joined(separator: "\n"))
    #expect(try take(Self.header + rows[1])[.same] == 1)
    #expect(try name(1) == "Nguyễn Văn Hùng")
  }

  @Test(arguments: ["Nguyễn Văn Hưng", "Lê Thị Hà Thu", "Văn Hùng Nguyễn"])
  func `a gift goes to nobody whose name is another`(giver: String) throws {
    try world.register("Nguyễn Văn Hùng")
    try world.register("Lê Thị Thu Hà")
    let gifts = "TT,Họ và tên,Ngày,Hình thức,Số tiền\n1,\(giver),3/2/2025,tiền mặt,500000\n"
    let trial = try take(gifts, .contributions) { $0.isTrial = true }
    #expect(trial.problems.map(\.code) == ["unknown_record"])
    let plain = gifts.replacing(giver, with: "NGUYEN VAN HUNG")
    #expect(try take(plain, .contributions)[.add] == 1)
  }

  @Test func `a home that was decided stays when the sheet comes again`() throws {
    let sheet = "record_id,full_name,home_text,phone\nA,Lê Thị Bưởi,Sầm Sơn,408 555 0123\n"
    try take(sheet)
    try registry.decideHome(of: .init(rawValue: 1), as: CommuneCode("16516"), at: .noon)
    #expect(try take(sheet.replacing("0123", with: "0199"))[.change] == 1)
    let person = try registry.person(.init(rawValue: 1), at: .noon)
    #expect(person.profile.value?.revealed.home?.code == "16516")
  }

  @Test func `who is restricted does not come back by a list`() throws {
    try take(Self.header + "1,Lều Thị Bưởi,1960,\"xã Gò Nổi, Đà Nẵng\",Mỹ,+14085550123\n")
    try registry.edit(.init(rawValue: 1), PersonForm([.status: .text("restricted")]), at: .noon)
    let again = try take(
      Self.header + "1,Lều Thị Bưởi,1960,\"xã Gò Nổi, Đà Nẵng\",Mỹ,+14085550123; +14085550199\n"
        + "2,Đoàn Ngọc Na,1981,,Pháp,\n")
    #expect((again[.add], again[.skip]) == (1, 1))
    #expect(again.items[0].problems.map(\.code) == ["may_not_be_processed"])
    #expect(try registry.persons(at: .noon).persons.count == 1)
    #expect(try registry.check(at: .noon) == [])
  }

  @Test func `nobody is joined by a name, a year and a country alone, nor by way of a third`()
    throws
  {
    let rows = """
      record_id,full_name,dob,host_country,phone
      A,Trần Thị Hoa,1962,US,
      B,Nguyễn Văn Hùng,1960-03-12,US,+14085550123
      """
    try take(rows)
    let more = """
      record_id,full_name,dob,host_country,phone
      C,Trần Thị Hoa,1962,US,
      D,Nguyen Van Hung,1960-03-12,US,+14085550123
      """
    let joined = try take(more) {
      $0.joinsSame = true
      $0.sender = "khác"
    }
    #expect((joined[.add], joined[.join]) == (1, 1))
    #expect(try registry.twins(of: .init(rawValue: 2), at: .noon).map(\.id.rawValue) == [4])
    let third = "record_id,full_name,dob,host_country,phone\nE,Nguyễn Văn Hưng,1960-03-12,US,\n"
    let last = try take(third) {
      $0.joinsSame = true
      $0.sender = "nữa"
    }
    #expect(last[.join] == 0)
  }

  @Test func `rows left out keep what their sheet meant`() throws {
    let gifts = """
      ĐVT: triệu đồng
      TT,Họ và tên,Ngày,Hình thức,Số tiền
      1,Lê A,3/2/2025,tiền mặt,5
      2,Lê A,31/2/2025,tiền mặt,7
      """
    try world.register("Lê A")
    let rejects = world.folder.appendingPathExtension("rejects.csv")
    defer { try? FileManager.default.removeItem(at: rejects) }
    let first = try take(gifts, .contributions) {
      $0.keepsGoing = true
      $0.rejectsPath = rejects.path
    }
    #expect((first[.add], first[.reject]) == (1, 1))
    let mended = try String(contentsOf: rejects, encoding: .utf8).replacing("31/2", with: "28/2")
    #expect(try take(mended, .contributions)[.add] == 1)
    let sums = try registry.contributions(of: .person(.init(rawValue: 1)), at: .noon).chosen
      .compactMap { $0.gift.value?.revealed.money?.amount.description }
    #expect(sums.sorted() == ["5000000", "7000000"])
  }
}
