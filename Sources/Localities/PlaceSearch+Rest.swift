extension PlaceSearch {
  /// Whether words that no reading explains say that they name a unit.
  func hasUnitWord(in rest: UInt64) -> Bool {
    (0..<text.count).contains { place in
      guard rest & 1 << UInt64(place) != 0, let found = text.unitWords[place] else { return false }
      let next = place + found.length
      return next < text.count && !text.beginsSegment(next)
    }
  }

  /// Whether words left over name another unit with the word for it.
  func namesUnit(in rest: UInt64) -> Bool {
    mentions.contains { $0.mask & rest != 0 && $0.word != nil }
  }

  /// Whether words left over from a place on name another unit.
  func namesUnit(in rest: UInt64, behind place: Int) -> Bool {
    mentions.contains { $0.mask & rest != 0 && $0.name.lowerBound >= place }
  }

  /// The codes of the present provinces that a mention names.
  func presentProvinces(of mention: PlaceMention) -> Set<String> {
    let codes = index.catalogue.provinces.map(\.code.code)
    let listed = mention.units.contains {
      $0.list == .presentProvince || $0.list == .formerProvince
    }
    return mention.units.reduce(into: []) { found, unit in
      switch unit.list {
      case .presentProvince: found.insert(codes[unit.place])
      case .formerProvince where !mention.units.contains { $0.list == .presentProvince }:
        found.formUnion(
          codes.indices.filter { index.formerBits[$0] & 1 << UInt64(unit.place) != 0 }
            .map { codes[$0] })
      case .olderProvince where !listed:
        found.formUnion(
          codes.indices.filter {
            index.formerBits[$0] & index.olderBits[unit.place] != 0
          }.map { codes[$0] })
      case .spelling where !listed:
        found.formUnion(
          codes.indices.filter {
            index.formerBits[$0] & index.spellingBits[unit.place] != 0
          }.map { codes[$0] })
      default: break
      }
    }
  }
}
