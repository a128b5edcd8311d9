/// How telephone numbers of one country are written.
struct DialPlan: Sendable {
  let callingCode: String

  /// What is dialled before a national number within the country, and left out from abroad.
  let trunk: String?

  /// How many digits a number has after the calling code.
  let lengths: ClosedRange<Int>

  /// What mobile numbers begin with, after the trunk prefix; empty where they look like others.
  let mobile: [Substring]
}

extension DialPlan {
  /// The plan of a country by its ISO code; nil where it is not known here.
  static func plan(of country: Country) -> DialPlan? { plans[country.code] }

  private static let plans: [String: DialPlan] = Dictionary(
    Gazetteer.lines(of: lines).compactMap { fields in
      guard fields.count >= 5, let least = Int(fields[3]), let most = Int(fields[4]) else {
        return nil
      }
      return (
        String(fields[0]),
        DialPlan(
          callingCode: String(fields[1]), trunk: fields[2] == "-" ? nil : String(fields[2]),
          lengths: least...most, mobile: fields.dropFirst(5).first?.split(separator: " ") ?? [])
      )
    }, uniquingKeysWith: { first, _ in first })

  /// Whether a number without its trunk prefix may be one of the country; in North America an area
  /// code begins with 2 to 9.
  func takes(_ number: Substring) -> Bool {
    guard lengths.contains(number.utf8.count), let first = number.first else { return false }
    return callingCode == "1" ? first >= "2" : trunk == nil || first != "0"
  }

  func isMobile(_ number: Substring) -> Bool { mobile.contains { number.hasPrefix($0) } }

  /// The plan a calling code belongs to: the code is told from the digits that follow it.
  static func plan(dialled digits: String) -> DialPlan? {
    byCallingCode.first { digits.hasPrefix($0.callingCode) }
  }

  private static let byCallingCode = plans.values
    .sorted { $0.callingCode.utf8.count > $1.callingCode.utf8.count }

  /// `country|calling code|trunk prefix|least digits|most digits|beginnings of mobile numbers`.
  ///
  /// After ITU-T E.164 and the national plans it lists; the least is 8 where shorter numbers of
  /// older plans are still found in lists.
  private static let lines = """
    VN|84|0|9|10|3 5 7 8 9
    US|1|-|10|10
    CA|1|-|10|10
    DE|49|0|8|11|15 16 17
    CZ|420|-|9|9|6 7
    SK|421|0|8|9|9
    TW|886|0|8|9|9
    KR|82|0|8|10|10 11 16 17 18 19
    KP|850|0|8|10|19
    JP|81|0|9|10|70 80 90
    RU|7|8|10|10|9
    KZ|7|8|10|10|7
    UA|380|0|8|9|39 50 63 66 67 68 73 9
    BY|375|8|9|9|25 29 33 44
    PL|48|-|9|9|45 50 51 53 57 60 66 69 72 73 78 79 88
    HU|36|06|8|9|20 30 31 50 70
    BG|359|0|8|9|87 88 89 98 99
    RO|40|0|9|9|7
    FR|33|0|9|9|6 7
    GB|44|0|9|10|7
    AU|61|0|9|9|4
    NZ|64|0|8|10|2
    NL|31|0|8|9|6
    BE|32|0|8|9|4
    CH|41|0|8|9|7
    SE|46|0|7|10|7
    NO|47|-|8|8|4 9
    DK|45|-|8|8
    FI|358|0|6|11|4 50
    AT|43|0|8|13|6
    IT|39|-|8|11|3
    ES|34|-|9|9|6 7
    PT|351|-|9|9|9
    GR|30|-|10|10|69
    CY|357|-|8|8|9
    TR|90|0|10|10|5
    CN|86|0|8|11|13 14 15 16 17 18 19
    HK|852|-|8|8|5 6 9
    MO|853|-|8|8|6
    LA|856|0|8|10|20
    KH|855|0|8|9|1 6 7 8 9
    TH|66|0|8|9|6 8 9
    MY|60|0|8|10|1
    SG|65|-|8|8|8 9
    ID|62|0|8|12|8
    PH|63|0|8|10|9
    MM|95|0|7|10|9
    BN|673|-|7|7|7 8
    IN|91|0|10|10|6 7 8 9
    AE|971|0|8|9|5
    SA|966|0|8|9|5
    IL|972|0|8|9|5
    DZ|213|0|8|9|5 6 7
    AO|244|-|8|9|9
    LY|218|0|8|9|9
    IQ|964|0|8|10|7
    ZA|27|0|9|9|6 7 8
    MZ|258|-|8|9|8
    BR|55|0|10|11
    MX|52|-|10|10
    CU|53|0|8|8|5
    AR|54|0|10|11
    NC|687|-|6|6
    VU|678|-|5|7
    IE|353|0|8|9|8
    LU|352|-|8|11|6
    RS|381|0|8|9|6
    HR|385|0|8|9|9
    LV|371|-|8|8|2
    LT|370|0|8|8|6
    EE|372|-|7|8|5 8
    UZ|998|-|9|9
    MN|976|-|8|8
    QA|974|-|8|8
    KW|965|-|8|8
    EG|20|0|8|10|1
    MA|212|0|9|9|6 7
    CI|225|-|10|10
    SN|221|-|9|9|7
    """
}
