import KieuBao

extension Reader {
  /// A code, or the words for it.
  func cell(_ code: String, _ words: Wording) -> Cell {
    switch self {
    case .program: .text(code)
    case .person(let language): .text(words(language))
    }
  }

  /// A moment: `2026-11-21T05:50:28Z`, or the time in Vietnam, `21/11/2026 12:50`, in English
  /// `2026-11-21 12:50`.
  func cell(_ moment: Moment) -> Cell {
    switch self {
    case .program: .text(moment.description)
    case .person(let language): .text(moment.writtenInVietnam(language))
    }
  }
}

extension Moment {
  /// Day and minute in Vietnam (UTC+7), as offices write them.
  func writtenInVietnam(_ language: Language) -> String {
    // `…THH:MM:SSZ` of the moment seven hours later is the time on the clock there.
    let clock = Moment(seconds: seconds + 7 * 3600).description.dropFirst(11).prefix(5)
    let day = dayInVietnam
    return "\(language == .vi ? day.written : day.description) \(clock)"
  }
}
