import Foundation
import KieuBao
import Testing

@testable import Commands

struct `A release of statistics` {
  let showcase: Showcase
  let release: Folder

  init() throws {
    showcase = try Showcase.made.get()
    release = try showcase.copy(of: "release")
  }

  @Test func `is whole, and for its owner alone`() throws {
    defer { release.remove() }
    #expect(
      try release.names.sorted() == ["audit.json", "metadata.json", "statistics.xlsx", "tables"])
    #expect(try release.tables.contains("residents_home_country"))
    for path in try FileManager.default.subpathsOfDirectory(atPath: release.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(release.path)/\(path)")
      #expect(attributes[.posixPermissions] as? Int == (path == "tables" ? 0o700 : 0o600))
    }
  }

  @Test func `tells figures in long form, and none below the threshold`() throws {
    defer { release.remove() }
    for table in try release.tables {
      for figure in try PublishedFigure.all(of: table, in: release) {
        switch figure.status {
        case "C": #expect(figure.value.isEmpty)
        case "A":
          let value = try #require(Int(figure.value))
          #expect(figure.measure == "value_vnd" || !(1...9).contains(value))
        default: Issue.record("\(table): no status is \(figure.status)")
        }
      }
    }
  }

  @Test(arguments: ["residents_home_country", "residents_category_sex", "residents_age_sex"])
  func `has the number of persons counted as its total`(table: String) throws {
    defer { release.remove() }
    let total = try PublishedFigure.all(of: table, in: release)
      .first { $0.codes.allSatisfy { $0 == "_T" } }
    #expect(total?.value == "300")
  }

  @Test func `adds up wherever nothing is hidden`() throws {
    defer { release.remove() }
    let figures = try PublishedFigure.all(of: "residents_age_sex", in: release)
    let rows = Dictionary(grouping: figures) { $0.codes[0] }.values
      .filter { $0.allSatisfy { $0.status == "A" } }
    #expect(!rows.isEmpty)
    for row in rows {
      let parts = row.filter { $0.codes[1] != "_T" }.compactMap { Int($0.value) }
      #expect(row.first { $0.codes[1] == "_T" }?.value == String(parts.reduce(0, +)))
    }
  }

  @Test func `withstands its attack, without a registry or a passphrase`() throws {
    defer { release.remove() }
    let run = try Binary.run(["statistics", "audit", release.path, "--format", "json"])
    #expect(run.status == 0)
    #expect(try JSONReader.value(of: Array(run.output.utf8))["total"] == 0)
  }

  @Test func `with one hidden figure told is found out`() throws {
    defer { release.remove() }
    try publishOneHidden()
    let run = try Binary.run(["statistics", "audit", release.path, "--format", "json"])
    #expect(run.status == 20)
    let leaks = try JSONReader.value(of: Array(run.output.utf8)).items
    #expect(leaks.contains { $0["table"] == "residents_age_sex" })
    #expect(leaks.allSatisfy { $0["codes"] != nil })
  }

  /// Puts the true figure in the place of a hidden one; a release with a low threshold tells it.
  private func publishOneHidden() throws {
    let open = try Folder()
    defer { open.remove() }
    let export = try showcase.run(
      "statistics", "export", "--output", open.path, "--threshold", "3")
    try #require(export.status == 0, "\(export.errors)")
    let (table, hidden) = ("residents_age_sex", release.path + "/tables/residents_age_sex.csv")
    let known = try PublishedFigure.all(of: table, in: open).first { figure in
      figure.status == "A" && (3...9).contains(Int(figure.value) ?? 0)
    }
    let figure = try #require(known)
    let row = (figure.codes + [figure.measure]).joined(separator: ",")
    let text = try String(contentsOfFile: hidden, encoding: .utf8)
    try #require(text.contains("\(row),,C\n"))
    try text.replacing("\(row),,C\n", with: "\(row),\(figure.value),A\n")
      .write(toFile: hidden, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    (",C\n", ",X\n", "bad_release"),
    ("_T,_T,persons,300,A", "_T,_T,persons,7,A", "tables_disagree"),
  ])
  func `that was spoiled is refused`(written: String, spoiled: String, code: String) throws {
    defer { release.remove() }
    let path = release.path + "/tables/residents_age_sex.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(written))
    try text.replacing(written, with: spoiled, maxReplacements: 1)
      .write(toFile: path, atomically: true, encoding: .utf8)
    let run = try Binary.run(["statistics", "audit", release.path, "--format", "json"])
    #expect(run.status == 20)
    #expect(try JSONReader.value(of: Array(run.errors.utf8))["error"]?["code"] == .string(code))
  }

  @Test func `whose tables lead out of the folder is not read`() throws {
    defer { release.remove() }
    let path = release.path + "/metadata.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"residents_age_sex\"", with: "\"../../secret\"")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try Binary.run(["statistics", "audit", release.path]).status == 20)
  }
}

struct `Exporting statistics` {
  let showcase: Showcase
  let release: Folder

  init() throws {
    showcase = try Showcase.made.get()
    release = try showcase.copy(of: "release")
  }

  private func paths(in folder: Folder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0 != "tables" }
  }

  @Test func `again gives the same bytes, and with --force takes the old place`() throws {
    defer { release.remove() }
    let before = try paths(in: release).map { try release.contents($0) }
    let stray = release.path + "/tables/former_table.csv"
    try "old".write(toFile: stray, atomically: true, encoding: .utf8)
    let run = try showcase.run("statistics", "export", "--output", release.path, "--force")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try paths(in: release).map { try release.contents($0) } == before)
  }

  @Test func `summarises what was counted and what was hidden`() throws {
    release.remove()
    defer { release.remove() }
    let run = try showcase.run(
      "statistics", "export", "--output", release.path, "--format", "json", "--from", "2020",
      "--to", "2025")
    let summary = try JSONReader.value(of: Array(run.output.utf8))
    #expect(summary["schema"] == "kieubao/statistics/1")
    #expect((summary["persons"], summary["threshold"]) == (300, 10))
    let gifts = try #require(number(summary["gifts"]))
    let outside = try #require(number(summary["excluded"]?["outside_period"]))
    #expect(gifts > 0 && outside > 0)
    let tally = try JSONReader.value(of: Array(showcase.receipt.utf8))
    #expect(gifts + outside == number(tally["contributions"]))
  }

  private func number(_ json: JSON?) -> Int? {
    if case .number(let digits)? = json { Int(digits) } else { nil }
  }

  @Test func `keeps away from a folder that holds anything`() throws {
    defer { release.remove() }
    let run = try showcase.run("statistics", "export", "--output", release.path)
    #expect(run.status == 5)
    _ = try release.file("diary.txt", holding: [1])
    let forced = try showcase.run("statistics", "export", "--output", release.path, "--force")
    #expect(forced.status == 5)
    #expect(try release.contents("diary.txt") == [1])
  }

  @Test(arguments: [
    ["--threshold", "2"], ["--threshold", "x"], ["--from", "2026", "--to", "2025"],
  ])
  func `refuses what cannot be`(arguments: [String]) throws {
    defer { release.remove() }
    let target = try Folder()
    defer { target.remove() }
    let all = ["statistics", "export", "--output", target.path] + arguments
    let run = try showcase.run(all)
    #expect(run.status == 2)
    #expect(try target.names.isEmpty)
  }

  @Test func `never writes through a link`() throws {
    defer { release.remove() }
    let target = try Folder()
    defer { target.remove() }
    let link = release.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target.path)
    let run = try showcase.run("statistics", "export", "--output", link)
    #expect(run.status == 14)
    #expect(try target.names.isEmpty)
  }
}
