import Facts
import Testing

@testable import Naming

struct EncodingGuessTests {
  static let names = InventedCells.names(600)
  static let addresses = InventedCells.addresses(250)

  enum Texts: CaseIterable {
    case names, addresses, western, plain

    var cells: [String] {
      switch self {
      case .names: EncodingGuessTests.names
      case .addresses: EncodingGuessTests.addresses
      case .western: InventedCells.western
      case .plain: InventedCells.plain
      }
    }
  }

  private func guess(_ cells: [String]) -> ColumnEncoding {
    var guess = EncodingGuess()
    for cell in cells { guess.add(cell) }
    return guess.best
  }

  /// How many texts of a column come back, case aside, from what an encoding made of them.
  private func returned(_ texts: [String], _ cells: [String], _ column: ColumnEncoding) -> Int {
    zip(texts, cells).count { text, cell in
      let read = column.read(cell)
      return Array(read.lowercased().utf8) == Array(text.composed.lowercased().utf8)
    }
  }

  @Test(arguments: LegacyCodes.codes.keys, [Texts.names, .addresses])
  func `a column comes back from any encoding`(encoding: LegacyEncoding, of kind: Texts) {
    let texts = kind.cells
    let cells = texts.map(LegacyEncoder(encoding).encode)
    let column = guess(cells)
    #expect(column.encoding == encoding)
    #expect(column.certainty == .high)
    #expect(column.cells * 10 > texts.count * 9)
    #expect(returned(texts, cells, column) * 1000 >= texts.count * 998)
  }

  @Test(
    arguments: LegacyCodes.codes.keys.filter { ![.vietwareX, .vietwareF, .bkhcm2].contains($0) })
  func `five cells are enough`(encoding: LegacyEncoding) {
    var right = 0
    for start in stride(from: 0, to: 500, by: 5) {
      let texts = Array(Self.names[start..<(start + 5)])
      let cells = texts.map(LegacyEncoder(encoding).encode)
      right += returned(texts, cells, guess(cells))
    }
    #expect(right >= 495)
  }

  @Test(arguments: Texts.allCases)
  func `Unicode stays as it is`(kind: Texts) {
    let texts = kind.cells
    for form in [texts, texts.map(\.decomposed), texts.map { $0.uppercased() }] {
      let column = guess(form)
      #expect(column.encoding == .unicode)
      for cell in form { #expect(Array(column.read(cell).utf8) == Array(cell.composed.utf8)) }
    }
  }

  @Test(arguments: InventedCells.western + InventedCells.plain)
  func `no word of another language is converted alone`(word: String) {
    #expect(guess([word]).read(word) == word)
    #expect(guess(Array(repeating: word, count: 50)).read(word) == word)
  }

  @Test func `half-composed cells are Unicode`() {
    let cells = ["Nguy\u{EA}\u{303}n V\u{103}n T\u{E2}\u{301}n", "D\u{169}ng", "Hu\u{309}"]
    let column = guess(cells)
    #expect(column.encoding == .unicode)
    #expect(cells.map { column.read($0) } == ["Nguyễn Văn Tấn", "Dũng", "Hủ"])
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .vni, .viqr, .utf8AsCP1252, .windows1258])
  func `cells of Unicode among others stay`(encoding: LegacyEncoding) {
    var draws = Draws(7)
    let texts = Self.names + Self.addresses
    let encoder = LegacyEncoder(encoding)
    for share in [1, 5, 9] {
      let cells = texts.map {
        Int.random(in: 0..<10, using: &draws) < share ? encoder.encode($0) : $0
      }
      let column = guess(cells)
      #expect(column.encoding == encoding || column.also.contains(encoding))
      #expect(returned(texts, cells, column) * 1000 >= texts.count * 990)
    }
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .utf8AsCP1252, .vni], [Texts.names, .addresses])
  func `a Vietnamese Windows may have shown the bytes`(encoding: LegacyEncoding, of kind: Texts) {
    let texts = kind.cells
    let cells = texts.map { shownIn1258(LegacyEncoder(encoding).encode($0)) }
    let column = guess(cells)
    #expect(column.encoding == encoding)
    // VNI's Thị looks like Thọ then.
    #expect(returned(texts, cells, column) * 1000 >= texts.count * (encoding == .vni ? 930 : 995))
  }

  @Test func `text of Windows-1258 that was shown as such is Unicode`() {
    let cells = Self.names.map { shownIn1258(LegacyEncoder(.windows1258).encode($0)) }
    let column = guess(cells)
    #expect(column.encoding == .unicode)
    #expect(returned(Self.names, cells, column) == Self.names.count)
  }

  @Test func `two old encodings in one column are told apart`() {
    let (one, other) = (LegacyEncoder(.tcvn3), LegacyEncoder(.vni))
    let texts = Self.names
    let cells = texts.enumerated().map { $0.isMultiple(of: 2) ? one.encode($1) : other.encode($1) }
    let column = guess(cells)
    #expect(Set([column.encoding] + column.also) == [.tcvn3, .vni])
    #expect(returned(texts, cells, column) >= 594)
  }

  @Test func `names of the West stay in a column of TCVN3`() {
    let cells = Self.names.map(LegacyEncoder(.tcvn3).encode)
    let column = guess(cells + InventedCells.western)
    for name in ["Müller", "François", "Jérôme Côté", "João", "Peña", "Dvořák", "Jürgen Weiß"] {
      #expect(column.read(name) == name)
    }
  }
}

struct ColumnEncodingTests {
  private func guess(_ cells: [String], font: String? = nil) -> EncodingGuess {
    var guess = EncodingGuess()
    for cell in cells { guess.add(cell, font: font) }
    return guess
  }

  @Test func `a column that tells little is read as its neighbours are`() {
    let names = InventedCells.names(50).map(LegacyEncoder(.tcvn3).encode)
    let columns = EncodingGuess.best(of: [
      guess(["Hå", "Vò", "12"]), guess(names), guess(["Đỗ", "Nguyễn", "Hồ"]),
      guess(["Mary", "An"]),
    ])
    #expect(columns.map(\.encoding) == [.tcvn3, .tcvn3, .unicode, .unicode])
    #expect(columns.map(\.certainty) == [.low, .high, .high, .none])
    #expect(["Hå", "Vò"].map { columns[0].read($0) } == ["Hồ", "Vũ"])
    #expect(columns[2].read("Đỗ Tô") == "Đỗ Tô")
    #expect(guess(["Hå", "Vò", "12"]).best.read("Hå") == "Hå")
  }

  @Test func `a font tells where the text does not`() {
    let column = guess(["Hå", "Vò"], font: ".VnTime").best
    #expect(column.encoding == .tcvn3)
    #expect(column.read("Hå", font: ".VnTime") == "Hồ")
    #expect(column.read("hå an", font: ".VnTimeH") == "HỒ AN")
    #expect(column.read("Hồ Tô", font: ".VnTime") == "Hồ Tô")
  }

  @Test func `a column of capitals without fonts is of capitals`() {
    let column = guess(["NGUYÔN V¡N AN", "TRÇN THÞ Tó", "Hå AN", "Lª Tó"]).best
    #expect(column.isCapitals)
    #expect(column.read("Hå AN") == "HỒ AN")
    #expect(column.read("Hå An") == "Hồ An")
  }

  @Test func `a guess tells how sure it is and how many cells spoke`() {
    let nothing = guess(["An", "", "12/5"]).best
    #expect(nothing.certainty == .none && nothing.cells == 0 && nothing.encoding == .unicode)
    let one = guess(["NguyÔn V¨n An", "An"]).best
    #expect(one.certainty == .medium && one.cells == 1 && one.others == 0)
    let low = guess(["Hå", "Vò", "Bïi", "Hå"]).best
    #expect(low.certainty == .low && low.cells == 3 && low.encoding == .tcvn3)
    let mixed = guess(["NguyÔn V¨n An", "TrÇn ThÞ T¸m", "Hµ ThÞ Ngäc", "Đỗ Ý"]).best
    #expect(mixed.certainty == .high && mixed.cells == 3 && mixed.others == 1)
  }

  @Test func `what an officer tells is kept to`() {
    let told = ColumnEncoding(told: .tcvn3)
    #expect(told.certainty == .high)
    #expect(
      ["Hå", "Nguyễn", "Müller", "Pl©y Ku"].map { told.read($0) } == [
        "Hồ", "Nguyễn", "Müller", "Plây Ku",
      ])
    #expect(ColumnEncoding(told: .unicode).read("NguyÔn V¨n An") == "NguyÔn V¨n An")
    #expect(ColumnEncoding(told: .viqr).read("Ha` No^.i") == "Hà Nội")
    #expect(told.encoding(of: "Nguyeãn Vaên Traàn") == .vni)
    #expect(told.encoding(of: "Nguye^~n Va(n A'nh") == .viqr)
  }

  @Test func `a column in a mixed sheet has an encoding of its own`() {
    let names = InventedCells.names(30)
    let columns = EncodingGuess.best(of: [
      guess(names.map(LegacyEncoder(.tcvn3).encode)), guess(names.map(LegacyEncoder(.vni).encode)),
      guess(names), guess(names.map(LegacyEncoder(.viqr).encode)),
    ])
    #expect(columns.map(\.encoding) == [.tcvn3, .vni, .unicode, .viqr])
  }

  @Test func `whatever a cell holds, it is read`() {
    var draws = Draws(3)
    let signs = Array(
      "aAuodDnN '`?~.^(+*\\@/)-1\u{AD}\u{81}\u{300}\u{5}ÃÄáºµ»Öïë…đ阮😀".unicodeScalars)
    for _ in 0..<1000 {
      let scalars = (0..<Int.random(in: 0..<12, using: &draws)).compactMap { _ in
        signs.randomElement(using: &draws)
      }
      let cell = String(String.UnicodeScalarView(scalars))
      let column = guess([cell]).best
      let read = column.read(cell)
      // A cell of capitals is read as such.
      let decoded = column.encoding(of: cell).decode(cell)
      #expect(Array(read.lowercased().utf8) == Array(decoded.lowercased().utf8))
      #expect(Array(read.composed.utf8) == Array(read.utf8))
    }
  }

  @Test func `huge cells and odd characters do no harm`() {
    var guess = EncodingGuess()
    let odd = [
      "\u{0}", "\u{81}", String(repeating: "NguyÔn ", count: 20_000), "😀Hµ", "\u{301}", "阮µ",
    ]
    for cell in odd { guess.add(cell) }
    for cell in odd {
      for encoding in LegacyEncoding.allCases { _ = encoding.decode(cell, isCapitals: true) }
      #expect(!guess.best.read(cell).isEmpty)
    }
  }
}
