public import Facts

/// An e-mail address: something before one @ and a domain with a dot behind it.
public struct EmailAddress: Hashable, Sendable {
  /// The address in Unicode NFC, its domain in lower case.
  public let text: String

  package init(stored text: String) {
    self.text = text
  }

  /// Reads an address, without the spaces around it.
  ///
  /// - Throws: ``Problem`` `email_empty`, `email_too_long` (over the 254 bytes of RFC 5321) or
  ///   `email_form`.
  public init(_ written: some StringProtocol, field: String = "email") throws(Problem) {
    guard written.utf8.count <= Self.longestWritten else { throw Self.tooLong(field) }
    let text = String(written).composed.trimmed
    guard !text.isEmpty else {
      throw Problem(
        "email_empty", field: field,
        message: Wording(vi: "địa chỉ email để trống", en: "the e-mail address is empty"),
        hint: Self.form)
    }
    guard text.utf8.count <= 254 else { throw Self.tooLong(field) }
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, Self.isDomain(halves[1]),
      text.unicodeScalars.allSatisfy(Self.isTaken)
    else {
      throw Problem(
        "email_form", field: field,
        message: Wording(vi: "không phải địa chỉ email", en: "not an e-mail address"),
        hint: Self.form)
    }
    self.text = "\(halves[0])@\(halves[1].lowercased())"
  }

  /// What an index of addresses is made from: case does not count.
  package var indexText: String { text.lowercased() }
}

extension EmailAddress {
  private static let longestWritten = 1000

  private static let form = Wording(
    vi: "ghi một địa chỉ, ví dụ ten@example.org", en: "write one address, such as name@example.org")

  private static func tooLong(_ field: String) -> Problem {
    Problem(
      "email_too_long", field: field,
      message: Wording(vi: "địa chỉ email quá dài", en: "the e-mail address is too long"),
      hint: form)
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && $0.utf8.count <= 63 }
  }

  /// Spaces, control and invisible characters, and the signs that part addresses are not taken.
  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate: false
    default: !scalar.properties.isWhitespace && !",;<>()[]\"\\".unicodeScalars.contains(scalar)
    }
  }
}
