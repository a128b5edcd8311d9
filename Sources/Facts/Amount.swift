/// An exact decimal number: a sum of money, a quantity, or a rate.
///
/// Up to 15 digits before the point and up to 8 after it; never negative.
public struct Amount: Hashable, Sendable {
  /// The digits without the point.
  public let coefficient: Int64

  /// How many of the digits stand after the point; the last of them is not 0.
  public let scale: Int

  /// The number `coefficient / 10^scale`; nil when it is negative or has too many digits.
  public init?(coefficient: Int64, scale: Int = 0) {
    guard coefficient >= 0, scale >= 0 else { return nil }
    var (digits, places) = (coefficient, scale)
    while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
    guard places <= 8, digits / Self.power(places) < 1_000_000_000_000_000 else { return nil }
    (self.coefficient, self.scale) = (digits, places)
  }

  /// Reads digits with at most one decimal point: `5000000`, `100.50`.
  ///
  /// Nil for signs, exponents, thousands separators and anything else: `1.000.000` has two points
  /// and is refused, not guessed at.
  public init?(_ text: some StringProtocol) {
    var (digits, scale, isFraction, seen): (Int64, Int, Bool, Bool) = (0, 0, false, false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), seen, !isFraction {
        isFraction = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, tooLarge) = digits.multipliedReportingOverflow(by: 10)
      let (sum, stillTooLarge) = product.addingReportingOverflow(Int64(byte - 0x30))
      guard !tooLarge, !stillTooLarge else { return nil }
      (digits, seen) = (sum, true)
      if isFraction { scale += 1 }
    }
    guard seen, !isFraction || scale > 0 else { return nil }
    self.init(coefficient: digits, scale: scale)
  }

  /// A whole number of units below 10^15.
  public init(units: UInt32) {
    (coefficient, scale) = (Int64(units), 0)
  }

  static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}

extension Amount {
  /// The whole number nearest to the product, halves up; nil when it has more than 18 digits.
  public func times(_ rate: Amount) -> Int64? {
    let product = Int128(coefficient) * Int128(rate.coefficient)
    let divisor = Int128(Self.power(scale)) * Int128(Self.power(rate.scale))
    let rounded = (product * 2 + divisor) / (divisor * 2)
    return rounded < 1_000_000_000_000_000_000 ? Int64(rounded) : nil
  }

  public var isZero: Bool { coefficient == 0 }
}

extension Amount: CustomStringConvertible {
  /// Digits with a decimal point where there is a fraction: `5000000`, `100.5`.
  public var description: String {
    guard scale > 0 else { return String(coefficient) }
    let power = Self.power(scale)
    return "\(coefficient / power)." + Int(coefficient % power).padded(scale)
  }
}
