/// The units in force since 1/7/2025 as they stand in one version of the catalogue.
struct Catalogue: Sendable {
  /// By code.
  var provinces: [Province]

  /// By code; those that a change ended stay among them.
  var communes: [Commune]

  /// By code, without those.
  private(set) var inForce: [Commune] = []

  init(provinces: [Province], communes: [Commune]) {
    (self.provinces, self.communes) = (provinces, communes)
    inForce = communes
  }

  /// The units as the program brings them.
  static let shipped = Catalogue(
    provinces: Gazetteer.lines(of: Gazetteer.provinceLines).compactMap(Province.init(fields:)),
    communes: Gazetteer.lines(of: Gazetteer.communeLines).compactMap(Commune.init(fields:)))

  func province(_ code: String) -> Province? { provinces.first { $0.code.code == code } }

  /// Reckons what is in force.
  mutating func settle() { inForce = communes.filter(\.isInForce) }

  func commune(_ code: String) -> Commune? {
    place(of: code).map { communes[$0] }
  }

  /// Where a commune stands in the list.
  func place(of code: String) -> Int? {
    let place = communes.firstPlace { $0.code.code >= code }
    return place < communes.count && communes[place].code.code == code ? place : nil
  }
}
