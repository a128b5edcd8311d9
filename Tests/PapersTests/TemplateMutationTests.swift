import Papers
import Testing

/// Templates of which letters are changed: they are refused or filled, whatever they say.
@Suite struct TemplateMutationTests {
  @Test(arguments: 0..<300)
  func `no damaged template brings the program down`(_ seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    var bytes = try Self.whole.get()
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<200, using: &random)) }
    guard let template = try? Template(template: bytes) else { return }
    guard let made = try? template.filled(with: TemplateFixtureTests.fields) else { return }
    #expect(throws: Never.self) { try Archive(made) }
  }

  /// The letters of the text itself are changed, which a checksum would else keep from being read.
  @Test(arguments: 0..<300)
  func `no wrong markup brings the program down`(_ seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    var file = TemplateFile(
      paragraph("{{#a}}") + table([["{{#b}}{{c}}", "{{/b}}"]]) + paragraph("{{", "d}}{{/a}}"))
    let place = [0, 1, 2, 3].randomElement(using: &random) ?? 2
    var letters = Array(file.parts[place].text)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let spot = Int.random(in: 0..<letters.count, using: &random)
      letters[spot] = "<>/{}#&\"=w: a\u{1}".randomElement(using: &random) ?? "<"
    }
    file.parts[place].text = String(letters)
    let fields = TemplateFields(
      ["d": "x"],
      lists: ["a": [TemplateFields(lists: ["b": [TemplateFields(["c": "y"])]]), TemplateFields()]])
    guard let made = try? file.filled(fields) else { return }
    #expect(throws: Never.self) { try Archive(made).part("word/document.xml") }
  }

  private static let whole = Result { try TemplateFixtureTests.bytes() }
}

/// Numbers that are the same each time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
