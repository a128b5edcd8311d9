import Foundation
import KieuBao

/// A registry in forty lines: two invented persons give together, one is found, the year is summed.
///
/// Run it with a folder that is not there yet: `swift run Example ~/my-registry`; without one it uses
/// a temporary folder and removes it.
@main
struct Example {
  static func main() throws {
    let given = CommandLine.arguments.dropFirst().first
    let folder = given ?? FileManager.default.temporaryDirectory.path + "/example-\(UUID())"
    defer { if given == nil { try? FileManager.default.removeItem(atPath: folder) } }
    try run(in: folder, at: Moment(seconds: Int64(Date.now.timeIntervalSince1970)))
  }

  static func run(in folder: String, at now: Moment) throws {
    // A program of yours asks for it; a passphrase never stands in a source, save in an example.
    let passphrase = Passphrase(Array("bốn từ dễ nhớ".utf8))
    try Registry.create(
      at: folder, unit: "Ủy ban MTTQ phường Quảng Phú (mẫu)", locality: "20356", user: "an",
      passphrase: passphrase, at: now)
    let registry = try Registry.open(at: folder, user: "an", passphrase: passphrase, now: now)

    // Forms take values as people write them, and tell everything that is wrong at once.
    let today = now.dayInVietnam
    let hoa = try registry.register(
      PersonDraft(
        PersonForm([
          .name: .text("Nguyễn Thị Hòa"), .dob: .text("05/1970"), .country: .text("Mỹ"),
          .city: .text("San Jose"), .phones: .texts(["408 555 0123"]),
        ]), asOf: today), at: now)
    let nam = try registry.register(
      PersonDraft(
        PersonForm([.name: .text("Trần Văn Nam"), .country: .text("CHLB Đức")]), asOf: today),
      at: now)

    // One joint gift: it counts once in every total, and in equal parts for its givers.
    let gift = try Gift(
      GiftForm([
        .kind: .text("cash"), .date: .text("2025-02-14"), .amount: .text("1000"),
        .currency: .text("USD"), .rate: .text("25400"), .purpose: .text("Quỹ khuyến học"),
      ]), asOf: today)
    _ = try registry.record(Personal(gift), of: [.person(hoa), .person(nam)], at: now)

    // Searching needs no diacritics; what is found is opened, and every opening is logged.
    let found = try registry.find(Personal("hoa"), at: now)
    for person in found.persons {
      // `revealed` is where a personal value leaves its wrapper: here, to be shown to the user.
      if let identity = person.identity.value?.revealed { print(person.id, identity.name.text) }
    }

    let year = Span(
      from: Day(year: 2025, month: 1, day: 1), to: Day(year: 2025, month: 12, day: 31))
    let gifts = try registry.contributions(in: year, at: now).chosen
    let total = gifts.compactMap { $0.gift.value?.revealed }
      .compactMap { $0.money?.inVND(at: nil) }.reduce(0, +)
    print("2025: \(gifts.count) gift, \(total) VND")

    try registry.close()
  }
}
