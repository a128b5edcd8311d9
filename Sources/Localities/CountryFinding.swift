public import Facts
import Naming

/// What was found out about the words for a country, with the words themselves.
public struct CountryFinding: Hashable, Sendable {
  /// The country meant; nil unless the grade is certain.
  public let country: Country?

  /// The countries it may be, the likeliest first: one when the grade is certain.
  public let candidates: [Country]

  /// The text without the white space around it, in NFC: what a record keeps.
  public let asWritten: String

  /// Certain, open (a person decides among the candidates), or unknown.
  public let grade: PlaceGrade

  /// What is to be known about the text, without a word of it.
  ///
  /// That it names a state that is no more, or a city; or why it is open.
  public let note: Wording?

  /// Whether the text names a state that is no more.
  public let isFormer: Bool
}

extension Country {
  /// Finds the country a text means, and keeps the text of a state that is no more.
  ///
  /// `Đông Đức` is Germany, with a note; `Liên Xô`, `Tiệp Khắc` and `Nam Tư` stay open, with the states
  /// on their ground as candidates. Everything else is read as by ``init(written:reading:field:)``.
  public static func find(
    _ text: some StringProtocol, reading: Reading = .wordsFirst
  ) -> CountryFinding {
    let written = text.utf8.count <= 300 ? String(text).composed.trimmed : ""
    let word = CountryWord(written)
    let heirs = CountryWord.dissolved[word.letters]
    do throws(Problem) {
      let country = try Country(written: written, reading: reading)
      return CountryFinding(
        country: country, candidates: [country], asWritten: written, grade: .certain,
        note: isPlace(written) && heirs == nil ? cityNote : nil, isFormer: false)
    } catch {
      return open(written, word, heirs, error)
    }
  }

  private static func open(
    _ written: String, _ word: CountryWord, _ heirs: [Country]?, _ problem: Problem
  ) -> CountryFinding {
    if let heirs {
      let isSure = heirs.count == 1
      return CountryFinding(
        country: isSure ? heirs.first : nil, candidates: heirs, asWritten: written,
        grade: isSure ? .certain : .open, note: isSure ? joinedNote : dissolvedNote(heirs.count),
        isFormer: true)
    }
    let several = CountryWord.open[word.letters] ?? [word.nearest].compactMap(\.self)
    return CountryFinding(
      country: nil, candidates: several, asWritten: written,
      grade: several.isEmpty ? .unknown : .open, note: problem.message, isFormer: false)
  }

  private static let cityNote = Wording(
    vi: "ghi tên thành phố hoặc vùng, hiểu là nước có nơi đó",
    en: "a city or region is given; the country is the one it lies in")

  private static let joinedNote = Wording(
    vi: "nhà nước này không còn tồn tại, nay là một phần của nước được ghi nhận",
    en: "this state no longer exists; its ground is a part of the country found")

  private static func dissolvedNote(_ count: Int) -> Wording {
    Wording(
      vi: "nhà nước này không còn tồn tại, nay là \(count) nước; cần hỏi nơi cư trú hiện nay",
      en: "this state no longer exists, now \(count) countries; ask for the present one")
  }
}
