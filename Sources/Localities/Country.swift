public import Facts

/// A country of residence, by its ISO 3166-1 alpha-2 code.
public struct Country: Hashable, Sendable {
  public let code: String

  /// A code that was checked before it was stored.
  package init(stored code: String) {
    self.code = code
  }
}

extension Country {
  /// The countries and territories of ISO 3166-1, and Kosovo (XK), by code.
  public static let all: [Country] = table.map(\.country)

  /// The name of Unicode CLDR: `Hoa Kỳ`, `United States`; the code where it is none of ``all``.
  public var name: Wording { Self.names[code] ?? Wording(vi: code, en: code) }

  /// What a line of the table of names says.
  struct Entry {
    let country: Country
    let alpha3: String
    let name: Wording
  }

  static let table: [Entry] = Gazetteer.lines(of: nameLines).compactMap { fields in
    guard fields.count == 4 else { return nil }
    return Entry(
      country: Country(stored: String(fields[0])), alpha3: String(fields[1]),
      name: Wording(vi: String(fields[2]), en: String(fields[3])))
  }

  private static let names = Dictionary(
    table.map { ($0.country.code, $0.name) }, uniquingKeysWith: { first, _ in first })
}

extension Country: CustomStringConvertible {
  public var description: String { code }
}
