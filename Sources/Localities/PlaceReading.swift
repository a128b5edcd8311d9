/// One way to understand an address: the smallest unit it names, and the words that agree with it.
struct PlaceReading {
  /// The smallest unit; nil where only provinces are named.
  var unit: PlaceUnit?
  var mention: PlaceMention?
  var district: PlaceMention?
  var provinces: [PlaceMention] = []

  /// The words it explains.
  var mask: UInt64 = 0
  var signs: Signs = []

  /// How the words agree with the units.
  struct Signs: OptionSet, Sendable {
    let rawValue: Int

    /// The word before the name is the unit's own, or another of the same level.
    static let kindFits = Signs(rawValue: 1)
    static let kindDiffers = Signs(rawValue: 1 << 1)
    static let districtKindDiffers = Signs(rawValue: 1 << 2)
    static let provinceKindDiffers = Signs(rawValue: 1 << 3)
    static let hasDistrict = Signs(rawValue: 1 << 4)
    static let hasProvince = Signs(rawValue: 1 << 5)

    /// A present commune stands with a former district, or with a former province's name.
    static let isMixed = Signs(rawValue: 1 << 6)

    /// A province is named as it was before 1976, or between then and 2008.
    static let isOlder = Signs(rawValue: 1 << 7)
    static let marksDiffer = Signs(rawValue: 1 << 8)

    /// A name stands without its marks in a text that has marks.
    static let marksMissing = Signs(rawValue: 1 << 9)
    static let isSlip = Signs(rawValue: 1 << 10)
    static let isWithin = Signs(rawValue: 1 << 11)
    static let isRetired = Signs(rawValue: 1 << 12)
    static let districtKindFits = Signs(rawValue: 1 << 13)

    /// Another name in the text is left over.
    static let isPartial = Signs(rawValue: 1 << 14)
  }

  /// How much of the text it explains, and how well: the greatest is the best.
  var rank: Int {
    var rank = mask.nonzeroBitCount * 16
    for (sign, cost) in Self.costs where signs.contains(sign) { rank -= cost }
    if let unit, unit.isCommune, signs.isDisjoint(with: [.hasDistrict, .hasProvince]),
      signs.contains(.isPartial)
    {
      rank -= 1
    }
    return rank
  }

  private static let costs: [(Signs, Int)] = [
    (.marksDiffer, 6), (.isSlip, 8), (.kindDiffers, 4), (.districtKindDiffers, 3),
    (.provinceKindDiffers, 3), (.isMixed, 3), (.isOlder, 2), (.marksMissing, 1), (.isRetired, 1),
    (.isWithin, 5),
  ]
}

/// What a unit lies in, for the search of readings.
struct PlaceParents {
  /// The former districts a commune lies in or was made of.
  var districts: [Int32] = []

  /// The province it is in today, and the bits of those of the 63 it lay in.
  var present = -1
  var former: UInt64 = 0
  let isPresent: Bool

  init(_ unit: PlaceUnit, _ index: PlaceIndex) {
    let links = FormerTable.links
    isPresent = unit.list == .presentCommune
    switch unit.list {
    case .presentCommune:
      present = Int(index.provinceOfCommune[unit.place])
      for origin in links.origins(of: index.communeNumbers[unit.place]) {
        let district = links.district(of: origin)
        if !districts.contains(district) { districts.append(district) }
      }
    case .formerCommune: districts = [links.districtOfCommune[unit.place]]
    case .retired:
      districts = [links.districtOfCommune[Int(links.successorOfRetired[unit.place])]]
    case .formerDistrict: districts = [unit.number]
    default: break
    }
    for district in districts {
      former |= 1 << UInt64(links.provinceOfDistrict[Int(district)])
    }
    if present < 0 { present = index.formerBits.firstIndex { $0 & former != 0 } ?? 0 }
  }

  /// How a province's name agrees with it.
  enum Agreement: Int, Comparable {
    case exact, mixed, older

    static func < (one: Agreement, other: Agreement) -> Bool { one.rawValue < other.rawValue }
  }

  func agreement(with province: PlaceUnit, _ index: PlaceIndex) -> Agreement? {
    switch province.list {
    case .presentProvince: province.place == present ? .exact : nil
    case .formerProvince:
      former & 1 << UInt64(province.place) == 0
        ? nil : isPresent && index.namesakes[present] != province.place ? .mixed : .exact
    case .spelling: agreement(of: index.spellingBits[province.place], index)
    case .olderProvince: index.olderBits[province.place] & former == 0 ? nil : .older
    default: nil
    }
  }

  private func agreement(of bits: UInt64, _ index: PlaceIndex) -> Agreement? {
    let namesake = index.namesakes[present]
    if namesake >= 0, bits & 1 << UInt64(namesake) != 0 { return .exact }
    return bits & former == 0 ? nil : isPresent ? .mixed : .exact
  }
}
