import Facts
import Foundation
import Spreadsheets
import Testing

@Suite struct OutgoingFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func mode(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `a finished file stands whole, for its owner alone`() throws {
    let file = try OutgoingFile(at: scratch.path("out"))
    try file.write(Array("one".utf8))
    #expect(try !scratch.names.contains("out"))
    try file.write(Array(" two".utf8))
    try file.finish()
    #expect(try scratch.bytes("out") == Array("one two".utf8))
    #expect(try scratch.names == ["out"])
    #expect(try mode("out") == 0o600)
  }

  @Test func `an unfinished file leaves what was there and nothing else`() throws {
    _ = try scratch.file([1, 2, 3], "out")
    do {
      let file = try OutgoingFile(at: scratch.path("out"))
      try file.write([9])
      #expect(try scratch.names.count == 2)
    }
    #expect(try scratch.names == ["out"])
    #expect(try scratch.bytes("out") == [1, 2, 3])
  }

  @Test func `a file that stands is replaced, and is its owner's alone`() throws {
    _ = try scratch.file([1, 2, 3], "out")
    let file = try OutgoingFile(at: scratch.path("out"))
    try file.write([9])
    try file.finish()
    #expect(try scratch.bytes("out") == [9])
    #expect(try mode("out") == 0o600)
  }

  @Test func `a file that came into being meanwhile is not replaced unasked, by both writers`()
    throws
  {
    let file = try OutgoingFile(at: scratch.path("out"), replacing: false)
    try file.write([9])
    _ = try scratch.file([1, 2, 3], "out")
    let late = try #require(throws: Problem.self) { try file.finish() }
    let table = Table(noun: "x", title: Wording(vi: "x", en: "x"), columns: [], rows: [])
    let early = try #require(throws: Problem.self) {
      try table.writeXLSX(to: scratch.path("out"), in: .vi, replacing: false)
    }
    #expect((late.code, early.code) == ("needs_confirmation", "needs_confirmation"))
    #expect(try scratch.names == ["out"])
    #expect(try scratch.bytes("out") == [1, 2, 3])
  }

  @Test func `a file that is not to replace another stands in a place of its own`() throws {
    let file = try OutgoingFile(at: scratch.path("out"), replacing: false)
    try file.write([9])
    try file.finish()
    #expect(try scratch.bytes("out") == [9])
    #expect(try scratch.names == ["out"])
    #expect(try mode("out") == 0o600)
  }

  @Test func `links and folders are refused, by both writers`() throws {
    _ = try scratch.file([1], "real")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"), withDestinationPath: scratch.path("real"))
    let table = Table(noun: "x", title: Wording(vi: "x", en: "x"), columns: [], rows: [])
    let codes = try ["link", "."].flatMap { name in
      [
        try #require(throws: Problem.self) { try table.writeCSV(to: scratch.path(name)) }.code,
        try #require(throws: Problem.self) {
          try table.writeXLSX(to: scratch.path(name), in: .vi)
        }.code,
      ]
    }
    #expect(codes == Array(repeating: "output_unsafe", count: 4))
    #expect(try scratch.names == ["link", "real"])
  }

  @Test func `a link put in place while writing is not followed`() throws {
    _ = try scratch.file([1], "real")
    let file = try OutgoingFile(at: scratch.path("out"))
    try file.write([9])
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("out"), withDestinationPath: scratch.path("real"))
    #expect(throws: Problem.self) { try file.finish() }
    #expect(try scratch.bytes("real") == [1])
    #expect(try scratch.names == ["out", "real"])
  }

  @Test func `a folder that is not there is told`() throws {
    let problem = try #require(throws: Problem.self) {
      try OutgoingFile(at: scratch.path("none/out"))
    }
    #expect(problem.code == "file_not_written")
    #expect(problem.hint?.en == "there is no such folder")
  }
}
