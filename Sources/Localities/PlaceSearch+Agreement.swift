import Naming

extension PlaceSearch {
  /// Whether the word before a province's name is not the province's.
  func differs(_ mention: PlaceMention) -> Bool {
    guard let word = mention.word else { return false }
    return !mention.provinces.contains { isOf(word, $0) }
  }

  /// Whether a name of a province of before, or a short name of one, is better known as a town's.
  func isRatherTown(_ mention: PlaceMention) -> Bool {
    !mention.units.contains { $0.list == .presentProvince || $0.list == .formerProvince }
      && mention.units.contains { $0.list == .formerDistrict }
  }

  func kindSigns(of unit: PlaceUnit, _ word: UnitWord?) -> PlaceReading.Signs {
    guard let word else { return [] }
    return isOf(word, unit) ? .kindFits : .kindDiffers
  }

  /// Whether a unit is, or was at some time, what the word says.
  private func isOf(_ word: UnitWord, _ unit: PlaceUnit) -> Bool {
    switch unit.list {
    case .presentProvince:
      return index.catalogue.provinces[unit.place].kinds.all.contains(
        word == .city ? .city : .province)
    case .presentCommune:
      return index.catalogue.communes[unit.place].kinds.all.contains { $0.unitWord == word }
    case .retired, .spelling: return true
    case .olderProvince: return word == .province
    case .formerProvince: return unit.former?.kind?.unitWord == word
    case .formerDistrict:
      return UnitWord(letter: FormerTable.links.kindOfDistrict[unit.place]) == word
    case .formerCommune:
      return UnitWord(letter: FormerTable.links.kindOfCommune[unit.place]) == word
    }
  }

  /// Notes where the marks of the text are not those of the names.
  func checkMarks(of reading: inout PlaceReading) {
    if let unit = reading.unit, let mention = reading.mention {
      reading.signs.formUnion(marks(of: unit, in: mention))
    }
    if let district = reading.district {
      let numbers = reading.unit.map { PlaceParents($0, index).districts } ?? []
      let signs = district.units.filter {
        $0.list == .formerDistrict && numbers.contains($0.number)
      }
      .map { marks(of: $0, in: district) }
      if let best = signs.min(by: { $0.rawValue < $1.rawValue }) { reading.signs.formUnion(best) }
    }
  }

  private func marks(of unit: PlaceUnit, in mention: PlaceMention) -> PlaceReading.Signs {
    guard text.isMarked, !mention.isSlip else { return [] }
    let typed = mention.name.compactMap(text.word)
    var best: PlaceReading.Signs = .marksDiffer
    for words in index.words(of: unit) {
      if words == typed { return [] }
      guard words.count == typed.count else {
        best = []
        continue
      }
      let pairs = zip(words, typed)
      if pairs.allSatisfy({ $0 == $1 || !$1.isMarked }) {
        best = best == [] ? [] : .marksMissing
      } else if pairs.allSatisfy({ $0 == $1 || !$1.isMarked || $0.isSpelledLike($1) }) {
        best = []
      }
    }
    return best
  }
}

extension CommuneKind {
  fileprivate var unitWord: UnitWord {
    switch self {
    case .commune: .commune
    case .ward: .ward
    case .specialZone: .specialZone
    }
  }
}

extension FormerKind {
  /// The word of a province's kind.
  fileprivate var unitWord: UnitWord {
    self == .province ? .province : .city
  }
}

extension UnitWord {
  /// Reads the letter of the tables of districts and communes.
  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "X"): self = .commune
    case UInt8(ascii: "P"): self = .ward
    case UInt8(ascii: "T"): self = .township
    case UInt8(ascii: "H"): self = .district
    case UInt8(ascii: "Q"): self = .urbanDistrict
    case UInt8(ascii: "S"): self = .town
    case UInt8(ascii: "C"): self = .city
    default: return nil
    }
  }
}
