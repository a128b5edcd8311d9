import Facts

extension Catalogue {
  /// Makes one change, in the order of days.
  mutating func apply(_ change: GazetteerChange) throws(Problem) {
    if change.code.utf8.count == 2 { return try applyToProvince(change) }
    if change.deed == .new { return try begin(change) }
    guard let place = place(of: change.code), communes[place].isInForce else {
      throw GazetteerChange.fault("code", Self.notInForce)
    }
    switch change.deed {
    case .new: break
    case .rename: communes[place].names.change(to: change.name ?? "", on: change.day)
    case .kind:
      guard let kind = change.kind.flatMap(CommuneKind.init(written:)) else { return }
      communes[place].kinds.change(to: kind, on: change.day)
    case .merge, .split: try part(place, change)
    }
  }

  private mutating func applyToProvince(_ change: GazetteerChange) throws(Problem) {
    guard let place = provinces.firstIndex(where: { $0.code.code == change.code }) else {
      throw GazetteerChange.fault("code", Self.notInForce)
    }
    if let name = change.name { provinces[place].names.change(to: name, on: change.day) }
    if let kind = change.kind.flatMap(ProvinceKind.init(written:)) {
      provinces[place].kinds.change(to: kind, on: change.day)
    }
  }

  private mutating func begin(_ change: GazetteerChange) throws(Problem) {
    let place = communes.firstPlace { $0.code.code >= change.code }
    guard place == communes.count || communes[place].code.code != change.code else {
      throw GazetteerChange.fault("code", Self.alreadyUsed)
    }
    guard let name = change.name, let province = change.province,
      let kind = change.kind.flatMap(CommuneKind.init(written:))
    else { return }
    communes.insert(
      Commune(
        code: CommuneCode(stored: change.code), province: province, names: Dated(name),
        kinds: Dated(kind)),
      at: place)
  }

  /// Ends a commune, or takes a part of it away.
  private mutating func part(_ place: Int, _ change: GazetteerChange) throws(Problem) {
    for code in change.into {
      guard let other = commune(code), other.isInForce, change.deed == .split || code != change.code
      else { throw GazetteerChange.fault("into", Self.notInForce) }
    }
    communes[place].successors = change.into.map { code in
      Succession(
        commune: CommuneCode(stored: code), extent: change.deed == .merge ? .whole : .part)
    }
    if !change.into.contains(change.code) { communes[place].ended = change.day }
  }

  private static let notInForce = Wording(
    vi: "không có đơn vị nào mang mã này vào ngày đó; đơn vị mới phải đứng ở dòng trước",
    en: "no unit has this code on that day; a new unit must stand on a line before")
  private static let alreadyUsed = Wording(
    vi: "mã này đã có đơn vị dùng", en: "a unit has this code already")
}
