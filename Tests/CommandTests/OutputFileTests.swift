import ArgumentParser
import Foundation
import KieuBao
import Testing

@testable import Commands

final class `An output file` {
  let folder: Folder

  init() throws { folder = try Folder() }
  deinit { folder.remove() }

  private func write(_ arguments: [String] = [], to name: String = "list.csv") throws {
    try OutputOptions.parse(["--output", "\(folder.path)/\(name)"] + arguments)
      .write(gifts, in: Stage().surroundings)
  }

  @Test func `appears whole, for its owner alone, and leaves nothing beside it`() throws {
    try write()
    #expect(
      try folder.contents("list.csv").starts(with: [0xEF, 0xBB, 0xBF] + Array("id,name".utf8)))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/list.csv")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names == ["list.csv"])
  }

  @Test(arguments: [
    ("list.json", UInt8(ascii: "{")), ("list.JSONL", UInt8(ascii: "{")), ("list", 0xEF),
  ])
  func `takes the form its name tells`(name: String, first: UInt8) throws {
    try write(to: name)
    #expect(try folder.contents(name).first == first)
  }

  @Test func `is not replaced without being told to`() throws {
    _ = try folder.file("list.csv", holding: [1])
    let problem = #expect(throws: Problem.self) { try write() }
    #expect(problem.map { Ending(of: $0) } == .unconfirmed)
    #expect(try folder.contents("list.csv") == [1])
    try write(["--force"])
    #expect(try folder.contents("list.csv").count > 1)
    #expect(try folder.names == ["list.csv"])
  }

  @Test(arguments: [[], ["--force"]])
  func `is never written through a link`(arguments: [String]) throws {
    let target = try folder.file("target", holding: [1])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/list.csv", withDestinationPath: target)
    let problem = #expect(throws: Problem.self) { try write(arguments) }
    #expect(problem.map { Ending(of: $0) } == .outputRefused)
    #expect(try folder.contents("target") == [1])
  }

  @Test func `is absent when the writing fails`() throws {
    struct Failure: Error {}
    let output = try OutputOptions.parse(["--output", "\(folder.path)/list.csv"])
    #expect(throws: Failure.self) {
      try output.place(in: Stage().surroundings) { sink, _ in
        try sink("half of it")
        #expect(try folder.names.count == 1)
        throw Failure()
      }
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `does not replace a file that came into being meanwhile`() throws {
    let output = try OutputOptions.parse(["--output", "\(folder.path)/list.csv"])
    let problem = #expect(throws: Problem.self) {
      try output.place(in: Stage().surroundings) { _, _ in
        _ = try folder.file("list.csv", holding: [7])
      }
    }
    #expect(problem?.code == "needs_confirmation")
    #expect(try folder.names == ["list.csv"])
    #expect(try folder.contents("list.csv") == [7])
  }

  @Test func `needs a folder that is there`() throws {
    let output = try OutputOptions.parse(["--output", "\(folder.path)/nowhere/list.csv"])
    let problem = #expect(throws: Problem.self) {
      try output.refusePlace(in: Stage().surroundings)
    }
    #expect((problem?.code, problem?.field) == ("no_such_file", "output"))
  }
}
