import Facts
import Testing

@testable import Naming

struct LetterTests {
  /// Every scalar of the tables, on its own.
  static let listed = [0xC0...0x24F, 0x1E00...0x1EFF].joined()
    .compactMap { Unicode.Scalar(UInt32($0)) }.map { String($0) }

  @Test func `a composed letter folds as its parts do`() {
    for letter in Self.listed {
      #expect(folded("a" + letter) == folded("a" + letter.decomposed), "U+\(letter.number)")
      #expect(words(of: "a" + letter) == words(of: "a" + letter.decomposed), "U+\(letter.number)")
    }
  }

  @Test func `capital and small letters fold alike`() {
    for letter in Self.listed {
      #expect(folded(letter.lowercased()) == folded(letter), "U+\(letter.number)")
    }
  }

  @Test func `a decomposable letter folds to its first part`() {
    for letter in Self.listed where letter.decomposed.unicodeScalars.count > 1 {
      let first = letter.decomposed.unicodeScalars.first.map { String($0).lowercased() } ?? ""
      #expect(folded(letter) == folded(first), "U+\(letter.number)")
    }
  }

  @Test func `letters with different marks are different words`() {
    let vietnamese = Array("aăâbcdđeêfghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệờởỡớợừửữứựỳỷỹýỵ")
    #expect(Set(vietnamese.map { words(of: String($0)) }).count == vietnamese.count)
  }
}

struct FoldTests {
  @Test(arguments: [
    ("Nguyễn Thị Minh Châu", "nguyen thi minh chau"), ("ĐẶNG VĂN HÙNG", "dang van hung"),
    ("Ðặng", "dang"), ("NGUYEN, Thi Thu", "nguyen thi thu"),
    ("Quyen Tran-Ivanov", "quyen tran ivanov"),
    ("Đào V. Lâm", "dao v lam"), ("Lê \"Tony\" Thái", "le tony thai"), ("Tr'Hy", "trhy"),
    ("Tr’Hy", "trhy"), ("(Kim Ha-na)", "kim ha na"), ("Dvořáková", "dvorakova"),
    ("Groß Æsa", "gross aesa"),
    ("Łukasz Þór", "lukasz thor"), ("Иванов Йон", "иванов ион"), ("阮 文", "阮 文"), ("", ""),
    ("  \u{A0} ", ""), ("Hà Giang 2", "ha giang 2"), ("が", "か"),
  ])
  func `a name folds to plain letters`(written: String, expected: String) {
    #expect(folded(written) == expected.decomposed)
  }

  @Test(arguments: ["Trần Thị Bích Thuỷ", "Нгуен Ван Йон", "Žofie Dvořáková", "응우옌", "Ǽ ﬁ K"])
  func `composed and decomposed names fold alike`(name: String) {
    #expect(folded(name.composed) == folded(name.decomposed))
    #expect(folded(folded(name)) == folded(name))
  }

  @Test func `bytes that are not UTF-8 do no harm`() {
    var folded: [UInt8] = []
    for bytes: [UInt8] in [
      [0xC3], [0xE1, 0xBA], [0xFF, 0x41], [0x41, 0x80, 0x42], [0xF0, 0x9F],
    ] {
      fold(bytes.span, into: &folded)
      #expect(folded.count <= 3 * bytes.count)
    }
  }

  @Test func `words are the words of the fold`() {
    for name in [
      "NGUYEN, Thi - Thu", "Đỗ Hà (Kim Ha-na)", "Æsa Groß", "Нгуен  Ван", "'' ´", "A Lưới 2",
    ] {
      let bases = words(of: name).map { word in
        String(String.UnicodeScalarView(word.letters.compactMap { Unicode.Scalar($0.base) }))
      }
      #expect(bases.joined(separator: " ") == folded(name))
    }
  }
}

extension String {
  fileprivate var number: String {
    unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "+")
  }
}
