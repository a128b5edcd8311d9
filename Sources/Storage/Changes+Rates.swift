import GRDB

/// One exchange rate, as it is stored.
package struct RateRow: Equatable, Sendable {
  package let currency: String
  package let fromDay: String
  package let rate: String
  package let source: String?

  package init(currency: String, fromDay: String, rate: String, source: String?) {
    self.currency = currency
    self.fromDay = fromDay
    self.rate = rate
    self.source = source
  }
}

extension Changes {
  /// Keeps a rate, in the place of one of the same currency and day.
  package func keep(_ rate: RateRow) throws {
    try data.execute(
      sql: """
        INSERT OR REPLACE INTO exchange_rate (currency, from_day, rate, source) VALUES (?, ?, ?, ?)
        """, arguments: [rate.currency, rate.fromDay, rate.rate, rate.source])
  }

  /// All rates, by currency and day.
  package func rates() throws -> [RateRow] {
    try Row.fetchAll(data, sql: "SELECT * FROM exchange_rate ORDER BY currency, from_day").map {
      RateRow(
        currency: $0["currency"], fromDay: $0["from_day"], rate: $0["rate"], source: $0["source"])
    }
  }
}
