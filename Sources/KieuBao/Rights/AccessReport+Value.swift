public import Facts
import Localities

extension AccessReport {
  /// A value as programs and people read it.
  public enum Value: Equatable, Sendable {
    case none
    case text(String)
    case texts([String])
    case number(Int)
    case amount(Amount)
    case date(PartialDate)
    case moment(Moment)
    case flag(Bool)

    /// A code and the words for it.
    case term(String, Wording)

    /// A commune's code and its name.
    case place(String, String)
  }
}

extension AccessReport.Value {
  /// The value in words; empty for none.
  public func written(in language: Language) -> String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): String(number)
    case .amount(let amount): grouped(amount.description, language)
    case .date(let date): language == .vi ? date.written : date.description
    case .moment(let moment): moment.writtenInVietnam(language)
    case .flag(let flag):
      flag ? Wording(vi: "Có", en: "yes")(language) : Wording(vi: "Không", en: "no")(language)
    case .term(_, let words): words(language)
    case .place(_, let name): name
    }
  }

  var isNone: Bool { self == .none || self == .texts([]) }

  static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .none }
  static func number(_ number: Int?) -> Self { number.map { .number($0) } ?? .none }
  static func date(_ date: PartialDate?) -> Self { date.map { .date($0) } ?? .none }
  static func day(_ day: Day?) -> Self { day.map { .date(PartialDate($0)) } ?? .none }

  static func term(_ term: (some Term)?) -> Self {
    term.map { .term($0.rawValue, $0.name) } ?? .none
  }

  static func place(_ code: CommuneCode?) -> Self {
    code.map { .place($0.code, $0.address) } ?? .none
  }

  static func country(_ country: Country?) -> Self {
    country.map { .term($0.code, $0.name) } ?? .none
  }
}

extension Moment {
  /// Day and minute in Vietnam (UTC+7), as offices write them.
  func writtenInVietnam(_ language: Language) -> String {
    let clock = Moment(seconds: seconds + 7 * 3600).description.dropFirst(11).prefix(5)
    let day = dayInVietnam
    return "\(language == .vi ? day.written : day.description) \(clock)"
  }
}

/// Digits in groups of three: `1.234,5` in Vietnamese, `1,234.5` in English.
private func grouped(_ number: String, _ language: Language) -> String {
  let (group, point) = language == .vi ? (".", ",") : (",", ".")
  let parts = number.split(separator: ".")
  let digits = Array(parts.first ?? "0")
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place).isMultiple(of: 3) { text += group }
    text.append(digit)
  }
  return text + (parts.count > 1 ? point + parts[1] : "")
}
