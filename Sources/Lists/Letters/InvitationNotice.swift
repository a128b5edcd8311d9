public import Facts
public import People
import Papers

/// What all letters of invitation to one event say.
///
/// The texts of office and event stand as they are given: for letters in English give them in English.
public struct InvitationNotice: Equatable, Sendable {
  public let letterhead: Letterhead
  public let programme: Programme

  /// The day in the lunar calendar, to stand beside the other: `ngày 20 tháng Chạp năm Bính Ngọ`.
  public let lunar: Wording?

  /// What the event is about, in a phrase or two.
  public let about: Wording?

  /// The day the letters are dated; nil leaves dots to write on.
  public let issuedOn: Day?
  public let language: Language

  public init(
    letterhead: Letterhead, programme: Programme, lunar: Wording? = nil, about: Wording? = nil,
    issuedOn: Day? = nil, language: Language = .vi
  ) {
    self.letterhead = letterhead
    self.programme = programme
    self.lunar = lunar
    self.about = about
    self.issuedOn = issuedOn
    self.language = language
  }
}

extension InvitationNotice {
  /// The head of the event's papers; without a number but on letters.
  func head(number: String? = nil) -> Paper.Head {
    Paper.Head(
      superior: letterhead.superior, issuer: letterhead.issuer, number: number,
      dateLine: Paper.DateLine(letterhead.place, issuedOn))
  }

  /// The number of a letter with its symbol, `05/GM-MTTQ-BTT`.
  func number(of letter: InvitationLetter) -> String {
    let symbol = letterhead.symbol.isEmpty ? "GM" : "GM-\(letterhead.symbol)"
    return Paper.Head.number(letter.number, symbol)
  }

  var signatures: [Paper.Signatures] {
    [Paper.Signatures(right: Paper.Signature(letterhead.capacity, name: letterhead.signer))]
  }

  /// To whom a letter goes, and where its copy is kept: as the letterhead says, else `Lưu: VT`.
  var recipients: [String] {
    let file = letterhead.recipients.last { $0.lowercased().hasPrefix("lưu") }
    return language == .vi ? ["Như trên", file ?? "Lưu: VT"] : ["As above", "Files"]
  }
}

extension InvitationNotice {
  /// When the event takes place: the hour, the days, and the lunar date beside them.
  var when: String {
    let beside = lunar.map { Wording(vi: " (tức \($0.vi))", en: " (\($0.en))")(language) }
    let date = programme.date.words(
      in: language, until: programme.lastDay, firstDayNote: beside ?? "")
    return [programme.time, date].compactMap(\.self).joined(separator: ", ")
  }

  /// The last day to answer; nil where there is none.
  var replyBy: String? { programme.replyBy?.words(in: language) }
}

extension Day {
  /// A day in a sentence: `thứ Bảy, ngày 06 tháng 02 năm 2027`, `Saturday, 6 February 2027`.
  ///
  /// Days below 10 and the months 1 and 2 get a 0, as Decree 30/2020/NĐ-CP has it.
  func words(in language: Language) -> String {
    let weekday = Self.weekdays[((sinceEpoch + 4) % 7 + 7) % 7](language)
    let day = Paper.DateLine("", self).text(in: language).dropFirst(2)
    return "\(weekday), \(day)"
  }

  /// The days of an event that lasts until another: `từ thứ Bảy, ngày … đến thứ Hai, ngày …`.
  ///
  /// The note stands behind the first day.
  func words(in language: Language, until last: Day?, firstDayNote note: String = "") -> String {
    let first = words(in: language) + note
    guard let last, last > self else { return first }
    let end = last.words(in: language)
    return Wording(vi: "từ \(first) đến \(end)", en: "from \(first) to \(end)")(language)
  }

  private static let weekdays = [
    Wording(vi: "Chủ nhật", en: "Sunday"), Wording(vi: "thứ Hai", en: "Monday"),
    Wording(vi: "thứ Ba", en: "Tuesday"), Wording(vi: "thứ Tư", en: "Wednesday"),
    Wording(vi: "thứ Năm", en: "Thursday"), Wording(vi: "thứ Sáu", en: "Friday"),
    Wording(vi: "thứ Bảy", en: "Saturday"),
  ]
}
