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
    let most = readings.map(\.mask.nonzeroBitCount).max() ?? 0
    readings.removeAll { $0.mask.nonzeroBitCount < most - 2 }
    let named = mentions.reduce(0) { $0 | $1.mask }
    for place in readings.indices {
      checkMarks(of: &readings[place])
      explainRest(of: &readings[place])
      if readings[place].mask & named != named { readings[place].signs.insert(.isPartial) }
    }
    return readings.map { ($0, $0.rank) }.sorted { $0.1 > $1.1 }.map(\.0)
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
      guard other.mask & mention.mask == 0 else { return nil }
      let unit = other.units.first {
        $0.list == .formerDistrict && parents.districts.contains($0.number)
      }
      return unit.map { (other, $0.place) }
    }
  }

  /// The reading with every mention of a province that agrees with it.
  private func withProvinces(_ reading: PlaceReading, _ parents: PlaceParents) -> PlaceReading {
    var reading = reading
    for mention in mentions where mention.mask & reading.mask == 0 {
      let agreements = mention.units.lazy.filter(\.isProvince).compactMap { unit in
        parents.agreement(with: unit, index)
      }
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
  private func explainRest(of reading: inout PlaceReading) {
    guard let unit = reading.unit, unit.isCommune else { return }
    var own: [CommuneCode]?
    for mention in mentions where mention.mask & reading.mask == 0 {
      for other in mention.units where other.isCommune {
        let place = own ?? outcome(of: unit).codes
        own = place
        guard place.count == 1, outcome(of: other).codes.contains(place[0]) else { continue }
        reading.mask |= mention.mask
        break
      }
    }
  }

  private func provinceReading() -> PlaceReading {
    var reading = PlaceReading()
    for mention in mentions.sorted(by: { $0.name.count > $1.name.count })
    where mention.mask & reading.mask == 0 && mention.units.contains(where: \.isProvince) {
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
