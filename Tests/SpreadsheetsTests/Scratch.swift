import Foundation
import Spreadsheets

/// A folder that is gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func file(_ bytes: [UInt8], _ name: String = "input") throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// The rows of a file with these contents.
  func rows(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) throws -> [SheetRow] {
    try Scratch.rows(at: file(bytes), limits: limits)
  }

  func rows(_ text: String, limits: SheetLimits = SheetLimits()) throws -> [SheetRow] {
    try rows(Array(text.utf8), limits: limits)
  }

  static func rows(at path: String, limits: SheetLimits = SheetLimits()) throws -> [SheetRow] {
    var rows: [SheetRow] = []
    try SheetReader.open(path: path, limits: limits).forEachRow { rows.append($0) }
    return rows
  }

  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
  }
}

/// Numbers that look random and are the same at every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
