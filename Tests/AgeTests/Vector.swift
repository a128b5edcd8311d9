import Foundation
import Testing

@testable import Age

/// One of the public vectors; see `Vectors/README.md`.
struct Vector: CustomTestStringConvertible {
  let name: String
  let head: [(key: String, value: String)]
  private let body: [UInt8]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Vectors")

  static let all: [Vector] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted().map(Vector.init)
  }()

  init(_ name: String) {
    self.name = name
    let bytes = Array((try? Data(contentsOf: Vector.folder.appending(path: name))) ?? Data())
    let gap = Array("\n\n".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: gap) } ?? bytes.endIndex
    head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n").map { line in
      let colon = line.firstRange(of: ": ") ?? line.endIndex..<line.endIndex
      return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }
    body = Array(bytes[min(end + 2, bytes.endIndex)...])
  }

  var testDescription: String { name }

  func values(_ key: String) -> [String] { head.filter { $0.key == key }.map(\.value) }

  /// The age file.
  func file() throws -> [UInt8] {
    guard values("compressed") == ["zlib"] else { return body }
    let inflate = "import sys,zlib; i,o=sys.stdin.buffer,sys.stdout.buffer; "
    return try run(
      "python3", ["-c", inflate + "o.write(zlib.decompress(i.read()))"], input: body)
  }

  var form: AgeForm { values("armored") == ["yes"] ? .armored : .binary }

  /// All keys of kinds that we have.
  func keys() throws -> [AgeKey] {
    var keys: [AgeKey] = []
    for text in values("identity") {
      let read = Result { () throws(AgeError) in try AgeIdentity(Array(text.utf8)) }
      if text.hasPrefix("AGE-SECRET-KEY-PQ-") {
        #expect(throws: AgeError.kindUnsupported(row: nil)) { try read.get() }
      } else {
        keys.append(.identity(try read.get()))
      }
    }
    for text in values("passphrase") {
      keys.append(.passphrase(try AgePassphrase(copying: Array(text.utf8))))
    }
    return keys
  }

  /// What must become of the file.
  ///
  /// Stanzas for hybrid (post-quantum) keys are foreign to us: what they hold is not looked at, and
  /// such a file opens with none of our keys. Two of these files break rules that hold for any
  /// header, and are refused for that as everywhere.
  var expected: String? {
    let generallyWrong = ["hybrid_not_canonical_body", "hybrid_x25519_arg"]
    if name.contains("hybrid"), !generallyWrong.contains(name) { return "no match" }
    return values("expect").first
  }
}

extension AgeError {
  /// The vectors' word for it.
  var vectorWord: String {
    switch self {
    case .wrongKey, .wrongPassphrase, .passphraseNeeded: "no match"
    case .headerChanged: "HMAC failure"
    case .armorDamaged: "armor failure"
    case .payloadDamaged, .payloadTruncated: "payload failure"
    case .notAgeFile, .versionUnsupported, .headerDamaged, .workTooHigh: "header failure"
    default: "not to be expected"
    }
  }
}
