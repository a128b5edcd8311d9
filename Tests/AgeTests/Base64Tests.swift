import Testing

@testable import Age

struct Base64Tests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]) func `the examples of RFC 4648 hold, each in its form alone`(_ plain: String, _ text: String) {
    let (plain, padded) = (Array(plain.utf8), Array(text.utf8))
    let bare = padded.filter { $0 != UInt8(ascii: "=") }
    #expect(Array(Base64.encode(plain).utf8) == bare)
    #expect(Base64.decode(bare) == plain)
    #expect(Base64.decode(padded, .padded) == plain)
    if bare != padded {
      #expect(Base64.decode(padded) == nil)
      #expect(Base64.decode(bare, .padded) == nil)
    }
  }

  @Test func `64 letters are taken, wherever they stand, and no other byte`() {
    let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for byte in UInt8.min ... .max {
      for place in 0..<4 {
        var text = Array("AAAA".utf8)
        text[place] = byte
        for form in [Base64.Form.bare, .padded] where byte != UInt8(ascii: "=") {
          #expect((Base64.decode(text, form) != nil) == alphabet.contains(byte), "\(byte)")
        }
      }
    }
  }

  @Test func `each sequence of bytes has one text`() {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    var seen: Set<[UInt8]> = []
    for text in alphabet.flatMap({ first in alphabet.map { [first, $0] } }) {
      guard let bytes = Base64.decode(text) else { continue }
      #expect(Array(Base64.encode(bytes).utf8) == text)
      #expect(seen.insert(bytes).inserted)
    }
    #expect(seen.count == 256)
    for text in ["A", "AAAAA", "AA A", "AAA\n", "AA=", "AA===", "=", "====", "AAA==", "AA==AAAA"] {
      #expect(Base64.decode(Array(text.utf8)) == nil)
      #expect(Base64.decode(Array(text.utf8), .padded) == nil)
    }
  }
}
