import Testing

@testable import Age

/// The public vectors of the age format.
struct VectorTests {
  @Test func `all vectors are here`() {
    let counts = Dictionary(grouping: Vector.all) { $0.values("expect").first ?? "" }
      .mapValues(\.count)
    #expect(
      counts == [
        "success": 26, "no match": 13, "HMAC failure": 1, "header failure": 62,
        "payload failure": 19, "armor failure": 22,
      ])
  }

  @Test(arguments: Vector.all) func `a vector fares as it says`(_ vector: Vector) throws {
    let (plain, error) = try opened(try vector.file(), try vector.keys(), form: vector.form)
    #expect((error?.vectorWord ?? "success") == vector.expected)
    if vector.expected == vector.values("expect").first,
      let digest = vector.values("payload").first
    {
      #expect(sha256(plain) == digest)
    } else {
      #expect(plain.isEmpty)
    }
  }

  @Test(arguments: Vector.all.filter { $0.values("compressed").isEmpty })
  func `a vector's form is found out`(_ vector: Vector) throws {
    let (file, keys) = (try vector.file(), try vector.keys())
    let (told, found) = (
      try opened(file, keys, form: vector.form), try opened(file, keys, pieces: 1 << 16)
    )
    #expect(sha256(told.plain) == sha256(found.plain))
    // What is in no armor and begins with no magic either is not said to be damaged.
    #expect(
      told.error == found.error
        || (told.error == .armorDamaged && found.error == .notAgeFile))
  }

  @Test(
    arguments: Vector.all.filter {
      $0.expected == "success" && $0.form == .binary && !$0.values("identity").isEmpty
    }) func `a payload sealed again is the same`(_ vector: Vector) throws
  {
    let file = try vector.file()
    var input = Input(source(file))
    var reader = HeaderReader(limits: AgeLimits())
    let header = try reader.read(&input)
    let fileKey = try header.open(try vector.keys(), limits: AgeLimits())
    let hex = fileKey.copy().map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    #expect([hex] == vector.values("file key"))

    let nonce = file.dropFirst(header.bytes.count).prefix(16)
    let plain = try opened(file, try vector.keys()).plain
    var cipher = try ChunkCipher(fileKey: fileKey, nonce: Array(nonce))
    var sealed = header.bytes + nonce
    var rest = plain[...]
    repeat {
      let chunk = Array(rest.prefix(ChunkCipher.plainLength))
      rest = rest.dropFirst(chunk.count)
      sealed += cipher.seal(chunk, isLast: rest.isEmpty)
    } while !rest.isEmpty
    #expect(sha256(sealed) == sha256(file))
  }
}
