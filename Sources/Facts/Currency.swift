/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable {
  public let code: String

  public static let vnd = Currency(known: "VND")

  /// Reads a code of the active list of ISO 4217, in any case; nil for another text.
  public init?(_ text: some StringProtocol) {
    let code = text.uppercased()
    guard Self.active.contains(code) else { return nil }
    self.code = code
  }

  private init(known code: String) {
    self.code = code
  }
}

extension Currency: CustomStringConvertible {
  public var description: String { code }
}

extension Currency {
  /// ISO 4217:2015, list one (active currencies), without metals, testing and fund codes.
  private static let active: Set<String> = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD \
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN \
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
    VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split(separator: " ").map(String.init))
}
