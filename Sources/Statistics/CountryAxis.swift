import Facts
import Localities

/// The countries of a release, and where each is counted.
struct CountryAxis {
  let dimension: Dimension

  /// The entry of each country number; the last is for the unknown.
  let entries: [Int32]

  /// How many numbers there are: two letters, and the unknown.
  static let size = 26 * 26 + 1

  /// The number of a country; the last for none and for what is not two capital letters.
  static func number(_ country: Country?) -> Int {
    guard let code = country?.code.utf8, code.count == 2, let first = code.first,
      let last = code.last, 65...90 ~= first, 65...90 ~= last
    else { return size - 1 }
    return Int(first - 65) * 26 + Int(last - 65)
  }

  private static func country(_ number: Int) -> Country {
    let letters = [number / 26, number % 26].map { Character(Unicode.Scalar(UInt8(65 + $0))) }
    return Country(stored: String(letters))
  }

  /// The countries of those counted, by code; the small ones together as `_O`.
  init(_ counts: [Int], _ definition: Definition) {
    let present = (0..<Self.size - 1).filter { counts[$0] > 0 }
    let small = Folding.folded(present.map { counts[$0] }, threshold: definition.threshold)
    var entries = [Int32](repeating: 0, count: Self.size)
    var list = [Dimension.Entry.total]
    for (place, number) in present.enumerated() where !small.contains(place) {
      let country = Self.country(number)
      let label =
        definition.names.country(country) ?? Wording(vi: country.code, en: country.code)
      entries[number] = Int32(list.count)
      list.append(.init(code: country.code, label: label, parent: 0))
    }
    if !small.isEmpty {
      for place in small { entries[present[place]] = Int32(list.count) }
      list.append(.init(code: "_O", label: Self.others, parent: 0))
    }
    entries[Self.size - 1] = Int32(list.count)
    list.append(.init(code: "_U", label: Dimension.Entry.unknownLabel, parent: 0))
    self.entries = entries
    dimension = Dimension(
      checked: "country", Wording(vi: "Nước cư trú", en: "Country of residence"), list)
  }

  private static let others = Wording(vi: "Các nước khác", en: "Other countries")
}
