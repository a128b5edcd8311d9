package import Facts

extension Invention {
  /// Exchange rates by year, to try the program with: illustrative, not official.
  ///
  /// Round numbers near what a unit cost at the time, from 2005 to 2026; a day after the last entry
  /// has the last rate. An office keeps a table of its own from the bank's notices.
  package static let rates: [RateTable.Entry] = rateTable.split(separator: "\n").flatMap(entries)

  private static func entries(of line: Substring) -> [RateTable.Entry] {
    let parts = line.split(separator: " ")
    return zip(["USD", "EUR", "AUD", "JPY", "KRW"], parts.dropFirst()).compactMap { code, rate in
      guard let year = Int(parts[0]), let currency = Currency(code), let rate = Amount(rate) else {
        return nil
      }
      return RateTable.Entry(currency, from: .first(of: year), rate: rate)
    }
  }

  /// Year, then đồng for one USD, EUR, AUD, JPY and KRW.
  private static let rateTable = """
    2005 15800 19700 12000 144 15.5
    2006 16000 20100 12000 138 16.8
    2007 16100 22000 13500 137 17.3
    2008 16500 24100 14000 160 15.1
    2009 17900 24900 14000 191 14.0
    2010 19000 25200 17500 217 16.4
    2011 20600 28700 21300 259 18.6
    2012 20800 26800 21600 261 18.5
    2013 21000 27900 20300 215 19.2
    2014 21200 28200 19100 200 20.1
    2015 21900 24300 16500 181 19.4
    2016 22400 24800 16600 206 19.3
    2017 22700 25700 17400 203 20.1
    2018 23000 27200 17200 208 20.9
    2019 23200 26000 16100 213 19.9
    2020 23200 26500 16000 217 19.7
    2021 23000 27200 17300 209 20.1
    2022 23400 24700 16300 179 18.1
    2023 23800 25800 15800 170 18.2
    2024 25000 27100 16500 165 18.3
    2025 26000 29400 16800 174 18.4
    2026 26200 30000 17000 170 18.0
    """
}
