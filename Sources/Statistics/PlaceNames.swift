public import Facts
public import Localities

/// How places are called, and which province a commune lies in, as the caller's gazetteer has it.
public struct PlaceNames: Sendable {
  /// The name of a commune; nil when the gazetteer does not know it.
  public let commune: @Sendable (CommuneCode) -> Wording?

  /// The code and name of the province of a commune; nil when the gazetteer does not know it.
  public let province: @Sendable (CommuneCode) -> (code: String, name: Wording)?

  /// The name of a country.
  public let country: @Sendable (Country) -> Wording?

  public init(
    commune: @escaping @Sendable (CommuneCode) -> Wording?,
    province: @escaping @Sendable (CommuneCode) -> (code: String, name: Wording)?,
    country: @escaping @Sendable (Country) -> Wording?
  ) {
    self.commune = commune
    self.province = province
    self.country = country
  }

  /// Codes in place of names, and no provinces.
  public static let codes = PlaceNames(
    commune: { _ in nil }, province: { _ in nil }, country: { _ in nil })
}
