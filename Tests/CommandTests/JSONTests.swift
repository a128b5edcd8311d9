import Foundation
import KieuBao
import Testing

@testable import Commands

struct `The JSON reader` {
  @Test(arguments: [
    ("[]", [] as JSON), (" {\"a\" : [1, true, null]}\r\n", ["a": [1, true, nil]] as JSON),
    ("-0", .number("-0")), ("1E400", .number("1E400")), ("0.10", .number("0.10")),
    ("123456789012345678901234567890.5", .number("123456789012345678901234567890.5")),
    (#""\u0110\u1eB7ng""#, "Đặng"), (#""\ud83d\ude00""#, "😀"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u0000""#, "\0"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"), ("\u{FEFF}{}", .object([])),
    ("\"\"", ""),
  ])
  func `takes every value of the standard exactly`(text: String, expected: JSON) throws {
    #expect(try JSONReader.value(of: Array(text.utf8)) == expected)
  }

  // After the names of Nicolas Seriot's JSONTestSuite.
  @Test(arguments: [
    "", " ", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{'a':1}",
    "{1:1}",
    "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "NaN", "Infinity", "-Infinity", "-", "+1", "01",
    "-01",
    "1.", ".5", "1e", "1e+", "0x1", "1a", "1_000", "tru", "True", "nul", "\"", "\"\\\"",
    "\"\\x41\"",
    "\"\\u00\"", "\"\\u+123\"", #""\ud800""#, #""\udc00""#, #""\ud800\n""#, #""\ud800A""#,
    #""\ud800\ud800""#, "\"\t\"", "\"\n\"", "\"\0\"", "[1]x", "{} {}", "// x\n1", "[1", "{\"a\":",
    "{\"a\"", "]", "1\u{A0}",
    "\u{FEFF}\u{FEFF}1",
  ])
  func `refuses what the standard does not allow`(text: String) {
    #expect(throws: Problem.self) { try JSONReader.value(of: Array(text.utf8)) }
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xE1, 0xBB, 0x22],
    [0xFE, 0xFF, 0x00, 0x31],
  ])
  func `refuses bytes that are not UTF-8`(bytes: [UInt8]) {
    #expect(throws: Problem.self) { try JSONReader.value(of: bytes) }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `refuses what is nested too deep, and does not crash`(opening: String) {
    let text = String(repeating: opening, count: 10_000)
    let problem = #expect(throws: Problem.self) { try JSONReader.value(of: Array(text.utf8)) }
    #expect(problem?.message.en.hasSuffix(JSONFault.tooDeep.wording.en) == true)
  }

  @Test func `takes what is nested as deep as allowed`() throws {
    let depth = JSONReader.deepest
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    _ = try JSONReader.value(of: Array(text.utf8))
  }

  @Test func `reads a string of ten million bytes`() throws {
    let text = String(repeating: "ệ", count: 3_333_334)
    #expect(try JSONReader.value(of: Array("\"\(text)\"".utf8)) == .string(text))
  }

  @Test func `names the line and the character of a fault`() {
    let text = "{\n  \"tên\": 1,\n  \"họ\" 2\n}"
    let problem = #expect(throws: Problem.self) { try JSONReader.value(of: Array(text.utf8)) }
    #expect(problem?.row == 3)
    #expect(problem?.message.en == "malformed JSON at character 8: a colon is missing")
  }

  @Test(arguments: JSONFault.allCases)
  func `says every fault in both languages`(fault: JSONFault) {
    #expect(!fault.wording.vi.isEmpty && fault.wording.vi != fault.wording.en)
  }
}

struct `The JSON writer` {
  let value: JSON = [
    "họ": "Đặng \"Ư\"\\\n\u{1}\u{7F}😀", "số": .number("12345678901234567890.10"), "rỗng": [:],
    "a": [1, [], nil, true],
  ]

  @Test(arguments: [JSON.Layout.compact, .pretty])
  func `writes what the reader reads back`(layout: JSON.Layout) throws {
    #expect(try JSONReader.value(of: Array(value.text(layout).utf8)) == value)
  }

  @Test func `writes what another reader understands`() throws {
    let read = try JSONSerialization.jsonObject(with: Data(value.text().utf8)) as? [String: Any]
    #expect(read?["họ"] as? String == "Đặng \"Ư\"\\\n\u{1}\u{7F}😀")
  }

  @Test func `sets one thing readably and lines densely`() {
    let small: JSON = ["id": "P1", "phones": ["1", "2"], "none": []]
    #expect(small.text() == #"{"id":"P1","phones":["1","2"],"none":[]}"#)
    #expect(
      small.text(.pretty)
        == "{\n  \"id\": \"P1\",\n  \"phones\": [\n    \"1\",\n    \"2\"\n  ],\n  \"none\": []\n}")
  }

  @Test(arguments: 0..<200)
  func `and the reader agree on any value`(seed: UInt64) throws {
    var source = Repeatable(state: seed)
    let value = JSON.invented(depth: 4, &source)
    #expect(try JSONReader.value(of: Array(value.text().utf8)) == value)
    #expect(try JSONReader.value(of: Array(value.text(.pretty).utf8)) == value)
  }
}

/// SplitMix64: the same numbers for the same seed.
struct Repeatable: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSON {
  fileprivate static func invented(depth: Int, _ source: inout Repeatable) -> JSON {
    let text = { (source: inout Repeatable) in
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...6, using: &source)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x11000, using: &source))
          }))
    }
    switch Int.random(in: 0...(depth > 0 ? 5 : 3), using: &source) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &source))
    case 2: return JSON(Int64.random(in: .min ... .max, using: &source))
    case 3: return .string(text(&source))
    case 4:
      return .array((0..<3).map { _ in invented(depth: depth - 1, &source) })
    default:
      return .object(
        (0..<3).map { Member("\($0)" + text(&source), invented(depth: depth - 1, &source)) })
    }
  }
}
