/// The present communes a unit named in an address leads to.
struct PlaceOutcome: Hashable, Sendable {
  /// By code.
  var codes: [CommuneCode]

  /// Whether a split unit leads to one commune only because all its people went there.
  var isByPeople = false
}

extension PlaceSearch {
  func outcome(of reading: PlaceReading) -> PlaceOutcome {
    reading.unit.map(outcome(of:)) ?? PlaceOutcome(codes: [])
  }

  func outcome(of unit: PlaceUnit) -> PlaceOutcome {
    switch unit.list {
    case .presentCommune: PlaceOutcome(codes: index.catalogue.communes[unit.place].code.today)
    case .formerCommune: outcome(ofFormer: unit.place)
    case .retired: outcome(ofFormer: Int(FormerTable.links.successorOfRetired[unit.place]))
    case .formerDistrict:
      PlaceOutcome(codes: today(unit.former?.successors.map(\.commune) ?? []))
    case .presentProvince, .formerProvince, .olderProvince, .spelling: PlaceOutcome(codes: [])
    }
  }

  private func outcome(ofFormer number: Int) -> PlaceOutcome {
    let edges = FormerTable.links.edges(ofCommune: number)
    let peopled = edges.filter(\.extent.hasPeople)
    return PlaceOutcome(
      codes: today(peopled.map { CommuneCode(number: $0.target) }),
      isByPeople: peopled.count == 1 && edges.count > 1)
  }

  private func today(_ codes: [CommuneCode]) -> [CommuneCode] {
    guard codes.count > 1 || codes.first?.today != codes else { return codes }
    return Set(codes.flatMap(\.today)).sorted { $0.code < $1.code }
  }
}
