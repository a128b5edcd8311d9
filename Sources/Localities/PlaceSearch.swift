/// The search for the readings of one address.
struct PlaceSearch {
  let text: PlaceTokens
  let index: PlaceIndex
  var mentions: [PlaceMention]

  init(_ text: PlaceTokens, _ index: PlaceIndex) {
    (self.text, self.index) = (text, index)
    mentions = PlaceMention.all(in: text, index)
  }

  /// The readings that explain most, best first.
  func readings() -> [PlaceReading] {
    var readings: [PlaceReading] = []
    for mention in mentions {
      for unit in mention.units where !unit.isProvince {
        readings.append(contentsOf: self.readings(of: unit, as: mention))
      }
    }
    let provinces = provinceReading()
    if provinces.mask != 0 { readings.append(provinces) }
    readings.removeAll(where: isChance)
    let most = readings.map(\.mask.nonzeroBitCount).max() ?? 0
    readings.removeAll { $0.mask.nonzeroBitCount < most - 2 }
    let named = mentions.reduce(0) { $0 | $1.mask }
    explainRest(of: &readings, named)
    for place in readings.indices {
      checkMarks(of: &readings[place])
      if readings[place].mask & named != named { readings[place].signs.insert(.isPartial) }
    }
    return readings.map { ($0, $0.rank) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// Whether a name without any other word of an address is but a part of what stands there.
  private func isChance(_ reading: PlaceReading) -> Bool {
    guard let mention = reading.mention, mention.word == nil else { return false }
    return reading.signs.isDisjoint(with: [.hasDistrict, .hasProvince])
      && !mention.isSegment(of: text)
  }

  /// The readings of a unit that one mention names: with each district that fits, or with none.
  private func readings(of unit: PlaceUnit, as mention: PlaceMention) -> [PlaceReading] {
    let parents = PlaceParents(unit, index)
    var reading = PlaceReading(unit: unit, mention: mention, mask: mention.mask)
    reading.signs.formUnion(kindSigns(of: unit, mention.word))
    if mention.isSlip { reading.signs.insert(.isSlip) }
    if mention.isWithin { reading.signs.insert(.isWithin) }
    if unit.list == .retired { reading.signs.insert(.isRetired) }
    let districts = unit.isCommune ? self.districts(of: parents, beside: mention) : []
    var best = withProvinces(reading, parents)
    for (district, number) in districts {
      var longer = reading
      longer.district = district
      longer.mask |= district.mask
      longer.signs.insert(.hasDistrict)
      if parents.isPresent { longer.signs.insert(.isMixed) }
      if district.isSlip { longer.signs.insert(.isSlip) }
      let kind = kindSigns(of: PlaceUnit(.formerDistrict, number), district.word)
      if kind.contains(.kindDiffers) { longer.signs.insert(.districtKindDiffers) }
      if kind.contains(.kindFits) { longer.signs.insert(.districtKindFits) }
      longer = withProvinces(longer, parents)
      if longer.rank > best.rank { best = longer }
    }
    return [best]
  }

  private func districts(
    of parents: PlaceParents, beside mention: PlaceMention
  ) -> [(PlaceMention, Int)] {
    mentions.compactMap { other in
      guard !other.districts.isEmpty, other.mask & mention.mask == 0 else { return nil }
      return other.districts.first(where: parents.districts.contains).map { (other, Int($0)) }
    }
  }

  /// The reading with every mention of a province that agrees with it.
  private func withProvinces(_ reading: PlaceReading, _ parents: PlaceParents) -> PlaceReading {
    var reading = reading
    for mention in mentions
    where !mention.provinces.isEmpty && mention.mask & reading.mask == 0 {
      let agreements = mention.provinces.compactMap { parents.agreement(with: $0, index) }
      guard let agreement = agreements.min() else { continue }
      reading.provinces.append(mention)
      reading.mask |= mention.mask
      reading.signs.insert(.hasProvince)
      if agreement == .mixed { reading.signs.insert(.isMixed) }
      if agreement == .older { reading.signs.insert(.isOlder) }
      if mention.isSlip { reading.signs.insert(.isSlip) }
      if differs(mention) { reading.signs.insert(.provinceKindDiffers) }
    }
    return reading
  }

  /// Adds the words that name another unit of the same place: `xã A cũ (nay là phường B)`.
  private func explainRest(of readings: inout [PlaceReading], _ named: UInt64) {
    guard mentions.count > 1, readings.contains(where: { $0.mask & named != named }) else { return }
    let places = mentions.map { mention in
      Set(mention.units.filter(\.isCommune).flatMap { outcome(of: $0).codes })
    }
    for at in readings.indices where readings[at].unit?.isCommune == true {
      let codes = outcome(of: readings[at]).codes
      guard codes.count == 1, let code = codes.first else { continue }
      for (mention, place) in zip(mentions, places)
      where mention.mask & readings[at].mask == 0 && place.contains(code) {
        readings[at].mask |= mention.mask
      }
    }
  }

  private func provinceReading() -> PlaceReading {
    var reading = PlaceReading()
    for mention in mentions.sorted(by: { $0.name.count > $1.name.count })
    where mention.mask & reading.mask == 0 && !mention.provinces.isEmpty {
      reading.provinces.append(mention)
      reading.mask |= mention.mask
      reading.signs.insert(.hasProvince)
      if differs(mention) { reading.signs.insert(.provinceKindDiffers) }
      if mention.isSlip { reading.signs.insert(.isSlip) }
      if isRatherTown(mention) { reading.signs.insert(.isOlder) }
    }
    return reading
  }
}
