/// A moment, in whole seconds since 1970-01-01 00:00:00 UTC.
public struct Moment: Hashable, Comparable, Sendable {
  public let seconds: Int64

  /// Seconds outside the years 1 to 9999 are taken as the nearest within: files may tell anything.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
  }

  public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }
}

extension Moment {
  /// The day it is in Vietnam (UTC+7, without summer time since 1975).
  public var dayInVietnam: Day {
    Day(sinceEpoch: Int((seconds + 7 * 3600).flooredQuotient(by: 86_400)))
  }
}

extension Moment: CustomStringConvertible {
  /// ISO 8601 in UTC: `2026-11-21T05:50:28Z`.
  public var description: String {
    let days = seconds.flooredQuotient(by: 86_400)
    let rest = Int(seconds - days * 86_400)
    let day = Day(sinceEpoch: Int(days))
    return
      "\(day)T\((rest / 3600).padded(2)):\((rest / 60 % 60).padded(2)):\((rest % 60).padded(2))Z"
  }
}

extension Moment {
  /// Reads ``description``; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].last == "Z", let day = PartialDate(parts[0])?.exactDay else {
      return nil
    }
    let clock = parts[1].dropLast().split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3 else { return nil }
    self.init(
      seconds: Int64(day.sinceEpoch) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    // What is out of its range, signed or padded otherwise comes out as another text.
    guard description == text else { return nil }
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Int {
  /// The digits of a number, filled with zeros on the left.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
