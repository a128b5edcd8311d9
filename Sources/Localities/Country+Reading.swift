public import Facts
import Naming

extension Country {
  /// How a text of two capitals that is both a code and a word is taken.
  public enum Reading: Sendable {
    /// As the code: MY is Malaysia, BI Burundi. For flags, JSON, and columns with English headers.
    case codesFirst

    /// As the word without its marks: MY is Mỹ, AO is Áo, BI is Bỉ. For columns with Vietnamese
    /// headers, where whole lists stand in capitals.
    case wordsFirst
  }

  /// Reads an ISO 3166-1 code, or a name as officials write it: `Mỹ`, `Hoa Kỳ`, `CHLB Đức`, `us`.
  ///
  /// Case, spaces, hyphens and dots do not count. Two capitals are a code or a word by the
  /// ``Reading``; in any other case words go before codes, so `My` is Mỹ, `Ao` Áo and `Nga` Russia,
  /// not Nigeria. Words of up to three letters need their marks where they have some, or none at
  /// all. `HK` among words (Hong Kong, or Hoa Kỳ) and `LBN` (Lebanon, or LB Nga) stay open. A city or
  /// region where a country is asked for gives its country.
  ///
  /// - Throws: ``Problem`` `country_empty`, `country_dissolved` (Liên Xô, Tiệp Khắc, Đông Đức, Nam
  ///   Tư), `country_ambiguous`, or `country_unknown`, with a hint where one name is close.
  public init(
    written text: some StringProtocol, reading: Reading = .codesFirst, field: String = "country"
  ) throws(Problem) {
    guard text.utf8.count <= Self.longest else { throw Self.unknown(field, nearest: nil) }
    let word = CountryWord(String(text))
    guard !word.letters.isEmpty else { throw Self.empty(field) }
    if reading == .codesFirst, word.isTwoCapitals, let coded = CountryWord.codes[word.letters] {
      self = coded
    } else if let successor = CountryWord.dissolved[word.letters]?.first {
      throw Self.dissolved(field, successor)
    } else if let named = word.named {
      self = named
    } else if reading == .wordsFirst, CountryWord.open[word.letters] != nil {
      throw Self.ambiguous(field)
    } else if !word.isMarked, let coded = CountryWord.codes[word.letters] {
      self = coded
    } else {
      throw Self.unknown(field, nearest: word.nearest)
    }
  }

  /// Whether a text names a city or region rather than its country, so that it should be kept as the
  /// place of residence too.
  package static func isPlace(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= longest && CountryWord.places.contains(CountryWord(String(text)).letters)
  }

  private static let longest = 300
}

extension Country {
  private static func empty(_ field: String) -> Problem {
    Problem(
      "country_empty", field: field,
      message: Wording(vi: "nước cư trú để trống", en: "the country is empty"), hint: form)
  }

  private static func dissolved(_ field: String, _ successor: Country) -> Problem {
    Problem(
      "country_dissolved", field: field,
      message: Wording(vi: "nhà nước này không còn tồn tại", en: "this state no longer exists"),
      hint: Wording(
        vi: "ghi nước cư trú hiện nay, ví dụ \(successor.name.vi) (\(successor.code))",
        en: "write the present country, for example \(successor.name.en) (\(successor.code))"))
  }

  private static func ambiguous(_ field: String) -> Problem {
    Problem(
      "country_ambiguous", field: field,
      message: Wording(
        vi: "chữ viết tắt này có thể là nhiều nước",
        en: "this abbreviation may mean several countries"),
      hint: form)
  }

  private static func unknown(_ field: String, nearest: Country?) -> Problem {
    Problem(
      "country_unknown", field: field,
      message: Wording(vi: "không nhận ra tên nước", en: "not a known country"),
      hint: nearest.map {
        Wording(
          vi: "có phải \($0.name.vi) (\($0.code))?", en: "did you mean \($0.name.en) (\($0.code))?")
      } ?? form)
  }

  private static let form = Wording(
    vi: "ghi tên nước đầy đủ hoặc mã ISO 3166 hai chữ cái, ví dụ Hoa Kỳ hoặc US",
    en: "write the full name or the two-letter ISO 3166 code, such as Hoa Kỳ or US")
}
