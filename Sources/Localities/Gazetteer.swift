/// The catalogue of administrative units in force since 1/7/2025, with the changes that were
/// installed.
///
/// Read once, when it is first asked for something (about 2 ms).
public enum Gazetteer {
  /// The 34 provinces and centrally-run cities, by code.
  public static var provinces: [Province] { catalogue.provinces }

  /// The communes in force, by code: 3,321 as the program brings them.
  public static var communes: [Commune] { catalogue.inForce }

  /// The communes of a province, by code.
  public static func communes(of province: ProvinceCode) -> [Commune] {
    communes.filter { $0.province == province }
  }

  static func province(_ code: String) -> Province? { catalogue.province(code) }

  static func commune(_ code: String) -> Commune? { catalogue.commune(code) }

  /// The fields of each line of a table.
  static func lines(of table: String) -> [[Substring]] {
    table.utf8.split(separator: UInt8(ascii: "\n"))
      .map { $0.split(separator: UInt8(ascii: "|")).map { Substring($0) } }
  }
}
