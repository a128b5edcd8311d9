import Naming
import Synchronization

/// Every unit of every list by the letters of its names, built when a text is first resolved (about
/// 5 ms; 1 MB) and again after a change of the catalogue.
///
/// The letters are those of the fold without spaces, so that `P Rao` and `Prao` are one name, and
/// with an i for a y that ends a syllable behind a consonant.
final class PlaceIndex: Sendable {
  let catalogue: Catalogue

  /// Of each present province, the bits of the provinces of the 63 that it was made of.
  let formerBits: [UInt64]

  /// Of each present province, the number of the former one with its name.
  let namesakes: [Int]

  /// Of each commune of the catalogue, the number of its province.
  let provinceOfCommune: [Int32]

  /// Of each commune of the catalogue, the number its code is.
  let communeNumbers: [Int32]

  /// Of each older name and abbreviation, the bits of the provinces of the 63 it may mean.
  let olderBits: [UInt64]
  let spellingBits: [UInt64]

  private let names: NameTable

  private init(_ catalogue: Catalogue) {
    let former = FormerTable.provinces
    let present = catalogue.provinces.map(\.code.code)
    var bits = [UInt64](repeating: 0, count: present.count)
    for line in 0..<former.count {
      if let place = present.firstIndex(of: former.field(2, of: line)) { bits[place] |= 1 << line }
    }
    let formerNames = (0..<former.count).map { former.field(3, of: $0) }
    namesakes = catalogue.provinces.map { formerNames.firstIndex(of: $0.name) ?? -1 }
    var numbers: [String: Int32] = [:]
    for (place, code) in present.enumerated() { numbers[code] = Int32(place) }
    provinceOfCommune = catalogue.communes.map { numbers[$0.province.code] ?? 0 }
    communeNumbers = catalogue.communes.map { $0.code.number ?? 0 }
    (formerBits, self.catalogue) = (bits, catalogue)
    olderBits = Self.bits(of: FormerTable.olderProvinces, field: 2)
    spellingBits = Self.bits(of: FormerTable.provinceSpellings, field: 1)
    names = NameTable(catalogue)
  }

  private static func bits(of table: TableLines, field: Int) -> [UInt64] {
    let codes = FormerTable.links.provinceCodes
    return (0..<table.count).map { line in
      table.field(field, of: line).split(separator: " ").reduce(into: 0) { bits, code in
        if let place = Int32(code).flatMap(codes.place(of:)) { bits |= 1 << place }
      }
    }
  }

  private static let held = Mutex<PlaceIndex?>(nil)

  /// The index of the catalogue as it stands.
  static var current: PlaceIndex {
    held.withLock { held in
      if let held { return held }
      let index = PlaceIndex(Gazetteer.catalogue)
      held = index
      return index
    }
  }

  /// Says that the catalogue has changed.
  static func expire() { held.withLock { $0 = nil } }
}

extension PlaceIndex {
  /// The units whose name has these letters.
  func units(_ hash: LetterHash) -> [PlaceUnit] { names.units(hash) }

  /// The units among some whose name is these letters, but for one letter put in, left out, changed
  /// or swapped with its neighbour.
  func near(_ letters: ArraySlice<UInt8>, where isMeant: (PlaceUnit) -> Bool) -> [PlaceUnit] {
    names.near(letters, where: isMeant)
  }

  /// The words of each spelling of a unit's name.
  func words(of unit: PlaceUnit) -> [[Word]] {
    switch unit.list {
    case .presentProvince: return [Naming.words(of: catalogue.provinces[unit.place].name)]
    case .presentCommune:
      return catalogue.communes[unit.place].spellings.map { Naming.words(of: $0) }
    case .spelling: return Self.words(FormerTable.provinceSpellings, 0, unit.place)
    default:
      return unit.former.map { Self.words($0.table, $0.nameField, unit.place) } ?? []
    }
  }

  private static func words(_ table: TableLines, _ field: Int, _ line: Int) -> [[Word]] {
    let bytes = table.text.utf8Span.span
    let place = table.place(of: field, in: line)
    var (words, start): ([[Word]], Int) = ([], place.lowerBound)
    for at in place where bytes[at] == UInt8(ascii: "~") {
      words.append(Naming.words(of: bytes.extracting(start..<at)))
      start = at + 1
    }
    words.append(Naming.words(of: bytes.extracting(start..<place.upperBound)))
    return words
  }
}
