/// What lies in what among the units before 1/7/2025, and what became of each: read once, when a
/// former unit is first asked for (about 2 ms; 0.3 MB).
///
/// Units are numbered by their lines.
struct FormerLinks: Sendable {
  let provinceCodes: [Int32]
  let districtCodes: [Int32]
  let communeCodes: [Int32]

  /// The province of each district, the district of each commune.
  let provinceOfDistrict: [Int32]
  let districtOfCommune: [Int32]

  /// What each was, by the letter of its table.
  let kindOfDistrict: [UInt8]
  let kindOfCommune: [UInt8]

  /// The old commune that took the place of each retired one.
  let successorOfRetired: [Int32]

  /// The edges to present communes: those of commune n stand at `starts[n]..<starts[n + 1]`, those of
  /// district d behind all communes' at `starts[communes + d]`.
  private let starts: [Int32]
  private let edges: [Edge]

  /// The edges by present commune: places in `edges` with the unit each starts from.
  private let origins: [Origin]

  struct Edge {
    let target: Int32
    let extent: Extent
  }

  /// An edge seen from its present commune: the number of the old commune, or that of the district
  /// behind all communes'.
  struct Origin {
    let target: Int32
    let unit: Int32
    let extent: Extent
  }

  init() {
    let (provinces, districts) = (FormerTable.provinces, FormerTable.districts)
    let (communes, retired) = (FormerTable.communes, FormerTable.retired)
    let provinceCodes = (0..<provinces.count).map { provinces.number(0, of: $0) }
    let districtCodes = (0..<districts.count).map { districts.number(0, of: $0) }
    let communeCodes = (0..<communes.count).map { communes.number(0, of: $0) }
    provinceOfDistrict = (0..<districts.count).map {
      Int32(provinceCodes.place(of: districts.number(1, of: $0)) ?? 0)
    }
    districtOfCommune = (0..<communes.count).map {
      Int32(districtCodes.place(of: communes.number(1, of: $0)) ?? 0)
    }
    kindOfDistrict = (0..<districts.count).map { districts.byte(2, of: $0) }
    kindOfCommune = (0..<communes.count).map { communes.byte(2, of: $0) }
    successorOfRetired = (0..<retired.count).map {
      Int32(communeCodes.place(of: retired.number(2, of: $0)) ?? 0)
    }
    (starts, edges) = Self.edges(communes, districts)
    origins = Self.origins(starts, edges)
    (self.provinceCodes, self.districtCodes) = (provinceCodes, districtCodes)
    self.communeCodes = communeCodes
  }

  private static func edges(
    _ communes: TableLines, _ districts: TableLines
  ) -> (starts: [Int32], edges: [Edge]) {
    var (starts, edges): ([Int32], [Edge]) = ([], [])
    edges.reserveCapacity(communes.count + communes.count / 8)
    for line in 0..<(communes.count + districts.count) {
      starts.append(Int32(edges.count))
      let (table, at) =
        line < communes.count ? (communes, line) : (districts, line - communes.count)
      var place = table.place(of: 4, in: at)
      let bytes = table.text.utf8Span.span
      while place.count >= 5 {
        let next = place.lowerBound + 5
        let letter = next < place.upperBound ? bytes[next] : 0x20
        let extent = Extent(letter: letter)
        edges.append(Edge(target: table.number(at: place.lowerBound..<next), extent: extent))
        place = min(place.upperBound, next + (letter == 0x20 ? 1 : 2))..<place.upperBound
      }
    }
    starts.append(Int32(edges.count))
    return (starts, edges)
  }

  private static func origins(_ starts: [Int32], _ edges: [Edge]) -> [Origin] {
    var origins: [Origin] = []
    origins.reserveCapacity(edges.count)
    for unit in 0..<(starts.count - 1) {
      for place in Int(starts[unit])..<Int(starts[unit + 1]) {
        let edge = edges[place]
        origins.append(Origin(target: edge.target, unit: Int32(unit), extent: edge.extent))
      }
    }
    return origins.sorted { ($0.target, $0.unit) < ($1.target, $1.unit) }
  }
}

extension FormerLinks {
  /// What became of a commune, by its number.
  func edges(ofCommune number: Int) -> ArraySlice<Edge> {
    edges[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// What became of the ground of a district that was part of no commune.
  func edges(ofDistrict number: Int) -> ArraySlice<Edge> {
    edges(ofCommune: communeCodes.count + number)
  }

  /// Where a present commune came from.
  func origins(of target: Int32) -> ArraySlice<Origin> {
    let first = origins.firstPlace { $0.target >= target }
    let rest = origins[first...]
    return rest[..<(rest.firstIndex { $0.target != target } ?? rest.endIndex)]
  }

  /// The district an origin is, or lies in.
  func district(of origin: Origin) -> Int32 {
    let unit = Int(origin.unit)
    return unit < communeCodes.count
      ? districtOfCommune[unit] : origin.unit - Int32(communeCodes.count)
  }

  /// The number of the province a commune lay in.
  func province(ofCommune number: Int) -> Int32 {
    provinceOfDistrict[Int(districtOfCommune[number])]
  }
}

extension [Int32] {
  /// Where a number stands in an ascending list.
  func place(of number: Int32) -> Int? {
    let place = firstPlace { $0 >= number }
    return place < count && self[place] == number ? place : nil
  }
}

extension Array {
  /// The first place whose element, and every one behind it, is so.
  func firstPlace(where isSo: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
