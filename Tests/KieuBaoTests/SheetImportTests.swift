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
