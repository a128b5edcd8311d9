import Facts
import Testing

@testable import Naming

struct SyllableTests {
  @Test(arguments: [
    "Nguyễn Thị Quỳnh Giếng Gìn Gì Khuỷu Nghiêng Quốc Quýt Ý Yên Yêu Ỉa Ừ Uống Ươm Khuya Ngoằn Xoong",
    "hoà hòa thuỷ thủy khoẻ khỏe quý giữ nghĩa ngoại huệ thuở hươu rượu khuỵu đường ĐẶNG LỚP ích",
    "an linh trang loan khanh hoang São", "Đắk Lắk Đăk",
  ])
  func `words of names and places are syllables`(words: String) {
    for word in words.split(separator: " ") {
      #expect(isSyllable(word), "\(word)")
      #expect(isSyllable(String(word).decomposed), "\(word)")
      #expect(isSyllable(word.uppercased()), "\(word)")
    }
  }

  @Test(arguments: [
    "Müller François Dvořák José Björn Søren René Hélène Łódź Peña João Conceição Gómez Zoë Jürgen",
    "quyen Smith Weber Wang Zhang Jung Frank Paul Marie Thomas Charles Kim-Anh O'Brien",
  ])
  func `foreign names are none`(words: String) {
    for word in words.split(separator: " ") { #expect(!isSyllable(word), "\(word)") }
  }

  @Test(arguments: [
    // Finals in c, ch, p, t take sắc and nặng alone.
    "bac bàc bảp bãt hich", "tóan hòang ngưòi cứơng gìa qúy", "kan cẻ gê ngi ghan qán qa",
    "bấ tră ơng uôch iên yê", "aaa b ng nghiêngg hoáà á́", "",
  ])
  func `what breaks a rule of spelling is none`(words: String) {
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      #expect(!isSyllable(word), "\(word)")
    }
  }

  @Test(arguments: TonePlacementTests.rows)
  func `a tone in either place is right`(first: String, second: String, plain: String) {
    #expect(isSyllable(first) && isSyllable(second) && isSyllable(plain))
  }

  @Test func `each word of the lists of order is a syllable, but for names of the highlands`() {
    let names = [ExpectedOrder.givenNames, ExpectedOrder.persons, ExpectedOrder.communes]
    let words = names.joined(separator: " ").split { " |\n".contains($0) }
    let others = Set(words.filter { !isSyllable($0) })
    #expect(
      others == ["Dat", "Dliê", "Drăng", "Đak", "Ea", "Kạn", "Kon", "Plô", "Sơmei", "Tẻh", "Ya"])
  }

  @Test func `common syllables are syllables`() {
    let table = Glyph.table
    for word in CommonSyllables.words {
      var syllable = Syllable()
      for scalar in word.unicodeScalars { syllable.add(Glyph.of(scalar.value, table.span)) }
      #expect(syllable.isPossible, "\(word)")
      #expect(syllable.isCommon, "\(word)")
    }
    #expect(!CommonSyllables.words.isEmpty)
  }
}
