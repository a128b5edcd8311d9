/// The catalogue of administrative units in force since 1/7/2025.
///
/// Read once, when it is first asked for something (about 2 ms).
public enum Gazetteer {
  /// The 34 provinces and centrally-run cities, by code.
  public static let provinces: [Province] = lines(of: provinceLines).compactMap(
    Province.init(fields:))

  /// The 3,321 communes, by code.
  public static let communes: [Commune] = lines(of: communeLines).compactMap(Commune.init(fields:))

  /// The communes of a province, by code.
  public static func communes(of province: ProvinceCode) -> [Commune] {
    communes.filter { $0.province == province }
  }

  static func province(_ code: String) -> Province? {
    provinces.first { $0.code.code == code }
  }

  static func commune(_ code: String) -> Commune? {
    var places = communes.indices
    while let place = places.middle {
      let found = communes[place].code.code
      if found == code { return communes[place] }
      places = found < code ? (place + 1)..<places.upperBound : places.lowerBound..<place
    }
    return nil
  }

  /// The fields of each line of a table.
  static func lines(of table: String) -> [[Substring]] {
    table.utf8.split(separator: UInt8(ascii: "\n"))
      .map { $0.split(separator: UInt8(ascii: "|")).map { Substring($0) } }
  }
}

extension Range<Int> {
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
