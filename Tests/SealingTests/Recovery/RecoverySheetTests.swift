import Testing

@testable import Sealing

/// A sheet that was read out or copied by hand is read right, or the wrong line is named.
struct RecoverySheetTests {
  /// Computed from the description by a Python program that shares nothing with this one: the
  /// secret counts up from 0x40, the shares lie on the line whose slope is BLAKE2b-256 of `slope`.
  static let known = [
    [
      "073W PQ8T 001J 29WE", "N87Q PD88 AAHN ZS1Q", "ZY78 5CY7 YN6W MPJW",
      "8P7D PXNS J505 0DRG", "W6JW VCBC XRSN 9DA6", "NRP0 01BN 1RVN 301Q",
    ],
    [
      "073W PQ8T 001J 49ET", "N87Q PD88 AAHM ZEJJ", "0AR8 KAVK 8RBX HKJY",
      "GHQ9 BGJC CN1P ZCNP", "5ANQ H191 566M D7E5", "49KB HCQR XW23 60E9",
    ],
    [
      "073W PQ8T 001J 690P", "N87Q PD88 AAHM 0K75", "X4D3 YQ70 TWQ9 C0KX",
      "X36Q Z0EC S517 NKRJ", "K1DE 0RGT KZKM GWFE", "BDEY Y82V VFFJ DG1A",
    ],
  ]
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func fault(_ lines: [String]) -> RecoveryFault? {
    do {
      _ = try RecoverySheet(lines: lines)
      return nil
    } catch {
      return error as? RecoveryFault
    }
  }

  /// The lines of one sheet with one of them changed.
  private func changing(_ place: Int, _ change: (inout [Character]) -> Void) -> [String] {
    var lines = Self.known[0]
    var characters = lines[place].filter { $0 != " " }
    var changed = Array(characters)
    change(&changed)
    characters = String(changed)
    lines[place] = characters
    return lines
  }

  @Test func `sheets of another program rebuild its secret, and are written as it writes them`()
    throws
  {
    let sheets = try Self.known.map { try RecoverySheet(lines: $0) }
    #expect(sheets.map(\.lines) == Self.known)
    #expect(sheets.map(\.number) == [1, 2, 3])
    #expect(sheets.allSatisfy { $0.generation == 3 && $0.threshold == 2 })
    #expect(sheets.allSatisfy { $0.isOf(registry: registry) })
    for chosen in sheets.choices(of: 2) {
      let secret = try RecoverySecret(combining: chosen, registry: registry)
      #expect(secret.key.copy() == Array(0x40..<0x60))
    }
  }

  @Test(arguments: 0..<6)
  func `any one wrong character is noticed, with its line`(place: Int) {
    for character in 0..<16 {
      let right = Array(Self.known[0][place].filter { $0 != " " })[character]
      for wrong in Self.alphabet + ["U", "!", "Đ"] where wrong != right {
        #expect(fault(changing(place) { $0[character] = wrong }) == .line(place + 1))
      }
    }
  }

  @Test(arguments: 0..<6)
  func `any two characters that changed places are noticed, with their line`(place: Int) {
    let line = Array(Self.known[0][place].filter { $0 != " " })
    for one in 0..<16 {
      for other in 0..<one where line[one] != line[other] {
        #expect(fault(changing(place) { $0.swapAt(one, other) }) == .line(place + 1))
      }
    }
  }

  @Test func `any two wrong characters of a line are noticed`() throws {
    var dice = Dice(5)
    for _ in 0..<2000 {
      let content = dice.bytes(14).map { $0 & 31 }
      var text = Array(SheetLine.text(content, line: 4).filter { $0 != " " })
      #expect(SheetLine.content(String(text), line: 4) == content)
      for place in (0..<16).shuffled(using: &dice).prefix(2) {
        let right = text[place]
        text[place] = try #require(
          Self.alphabet.filter { $0 != right }.randomElement(using: &dice))
      }
      #expect(SheetLine.content(String(text), line: 4) == nil)
    }
  }

  @Test(arguments: 0..<6)
  func `a character too many or too few is noticed, with its line`(place: Int) {
    for character in 0..<16 {
      #expect(fault(changing(place) { $0.remove(at: character) }) == .line(place + 1))
      #expect(
        fault(changing(place) { $0.insert($0[character], at: character) }) == .line(place + 1))
    }
  }

  @Test func `a line in the place of another is noticed`() {
    for order in (0..<6).flatMap({ one in (0..<one).map { ($0, one) } }) {
      var lines = Self.known[0]
      lines.swapAt(order.0, order.1)
      #expect(fault(lines) == .line(order.0 + 1))
    }
  }

  @Test(arguments: 0..<6)
  func `a line of another sheet of the set is noticed`(place: Int) {
    for other in [1, 2] {
      var lines = Self.known[0]
      lines[place] = Self.known[other][place]
      #expect(fault(lines) == .mixedLines)
    }
  }

  @Test func `lines that are missing or too many are noticed`() {
    for count in 0..<6 {
      #expect(fault(Array(Self.known[0].prefix(count))) == .lineCount(count))
    }
    #expect(fault(Self.known[0] + [Self.known[1][0]]) == .lineCount(7))
  }

  @Test func `a hand's habits do not matter`() throws {
    let lines = Self.known[0]
    let habits: [(String) -> String] = [
      { $0.lowercased() },
      { $0.replacing(" ", with: "") },
      { $0.replacing(" ", with: "-") },
      { $0.replacing(" ", with: " – ") },
      { "  " + $0.replacing(" ", with: "\u{A0}") + "\t" },
      { $0.replacing("0", with: "O").replacing("1", with: "I") },
      { $0.replacing("0", with: "o").replacing("1", with: "l") },
      { $0 + "\n" },
    ]
    for habit in habits {
      #expect(try RecoverySheet(lines: lines.map(habit)).lines == lines)
    }
    #expect(try RecoverySheet(lines: ["", " "] + lines + [""]).lines == lines)
  }

  @Test func `a sheet of a newer format, and one that nobody makes, is refused`() throws {
    let fives = try Self.known[0].enumerated().flatMap {
      try #require(SheetLine.content($1, line: $0 + 1))
    }
    let bytes = SheetLine.bytes(fives)
    for (place, value) in [(0, 2), (7, 0x11), (7, 0x20), (7, 0xA1), (7, 0x2A), (6, 0)] {
      var body = Array(bytes.prefix(48))
      body[place] = UInt8(value)
      #expect(fault(lines(of: body)) == .unknownFormat)
    }
    #expect(lines(of: Array(bytes.prefix(48))) == Self.known[0])
  }

  private func lines(of body: [UInt8]) -> [String] {
    let seal = digest(Array("kieubao/sheet/1".utf8) + body).prefix(4)
    let fives = SheetLine.fives(body + seal)
    return (0..<6).map { SheetLine.text(fives[$0 * 14..<$0 * 14 + 14], line: $0 + 1) }
  }

  @Test func `a sheet that is printed by accident shows no share`() throws {
    let sheet = try RecoverySheet(lines: Self.known[1])
    var dumped = ""
    dump(sheet, to: &dumped)
    #expect("\(sheet)" == "recovery sheet 2 of set 3")
    #expect(dumped == "- recovery sheet 2 of set 3\n")
    #expect(String(reflecting: sheet) == "recovery sheet 2 of set 3")
  }
}
