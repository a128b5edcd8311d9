import Testing

@testable import Age

/// A file that was changed or cut anywhere does not open.
struct DamageTests {
  let identity: AgeIdentity
  let file: [UInt8]
  let plain = Array("Nguyễn Văn Mẫu".utf8)

  init() throws {
    identity = try AgeIdentity.generate(random: systemRandomness)
    let other = try AgeIdentity.generate(random: systemRandomness)
    file = try encrypted(plain, to: .recipients([other.recipient, identity.recipient]))
  }

  private func error(of bytes: [UInt8]) throws -> AgeError? {
    let (read, error) = try opened(bytes, [.identity(identity)])
    #expect(error == nil || read.isEmpty)
    return error
  }

  @Test func `the file as it is opens`() throws {
    #expect(try error(of: file) == nil)
  }

  @Test func `any bit flipped is found`() throws {
    for place in file.indices {
      for bit in 0..<8 {
        var flipped = file
        flipped[place] ^= 1 << UInt8(bit)
        #expect(try error(of: flipped) != nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func `any byte left out, doubled or put in is found`() throws {
    for place in file.indices {
      var shorter = file
      let byte = shorter.remove(at: place)
      var longer = file
      longer.insert(byte, at: place)
      var mixed = file
      mixed.insert(0x0D, at: place)
      for changed in [shorter, longer, mixed] {
        // Leaving out one of two like neighbours is the same as leaving out the other.
        #expect(try changed == file || error(of: changed) != nil, "byte \(place)")
      }
    }
  }

  @Test func `a file cut anywhere, or with anything after it, is found`() throws {
    for length in file.indices {
      #expect(try error(of: Array(file[..<length])) != nil, "\(length) bytes")
    }
    for extra in [[0], [0x0A], file] {
      #expect(try error(of: file + extra) == .payloadDamaged)
    }
  }

  @Test func `a file cut or rearranged between its chunks is found`() throws {
    let long = try encrypted(contents(200_000), to: .recipients([identity.recipient]))
    let chunk = ChunkCipher.sealedLength
    let head = long.count - (200_000 + 4 * 16)
    let chunks = (0..<3).map { Array(long[(head + $0 * chunk)..<(head + ($0 + 1) * chunk)]) }
    let last = Array(long[(head + 3 * chunk)...])
    let start = Array(long[..<head])
    let keys = [AgeKey.identity(identity)]
    let whole = try opened(start + chunks.joined() + last, keys)
    #expect(whole.error == nil && whole.plain.count == 200_000)

    let cut = try opened(start + chunks.joined(), keys)
    #expect(cut.error == .payloadTruncated)
    #expect(sha256(cut.plain) == sha256(Array(whole.plain.prefix(3 * 65_536))))
    #expect(try opened(start, keys).error == .payloadTruncated)
    let swapped = [chunks[1], chunks[0], chunks[2], last]
    let dropped = [chunks[0], chunks[2], last]
    let doubled = [chunks[0], chunks[0], chunks[1], chunks[2], last]
    for order in [swapped, dropped, doubled, [last]] {
      let read = try opened(start + order.joined(), keys)
      #expect(read.error == .payloadDamaged)
      #expect(sha256(read.plain) == sha256(Array(whole.plain.prefix(read.plain.count))))
    }
  }

  @Test func `what the damage is decides the code`() throws {
    let magic = Array("age-encryption.org/v1\n".utf8)
    let codes: [([UInt8], String)] = [
      ([], "not_an_age_file"), (Array("họ và tên,ngày sinh\n".utf8), "not_an_age_file"),
      (Array("-----BEGIN PGP MESSAGE-----\n".utf8), "not_an_age_file"),
      (Array(" \n".utf8), "not_an_age_file"),
      (Array("age-encryption.org/v2\n".utf8), "age_unsupported"), (magic, "age_damaged"),
      (file.dropLast(), "age_damaged"), (Array(file.prefix(100)), "age_damaged"),
    ]
    for (bytes, code) in codes {
      #expect(try opened(bytes, [.identity(identity)]).error?.code == code)
    }
    #expect(try opened(file, []).error?.code == "wrong_age_key")
  }
}
