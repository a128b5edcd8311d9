import Facts
import Papers
import Testing

@testable import Printing

@Suite struct StyleTests {
  @Test(arguments: Style.allCases)
  func `a paragraph is printed as the DOCX file has it`(_ style: Style) throws {
    let word = try #require(ParagraphStyle.all.first { $0.id == style.rawValue })
    let setting = style.setting
    #expect(setting.hand.size == Double(word.size))
    #expect(setting.hand.isBold == word.isBold && setting.hand.isItalic == word.isItalic)
    #expect(setting.alignment == word.alignment && setting.isCaps == word.isCaps)
    #expect(setting.before == Double(word.before) && setting.after == Double(word.after))
  }

  @Test func `words that are wrapped part by part are wrapped as in one go`() throws {
    let setting = Style.cell.setting
    let words = (0..<500).map { "từ\($0)" }
    try Fonts.use { fonts throws(Problem) in
      let typesetter = try Typesetter(.vi, fonts)
      for width in [40.0, 100, 455] {
        let whole = typesetter.set(Paper.Text(words.joined(separator: " ")), setting, width: width)
        #expect(whole.lines.allSatisfy { $0.line.length <= width + 0.1 })
        // Each line takes as many words as fit: the first of the next would not have fitted.
        let greedy = lineCount(words, width) { typesetter.set($0, setting).length }
        #expect(whole.lines.count == greedy)
      }
    }
  }

  private func lineCount(_ words: [String], _ width: Double, _ length: (String) -> Double) -> Int {
    var (count, line) = (1, "")
    for word in words {
      let longer = line.isEmpty ? word : line + " " + word
      if length(longer) <= width {
        line = longer
      } else {
        (count, line) = (count + 1, word)
      }
    }
    return count
  }
}
