import Foundation
import KieuBao
import Testing

@testable import Commands

/// Lists in the units before 1/7/2025: P1 of phường Quảng Phú without words, P4 with the words of a
/// former commune of it, P2 with words alone, P3 without a home.
struct `A list in former units` {
  let office: Office

  init() throws {
    office = try Office()
    try office.done(
      "person", "add", "--input", "-",
      input: #"""
        {"name": "Lê Thị Mận", "home": {"code": "20356", "as_written": "xã Tam Thanh, TP Tam Kỳ"}, "country": "CA"}
        """#)
  }

  static let tamThanh: JSON = [
    "code": "20359", "name": "xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam",
    "district": "thành phố Tam Kỳ", "province": "tỉnh Quảng Nam", "grade": "certain",
  ]
  static let tamKy: JSON = [
    "code": "502", "name": "thành phố Tam Kỳ, tỉnh Quảng Nam", "district": "thành phố Tam Kỳ",
    "province": "tỉnh Quảng Nam", "grade": "certain",
  ]

  /// The lines of a list in CSV.
  private func lines(_ arguments: String...) throws -> [String] {
    let run = try office.run(arguments + ["--units", "former", "--format", "csv"])
    try #require(run.status == 0, "\(run.errors)")
    return run.output.split(whereSeparator: \.isNewline).map(String.init)
  }

  static let cells = #"20359,"xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam""#

  @Test func `of persons keeps the present home for programs, with the former one beside it`()
    throws
  {
    let list = try office.json("person", "list", "--units", "former")
    let plain = try office.json("person", "list")
    for (id, home) in [("P1", Self.tamKy), ("P2", .null), ("P3", .null), ("P4", Self.tamThanh)] {
      #expect(list.items.first { $0["id"] == .string(id) }?["former_home"] == home, "\(id)")
    }
    #expect(list.items.map { $0["home"] } == plain.items.map { $0["home"] })
    #expect(plain.items.allSatisfy { $0["former_home"] == nil })
  }

  @Test func `of persons has two columns more in CSV`() throws {
    let lines = try lines("person", "list")
    #expect(lines[0].contains(",home_code,home,former_home_code,former_home,country,"))
    let own = try #require(lines.first { $0.hasPrefix("P4,") })
    #expect(own.contains(#",20356,"phường Quảng Phú, thành phố Đà Nẵng",\#(Self.cells),CA,"#))
    let homeless = try #require(lines.first { $0.hasPrefix("P3,") })
    #expect(homeless.hasSuffix(",M,,,,,,US,,,,,,,deceased"))
  }

  @Test func `shows a person the former address, or what is known of it and the present one`()
    throws
  {
    let text = try office.done("person", "list", "--units", "former", "--format", "table")
    #expect(text.contains("Quê quán (trước 1/7/2025)"))
    #expect(text.contains("xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam\n"))
    #expect(
      text.contains(
        "thành phố Tam Kỳ, tỉnh Quảng Nam (nay: phường Quảng Phú, thành phố Đà Nẵng)"))
    #expect(text.contains("Sầm Sơn"))
    let file = "\(office.folder.path)/former.xlsx"
    try office.done("person", "list", "--units", "former", "--output", file)
    #expect(try office.folder.contents("former.xlsx").starts(with: Array("PK".utf8)))
  }

  @Test func `of nominees tells the former home by the words it was given in`() throws {
    try office.done(
      "contribution", "add", "--person", "P4", "--kind", "cash", "--date", "2025-05-01",
      "--amount", "90000000", "--currency", "VND", "--beneficiary", "24235")
    let item = try #require(
      try office.json("commendation", "nominees", "--units", "former").items.first)
    #expect(item["home"] == "phường Quảng Phú, thành phố Đà Nẵng")
    #expect(item["former_home"] == Self.tamThanh)
    let plain = try #require(try office.json("commendation", "nominees").items.first)
    #expect(item.keys.filter { $0 != "former_home" } == plain.keys)
    #expect(try lines("commendation", "nominees")[1].contains(Self.cells))
    let text = try office.done(
      "commendation", "nominees", "--units", "former", "--format", "table")
    #expect(text.contains("xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam"))
    #expect(
      try office.run("commendation", "nominees", "--units", "former", "--excluded").status == 0)
  }

  @Test func `of contributions tells the former unit of a place from the present one alone`()
    throws
  {
    try office.done(
      "contribution", "add", "--person", "P4", "--kind", "cash", "--date", "2025-05-01",
      "--amount", "90000000", "--currency", "VND", "--beneficiary", "24235", "--locality", "20356")
    let items = try office.json(
      "contribution", "list", "--person", "P4", "--units", "former"
    ).items
    #expect(items.count == 1)
    #expect(items[0]["beneficiary"]?["code"] == "24235")
    #expect(
      items[0]["former_beneficiary"]?["name"] == "xã Krông Na, huyện Buôn Đôn, tỉnh Đắk Lắk")
    #expect(items[0]["former_locality"] == Self.tamKy)
    let header = try lines("contribution", "list")[0]
    #expect(
      header.contains(
        "beneficiary_code,beneficiary,former_beneficiary_code,former_beneficiary,locality_code,"
          + "locality,former_locality_code,former_locality,"))
    let text = try office.done("contribution", "list", "--units", "former", "--format", "table")
    #expect(text.contains("xã Krông Na, huyện Buôn Đôn, tỉnh Đắk Lắk"))
  }

  @Test func `of guests tells the former home too, when they are chosen and after`() throws {
    try office.done("event", "create", "--name", "Xuân Quê hương", "--date", "2026-07-01")
    let chosen = try office.json(
      "event", "invite", "E1", "--country", "CA", "--units", "former")
    let shown = try office.json("event", "show", "E1", "--units", "former")
    for list in [chosen, shown] {
      #expect(list.items.map { $0["former_home"] } == [Self.tamThanh])
      #expect(list.items.map { $0["reason"] } == ["guest"])
    }
    let text = try office.done("event", "show", "E1", "--units", "former", "--format", "table")
    #expect(text.contains("xã Tam Thanh, thành phố Tam Kỳ, tỉnh Quảng Nam"))
    #expect(!(try office.done("event", "show", "E1", "--format", "table")).contains("Quê quán"))
  }

  @Test func `is told without the words by whoever may not see them`() throws {
    let secret = ["KIEUBAO_USER": "an", "KIEUBAO_NEW_PASSPHRASE_FILE": office.passphrase]
    let hired = try office.run(
      ["user", "add", "clerk", "--role", "clerk", "--classes", "profile", "--duties", "read"],
      environment: secret)
    try #require(hired.status == 0, "\(hired.errors)")
    let run = try office.run(
      ["person", "list", "--country", "CA", "--units", "former", "--format", "json"],
      environment: ["KIEUBAO_USER": "clerk"])
    let item = try #require(try JSONReader.value(of: Array(run.output.utf8)).items.first)
    #expect(item["id"] == "P4" && item["former_home"] == Self.tamKy)
    guard case .array(let withheld)? = item["withheld"] else { return #expect(Bool(false)) }
    #expect(withheld.contains("home.as_written"))
  }

  @Test func `in any other units is refused`() throws {
    let (status, error) = try office.refusal(["person", "list", "--units", "french"])
    #expect(status == 2)
    #expect(error["code"] == "usage")
  }
}

struct `Statistics in former units` {
  let showcase: Showcase
  let target: Folder

  init() throws {
    showcase = try Showcase.made.get()
    target = try Folder()
  }

  @Test func `are counted in districts too, and withstand their attack`() throws {
    defer { target.remove() }
    let run = try showcase.run(
      "statistics", "export", "--units", "former", "--output", target.path, "--format", "json")
    try #require(run.status == 0, "\(run.errors)")
    let summary = try JSONReader.value(of: Array(run.output.utf8))
    #expect((summary["units"], summary["persons"]) == ("former", 300))
    #expect(summary["former_commune_unknown"] != nil && summary["former_province_unknown"] == 0)
    // The showcase's own release is in the units of today.
    #expect(run.errors.contains("publish one of the two sets only"))
    guard case .string(let day)? = summary["other_units_on"] else { return #expect(Bool(false)) }
    #expect(day.wholeMatch(of: /20\d\d-\d\d-\d\d/) != nil)

    let metadata = try JSONReader.value(of: target.contents("metadata.json"))
    #expect(metadata["units"] == "former")
    let figures = try PublishedFigure.all(of: "residents_home_country", in: target)
    #expect(figures.contains { $0.codes[0].count == 3 && $0.codes[0].allSatisfy(\.isNumber) })
    #expect(figures.first { $0.codes == ["_T", "_T"] }?.value == "300")

    let audit = try Binary.run(
      ["statistics", "audit", target.path], environment: ["KIEUBAO_LANG": "en"])
    #expect(audit.status == 0)
    #expect((audit.output + audit.errors).contains("administrative units before 1/7/2025"))
  }
}
