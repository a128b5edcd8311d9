import Foundation
import Testing

@testable import Age

/// The standard `age` program opens our files, and we open its.
///
/// Nothing here is left out when the program is missing: it fails.
struct ProgramTests {
  static let sizes = [0, 1, 65_535, 65_536, 65_537, 1 << 20]

  let scratch: Scratch
  let identity: AgeIdentity

  init() throws {
    scratch = try Scratch()
    identity = try AgeIdentity.generate(random: systemRandomness)
  }

  @Test(arguments: sizes) func `age opens what we encrypt to several keys`(_ size: Int) throws {
    let other = try AgeIdentity.generate(random: systemRandomness)
    let file = try encrypted(
      contents(size), to: .recipients([other.recipient, identity.recipient]))
    for key in [identity, other] {
      let path = try scratch.file(key.fileText(), "key")
      #expect(sha256(try run("age", ["-d", "-i", path], input: file)) == sha256(contents(size)))
    }
  }

  @Test(arguments: sizes) func `we open what age encrypts to several keys`(_ size: Int) throws {
    let other = try AgeIdentity.generate(random: systemRandomness)
    let recipients = [other, identity].flatMap { ["-r", $0.recipient.description] }
    for armor in [[], ["--armor"]] {
      let file = try run("age", recipients + armor, input: contents(size))
      for key in [identity, other] {
        let (read, error) = try opened(file, [.identity(key)])
        #expect(error == nil)
        #expect(sha256(read) == sha256(contents(size)))
      }
    }
  }

  @Test func `we read the keys that age-keygen makes, and it reads ours`() throws {
    let made = try run("age-keygen", [])
    let read = try #require(try AgeIdentity.identities(inFile: made).first)
    let text = String(decoding: made, as: UTF8.self)
    #expect(text.contains("# public key: \(read.recipient)\n"))
    let shown = try run("age-keygen", ["-y"], input: identity.fileText())
    #expect(String(decoding: shown, as: UTF8.self) == "\(identity.recipient)\n")
  }

  @Test(arguments: sizes) func `age opens what we encrypt with a passphrase`(_ size: Int) throws {
    let passphrase = try AgePassphrase(copying: Array(Self.passphrase.utf8))
    let file = try encrypted(contents(size), to: .passphrase(passphrase, work: 10))
    #expect(sha256(try onTerminal(["-d"], file)) == sha256(contents(size)))
  }

  /// Three sizes only: age lets nobody choose the work, and each costs two seconds of it.
  @Test(arguments: [0, 65_536, 1 << 20]) func `we open what age encrypts with a passphrase`(
    _ size: Int
  ) throws {
    let passphrase = try AgePassphrase(copying: Array(Self.passphrase.utf8))
    let file = try onTerminal(["-p"], contents(size))
    let (read, error) = try opened(file, [.passphrase(passphrase)])
    #expect(error == nil)
    #expect(sha256(read) == sha256(contents(size)))
    #expect(String(decoding: file.prefix(100), as: UTF8.self).contains(" 18\n"))
  }

  static let passphrase = "bốn từ dễ nhớ"

  /// Runs age on a terminal of its own, for it asks for passphrases nowhere else, and answers.
  private func onTerminal(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let answer = """
      import os, pty, sys
      arguments, source, target, passphrase = sys.argv[1], *sys.argv[2:5]
      child, terminal = pty.fork()
      if child == 0:
          command = 'exec age "$1" "$2" > "$3"'
          os.execvp('sh', ['sh', '-c', command, 'sh', arguments, source, target])
      seen, answered = b'', 0
      while True:
          try:
              piece = os.read(terminal, 4096)
          except OSError:
              break
          if not piece:
              break
          seen += piece
          while seen.count(b'passphrase') > answered and seen.rstrip().endswith(b':'):
              answered = seen.count(b'passphrase')
              os.write(terminal, passphrase.encode() + b'\\n')
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
      """
    let source = try scratch.file(input, "source")
    let target = scratch.path("target")
    _ = try run("python3", ["-c", answer] + arguments + [source, target, Self.passphrase])
    return Array(try Data(contentsOf: URL(filePath: target)))
  }
}
