public import Facts

/// A province by its 2-digit code in the units in force since 1/7/2025.
public struct ProvinceCode: Hashable, Sendable {
  public let code: String

  /// A code that was checked before it was stored.
  package init(stored code: String) {
    self.code = code
  }

  /// Reads the code of one of the 34 provinces in force: `48`.
  ///
  /// - Throws: ``Problem`` `province_code` for any other text.
  public init(_ written: some StringProtocol, field: String = "province") throws(Problem) {
    guard let digits = UnitDigits(written), digits.text.utf8.count == 2,
      Gazetteer.province(digits.text) != nil
    else {
      throw Problem(
        "province_code", field: field,
        message: Wording(
          vi: "không có tỉnh, thành phố nào mang mã này", en: "no province has this code"),
        hint: Wording(
          vi: "mã tỉnh gồm 2 chữ số theo Quyết định 19/2025/QĐ-TTg",
          en: "a province has a 2-digit code of Decision 19/2025/QĐ-TTg"))
    }
    code = digits.text
  }

  /// What the catalogue says of it; nil for a code it no longer has.
  public var province: Province? { Gazetteer.province(code) }
}

extension ProvinceCode: CustomStringConvertible {
  public var description: String { code }
}

/// Digits of a code, without the spaces around them; nil for anything else.
struct UnitDigits {
  let text: String

  init?(_ written: some StringProtocol) {
    guard written.utf8.count <= 20 else { return nil }
    text = String(written).trimmed
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  }
}
