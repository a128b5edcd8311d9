import ArgumentParser
import KieuBao

/// A day as an officer writes it, by the sun or by the moon.
struct WrittenDay: ExpressibleByArgument {
  private let text: String

  init(argument: String) { text = argument }

  /// - Throws: `usage` for no day of the usual calendar, else why there is no such lunar day.
  func day(near today: Day, of option: String) throws(Problem) -> Day {
    if let day = Day(argument: text) { return day }
    guard PartialDate(text) == nil, text.contains(where: \.isLetter) else {
      throw .usage(
        Wording(vi: "--\(option) cần một ngày", en: "--\(option) takes a day"),
        hint: Wording(
          vi: "viết 2027-02-06, 06/02/2027, hoặc ngày âm lịch như al:20/12/2026",
          en: "write 2027-02-06, 06/02/2027, or a lunar date such as al:20/12/2026"))
    }
    do throws(Problem) {
      return try LunarDay(written: text, near: today).gregorian
    } catch {
      throw error.of(field: option)
    }
  }
}

/// What an event is, but its name and its day.
struct EventOptions: ParsableArguments {
  @Option(
    help: help(
      vi: "Loại: xuan_que_huong, tet, 30_4, 2_9, other.",
      en: "The kind: xuan_que_huong, tet, 30_4, 2_9, other."))
  var kind: EventKind?

  @Option(
    help: ArgumentHelp(
      say(vi: "Ngày âm lịch, thay cho --date.", en: "The lunar day, in the place of --date."),
      valueName: "al:d/m/yyyy"))
  var lunar: WrittenDay?

  @Option(
    help: help(vi: "Ngày cuối, nếu nhiều ngày.", en: "The last day, of several days."))
  var lastDay: WrittenDay?

  @Option(
    help: help(vi: "Giờ, như \"8 giờ 00\".", en: "The hour, as letters say it: \"8.00 a.m.\"."))
  var time: String?

  @Option(help: help(vi: "Nơi tổ chức.", en: "The place."))
  var place: String?

  @Option(help: help(vi: "Số giấy mời nhiều nhất.", en: "How many letters at the most."))
  var quota: Int?

  @Option(
    help: ArgumentHelp(
      say(
        vi:
          "Phần giấy mời nhiều nhất cho một nơi, một nước, một diện khách: 48=100, US=20, kind:donor=50.",
        en: "At the most so many letters to a place, a country or a kind of guest: 48=100, US=20, "
          + "kind:donor=50."),
      valueName: "who=n"))
  var share: [String] = []

  @Option(
    help: help(
      vi: "Ưu tiên, quan trọng nhất trước: \(priorityWords).",
      en: "Who comes first, the most important first: \(priorityWords)."))
  var priority: [Priority] = []

  @Option(help: help(vi: "Hạn trả lời.", en: "The last day to answer."))
  var replyBy: WrittenDay?
}

private let priorityWords = Priority.allCases.map(\.rawValue).joined(separator: ", ")

extension EventOptions {
  /// The day of the event; nil where none was given.
  func day(_ date: WrittenDay?, in surroundings: Surroundings) throws(Problem) -> Day? {
    guard date == nil || lunar == nil else { throw Self.twoDays }
    if let date { return try date.day(near: surroundings.day, of: "date") }
    return try lunar?.day(near: surroundings.day, of: "lunar")
  }

  /// Puts what was said in the place of what an event has; what was not said stays.
  func change(_ programme: inout Programme, in surroundings: Surroundings) throws(Problem) {
    if let kind { programme.kind = kind }
    if let lastDay {
      programme.lastDay = try lastDay.day(near: programme.date, of: "last-day")
    }
    if let time { programme.time = time }
    if let place { programme.place = place }
    if let quota { programme.quota = quota }
    if !share.isEmpty { programme.shares = try shares() }
    if !priority.isEmpty { programme.priorities = priority }
    if let replyBy { programme.replyBy = try replyBy.day(near: programme.date, of: "reply-by") }
  }

  /// The shares in order; one that is said twice is the last said.
  private func shares() throws(Problem) -> [QuotaShare] {
    var shares: [QuotaShare] = []
    for text in share {
      let share = try QuotaShare(written: text)
      shares.removeAll { $0.scope == share.scope }
      shares.append(share)
    }
    return shares
  }

  private static let twoDays = Problem.usage(
    Wording(
      vi: "chỉ nêu một trong --date và --lunar", en: "give one of --date and --lunar, not both"))

  static let noDay = Problem.usage(
    Wording(vi: "chưa nêu ngày tổ chức", en: "no day given"),
    hint: Wording(
      vi: "thêm --date NGÀY hoặc --lunar al:20/12/2026",
      en: "add --date DATE or --lunar al:20/12/2026"))
}

extension QuotaShare {
  /// Reads `48=100`, `Mỹ=20` or `kind:donor=50`.
  ///
  /// - Throws: `usage`; what a place or a country that is not known throws.
  fileprivate init(written text: String) throws(Problem) {
    guard let sign = text.lastIndex(of: "="), let letters = Int(text[text.index(after: sign)...]),
      letters >= 0
    else { throw Self.unreadable }
    self.init(try Scope(written: String(text[..<sign])), letters: letters)
  }

  fileprivate static let unreadable = Problem.usage(
    Wording(vi: "không đọc được --share", en: "--share is not readable"),
    hint: Wording(
      vi: "viết 48=100 (tỉnh hoặc xã), US=20 (nước) hoặc kind:donor=50 (diện khách)",
      en: "write 48=100 (a province or commune), US=20 (a country) or kind:donor=50"))
}

extension QuotaShare.Scope {
  fileprivate init(written text: String) throws(Problem) {
    if text.hasPrefix("kind:") {
      guard let kind = GuestKind(written: text.dropFirst(5)) else { throw QuotaShare.unreadable }
      self = .kind(kind)
    } else if text.first?.isNumber == true {
      switch try Locality(text, field: "share") {
      case .commune(let commune): self = .locality(commune.code)
      case .province(let province): self = .locality(province.code)
      case .wholeCountry: throw QuotaShare.unreadable
      }
    } else {
      self = .country(try Country(written: text))
    }
  }
}
