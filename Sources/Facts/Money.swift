/// A sum in a currency, with the rate to đồng that was kept with it.
public struct Money: Hashable, Sendable {
  public let amount: Amount
  public let currency: Currency

  /// Đồng for one unit of ``currency`` on the day of the gift; nil when nobody kept it.
  public let rate: Amount?

  public init(_ amount: Amount, _ currency: Currency, rate: Amount? = nil) {
    self.amount = amount
    self.currency = currency
    self.rate = rate
  }

  /// The value in whole đồng, halves up: at the kept rate, else at the given one.
  ///
  /// Nil when neither is known, or when the value has more than 18 digits.
  public func inVND(at tableRate: Amount? = nil) -> Int64? {
    if currency == .vnd { return amount.times(Self.one) }
    return (rate ?? tableRate).flatMap { amount.times($0) }
  }

  private static let one = Amount(units: 1)
}
