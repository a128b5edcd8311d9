extension PlaceJudgement {
  /// What keeps a reading that leads to one commune from being certain.
  func flaws(of reading: PlaceReading) -> [PlaceReason.Part] {
    let signs = reading.signs
    var flaws = Self.flaws.filter { signs.contains($0.sign) }.map(\.part)
    if isNear { flaws.append(.near) }
    let rest = search.rest(of: reading)
    let hasWord = search.hasUnitWord(in: rest)
    if hasWord, search.namesUnit(in: rest) {
      flaws.append(.contradiction)
    } else if rest != 0,
      hasWord || !signs.contains(.kindFits)
        || search.namesUnit(in: rest, behind: reading.mention?.name.upperBound ?? 0)
    {
      flaws.append(.rest)
    }
    let isChain = signs.contains(.hasDistrict) || reading.unit?.list == .formerDistrict
    let isWhole =
      isChain
      ? signs.contains(.hasProvince) || signs.isSuperset(of: [.kindFits, .districtKindFits])
      : signs.isSuperset(of: [.hasProvince, .kindFits])
    if !isWhole, !isNear {
      let isTold = reading.mention?.word != nil
      if !isTold || !signs.contains(.hasProvince) {
        flaws.append(signs.contains(.hasProvince) ? .noKind : .noProvince)
      }
    }
    return flaws
  }

  private static let flaws: [(sign: PlaceReading.Signs, part: PlaceReason.Part)] = [
    (.marksDiffer, .marks), (.marksMissing, .marks), (.isSlip, .slip), (.kindDiffers, .kind),
    (.districtKindDiffers, .kind), (.provinceKindDiffers, .kind), (.isMixed, .mixed),
    (.isOlder, .older), (.isRetired, .retired), (.isWithin, .within),
  ]
}
