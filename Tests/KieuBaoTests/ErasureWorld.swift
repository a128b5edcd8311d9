import Foundation
import GRDB
import KieuBao
import Sealing
import Testing

/// A small registry in which everything hangs together: persons, relatives, gifts alone and
/// together, awards, members and guests of one household.
extension World {
  static let day = Moment.noon.dayInVietnam

  /// Persons P1 to P`count` with all that can be tied to them.
  convenience init(persons count: Int) throws {
    try self.init()
    for number in 1...count { try addPerson(number) }
    for number in 1...count { try tie(number, of: count) }
    let event = try registry.add(Programme(name: "Xuân Quê hương", date: Self.day), at: .noon)
    _ = try registry.invite(to: event, by: .everybody, at: .noon)
    try registry.note(.yes, of: .init(rawValue: 1), to: event, at: .noon)
  }

  private static let names = ["Phạm Thị Bích Ngọc", "Lê Hữu Phước", "Trần Quốc Bảo", "Đỗ Mỹ Linh"]

  static func name(_ number: Int) -> String { names[(number - 1) % 4] }

  private func addPerson(_ number: Int) throws {
    let id = try register(
      Self.name(number),
      [
        .dob: .text("19\(50 + number)"), .country: .text("US"), .city: .text("San Jose"),
        .phones: .texts(["408555012\((number + 1) / 2)"]), .note: .text("ghi chú \(number)"),
        .emails: .texts(["nguoi\(number)@example.org"]), .passport: .text("B765432\(number)"),
      ])
    let relative = RelativeForm([
      .name: .text("Lê Thị Mẹ"), .phones: .texts(["09051239\(10 + number)"]),
    ])
    _ = try registry.addRelatives(
      [RelativeDraft(relative, asOf: Self.day)], of: id, at: .noon)
    try registry.edit(id, PersonForm([.city: .text("Praha")]), at: .noon)
  }

  private func tie(_ number: Int, of count: Int) throws {
    let id = Person.ID(rawValue: Int64(number))
    let next = Person.ID(rawValue: Int64(number % count + 1))
    let own = try give("\(number)000000", to: [.person(id)], purpose: "xây cầu")
    try give(
      "\(number)000001", to: [.person(id), .person(next)],
      purpose: "cùng \(Self.name(number)) làm đường")
    try registry.correct(
      own, GiftForm([.purpose: .text("xây trường")]), givers: [.person(next)], at: .noon)
    try registry.correct(own, GiftForm(), givers: [.person(id)], at: .noon)
    _ = try registry.record(
      Award(form: "giay_khen_xa", formName: "Giấy khen", date: PartialDate(Self.day)),
      to: .person(id), for: [own], at: .noon)
    let charter = CharterForm([.name: .text("Hội số \(number)")])
    let organisation = try registry.add(Personal(Charter(charter, asOf: Self.day)), at: .noon)
    try registry.addMember(id, to: organisation, role: Personal("hội trưởng"), at: .noon)
  }

  @discardableResult
  func give(_ amount: String, to givers: [Giver], purpose: String) throws -> Contribution.ID {
    let form = GiftForm([
      .kind: .text("cash"), .date: .text("2024-05-06"), .amount: .text(amount),
      .currency: .text("VND"), .purpose: .text(purpose),
    ])
    return try registry.record(Personal(Gift(form, asOf: Self.day)), of: givers, at: .noon)
  }

  /// The sum and number of all gifts, and the number of awards, before anything is hidden.
  func totals() throws -> [Int64] {
    let export = try registry.statistics(asOf: Self.day, at: .noon)
    let awards = try registry.awardTotals(at: .noon).reduce(0) { $0 + $1.count }
    return [Int64(export.gifts), export.valueVND, Int64(awards)]
  }

  func person(_ number: Int) -> Person.ID { .init(rawValue: Int64(number)) }

  /// What SQL tells of one of the files.
  func bytes(_ sql: String, in file: String = "registry.sqlite") throws -> [Data] {
    let queue = try DatabaseQueue(path: folder.appending(path: file).path)
    defer { try? queue.close() }
    return try queue.read { try Data.fetchAll($0, sql: sql) }
  }

  func run(_ sql: String, in folder: URL, file: String) throws {
    let queue = try DatabaseQueue(path: folder.appending(path: file).path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

extension Reason {
  static var request: Reason {
    guard let reason = Reason("yeu-cau") else { preconditionFailure("the word is plain") }
    return reason
  }
}

extension World {
  /// Copies both files as a backup does.
  func copy(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in ["registry.sqlite", "keys.sqlite"] {
      let path = folder.appending(path: file).path
      try run("VACUUM INTO '\(path)'", in: self.folder, file: file)
    }
  }

  /// Puts today's key file beside an older data file, made to forget that the data is older.
  func takeKeysOfToday(into folder: URL) throws {
    let keys = folder.appending(path: "keys.sqlite")
    try FileManager.default.removeItem(at: keys)
    try FileManager.default.copyItem(at: self.folder.appending(path: "keys.sqlite"), to: keys)
    try run("UPDATE key_file SET head_sequence = 0", in: folder, file: "keys.sqlite")
  }

  /// To whom the letters of the only event go, by guest.
  func heads() throws -> [Int64: Int64] {
    let rows = try registry.guests(of: .init(rawValue: 1), at: .noon).list.rows
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0.person.rawValue, $0.terms.household.rawValue) })
  }
}
