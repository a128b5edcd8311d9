import Facts

extension Wording {
  /// A sum in đồng with its digits in groups: `1.250.000 đồng`, `VND 1,250,000`.
  static func dong(_ sum: Int64) -> Wording {
    Wording(vi: "\(grouped(sum, by: ".")) đồng", en: "VND \(grouped(sum, by: ","))")
  }

  /// A whole number with its digits in groups.
  static func number(_ number: Int64) -> Wording {
    Wording(vi: grouped(number, by: "."), en: grouped(number, by: ","))
  }

  private static func grouped(_ number: Int64, by separator: Character) -> String {
    var text = ""
    let digits = String(number.magnitude)
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(separator) }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }
}
