import Testing

@testable import Age

struct RoundTripTests {
  let identity: AgeIdentity
  let other: AgeIdentity

  init() throws {
    identity = try AgeIdentity.generate(random: systemRandomness)
    other = try AgeIdentity.generate(random: systemRandomness)
  }

  static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]

  @Test(arguments: sizes, [1000, 65_536, 70_000, 1 << 20])
  func `what was written comes back, in whatever pieces`(_ size: Int, _ pieces: Int) throws {
    let plain = contents(size)
    let file = try encrypted(plain, to: .recipients([identity.recipient]), pieces: pieces)
    let (read, error) = try opened(file, [.identity(identity)], pieces: pieces)
    #expect(error == nil)
    #expect(sha256(read) == sha256(plain))
    // 16 bytes of nonce, and a tag a chunk; an empty file has one too.
    let header = try #require(file.firstRange(of: Array("\n--- ".utf8))).upperBound + 44
    #expect(file.count == header + 16 + size + 16 * max(1, (size + 65_535) / 65_536))
  }

  @Test func `each of several recipients opens the file, and nobody else`() throws {
    let recipients = [identity.recipient, other.recipient]
    let file = try encrypted([1, 2, 3], to: .recipients(recipients))
    for key in [identity, other] {
      #expect(try opened(file, [.identity(key)]).plain == [1, 2, 3])
    }
    let stranger = AgeKey.identity(try AgeIdentity.generate(random: systemRandomness))
    let passphrase = AgeKey.passphrase(try AgePassphrase(copying: [1]))
    for keys in [[], [stranger], [passphrase], [stranger, passphrase]] {
      #expect(try opened(file, keys).error == .wrongKey)
    }
    #expect(try opened(file, [stranger, passphrase, .identity(other)]).plain == [1, 2, 3])
  }

  @Test func `a passphrase opens its file; a wrong one is told from none and from damage`() throws {
    let passphrase = try AgePassphrase(copying: Array("bốn từ dễ nhớ".utf8))
    let file = try encrypted([1, 2, 3], to: .passphrase(passphrase, work: 4))
    #expect(try opened(file, [.identity(identity), .passphrase(passphrase)]).plain == [1, 2, 3])
    let wrong = try AgePassphrase(copying: Array("bon tu de nho".utf8))
    #expect(try opened(file, [.passphrase(wrong)]).error == .wrongPassphrase)
    #expect(try opened(file, [.identity(identity)]).error == .passphraseNeeded)
    #expect(try opened(file, []).error == .passphraseNeeded)
    #expect(try opened(file.dropLast(), [.passphrase(passphrase)]).error == .payloadDamaged)
  }

  @Test func `a passphrase's work is bounded by what the reader allows`() throws {
    let passphrase = try AgePassphrase(copying: [1])
    let file = try encrypted([1], to: .passphrase(passphrase, work: 5))
    var limits = AgeLimits()
    limits.work = 4
    #expect(throws: AgeError.workTooHigh) {
      try AgeReader(source(file), keys: [.passphrase(passphrase)], limits: limits)
    }
    limits.work = 5
    #expect(
      try AgeReader(source(file), keys: [.passphrase(passphrase)], limits: limits).next() == [1])
  }

  @Test func `no key, share or nonce is used twice`() throws {
    let lock = AgeLock.recipients([identity.recipient, identity.recipient])
    var drawn: [[UInt8]] = []
    for _ in 0..<3 {
      _ = try encrypted([1], to: lock) { count in
        drawn.append(systemRandomness(count))
        return drawn.last ?? []
      }
    }
    // A file key, a share for each recipient, a nonce.
    #expect(drawn.map(\.count) == [16, 32, 32, 16, 16, 32, 32, 16, 16, 32, 32, 16])
    #expect(Set(drawn).count == drawn.count)
  }

  @Test func `a whole file goes in and comes out by its path`() throws {
    let scratch = try Scratch()
    let plain = contents(100_000)
    let path = try scratch.file(plain, "plain")
    var file: [UInt8] = []
    try AgeWriter.encrypt(
      fileAt: path, to: .recipients([identity.recipient]), random: systemRandomness
    ) { file += $0 }
    var read: [UInt8] = []
    try AgeReader.decrypt(fileAt: try scratch.file(file, "age"), keys: [.identity(identity)]) {
      read += $0
    }
    #expect(sha256(read) == sha256(plain))
    #expect(throws: AgeError.fileNotFound) {
      try AgeReader.decrypt(fileAt: scratch.path("none"), keys: []) { _ in }
    }
    #expect(throws: AgeError.fileNotReadable) {
      try AgeReader.decrypt(fileAt: scratch.path("."), keys: []) { _ in }
    }
  }

  @Test func `an error of the source or the sink stops the work and is handed on`() throws {
    struct Full: Error {}
    let lock = AgeLock.recipients([identity.recipient])
    #expect(throws: Full.self) {
      try AgeWriter(to: lock, random: systemRandomness) { _ in throw Full() }
    }
    let file = try encrypted(contents(200_000), to: lock)
    let next = source(file)
    var pieces = 0
    let reader = try AgeReader(
      {
        pieces += 1
        if pieces == 30 { throw Full() }
        return try next()
      }, keys: [.identity(identity)])
    #expect(try reader.next()?.count == 65_536)
    #expect(throws: Full.self) { try reader.next() }
    #expect(throws: Full.self) { try reader.next() }
  }
}
