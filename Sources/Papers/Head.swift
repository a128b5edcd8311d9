public import Facts

extension Paper {
  /// What stands above the title: the bodies and the number left, the nation, place and date right.
  ///
  /// Without bodies and number, as on a citizen's letter, the nation stands in the middle.
  public struct Head: Equatable, Sendable {
    /// The body above the one that issues; shown in capitals.
    public let superior: String?

    /// The body that issues the paper; shown in bold capitals with a rule below.
    public let issuer: String?

    /// Whether the nation's name and motto (quốc hiệu, tiêu ngữ) are shown.
    public let hasMotto: Bool

    /// The number with its symbol, `05/TTr-MTTQ`; "Số:" is put before it.
    public let number: String?
    public let dateLine: DateLine?

    public init(
      superior: String? = nil, issuer: String? = nil, hasMotto: Bool = true, number: String? = nil,
      dateLine: DateLine? = nil
    ) {
      self.superior = superior
      self.issuer = issuer
      self.hasMotto = hasMotto
      self.number = number
      self.dateLine = dateLine
    }

    /// A number with its symbol, with a 0 before it below 10: `05/TTr-MTTQ`.
    public static func number(_ number: Int, _ symbol: String) -> String {
      "\(number.padded(2))/\(symbol)"
    }

    /// Whether anything stands in the left column.
    package var hasBodies: Bool { superior != nil || issuer != nil || number != nil }
  }

  /// Where and when a paper is made: "Đà Nẵng, ngày 05 tháng 02 năm 2026".
  public struct DateLine: Equatable, Sendable {
    /// Nil leaves dots to write on.
    public let place: String?

    /// Nil leaves dots to write on.
    public let day: Day?

    public init(_ place: String?, _ day: Day?) {
      self.place = place
      self.day = day
    }
  }
}

extension Paper.DateLine {
  /// The line as the decree has it: days below 10 and the months 1 and 2 get a 0, others none.
  public func text(in language: Language) -> String {
    "\(place ?? "………"), " + (language == .vi ? vietnameseDay : englishDay)
  }

  private var vietnameseDay: String {
    guard let day else { return "ngày …… tháng …… năm ……" }
    let month = day.month <= 2 ? day.month.padded(2) : String(day.month)
    return "ngày \(day.day.padded(2)) tháng \(month) năm \(day.year)"
  }

  private var englishDay: String {
    guard let day else { return "date: ………………" }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
