import Facts

/// The weighing of the readings of one address.
struct PlaceJudgement {
  let search: PlaceSearch
  private let near: Locality?

  /// The best readings: they explain the text equally well.
  private var best: [PlaceReading]

  /// Others that explain as many words.
  private let others: [PlaceReading]
  private(set) var isNear = false

  init(_ search: PlaceSearch, _ readings: [PlaceReading], near: Locality?) {
    (self.search, self.near) = (search, near)
    let top = readings.first?.rank ?? 0
    let words = readings.first?.mask.nonzeroBitCount ?? 0
    var best = readings.filter { $0.rank == top }
    let isSingle = search.mentions.count == 1
    if best.contains(where: { $0.unit == nil }) {
      best =
        best.filter { ($0.unit == nil) == isSingle }.isEmpty
        ? best : best.filter { ($0.unit == nil) == isSingle }
    }
    self.best = best
    others = readings.filter { $0.rank < top && $0.mask.nonzeroBitCount == words }
    chooseNear()
  }

  /// Keeps the readings that lead to where the text is most likely at home.
  private mutating func chooseNear() {
    guard best.count > 1, !best.contains(where: { $0.signs.contains(.hasProvince) }) else { return }
    let outcomes = best.map { search.outcome(of: $0).codes }
    guard Set(outcomes).count > 1 else { return }
    var nearest: [Int] = []
    if case .commune(let code)? = near {
      nearest = outcomes.indices.filter { outcomes[$0] == [code] }
    }
    if nearest.isEmpty, let home {
      nearest = outcomes.indices.filter { place in
        !outcomes[place].isEmpty && outcomes[place].allSatisfy { $0.province == home }
      }
    }
    guard !nearest.isEmpty else { return }
    best = nearest.map { best[$0] }
    isNear = true
  }

  private var home: ProvinceCode? {
    switch near {
    case .commune(let code)?: code.province
    case .province(let code)?: code
    default: nil
    }
  }
}

extension PlaceJudgement {
  var finding: PlaceFinding {
    guard let first = best.first, first.mask != 0 else {
      return PlaceFinding(.unknown, reason: PlaceReason([.unknown]))
    }
    guard first.unit != nil else { return provinceFinding(first) }
    let outcomes = best.map(search.outcome(of:))
    let all = Set(outcomes.flatMap(\.codes)).sorted { $0.code < $1.code }
    let heir = all.count > 1 ? presentHeir(outcomes) : nil
    let codes = heir.map { [$0.code] } ?? all
    guard codes.count == 1, let code = codes.first else {
      return PlaceFinding(.open, codes, former: formerUnits, reason: openReason(codes.count))
    }
    let reading = heir?.reading ?? first
    var flaws = self.flaws(of: reading)
    if heir != nil { flaws.append(.splitNamesake) }
    if outcomes.allSatisfy(\.isByPeople) { flaws.append(.byPeople) }
    if !flaws.contains(.contradiction),
      others.contains(where: { $0.isSound && isRival(search.outcome(of: $0).codes, of: code) })
    {
      flaws.append(.homonym)
    }
    return PlaceFinding(
      grade(reading, code, flaws), codes, former: formerUnits,
      reason: PlaceReason([reading.unit?.list == .presentCommune ? .present : .former] + flaws))
  }

  /// The present commune that a text names as such addresses are written today, where a former one of
  /// its name was split and a part of it came to this one.
  private func presentHeir(_ outcomes: [PlaceOutcome]) -> (
    reading: PlaceReading, code: CommuneCode
  )? {
    let heirs = best.filter {
      $0.unit?.list == .presentCommune && $0.signs.isSuperset(of: [.kindFits, .hasProvince])
        && !$0.signs.contains(.hasDistrict)
    }
    guard heirs.count == 1, let reading = heirs.first,
      let code = search.outcome(of: reading).codes.first,
      outcomes.allSatisfy({ $0.codes.contains(code) })
    else { return nil }
    return (reading, code)
  }

  /// Whether another reading leads elsewhere, and within the area where the text is at home.
  private func isRival(_ codes: [CommuneCode], of code: CommuneCode) -> Bool {
    codes != [code] && !codes.isEmpty && (!isNear || codes.contains { $0.province == home })
  }

  private func grade(
    _ reading: PlaceReading, _ code: CommuneCode, _ flaws: [PlaceReason.Part]
  ) -> PlaceGrade {
    if flaws.isEmpty { return .certain }
    if flaws.contains(.contradiction) { return .open }
    let signs = reading.signs
    if signs.contains(.hasDistrict) || signs.contains(.hasProvince) { return .likely }
    if isNear || signs.contains(.kindFits) { return .likely }
    return home != nil && code.province == home ? .likely : .open
  }

  private func openReason(_ count: Int) -> PlaceReason {
    let first = best.first
    var parts: [PlaceReason.Part] = []
    let rest = search.rest(of: first)
    if search.hasUnitWord(in: rest) {
      parts.append(search.namesUnit(in: rest) ? .contradiction : .rest)
    }
    if best.count > 1 {
      parts.append(.several(count))
    } else if first?.unit?.list == .formerDistrict {
      parts.append(.district(count))
    } else {
      parts.append(.split(count))
    }
    if isNear { parts.append(.near) }
    return PlaceReason(parts)
  }

  private var formerUnits: [FormerUnit] {
    var units: [FormerUnit] = []
    for reading in best {
      let named = reading.unit?.former ?? reading.formerDistrict
      if let named, !units.contains(named) { units.append(named) }
    }
    return units
  }

  private func provinceFinding(_ reading: PlaceReading) -> PlaceFinding {
    let sets = reading.provinces.map { search.presentProvinces(of: $0) }
    let common = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    let codes = (common.isEmpty ? sets.reduce([]) { $0.union($1) } : common).sorted()
    let former = reading.provinces.flatMap { $0.units.compactMap(\.former) }.filter {
      $0.level == .province
    }
    let rest = search.rest(of: reading)
    return PlaceFinding(
      .provinceOnly, provinces: codes.map(ProvinceCode.init(stored:)), former: former,
      reason: PlaceReason(
        [codes.count == 1 ? .provinceOnly : .provinces(codes.count)] + (rest == 0 ? [] : [.rest])))
  }
}

extension PlaceReading {
  /// Whether nothing in the text speaks against it; the word before the province does not speak
  /// against a present commune, as the town of that name was a city.
  fileprivate var isSound: Bool {
    signs.isDisjoint(with: [.marksDiffer, .isSlip, .isWithin, .kindDiffers, .districtKindDiffers])
      && (!signs.contains(.provinceKindDiffers) || unit?.list == .presentCommune)
  }

  /// The former district that stands beside a present commune.
  fileprivate var formerDistrict: FormerUnit? {
    district?.units.first { $0.list == .formerDistrict }?.former
  }
}
