public import Facts
import Localities
public import People

extension QuotaShare {
  /// Whom it is for and how many letters: `thành phố Đà Nẵng (tối đa 12 giấy mời)`.
  public var wording: Wording {
    let scope = scope.wording
    return Wording(
      vi: "\(scope.vi) (tối đa \(letters) giấy mời)",
      en: "\(scope.en) (at most \(letters) letter\(letters == 1 ? "" : "s"))")
  }
}

extension QuotaShare.Scope {
  /// The name of the place, the country or the kind of guest; the code of a place that is not known.
  public var wording: Wording {
    switch self {
    case .locality(let code):
      let name =
        ProvinceCode(stored: code).province?.fullName ?? CommuneCode(stored: code).commune?.address
      return Wording(vi: name ?? code, en: name ?? code)
    case .country(let country): return country.name
    case .kind(let kind): return kind.name
    }
  }
}
