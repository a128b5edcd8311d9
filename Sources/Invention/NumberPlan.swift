/// How telephone numbers of a country look that belong to nobody.
struct NumberPlan: Sendable {
  let callingCode: String

  /// What is dialled before a national number within the country.
  let trunk: String

  /// National numbers with `#` for any digit and `N` for one from 1 to 9.
  let blocks: [String]

  /// By the code of the country.
  static let all: [String: NumberPlan] = {
    var plans = [
      "US": northAmerican(areas: unitedStates), "CA": northAmerican(areas: canada),
    ]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      plans[parts[0]] = NumberPlan(
        callingCode: parts[1], trunk: parts[2],
        blocks: parts[3].split(separator: " ").map(String.init))
    }
    return plans
  }()

  static let vietnamese = all["VN"] ?? NumberPlan(callingCode: "84", trunk: "0", blocks: [])

  private static func northAmerican(areas: String) -> NumberPlan {
    NumberPlan(
      callingCode: "1", trunk: "", blocks: areas.entries(by: " ").map { "\($0)55501##" })
  }
}

extension NumberPlan {
  /// A number in one of the many forms that lists have it in.
  func number(_ draws: inout Draws) -> String {
    let digits = draws.one(of: blocks).utf8.map { digit(for: $0, &draws) }
    let national = String(decoding: digits, as: UTF8.self)
    return switch draws.below(20) {
    case 0..<7: "+\(callingCode)\(national)"
    case 7..<9: "00\(callingCode)\(national)"
    case 9..<11: "\(callingCode)\(national)"
    case 11..<14: "+\(callingCode) \(grouped(digits, by: " "))"
    case 14: "(+\(callingCode)) \(grouped(digits, by: "-"))"
    case 15..<18: "\(trunk)\(national)"
    default: grouped(Array(trunk.utf8) + digits, by: ".")
    }
  }

  private func digit(for mark: UInt8, _ draws: inout Draws) -> UInt8 {
    switch mark {
    case UInt8(ascii: "#"): UInt8(ascii: "0") + UInt8(draws.below(10))
    case UInt8(ascii: "N"): UInt8(ascii: "1") + UInt8(draws.below(9))
    default: mark
    }
  }

  /// Groups of three digits, the last of up to five.
  private func grouped(_ digits: [UInt8], by mark: Character) -> String {
    let mark = mark.asciiValue ?? UInt8(ascii: " ")
    var written: [UInt8] = []
    for (place, digit) in digits.enumerated() {
      if place > 0, place.isMultiple(of: 3), digits.count - place >= 3 { written.append(mark) }
      written.append(digit)
    }
    return String(decoding: written, as: UTF8.self)
  }
}
