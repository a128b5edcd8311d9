import Facts
import Naming

/// Reads sums of money as offices write them: `10.000.000 đ`, `2 tỷ 500 triệu`, `1.000 USD`.
///
/// A text that says more than one sum, a sum for each of several, or a thing instead of money is
/// not read: a wrong sum is worse than none.
struct AmountReading: Equatable {
  /// Digits with a point before decimals; nil where the text names no one sum.
  private(set) var amount: String?

  /// What the text itself says.
  private(set) var currency: Currency?

  /// The đồng where figures are in `triệu` or `tỷ` and nothing names another currency.
  private(set) var impliedCurrency: Currency?

  /// Whether the text speaks of money, read or not.
  private(set) var isOfMoney = false

  init(_ text: String, unit: AmountUnit?) {
    guard text.utf8.count <= 200 else { return }
    let tokens = AmountText.tokens(of: text)
    let hasScale = tokens.contains { $0.scale != nil }
    let words = tokens.filter { $0.number == nil && $0.scale == nil }.map(\.text)
    let found = CurrencyWords(words, text)
    isOfMoney = hasScale || !found.currencies.isEmpty
    guard found.currencies.count <= 1, let start = tokens.firstIndex(where: { $0.number != nil }),
      let end = tokens.lastIndex(where: { $0.number != nil || $0.scale != nil })
    else { return }
    let sum = Array(tokens[start...end])
    guard sum.allSatisfy({ $0.number != nil || $0.scale != nil }),
      !tokens[..<start].contains(where: { $0.scale != nil }), !found.refuses,
      // Accounts write what is taken away in brackets.
      start == 0 || tokens[start - 1].text != "("
    else { return }
    // What is left unread may be a thing that is counted: 20 suất quà.
    guard found.unread.isEmpty || !found.currencies.isEmpty else { return }
    let isNamed = !found.currencies.isEmpty
    let multiple = hasScale || isNamed ? 1 : unit?.multiple ?? 1
    guard let amount = AmountSum(sum, isNamed: isNamed).total.flatMap({ Self.times($0, multiple) })
    else { return }
    self.amount = amount.description
    currency = found.currencies.first
    if hasScale, currency == nil { impliedCurrency = .vnd }
  }

  static func times(_ amount: Amount, _ multiple: Int64) -> Amount? {
    let (product, isTooLarge) = amount.coefficient.multipliedReportingOverflow(by: multiple)
    return isTooLarge ? nil : Amount(coefficient: product, scale: amount.scale)
  }
}

/// What numbers and scales come to together.
private struct AmountSum {
  private(set) var total: Amount?

  /// `isNamed`: whether the text names a currency: `1 triệu 500 đồng` may mean either.
  init(_ tokens: [AmountText], isNamed: Bool) {
    var (sum, last): (Int64, Int64) = (0, .max)
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token.scale == AmountText.half {
        guard last > 1, last < .max, rest.isEmpty else { return }
        sum += last / 2
        last = 1
        continue
      }
      guard let number = token.number else { return }
      var scale: Int64 = 1
      while let next = rest.first?.scale, next != AmountText.half, scale <= 1_000_000 {
        guard scale == 1 || scale < next else { return }
        scale *= next
        rest.removeFirst()
      }
      if last == .max, rest.isEmpty {
        total = AmountReading.times(number, scale)
        return
      }
      let isShort = scale == 1 && last < .max && rest.isEmpty
      guard
        let part = isShort
          ? Self.short(token, after: last, isNamed) : Self.whole(number, scale, below: last)
      else { return }
      sum += part
      last = scale
    }
    total = Amount(coefficient: sum)
  }

  private static func whole(_ number: Amount, _ scale: Int64, below last: Int64) -> Int64? {
    guard let part = AmountReading.times(number, scale), part.scale == 0, scale > 1,
      part.coefficient < last
    else { return nil }
    return part.coefficient
  }

  /// The figures behind the last scale: `1tr5`, `1 triệu 500`, `1 triệu 500.000`.
  private static func short(_ token: AmountText, after scale: Int64, _ isNamed: Bool) -> Int64? {
    guard let number = token.number, number.scale == 0 else { return nil }
    if !token.text.allSatisfy({ $0.isASCII && $0.isNumber }) || token.text.utf8.count > 3 {
      return number.coefficient < scale && number.coefficient >= 1000 ? number.coefficient : nil
    }
    guard token.isGlued || !isNamed else { return nil }
    return switch token.text.utf8.count {
    case 1: number.coefficient * (scale / 10)
    case 3: number.coefficient * (scale / 1000)
    default: nil
    }
  }
}
