import Naming

extension PlaceSearch {
  /// The words a reading leaves unexplained, but for those within a commune and those that say
  /// nothing of a place.
  func rest(of reading: PlaceReading?) -> UInt64 {
    (0..<text.count).mask & ~(reading?.mask ?? 0) & ~text.within & ~text.idle
  }

  /// Adds the units whose names are one letter away from words that the best reading leaves over.
  ///
  /// Only those that lie in what it names. False when there are none.
  mutating func addSlips(for best: PlaceReading?, near: Locality?) -> Bool {
    let rest = rest(of: best)
    guard rest != 0 else { return false }
    let area = SlipArea(best, near: near, index)
    var found: [PlaceMention] = []
    for run in runs(of: rest) {
      let word = text.unitWords[run.lowerBound]
      let name = (run.lowerBound + (word?.length ?? 0))..<run.upperBound
      guard !name.isEmpty, text.letters(name).count >= 4 else { continue }
      let units = index.near(text.letters(name)) {
        (word?.word.mayName($0) ?? true) && area.mayHold($0, index)
      }
      if units.isEmpty { continue }
      var mention = PlaceMention(name, from: run.lowerBound, word: word?.word, units: units)
      mention.isSlip = true
      found.append(mention)
    }
    mentions += found
    return !found.isEmpty
  }

  /// The runs of words in a mask that stand in one segment.
  private func runs(of mask: UInt64) -> [Range<Int>] {
    var (runs, start): ([Range<Int>], Int?) = ([], nil)
    for place in 0..<text.count {
      let isIn = mask & 1 << UInt64(place) != 0
      if let first = start, !isIn || text.beginsSegment(place) {
        runs.append(first..<place)
        start = nil
      }
      if isIn, start == nil { start = place }
    }
    if let first = start { runs.append(first..<text.count) }
    return runs
  }
}

/// Where a mistyped name is looked for: in the district or province that the rest of a text names.
private struct SlipArea {
  private var districts: [Int32] = []
  private var former: UInt64 = 0

  init(_ best: PlaceReading?, near: Locality?, _ index: PlaceIndex) {
    if let unit = best?.unit, unit.list == .formerDistrict { districts = [unit.number] }
    if let district = best?.district {
      districts = district.districts
    }
    for unit in best?.provinces.flatMap(\.provinces) ?? [] {
      switch unit.list {
      case .presentProvince: former |= index.formerBits[unit.place]
      case .formerProvince: former |= 1 << UInt64(unit.place)
      case .olderProvince: former |= index.olderBits[unit.place]
      case .spelling: former |= index.spellingBits[unit.place]
      default: break
      }
    }
    let home: ProvinceCode? =
      switch near {
      case .commune(let code)?: code.province
      case .province(let code)?: code
      default: nil
      }
    if former == 0, districts.isEmpty,
      let place = index.catalogue.provinces.firstIndex(where: { $0.code == home })
    {
      former = index.formerBits[place]
    }
  }

  func mayHold(_ unit: PlaceUnit, _ index: PlaceIndex) -> Bool {
    if unit.isProvince { return former == 0 }
    guard !districts.isEmpty || former != 0 else { return !unit.isCommune }
    let parents = PlaceParents(unit, index)
    if unit.isCommune, !districts.isEmpty {
      return parents.districts.contains(where: districts.contains)
    }
    return former == 0 || parents.former & former != 0
  }
}
