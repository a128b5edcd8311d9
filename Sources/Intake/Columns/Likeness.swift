import Facts
import Localities
import Naming

/// Whether a text looks like a value of a kind, whatever the header says.
enum Likeness: CaseIterable {
  case phone, email, date, country, sex, name

  func holds(for text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    let text = text.tidy
    switch self {
    case .phone: return isPhone(text)
    case .email: return text.contains("@") && text.contains(".")
    case .date: return isDate(text)
    case .country: return HostReading.read(text).country != nil
    case .sex: return WordReading.sexOrTitle(text) != nil
    case .name: return isName(text)
    }
  }

  /// What is longer, in bytes, is a text of several values or none; looking costs time by its length.
  static let longest = 1000

  private func isPhone(_ text: String) -> Bool {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard 8...40 ~= digits.utf8.count, !isDate(text), !text.contains("@") else { return false }
    let letters = text.count(where: \.isLetter)
    return letters <= 20 && !Likeness.isDocument(text)
  }

  /// A document's number of 12 figures that begins with a province's code and a century.
  private static func isDocument(_ text: String) -> Bool {
    text.utf8.count == 12 && text.hasPrefix("0") && !text.hasPrefix("00")
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func isDate(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let reading = DateReading(field: "", order: .dayFirst, day: Day(sinceEpoch: 30_000))
    guard let date = reading.read(text).date else { return false }
    return 1850...2060 ~= date.year
  }

  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " " as Character)
    guard 2...6 ~= words.count, !text.contains(where: \.isNumber), text.count < 60 else {
      return false
    }
    return FamilyNames.common.contains(folded(words[0])) && text.first?.isUppercase == true
  }
}

extension ColumnUse {
  /// Whether a text can be read as a value of the use.
  func reads(_ text: String) -> Bool {
    guard text.utf8.count <= Likeness.longest else { return likeness == nil }
    if CellWords.saysNothing(text) || CellWords.saysAsAbove(text) { return true }
    switch (key, part) {
    case (_, .male?), (_, .female?): return CellWords.isMark(text) || Likeness.date.holds(for: text)
    case ("dob", .day?), ("dob", .month?): return Int(text.tidy).map { 0...31 ~= $0 } ?? false
    case ("phone", _): return Likeness.phone.holds(for: text) || Likeness.email.holds(for: text)
    case ("email", _): return Likeness.email.holds(for: text)
    case ("dob", _), ("birth_year", _), ("year_left", _), ("registered_on", _), ("given_on", _):
      return Likeness.date.holds(for: text)
    case ("sex", nil): return Likeness.sex.holds(for: text)
    case ("host_country", nil): return Likeness.country.holds(for: text)
    case ("full_name", _): return text.contains(where: \.isLetter) && !text.contains("@")
    case ("amount", nil): return AmountReading(text, unit: nil).amount != nil
    case ("category", nil): return WordReading.category(text) != nil
    default: return true
    }
  }

  /// Whether a readable value shows that a row is of a person or a gift: no total or signature
  /// has a date of birth, a country or a phone.
  var tellsOfPerson: Bool {
    ["dob", "birth_year", "host_country", "phone", "email", "year_left", "given_on"].contains(key)
      && [nil, .male, .female].contains(part)
  }

  /// What its values look like; nil where they are words of any kind.
  var likeness: Likeness? {
    guard part == nil || part == .male || part == .female else { return nil }
    return switch key {
    case "phone": .phone
    case "email": .email
    case "dob", "birth_year", "year_left", "registered_on", "given_on": .date
    case "host_country": .country
    case "sex" where part == nil: .sex
    case "full_name" where part == nil: .name
    default: nil
    }
  }
}
