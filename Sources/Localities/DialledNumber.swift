/// What a written number means when it is dialled, where that can be known.
struct DialledNumber {
  private let written: WrittenPhone
  private let host: DialPlan?

  init(_ written: WrittenPhone, from host: DialPlan?) {
    self.written = written
    self.host = host
  }

  /// The number in the form of E.164; nil where it cannot be known.
  var e164: String? {
    let digits = written.digits
    if written.hasPlus { return international(digits[...]) }
    if digits.hasPrefix("00") { return international(digits.dropFirst(2)) }
    if host?.callingCode == "1", digits.hasPrefix("011"), digits.utf8.count > 12 {
      return international(digits.dropFirst(3))
    }
    return national
  }

  /// A number that begins with a calling code; a trunk zero behind the code is left out.
  private func international(_ digits: Substring) -> String? {
    guard let first = digits.first, first != "0" else { return nil }
    var digits = digits
    if let plan = DialPlan.plan(dialled: String(digits)), let trunk = plan.trunk, trunk == "0" {
      let number = digits.dropFirst(plan.callingCode.utf8.count)
      if number.hasPrefix(trunk) { digits = plan.callingCode + number.dropFirst() }
    }
    return (7...15).contains(digits.utf8.count) ? "+\(digits)" : nil
  }

  /// A number of the host country, or of Vietnam; nil where a mobile number of Vietnam may be a
  /// fixed one of the host country.
  private var national: String? {
    let ours = vietnamese
    guard let host, let number = numberInHost else { return ours.map { "+84\($0.number)" } }
    if let ours, ours.isMobile, host.callingCode != "84", !host.isMobile(number) { return nil }
    return "+\(host.callingCode)\(number)"
  }

  /// The digits after the calling code, where the number is one of the host country.
  private var numberInHost: Substring? {
    guard let host else { return nil }
    let digits = written.digits
    if let trunk = host.trunk, digits.hasPrefix(trunk) {
      let number = digits.dropFirst(trunk.utf8.count)
      if host.takes(number) { return number }
    }
    if digits.hasPrefix(host.callingCode) {
      let number = digits.dropFirst(host.callingCode.utf8.count)
      if host.takes(number) { return number }
    }
    return host.trunk == nil && host.takes(digits[...]) ? digits[...] : nil
  }

  /// A number of Vietnam: 9 digits for a mobile one, 10 that begin with 2 for a fixed one, after a 0
  /// or after 84.
  private var vietnamese: (number: Substring, isMobile: Bool)? {
    let digits = written.digits
    let number =
      digits.hasPrefix("0")
      ? digits.dropFirst()
      : digits.hasPrefix("84") ? digits.dropFirst(2) : ""
    switch number.utf8.count {
    case 9 where Self.mobileBeginnings.contains(String(number.prefix(2))): return (number, true)
    case 10 where number.first == "2": return (number, false)
    default: return nil
    }
  }

  /// The beginnings given to mobile networks by the national plan, without the 0.
  private static let mobileBeginnings = Set(
    """
    32 33 34 35 36 37 38 39 52 55 56 58 59 70 76 77 78 79 81 82 83 84 85 86 87 88 89 90 91 92 93 94 \
    96 97 98 99
    """.split(separator: " ").map(String.init))
}
