import Privacy
import Testing

@testable import Sealing

/// The worked example of `docs/format.md`.
///
/// Every number here was computed by a Python program that shares nothing with this one but that
/// page: `hashlib.blake2b` and PyNaCl's bindings for the AEADs, Argon2id and Ed25519.
struct KnownAnswerTests {
  let address = Address(.person, 12, .identity)

  @Test func `a box has the bytes that the format says`() throws {
    let box = try sampleVault().seal(
      Personal(Sample()), at: address, seed: try .counting(from: 0x20))
    #expect(
      box.bytes
        == [UInt8](
          hex: """
            01 0001 00000001 121212121212121212121212
            a6026bd2517333d3c2755ee64f22ac8ddf0c3cc1db30e3d5992b8fbe3ab3cc5a
            8337517ee09caf960a35c720912117940718847f764c414f79a18313611ad02a
            5139cdc8efb8071177e27ab3feb50e75
            """))
    #expect((box.epoch, box.version) == (1, 1))
  }

  @Test func `a box of another program opens`() throws {
    let box = Sealed(
      bytes: [UInt8](
        hex: """
          01 0001 00000001 121212121212121212121212
          a6026bd2517333d3c2755ee64f22ac8ddf0c3cc1db30e3d5992b8fbe3ab3cc5a
          8337517ee09caf960a35c720912117940718847f764c414f79a18313611ad02a
          5139cdc8efb8071177e27ab3feb50e75
          """))
    let opened: Personal<Sample> = try sampleVault().open(
      box, at: address, seed: try .counting(from: 0x20))
    #expect(opened.revealed == Sample())
  }

  @Test func `what is bound into a box is 56 bytes`() {
    var context = Context(registry: registry)
    context.point(
      at: Address(.invitation, 0x0102_0304_0506_0708, .profile, under: (3, -1)), epoch: 0x0A0B,
      version: 0x0C0D_0E0F)
    #expect(
      context.bytes
        == [UInt8](
          hex: """
            6b69657562616f31 000102030405060708090a0b0c0d0e0f 08 01 0102030405060708
            0000000000000003 ffffffffffffffff 0a0b 0c0d0e0f
            """))
  }

  @Test func `contents are fields of Protocol Buffers, padded`() {
    var fields = FieldWriter()
    Sample().write(to: &fields)
    #expect(
      fields.bytes
        == [UInt8](
          hex: "0a19 5068e1baa16d205468e1bb8b2042c3ad6368204e67e1bb8d63 18 b3c4ad09"))
    var padded = fields.bytes
    Padding.pad(&padded)
    #expect(padded == fields.bytes + [0x80] + [UInt8](repeating: 0, count: 31))
  }

  @Test func `an imprint is keyed over the place and the box`() throws {
    let vault = try sampleVault()
    let box = try vault.seal(Personal(Sample()), at: address, seed: try .counting(from: 0x20))
    var state = RegistryState.empty
    state.add(try vault.imprint(of: box, at: address, epoch: 1))
    #expect(
      state.bytes
        == [UInt8](hex: "efb4c4a3a68a1fa452fb94552684eb8e07f9f6df02fec4b560f73e0179c422ef"))
  }

  @Test(arguments: [
    (BlindIndex.phone, "85550123", Int64(9460)), (.email, "ngoc@example.org", 44451),
    (.document, "B1234567", 28244), (.nameAndBirthYear, "pham thi bich ngoc\u{0}1962", 14156),
    (.record, "persons\u{0}\u{0}A-17", 221_656_354_748_438_671),
  ])
  func `a tag is the beginning of a keyed digest`(
    index: BlindIndex, value: String, tag: Int64
  ) throws {
    #expect(try sampleVault().tag(Personal(value), in: index, epoch: 1) == tag)
  }

  @Test func `a user's record has the bytes that the format says`() throws {
    let (keyring, user, _) = try sampleKeys()
    #expect(
      keyring.rootPublic
        == [UInt8](hex: "d6f69965d7c0bfd534df5ce0da56d68f9c5c168f4d0d44cec48cfbea86a957fc"))
    #expect(
      user.boxPublic
        == [UInt8](hex: "e18ff2fd26eed7b1fc2e0a8c30bd395bb150f0ffdb1af6466eccf20ac06bad1b"))
    #expect(
      user.signPublic
        == [UInt8](hex: "d9bf2148748a85c89da5aad8ee0b0fc2d105fd39d41a4c796536354f0ae2900c"))
    #expect(user.salt == [UInt8](repeating: 0x10, count: 16))
    #expect(
      user.certificate
        == [UInt8](
          hex: """
            f6c0e0b7f1410d6af1c7c5232b8ee215026e4d1469e37b2cc1c89a6e69eda004
            379e0f7abd6c1646164a920d4213d879a18d2c47c45fc0d2707257862549330c
            """))
    #expect(
      user.secrets
        == [UInt8](
          hex: """
            111111111111111111111111111111111111111111111111
            4b13fdac274c4fffdf49d2cca8cc8f7df19ad8c8e3d3a784fbb09464b028fcad
            e0296f360f6ef6455a45347b847c7e044a93987cfd019cb0e348e1e093980122
            14cb2cd67daf0946e7e23aff1e154851ffa97ff8897339f78768b40ac562e796
            107f3e2cea15d6fdc6c3222de62a3e1db541a14dd65a0f9774a98f939d9f38d9
            c2da0296cf75f0b1f2559e45669abd51
            """))
  }

  @Test func `the state after an entry opens, for that entry alone`() throws {
    let sealed = [UInt8](
      hex: """
        000111111111111111111111111111111111111111111111111164a70fa287334a3d607d8ca4
        fc91ac889820397fea75e35106e46ac09d86bd9cbd8775ba5494dd24f1a12ac34a818d6a
        """)
    let vault = try sampleVault()
    #expect(
      try vault.open(SealedState(entry: 1, bytes: sealed))?.bytes
        == [UInt8](hex: "efb4c4a3a68a1fa452fb94552684eb8e07f9f6df02fec4b560f73e0179c422ef"))
    #expect(try vault.open(SealedState(entry: 2, bytes: sealed)) == nil)
    for place in 2..<sealed.count {
      #expect(try vault.open(SealedState(entry: 1, bytes: sealed.flipped(at: place))) == nil)
    }
    #expect(try vault.open(SealedState(entry: 1, bytes: sealed.dropLast())) == nil)
  }

  @Test func `a signature over an entry's hash is Ed25519`() throws {
    let hash = [UInt8](hex: "af467994b1dad0628018942b53cac871dabcdcf0cbe63d7f6b21476a54f92a98")
    #expect(
      try sampleKeys().keyring.signer.sign(hash)
        == [UInt8](
          hex: """
            4c354b96acd958eaf3df3d3f579088012b8c8d345a75d5bf8849c5ee7c818874
            4f3664c8f4ee8d652b2c1503927b78d001fe763ea521ebc49d5b7554616f300c
            """))
  }

  @Test func `a digest is BLAKE2b of 256 bits`() {
    #expect(
      digest(Array("abc".utf8))
        == [UInt8](hex: "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"))
  }
}
