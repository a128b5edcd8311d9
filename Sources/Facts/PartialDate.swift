/// A date as precise as it is known: a year, a month of a year, or a day.
///
/// Never filled up: a year that was given alone stays a year.
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil when there is no such date in the years 1 to 9999, or a day is given without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1...9999 ~= year else { return nil }
    if let month {
      guard 1...12 ~= month else { return nil }
      if let day, !(1...Day.days(inMonth: month, of: year) ~= day) { return nil }
    } else if day != nil {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  public init(_ day: Day) {
    (year, month, self.day) = (day.year, day.month, day.day)
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `dd/mm/yyyy` or `mm/yyyy`; nil when the text names no date.
  ///
  /// Day and month may have one digit in the forms with a slash; a year always has four.
  public init?(_ text: some StringProtocol) {
    var (numbers, lengths, separator) = ([0], [0], UInt8?.none)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        guard numbers.count < 3, separator == nil || separator == byte else { return nil }
        separator = byte
        numbers.append(0)
        lengths.append(0)
      } else {
        guard (0x30...0x39).contains(byte), lengths[lengths.count - 1] < 4 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        lengths[lengths.count - 1] += 1
      }
    }
    let isSlashed = separator == UInt8(ascii: "/")
    if isSlashed {
      numbers.reverse()
      lengths.reverse()
    }
    let others = isSlashed ? 1...2 : 2...2
    guard lengths[0] == 4, lengths.dropFirst().allSatisfy(others.contains) else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }
}

extension PartialDate {
  /// The first day it can mean.
  public var earliest: Day { known(month ?? 1, day ?? 1) }

  /// The last day it can mean.
  public var latest: Day {
    let lastMonth = month ?? 12
    return known(lastMonth, day ?? Day.days(inMonth: lastMonth, of: year))
  }

  /// The day, when it is known to the day.
  public var exactDay: Day? { day == nil ? nil : earliest }

  private func known(_ month: Int, _ day: Int) -> Day {
    guard let found = Day(year: year, month: month, day: day) else {
      preconditionFailure("a partial date is checked when it is made")
    }
    return found
  }
}

extension PartialDate: Comparable {
  /// By the first day each can mean; the less precise first where these are the same.
  public static func < (one: PartialDate, other: PartialDate) -> Bool {
    (one.year, one.month ?? 0, one.day ?? 0) < (other.year, other.month ?? 0, other.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The ISO form of the precision it has: `1970`, `1970-05` or `1970-05-01`.
  public var description: String {
    [year.padded(4), month?.padded(2), day?.padded(2)].compactMap(\.self).joined(separator: "-")
  }

  /// As Vietnamese offices write it: `1970`, `05/1970` or `01/05/1970`.
  public var written: String {
    [day?.padded(2), month?.padded(2), year.padded(4)].compactMap(\.self).joined(separator: "/")
  }
}
