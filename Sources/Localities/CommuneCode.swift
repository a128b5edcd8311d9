public import Facts

/// A commune (xã, phường, đặc khu) by its 5-digit code in the units in force since 1/7/2025.
public struct CommuneCode: Hashable, Sendable {
  public let code: String

  /// A code that was checked before it was stored.
  package init(stored code: String) {
    self.code = code
  }

  /// Reads the code of a commune in force since 1/7/2025: `20356`.
  ///
  /// A code that a later change ended is read too: ``CommuneCode/today`` tells what took its place.
  ///
  /// - Throws: ``Problem`` `commune_code` for a text that is no 5-digit code, `commune_unknown` for a
  ///   code no commune has had since then. A code that lost its leading zero is not filled up: the hint
  ///   says so.
  public init(_ written: some StringProtocol, field: String = "commune") throws(Problem) {
    guard let digits = UnitDigits(written)?.text else { throw Self.malformed(field, Self.form) }
    if digits.utf8.count == 4, Gazetteer.commune("0" + digits) != nil {
      throw Self.malformed(field, Self.lostZero)
    }
    guard digits.utf8.count == 5 else { throw Self.malformed(field, Self.form) }
    guard Gazetteer.commune(digits) != nil else {
      throw Problem(
        "commune_unknown", field: field,
        message: Wording(
          vi: "không có xã, phường, đặc khu nào mang mã này",
          en: "no commune in force has this code"),
        hint: Wording(
          vi: "dùng mã của đơn vị hiện nay (từ 1/7/2025), hoặc ghi nguyên văn địa chỉ",
          en: "use the code of a present unit (since 1/7/2025), or give the address as text"))
    }
    code = digits
  }
}

extension CommuneCode {
  /// What the catalogue says of it; nil for a code it no longer has.
  public var commune: Commune? { Gazetteer.commune(code) }

  /// The province it lies in; nil for a code the catalogue no longer has.
  public var province: ProvinceCode? { commune?.province }

  /// The communes in force it stands for: itself, or what took its place since 1/7/2025.
  public var today: [CommuneCode] {
    guard let commune, !commune.isInForce else { return [self] }
    let codes = commune.successors.flatMap(\.commune.today)
    return Set(codes).sorted { $0.code < $1.code }
  }
}

extension CommuneCode: CustomStringConvertible {
  public var description: String { code }
}

extension CommuneCode {
  private static func malformed(_ field: String, _ hint: Wording) -> Problem {
    Problem(
      "commune_code", field: field,
      message: Wording(
        vi: "mã xã, phường phải gồm 5 chữ số", en: "a commune code has 5 digits"),
      hint: hint)
  }

  private static let form = Wording(
    vi: "ghi mã theo Quyết định 19/2025/QĐ-TTg, ví dụ 20356",
    en: "write a code of Decision 19/2025/QĐ-TTg, such as 20356")

  private static let lostZero = Wording(
    vi: "mã có thể đã mất số 0 ở đầu; hãy đặt ô ở dạng văn bản và ghi lại",
    en: "the code may have lost its leading zero; format the cell as text and write it again")
}
