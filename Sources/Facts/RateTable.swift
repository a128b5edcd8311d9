/// Exchange rates to đồng by date, for gifts whose own rate nobody kept.
public struct RateTable: Equatable, Sendable {
  /// Đồng for one unit of a currency from a day on, until the next entry of that currency.
  public struct Entry: Hashable, Sendable {
    public let currency: Currency
    public let from: Day
    public let rate: Amount

    public init(_ currency: Currency, from: Day, rate: Amount) {
      self.currency = currency
      self.from = from
      self.rate = rate
    }
  }

  private let entries: [Currency: [Entry]]

  public init(_ entries: [Entry] = []) {
    self.entries = Dictionary(grouping: entries, by: \.currency)
      .mapValues { $0.sorted { $0.from < $1.from } }
  }

  /// The rate in force on the last day a date can mean; nil before the first entry of a currency.
  public func rate(of currency: Currency, on date: PartialDate) -> Amount? {
    entries[currency]?.last { $0.from <= date.latest }?.rate
  }

  /// A sum's value in whole đồng: at the rate kept with it, else at this table's.
  public func value(of money: Money, on date: PartialDate) -> Int64? {
    money.inVND(at: money.rate == nil ? rate(of: money.currency, on: date) : nil)
  }
}
