import Naming

/// A word that tells what a unit is: `xã`, `P.`, `TX`.
enum UnitWord: UInt8, Sendable {
  case commune, ward, township, specialZone
  case district, urbanDistrict, town, city
  case province

  /// A word in a text, and how many words it is written as.
  struct Found: Sendable {
    let word: UnitWord
    let length: Int
  }

  var isOfCommune: Bool { rawValue <= Self.specialZone.rawValue }
  var isOfDistrict: Bool { (Self.district.rawValue...Self.city.rawValue).contains(rawValue) }
  var isOfProvince: Bool { self == .city || self == .province }

  /// The word that begins at a place.
  static func beginning(at place: Int, of text: PlaceTokens) -> Found? {
    let first = text.packed(place)
    if place + 1 < text.count, text[place].piece == text[place + 1].piece,
      let pair = pairs[first &* 0x100_0000_01B3 ^ text.packed(place + 1)],
      text.bears(pair.marks[0], at: place), text.bears(pair.marks[1], at: place + 1)
    {
      return Found(word: pair.word, length: 2)
    }
    guard let single = singles[first], text.bears(single.marks[0], at: place) else { return nil }
    return Found(word: single.word, length: 1)
  }
}

extension UnitWord {
  private typealias Written = (word: UnitWord, marks: [Word])

  private static let singles: [UInt64: Written] = written([
    ("xã", .commune), ("x", .commune), ("phường", .ward), ("p", .ward), ("f", .ward),
    ("ph", .ward), ("tt", .township), ("đk", .specialZone), ("huyện", .district), ("h", .district),
    ("quận", .urbanDistrict), ("q", .urbanDistrict), ("tx", .town), ("tp", .city),
    ("tỉnh", .province), ("t", .province),
  ])

  private static let pairs: [UInt64: Written] = written([
    ("thị trấn", .township), ("t t", .township), ("đặc khu", .specialZone), ("đ k", .specialZone),
    ("thị xã", .town), ("t x", .town), ("thành phố", .city), ("t p", .city),
  ])

  private static func written(_ words: [(String, UnitWord)]) -> [UInt64: Written] {
    Dictionary(
      words.map { text, word in
        let letters = folded(text).split(separator: " ").map { UInt64(packing: $0.utf8) }
        let key = letters.dropFirst().reduce(letters[0]) { $0 &* 0x100_0000_01B3 ^ $1 }
        return (key, (word, Naming.words(of: text)))
      }, uniquingKeysWith: { first, _ in first })
  }
}
