import CSodium
import Foundation
import Testing

@testable import Age

/// Gives bytes in pieces of some size.
func source(_ bytes: [UInt8], pieces: Int = 4096) -> AgeSource {
  var rest = bytes[...]
  return {
    let piece = Array(rest.prefix(pieces))
    rest = rest.dropFirst(pieces)
    return piece
  }
}

/// All that a file gives out, and the error it ends with.
func opened(
  _ bytes: [UInt8], _ keys: [AgeKey], form: AgeForm = .either, pieces: Int = 4096
) throws -> (plain: [UInt8], error: AgeError?) {
  var plain: [UInt8] = []
  do {
    try AgeReader(source(bytes, pieces: pieces), keys: keys, form: form).forEachPiece {
      plain += $0
    }
  } catch let error as AgeError {
    return (plain, error)
  }
  return (plain, nil)
}

/// A whole file, written in pieces of some size.
func encrypted(
  _ plain: [UInt8], to lock: AgeLock, pieces: Int = 1 << 20,
  random: AgeRandomness = systemRandomness
) throws -> [UInt8] {
  var file: [UInt8] = []
  let writer = try AgeWriter(to: lock, random: random) { file += $0 }
  let next = source(plain, pieces: pieces)
  while case let piece = try next(), !piece.isEmpty { try writer.write(piece) }
  try writer.finish()
  return file
}

func systemRandomness(_ count: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  unsafe randombytes_buf(&bytes, count)
  return bytes
}

/// Bytes that look random and are the same at every run.
func contents(_ count: Int) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  unsafe randombytes_buf_deterministic(&bytes, count, [UInt8](repeating: 7, count: 32))
  return bytes
}

/// By this long contents are compared: what fails is then told in one line.
func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  return digest.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
}

/// What a program prints; it must be there and end well.
func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
  let path = try #require(
    ["/usr/bin/", "/usr/local/bin/"].map { $0 + program }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }, "\(program) is not installed; scripts/prepare \(program)")
  let folder = try Scratch()
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = arguments
  process.standardInput = try FileHandle(
    forReadingFrom: URL(filePath: try folder.file(input, "input")))
  let output = URL(filePath: try folder.file([], "output"))
  process.standardOutput = try FileHandle(forWritingTo: output)
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(program) fails")
  return Array(try Data(contentsOf: output))
}

/// A folder that is gone when the test is.
final class Scratch {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "age-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func file(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }
}
