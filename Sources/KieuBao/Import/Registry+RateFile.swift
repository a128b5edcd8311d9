public import Facts
import Spreadsheets
import Storage

extension Problem {
  fileprivate static let noRows = Problem(
    "empty_file", message: Wording(vi: "tệp không có dòng nào", en: "the file has no rows"))
}

extension Registry {
  /// Keeps the exchange rates of a CSV or XLSX file with the columns `currency`, `from`, `rate`,
  /// and `source` if wanted: all of them, or none.
  ///
  /// - Returns: How many rates the file holds.
  /// - Throws: ``ImportRefused``; ``Facts/Problem`` for a file that cannot be read as a table.
  public func importRates(_ path: String, at now: Moment) throws -> Int {
    let reader = try SheetReader.open(path: path)
    guard let first = try reader.next() else { throw Problem.noRows }
    let places = try RateColumns(first)
    var (rows, problems): ([(RateTable.Entry, String?)], [Problem]) = ([], [])
    while let row = try reader.next() {
      guard !row.cells.allSatisfy(\.isBlank) else { continue }
      do {
        rows.append(try places.rate(in: row.cells))
      } catch let problem as Problem {
        problems.append(problem.at(row: row.number))
      }
    }
    guard problems.isEmpty else {
      throw ImportRefused(rows: problems)
    }
    try perform(Deed("rate.import"), at: now) { session in
      try session.checkRates()
      for (rate, source) in rows { try session.keep(rate, source: source) }
      try session.noteRates()
    }
    return rows.count
  }
}

/// Which column of a file of rates holds what.
private struct RateColumns {
  private let currency, from, rate: Int
  private let source: Int?

  init(_ header: SheetRow) throws(Problem) {
    let names = header.cells.map { plainFold($0) }
    func place(_ key: String) throws(Problem) -> Int {
      guard let place = names.firstIndex(of: key) else {
        throw Problem(
          "missing_column", field: key, row: header.number,
          message: Wording(
            vi: "dòng tiêu đề thiếu cột \(key)", en: "the header row lacks the column \(key)"),
          hint: Wording(
            vi: "các cột: currency, from, rate, source", en: "columns: currency, from, rate, source"
          ))
      }
      return place
    }
    (currency, from, rate) = (try place("currency"), try place("from"), try place("rate"))
    source = names.firstIndex(of: "source")
  }

  func rate(in cells: [String]) throws -> (RateTable.Entry, String?) {
    func text(_ place: Int, _ field: String) throws(Problem) -> String {
      guard place < cells.count, !cells[place].isBlank else { throw CleanText.missing(field) }
      return cells[place]
    }
    let money = try Currency(checked: text(currency, "currency"), field: "currency")
    guard let day = PartialDate(try text(from, "from").trimmed)?.exactDay else {
      throw Problem(
        "bad_date", field: "from",
        message: Wording(vi: "ngày không hợp lệ", en: "this is not a real day"))
    }
    let amount = try Amount(checked: text(rate, "rate"), field: "rate")
    guard !amount.isZero else {
      throw Problem(
        "bad_amount", field: "rate", message: Wording(vi: "tỷ giá bằng 0", en: "the rate is zero"))
    }
    let source = source.flatMap { $0 < cells.count && !cells[$0].isBlank ? cells[$0] : nil }
    return (
      RateTable.Entry(money, from: day, rate: amount),
      try source.map { try CleanText.line($0, field: "source", limit: 200) }
    )
  }
}
