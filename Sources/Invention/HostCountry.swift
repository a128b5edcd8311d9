/// A country that invented persons live in.
struct HostCountry: Sendable {
  let code: String

  /// The first year in which people left for it.
  let firstYear: Int

  /// How old people are when they leave for it.
  let ages: ClosedRange<Int>

  /// The currency its people give in where they do not give đồng.
  let currency: String
  let cities: [String]
  let numbers: NumberPlan

  static let all: Weighted<HostCountry> = {
    let plans = NumberPlan.all
    return Weighted(table.split(separator: "\n").map { read(String($0), plans) })
  }()

  private static func read(
    _ line: String, _ plans: [String: NumberPlan]
  ) -> (item: HostCountry, weight: Int) {
    let parts = line.split(separator: ";").map(String.init)
    let ages = parts[3].split(separator: "-").compactMap { Int($0) }
    guard let share = Int(parts[1]), let firstYear = Int(parts[2]), let numbers = plans[parts[0]]
    else { preconditionFailure("the table of host countries is complete") }
    let country = HostCountry(
      code: parts[0], firstYear: firstYear, ages: ages[0]...ages[1], currency: parts[4],
      cities: parts[5].split(separator: "/").map(String.init), numbers: numbers)
    return (country, share)
  }
}
