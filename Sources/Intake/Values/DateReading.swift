import Facts
import Naming

/// Reads the dates of lists, written in whatever way.
struct DateReading {
  let field: String
  let order: DateOrder

  /// The day it is: no date is later.
  let day: Day

  /// Whether a bare number may be a count of days, as Excel keeps dates.
  var takesSerials = true

  /// Whether such a count is from 1904, as in workbooks from old Macs.
  var countsFrom1904 = false

  /// The date, or nil where the text names none, with what should be known of it.
  func read(_ text: String) -> (date: PartialDate?, remarks: [Problem]) {
    if let plain = PartialDate(text.tidy),
      order == .dayFirst || text.first == "1" && plain.day == nil
    {
      return plain.year < 2101 ? (plain, []) : bare(plain.year)
    }
    let parts = DateParts(text)
    guard !parts.numbers.isEmpty else { return (nil, []) }
    var (date, remarks) = (PartialDate?.none, [Problem]())
    switch parts.numbers.count {
    case 1: (date, remarks) = one(parts)
    case 2: (date, remarks) = two(parts)
    case 3: (date, remarks) = three(parts)
    default: return (nil, [])
    }
    if date != nil, parts.isApproximate { remarks.append(.approximateDate(field)) }
    return (date, remarks)
  }

  private typealias Found = (PartialDate?, [Problem])

  private func one(_ parts: DateParts) -> Found {
    let number = parts.numbers[0]
    if let month = parts.month { return dated(year: number, month: month, day: nil) }
    switch number.digits {
    case 4, 5: return bare(number.value)
    case 8: return packed(number.value)
    case 2 where number.value >= 10 || parts.namesYear: return dated(year: number)
    default: return (nil, [])
    }
  }

  /// A year, or a count of days from 1905 to 2064.
  private func bare(_ number: Int) -> Found {
    if 1800...2100 ~= number { return (PartialDate(year: number), []) }
    guard takesSerials, 2101...60_000 ~= number else { return (nil, []) }
    return (
      PartialDate(Day(sinceEpoch: number - (countsFrom1904 ? 24_107 : 25_569))),
      [.serialDate(field)]
    )
  }

  /// `01051970` or `19700501`.
  private func packed(_ number: Int) -> Found {
    let (first, middle, last) = (number / 1_000_000, number / 10_000 % 100, number % 10_000)
    if let date = PartialDate(year: last, month: middle, day: first), 1850...day.year ~= last {
      return (date, [])
    }
    return (PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100), [])
  }

  private func two(_ parts: DateParts) -> Found {
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    if let month = parts.month {
      let isYearFirst = first.digits == 4
      return dated(
        year: isYearFirst ? first : second, month: month, day: (isYearFirst ? second : first).value)
    }
    switch (first.digits, second.digits) {
    case (4, 4): return (PartialDate(year: first.value), [.approximateDate(field)])
    case (4, _): return dated(year: first, month: second.value, day: nil)
    case (_, 4): return dated(year: second, month: first.value, day: nil)
    default:
      return second.value > 31 ? dated(year: second, month: first.value, day: nil) : (nil, [])
    }
  }

  private func three(_ parts: DateParts) -> Found {
    let numbers = parts.numbers
    if numbers[0].digits == 4 {
      return dated(year: numbers[0], month: numbers[1].value, day: numbers[2].value)
    }
    let monthFirst = order == .monthFirst && !parts.namesMonth
    let (day, month) = monthFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    let found = dated(year: numbers[2], month: month.value, day: day.value)
    guard found.0 == nil, !parts.namesMonth else { return found }
    let other = dated(year: numbers[2], month: day.value, day: month.value)
    return other.0 == nil ? other : (other.0, other.1 + [.otherDateOrder(field)])
  }
}

extension DateReading {
  /// A date whose year may have two figures, and whose month or day may be 0, which is not known.
  private func dated(year: DateParts.Number, month: Int? = nil, day: Int? = nil) -> Found {
    guard year.digits == 4 || year.digits == 2 else { return (nil, []) }
    let month = month == 0 ? nil : month
    let part = month == nil || day == 0 ? nil : day
    if year.digits == 4 { return (PartialDate(year: year.value, month: month, day: part), []) }
    let (full, isSure) = century(of: year.value)
    let date = PartialDate(year: full, month: month, day: part)
    return (date, isSure ? [] : [.twoDigitYear(field)])
  }

  /// The last year that ends so and is not to come; sure where the one before is over 110 years ago.
  private func century(of year: Int) -> (Int, isSure: Bool) {
    let latest = year + (day.year / 100) * 100
    let full = latest > day.year ? latest - 100 : latest
    return (full, latest > day.year || full - 100 < day.year - 110)
  }
}
