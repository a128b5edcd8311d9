public import Facts

/// An area a registry is kept for or a list is cut to: one commune, one province, or all of Vietnam.
public enum Locality: Hashable, Sendable {
  case commune(CommuneCode)
  case province(ProvinceCode)
  case wholeCountry

  /// Reads a 5-digit commune code, a 2-digit province code, or `VN`.
  ///
  /// - Throws: ``Problem`` `locality_code` for another text, else those of ``CommuneCode`` and
  ///   ``ProvinceCode``.
  public init(_ written: some StringProtocol, field: String = "locality") throws(Problem) {
    if written.utf8.count <= 20, written.uppercased() == Self.wholeCountry.code {
      self = .wholeCountry
      return
    }
    guard let digits = UnitDigits(written)?.text else {
      throw Problem(
        "locality_code", field: field,
        message: Wording(vi: "không phải mã địa bàn", en: "not the code of a locality"),
        hint: Wording(
          vi: "ghi mã xã, phường (5 chữ số), mã tỉnh (2 chữ số) hoặc VN",
          en: "write a commune code (5 digits), a province code (2 digits) or VN"))
    }
    if digits.utf8.count <= 2 {
      self = .province(try ProvinceCode(digits, field: field))
    } else {
      self = .commune(try CommuneCode(digits, field: field))
    }
  }
}

extension Locality {
  /// What ``init(_:field:)`` reads.
  public var code: String {
    switch self {
    case .commune(let commune): commune.code
    case .province(let province): province.code
    case .wholeCountry: "VN"
    }
  }

  /// `phường Quảng Phú, thành phố Đà Nẵng`, `thành phố Đà Nẵng` or `Việt Nam`; the code where the
  /// catalogue no longer has it.
  public var name: String {
    switch self {
    case .commune(let code): code.commune?.address ?? code.code
    case .province(let code): code.province?.fullName ?? code.code
    case .wholeCountry: "Việt Nam"
    }
  }

  /// Whether a commune is this one or lies in it.
  public func contains(_ commune: CommuneCode) -> Bool {
    switch self {
    case .commune(let own): own == commune
    case .province(let province): commune.province == province
    case .wholeCountry: true
    }
  }
}

extension Locality: CustomStringConvertible {
  public var description: String { code }
}
