import Facts
import Naming

/// The currencies that the words about a sum name, and what else they say.
struct CurrencyWords {
  /// Each once.
  private(set) var currencies: [Currency] = []

  /// The words that are no currency and say nothing a sum needs.
  private(set) var unread: [String] = []

  /// Whether a word or sign shows that the figures are not one sum: `mỗi`, `-`, `x`.
  private(set) var refuses = false

  /// The words of a text in small letters, in their order.
  init(_ words: [String], _ text: String) {
    let isMarked = text.composed.contains { $0.isLetter && !$0.isASCII }
    let capitals = Set(
      text.split { !$0.isLetter }.filter { $0.uppercased() == $0 }.map(String.init))
    var weak: [Currency] = []
    var rest = words[...]
    while let word = rest.first {
      if let (length, code) = Self.phrase(rest, isMarked) {
        rest = rest.dropFirst(length)
        let isSign = length == 1 && Self.signs.contains(word)
        if let currency = Currency(code) {
          if isSign { weak.append(currency) } else { add(currency) }
        }
        continue
      }
      rest.removeFirst()
      if let currency = Self.code(word, capitals) {
        add(currency)
      } else {
        note(word)
      }
    }
    if currencies.isEmpty { weak.forEach { add($0) } }
  }

  private mutating func add(_ currency: Currency) {
    if !currencies.contains(currency) { currencies.append(currency) }
  }

  private mutating func note(_ word: String) {
    if "()".contains(word) || Self.fillers.contains(folded(word)) { return }
    if !word.contains(where: \.isLetter) || Self.refusing.contains(folded(word)) { refuses = true }
    unread.append(word)
  }

  /// A code of ISO 4217; those that are words besides only in capitals.
  private static func code(_ word: String, _ capitals: Set<String>) -> Currency? {
    let bare = word.hasSuffix("$") && word.count > 3 ? String(word.dropLast()) : word
    guard let currency = Currency(bare) else { return nil }
    return common.contains(bare) || capitals.contains(bare.uppercased()) ? currency : nil
  }

  private static let common: Set<String> = [
    "usd", "vnd", "eur", "aud", "cad", "gbp", "jpy", "krw", "cny", "twd", "sgd", "hkd", "thb",
    "czk", "chf", "nzd", "rub", "pln", "huf", "lak", "khr", "myr", "sek", "nok", "dkk",
  ]

  private static let fillers: Set<String> = [
    "so", "tien", "mat", "tm", "ck", "tri", "gia", "tong", "cong", "chan", "khoang", "gan", "hon",
    "tren", "la", "tuong", "duong", "ung", "ho",
  ]

  private static let refusing: Set<String> = [
    "moi", "x", "suat", "hang", "den", "hoac", "hay", "va", "chuc", "tram", "chua", "khong",
  ]
}

extension CurrencyWords {
  /// The longest phrase at the beginning of some words, and the code it stands for.
  private static func phrase(_ words: ArraySlice<String>, _ isMarked: Bool) -> (Int, String)? {
    let start = folded(letters(words[words.startIndex]))
    for (phrase, code) in phrases[start] ?? [] where phrase.count <= words.count {
      if zip(phrase, words).allSatisfy({ isSame($0, $1, isMarked) }) { return (phrase.count, code) }
    }
    return nil
  }

  /// A word without its marks counts where the text has none at all, or no other word is like it.
  private static func isSame(_ wanted: String, _ word: String, _ isMarked: Bool) -> Bool {
    if wanted == word { return true }
    guard letters(word).allSatisfy(\.isASCII), word == folded(wanted) else { return false }
    return !isMarked || !["do", "bang", "te", "bat", "uc", "my", "yen"].contains(word)
  }

  private static func letters(_ word: String) -> String { signs.contains(word) ? "do" : word }

  private static let signs: Set<String> = ["$", "€", "£", "¥", "₫"]

  /// By the first word without marks, the longest first.
  private static let phrases: [String: [([String], String)]] = {
    var all: [(String, String)] = []
    for (code, names) in dollars {
      for dollar in ["đô", "đô la", "đôla", "dollar", "dollars", "đola", "$"] {
        all += names.map { ("\(dollar) \($0)", code) }
      }
    }
    all += plain.flatMap { code, names in names.map { ($0, code) } }
    let split = all.map { ($0.split(separator: " ").map(String.init), $1) }
    return Dictionary(grouping: split) { folded(letters($0.0[0])) }
      .mapValues { $0.sorted { $0.0.count > $1.0.count } }
  }()

  private static let dollars = [
    ("USD", ["mỹ", "hoa kỳ", "us"]), ("CAD", ["canada", "ca na đa", "can"]),
    ("AUD", ["úc", "australia"]), ("SGD", ["sing", "singapore", "xinh ga po"]),
    ("HKD", ["hồng kông", "hong kong", "hồng công"]), ("TWD", ["đài loan"]),
    ("NZD", ["new zealand", "niu di lân"]),
  ]

  private static let plain = [
    (
      "VND",
      [
        "đồng", "đ", "₫", "vnđ", "vn", "việt nam đồng", "đồng việt nam", "tiền việt nam",
        "tiền việt", "đồng vn", "vn đồng",
      ]
    ),
    (
      "USD",
      [
        "$", "đô", "đô la", "đôla", "đola", "dollar", "dollars", "us", "us$", "mỹ kim", "đô usd",
      ]
    ),
    ("EUR", ["€", "euro", "euros", "ơ rô", "eu rô"]), ("GBP", ["£", "bảng", "bảng anh"]),
    ("JPY", ["¥", "yên", "yên nhật", "yen", "yen nhật", "yên nhật bản"]),
    ("CNY", ["nhân dân tệ", "tệ", "đồng nhân dân tệ", "tệ trung quốc", "rmb"]),
    ("TWD", ["đài tệ", "tân đài tệ", "tệ đài loan", "nt$", "ntd", "đồng đài tệ", "đồng đài loan"]),
    ("KRW", ["won", "won hàn quốc", "won hàn", "đồng won"]),
    ("THB", ["baht", "bạt", "bạt thái", "baht thái"]),
    ("AUD", ["úc kim", "a$", "au$"]), ("CAD", ["c$", "ca$", "gia kim"]), ("SGD", ["s$"]),
    ("HKD", ["hk$"]), ("NZD", ["nz$"]), ("RUB", ["rúp", "rúp nga"]),
    ("LAK", ["kíp", "kíp lào"]),
  ]
}
