extension FormerUnit {
  /// The 63 provinces in force until 30/6/2025, by code.
  public static var provinces: [FormerUnit] {
    (0..<FormerTable.provinces.count).map { FormerUnit(.province, line: $0) }
  }

  /// The 696 districts in force until 30/6/2025, by code.
  public static var districts: [FormerUnit] {
    (0..<FormerTable.districts.count).map { FormerUnit(.district, line: $0) }
  }

  /// The 10,035 communes in force until 30/6/2025, by code.
  public static var communes: [FormerUnit] {
    (0..<FormerTable.communes.count).map { FormerUnit(.commune, line: $0) }
  }

  /// The 727 communes given up in 2023 and 2024, by code.
  public static var retired: [FormerUnit] {
    (0..<FormerTable.retired.count).map { FormerUnit(.commune, .retired, line: $0) }
  }

  /// Provinces of before 1976 and between 1976 and 2008, from general knowledge.
  public static var olderProvinces: [FormerUnit] {
    (0..<FormerTable.olderProvinces.count).map { FormerUnit(.province, .older, line: $0) }
  }

  /// The unit of a code until 30/6/2025: 2 digits for a province, 3 for a district, 5 for a commune.
  public init?(code: some StringProtocol) {
    guard let digits = UnitDigits(code)?.text, let number = Int32(digits) else { return nil }
    let links = FormerTable.links
    let (level, codes): (Level, [Int32]) =
      switch digits.utf8.count {
      case 2: (.province, links.provinceCodes)
      case 3: (.district, links.districtCodes)
      default: (.commune, digits.utf8.count == 5 ? links.communeCodes : [])
      }
    guard let line = codes.place(of: number) else { return nil }
    self.init(level, line: line)
  }
}

extension FormerUnit {
  /// The commune of before 1/7/2025 that took the place of a retired one.
  public var heir: FormerUnit? {
    guard vintage == .retired else { return nil }
    return FormerUnit(.commune, line: Int(FormerTable.links.successorOfRetired[place]))
  }

  /// The district it was or lay in; of a retired commune, that of its heir.
  public var district: FormerUnit? {
    switch level {
    case .province: nil
    case .district: self
    case .commune:
      heir?.district
        ?? FormerUnit(
          .district, line: Int(FormerTable.links.districtOfCommune[place]))
    }
  }

  /// The province it was or lay in.
  public var province: FormerUnit? {
    guard level != .province else { return self }
    return district.map {
      FormerUnit(.province, line: Int(FormerTable.links.provinceOfDistrict[$0.place]))
    }
  }

  /// Of an older province, those of the 63 it lay in; else the province it was or lay in.
  public var provincesUntilMid2025: [FormerUnit] {
    guard vintage == .older else { return [province].compactMap(\.self) }
    return table.field(2, of: place).split(separator: " ").compactMap(FormerUnit.init(code:))
  }

  /// The communes that lay in it, by code.
  public var communes: [FormerUnit] {
    guard vintage == .untilMid2025 else { return [] }
    let links = FormerTable.links
    let lines = links.districtOfCommune.indices.filter {
      switch level {
      case .commune: $0 == place
      case .district: links.districtOfCommune[$0] == line
      case .province: links.province(ofCommune: $0) == line
      }
    }
    return lines.map { FormerUnit(.commune, line: $0) }
  }

  /// The present provinces it lies in.
  public var presentProvinces: [ProvinceCode] {
    let codes = provincesUntilMid2025.map { $0.table.field(2, of: $0.place) }
    return Set(codes).sorted().map(ProvinceCode.init(stored:))
  }

  /// What it became: the present communes with how much of it went to each, by code.
  ///
  /// Of a district, and of a retired commune, that of all it was made of; none for a province.
  public var successors: [Succession] {
    switch (level, vintage) {
    case (.province, _): []
    case (.commune, .retired): heir?.successors ?? []
    case (.commune, _): FormerTable.links.edges(ofCommune: place).map(Succession.init(edge:))
    case (.district, _): successorsOfDistrict
    }
  }

  private var successorsOfDistrict: [Succession] {
    let links = FormerTable.links
    let lines = links.districtOfCommune.indices.filter { links.districtOfCommune[$0] == line }
    let edges = lines.flatMap { links.edges(ofCommune: $0) } + links.edges(ofDistrict: place)
    let targets = Set(edges.map(\.target)).sorted()
    return targets.map { target in
      Succession(
        commune: CommuneCode(number: target), extent: targets.count == 1 ? .whole : .part)
    }
  }
}

extension Succession {
  init(edge: FormerLinks.Edge) {
    self.init(commune: CommuneCode(number: edge.target), extent: edge.extent)
  }
}

/// A former commune, or ground of a district that was part of none, that a present commune took up.
public struct Predecessor: Hashable, Sendable {
  public let unit: FormerUnit

  /// How much of the former unit came to it.
  public let extent: Extent
}

extension CommuneCode {
  /// The communes of before 1/7/2025 it was made of, wholly or in part, by code.
  ///
  /// Of a commune that began by a later change, those of the communes it was made of.
  public var predecessors: [Predecessor] {
    let listed = listedPredecessors
    guard listed.isEmpty else { return listed }
    let origins = Gazetteer.catalogue.communes.filter { origin in
      origin.successors.contains { $0.commune == self } && origin.code != self
    }
    return origins.flatMap(\.code.predecessors).sorted { $0.unit.line < $1.unit.line }
  }

  private var listedPredecessors: [Predecessor] {
    guard let number else { return [] }
    let links = FormerTable.links
    return links.origins(of: number).map { origin in
      let (line, communes) = (Int(origin.unit), links.communeCodes.count)
      let unit =
        line < communes
        ? FormerUnit(.commune, line: line) : FormerUnit(.district, line: line - communes)
      return Predecessor(unit: unit, extent: origin.extent)
    }
  }

  var number: Int32? { Int32(code) }

  init(number: Int32) {
    let digits = String(number)
    self.init(stored: String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits)
  }
}
