public import Localities

/// A province or a commune as a rules file names it: by its code of 2 or of 5 digits.
public struct UnitCode: Hashable, Sendable {
  public let code: String

  /// Nil for a code that names no unit since 1/7/2025.
  public init?(_ written: String) {
    if let province = try? ProvinceCode(written) {
      code = province.code
    } else if let commune = try? CommuneCode(written) {
      code = commune.code
    } else {
      return nil
    }
  }
}

extension UnitCode {
  /// The unit as a sentence names it: `thành phố Đà Nẵng`.
  public var name: String {
    if let province = try? ProvinceCode(code) { return province.province?.fullName ?? code }
    return (try? CommuneCode(code))?.commune?.address ?? code
  }

  /// Whether a commune is the unit, lies in it, or is what took its place.
  public func contains(_ commune: CommuneCode) -> Bool {
    code.utf8.count == 2
      ? commune.province?.code == code
      : commune.code == code || commune.today.contains { $0.code == code }
        || (try? CommuneCode(code))?.today.contains(commune) == true
  }

  /// Whether a locality, by its own code, is the unit or lies in it.
  func contains(locality: String) -> Bool {
    locality == code || (try? CommuneCode(locality)).map { contains($0) } ?? false
  }
}
