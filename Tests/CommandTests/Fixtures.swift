import Foundation
import KieuBao
import Synchronization

@testable import Commands

/// What was written to a stream.
final class Written: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func sink(isTerminal: Bool = false, columns: Int? = nil) -> Sink {
    Sink(isTerminal: isTerminal, columns: columns) { piece in self.bytes.withLock { $0 += piece } }
  }
}

/// A person at a terminal who types lines prepared beforehand; at their end, Ctrl-D.
final class Typist: Sendable {
  private let lines: Mutex<[String]>
  let seen = Written()

  init(_ lines: [String]) {
    self.lines = Mutex(lines)
  }

  var terminal: Terminal {
    let next = { @Sendable in
      self.lines.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) }
    }
    return Terminal(write: { try self.seen.sink()($0) }, readLine: next, readSecret: next)
  }
}

/// Surroundings without a world: a fixed day, streams in memory.
struct Stage {
  let output = Written()
  let errors = Written()
  var surroundings: Surroundings

  init(
    environment: [String: String] = [:], typing: Typist? = nil, input: String = "",
    language: Language = .vi, isTerminal: Bool = false
  ) {
    let rest = Mutex(Array(input.utf8)[...])
    let source = Source(isTerminal: typing != nil) { count in
      rest.withLock { rest in
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
      }
    }
    surroundings = Surroundings(
      environment: environment, now: Moment(seconds: 1_795_240_228), day: Day(sinceEpoch: 20_778),
      language: language, input: source, output: output.sink(isTerminal: isTerminal, columns: 80),
      errors: errors.sink(), terminal: typing?.terminal)
  }
}

/// A folder of its own that is removed afterwards.
struct Folder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kieubao-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.path
  }

  func file(_ name: String, holding bytes: [UInt8], mode: Int = 0o600) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    return file
  }

  func contents(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path) }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// The program itself, as it was built beside the tests.
struct Binary {
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Begins a run whose output nobody reads.
  static func start(_ arguments: [String], environment: [String: String]) throws -> Process {
    let process = process(arguments, environment: environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func process(_ arguments: [String], environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("kieubao")
    process.arguments = arguments
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path].merging(environment) { $1 }
    return process
  }

  /// `input` is a file that stands for standard input.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Run {
    let process = process(arguments, environment: environment)
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput =
      input.flatMap { FileHandle(forReadingAtPath: $0) } ?? FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}

/// An invented list with every kind of cell.
let gifts = Table(
  noun: "contribution", title: Wording(vi: "Đóng góp", en: "Contributions"),
  columns: [
    Column("id", Wording(vi: "Mã", en: "ID")), Column("name", Wording(vi: "Họ tên", en: "Name")),
    Column("birth_year", Wording(vi: "Năm sinh", en: "Birth year")),
    Column("total_vnd", Wording(vi: "Tổng (đ)", en: "Total (VND)")),
    Column("given_on", Wording(vi: "Ngày", en: "Date")),
    Column("thanked", Wording(vi: "Đã cảm ơn", en: "Thanked")),
    Column("phones", Wording(vi: "Điện thoại", en: "Phones")),
  ],
  rows: [
    [
      .text("P1"), .text("Đặng Thị Ước"), .integer(1970), .integer(1_234_567),
      .date(PartialDate(year: 2024, month: 5)), .flag(true), .list(["+84912345678", "+1202555"]),
    ],
    [
      .text("P2"), .text("=cmd, \"Lê\""), .empty,
      .amount(Amount(coefficient: 1005, scale: 1) ?? .init(units: 0)),
      .date(PartialDate(year: 1999)), .flag(false), .list([]),
    ],
  ],
  excluded: [Exclusion("deceased", Wording(vi: "đã mất", en: "deceased"), count: 10)],
  notes: [Wording(vi: "Theo quy tắc 2024.", en: "By the rules of 2024.")])
