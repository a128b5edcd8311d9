public import Facts
import Sealing
import Storage

extension Registry {
  /// Keeps exchange rates to đồng, in the place of those of the same currency and day.
  public func keep(_ rates: [RateTable.Entry], source: String?, at now: Moment) throws {
    let source = try source.map { try CleanText.line($0, field: "source", limit: 200) }
    try perform(Deed("rate.set"), at: now) { session in
      try session.checkRates()
      for rate in rates { try session.keep(rate, source: source) }
      try session.noteRates()
    }
  }

  /// All exchange rates, by currency and day, with where each is from.
  public func rates(at now: Moment) throws -> [(entry: RateTable.Entry, source: String?)] {
    try perform(Deed("rate.list"), at: now) { session in
      try session.changes.rates().map { (try $0.entry, $0.source) }
    }
  }
}

extension Session {
  func keep(_ rate: RateTable.Entry, source: String?) throws {
    try changes.keep(
      RateRow(
        currency: rate.currency.code, fromDay: rate.from.description,
        rate: rate.rate.description, source: source))
  }

  /// Writes the digest of all rates into the entry: they stand in the clear, and awards hang on them.
  func noteRates() throws { note("rates", try ratesDigest()) }

  /// Refuses to go on from rates that somebody changed behind the log's back.
  ///
  /// - Throws: `check_failed`.
  func checkRates() throws {
    let told = try changes.lastRateEntry().flatMap { TrailText($0).digests["rates"] }
    guard try ratesDigest() == told ?? Self.digest(ofRates: []) else {
      throw RegistryError.tampered("exchange_rate")
    }
  }

  func ratesDigest() throws -> String { Self.digest(ofRates: try changes.rates()) }

  /// BLAKE2b-256 of the lines `currency day rate`, each with a line feed, in order.
  static func digest(ofRates rates: [RateRow]) -> String {
    let lines = rates.map { "\($0.currency) \($0.fromDay) \($0.rate)\n" }
    return Sealing.digest(Array(lines.joined().utf8)).hex
  }

  func rates() throws -> RateTable {
    RateTable(try changes.rates().map { try $0.entry })
  }
}

extension RateRow {
  fileprivate var entry: RateTable.Entry {
    get throws {
      guard let currency = Currency(currency), let day = PartialDate(fromDay)?.exactDay,
        let rate = Amount(rate)
      else { throw StoreError.damaged(file: Store.dataFile) }
      return RateTable.Entry(currency, from: day, rate: rate)
    }
  }
}
