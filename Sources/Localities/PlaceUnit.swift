/// A unit of any list, by its place there: what the names of an address are looked up as.
struct PlaceUnit: Hashable, Sendable {
  enum List: UInt8, Sendable {
    /// The provinces and communes of the catalogue, those that a change ended among them.
    case presentProvince, presentCommune

    /// The units until 30/6/2025.
    case formerProvince, formerDistrict, formerCommune

    /// Communes given up in 2023 and 2024, and names of provinces that are no more or abbreviated.
    case retired, olderProvince, spelling
  }

  let list: List
  let number: Int32

  init(_ list: List, _ number: Int) {
    (self.list, self.number) = (list, Int32(truncatingIfNeeded: number))
  }

  var place: Int { Int(number) }

  var isCommune: Bool {
    switch list {
    case .presentCommune, .formerCommune, .retired: true
    default: false
    }
  }

  var isProvince: Bool {
    switch list {
    case .presentProvince, .formerProvince, .olderProvince, .spelling: true
    default: false
    }
  }

  /// The unit as the value others see; nil for a present one and an abbreviation.
  var former: FormerUnit? {
    switch list {
    case .presentProvince, .presentCommune, .spelling: nil
    case .formerProvince: FormerUnit(.province, line: place)
    case .formerDistrict: FormerUnit(.district, line: place)
    case .formerCommune: FormerUnit(.commune, line: place)
    case .retired: FormerUnit(.commune, .retired, line: place)
    case .olderProvince: FormerUnit(.province, .older, line: place)
    }
  }
}
