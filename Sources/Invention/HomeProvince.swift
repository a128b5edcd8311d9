/// A province that invented persons come from.
struct HomeProvince: Sendable {
  /// A commune with the ways offices write it.
  struct Commune: Sendable {
    let code: String
    let type: String
    let name: String

    /// A unit before 1/7/2025 that is part of the commune, as it was written then.
    let former: String?
  }

  let code: String
  let name: String
  let type: String

  /// What its people abroad call themselves after.
  let people: String
  let communes: [Commune]

  /// Reads `code type name` of each commune, and `code text` of former units, one a line.
  init(code: String, name: String, type: String, people: String, communes: String, former: String) {
    self.code = code
    self.name = name
    self.type = type
    self.people = people
    let formers = Dictionary(
      former.entries(by: "\n").map { (String($0.prefix(5)), String($0.dropFirst(6))) },
      uniquingKeysWith: { first, _ in first })
    self.communes = communes.entries(by: ";").map { entry in
      let code = String(entry.prefix(5))
      let title = entry.dropFirst(6)
      let type = title.hasPrefix("Phường") ? "Phường" : "Xã"
      return Commune(
        code: code, type: type, name: String(title.dropFirst(type.count + 1)),
        former: formers[code])
    }
  }

  static let all = [daNang, thanhHoa]
}

extension HomeProvince {
  /// A commune; the first half of each province's list sends more people abroad.
  func commune(_ draws: inout Draws) -> Commune {
    draws.early(of: communes)
  }

  /// A commune in one of the many forms that lists have it in.
  func written(_ commune: Commune, _ draws: inout Draws) -> String {
    let (type, name) = (commune.type, commune.name)
    let isCity = self.type == "Thành phố"
    return switch draws.below(10) {
    case 0: "\(type) \(name), \(isCity ? "thành phố" : "tỉnh") \(self.name)"
    case 1: "\(type == "Phường" ? "P." : "X.")\(name), \(self.name)"
    case 2: "\(type.lowercased()) \(name) - \(isCity ? "TP" : "T.") \(self.name)"
    case 3: "\(name), \(self.name)"
    default: "\(type.lowercased()) \(name), \(self.name)"
    }
  }
}
