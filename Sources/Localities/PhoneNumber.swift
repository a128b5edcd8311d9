public import Facts

/// A telephone number: in the form of E.164 where it can be known, else as it was written.
public struct PhoneNumber: Hashable, Sendable {
  /// `+14085550123`, or what was written, in Unicode NFC with single spaces.
  public let text: String

  /// Whether ``text`` is a number of ITU-T E.164.
  public let isE164: Bool

  package init(stored text: String) {
    self.text = text
    isE164 =
      text.first == "+" && (8...16).contains(text.utf8.count)
      && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Reads one number as it was written.
  ///
  /// `+` and `00` begin an international number. A national one is read by the plan of the host
  /// country, else as Vietnamese where it has that shape. A number that is a mobile one of Vietnam
  /// and may be a fixed one of the host country as well stays as written.
  ///
  /// - Throws: ``Problem`` with a code that begins with `phone_`: empty, without enough digits, too
  ///   long, with letters or signs, or with two numbers in it.
  public init(
    _ written: some StringProtocol, in country: Country? = nil, field: String = "phone"
  ) throws(Problem) {
    let written = try WrittenPhone(written, field: field)
    if let international = DialledNumber(written, from: country.flatMap(DialPlan.plan)).e164 {
      (text, isE164) = (international, true)
    } else {
      (text, isE164) = (written.text, false)
    }
  }
}

extension PhoneNumber {
  /// The last 8 digits, or all where there are 6 or 7: the same for every usual way to write a number
  /// down; nil where there are fewer.
  package var tail: String? {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    return digits.count < 6 ? nil : String(decoding: digits.suffix(8), as: UTF8.self)
  }
}
