public import Facts
public import People

/// What a proposal for commendation (hồ sơ đề nghị khen thưởng) is made of.
///
/// By Law 06/2022/QH15 and Decree 152/2025/NĐ-CP it is a submission, a list of the nominees, a report
/// of achievements for each, and the minutes of the meeting that chose them. They are laid out by
/// Decree 30/2020/NĐ-CP and worded in Vietnamese. What is not known is left as dots or shown as a dash.
public struct Dossier: Equatable, Sendable {
  public let letterhead: Letterhead

  /// The day of the submission; nil leaves dots to write on.
  public let day: Day?

  /// The occasion in the office's words: `Tết Đinh Mùi 2027`, `Đợt 1 năm 2026`.
  public let round: String?

  /// What the submission rests on, a line each: `Căn cứ Luật Thi đua, khen thưởng ngày …`.
  public let bases: [String]

  /// Those put forward, those of one form and kind together; the first has the number 1 everywhere.
  public let entries: [Entry]

  /// The digest of the list, in hexadecimal digits.
  public let digest: String
  public let numbers: Numbers
  public let meeting: Meeting

  /// A dossier whose forms stand in the order in which the entries first name them.
  public init(
    letterhead: Letterhead, day: Day?, round: String? = nil, bases: [String], entries: [Entry],
    digest: String, numbers: Numbers = Numbers(), meeting: Meeting = Meeting()
  ) {
    self.letterhead = letterhead
    self.day = day
    self.round = round
    self.bases = bases
    self.entries = Self.grouped(entries)
    self.digest = digest
    self.numbers = numbers
    self.meeting = meeting
  }

  /// The numbers of the papers; nil leaves dots to write on.
  public struct Numbers: Equatable, Sendable {
    public let submission: Int?
    public let minutes: Int?

    public init(submission: Int? = nil, minutes: Int? = nil) {
      self.submission = submission
      self.minutes = minutes
    }
  }

  private static func grouped(_ entries: [Entry]) -> [Entry] {
    var forms: [Form: Int] = [:]
    for entry in entries where forms[entry.form] == nil { forms[entry.form] = forms.count }
    let kinds = NomineeKind.allCases
    return entries.enumerated().sorted { one, other in
      func place(_ entry: Entry) -> (Int, Int) {
        (forms[entry.form] ?? 0, kinds.firstIndex(of: entry.kind) ?? 0)
      }
      let places = (place(one.element), place(other.element))
      return places.0 == places.1 ? one.offset < other.offset : places.0 < places.1
    }.map(\.element)
  }
}

extension Dossier {
  /// A form of commendation and who decides on it, in the words of the rules.
  public struct Form: Hashable, Sendable {
    public let name: String
    public let decidedBy: String?

    public init(_ name: String, decidedBy: String? = nil) {
      self.name = name
      self.decidedBy = decidedBy
    }
  }

  /// The meeting that chose the nominees; what is nil is written in by hand.
  public struct Meeting: Equatable, Sendable {
    public let day: Day?

    /// When it began and ended, as minutes have it: `08 giờ 00`.
    public let begin: String?
    public let end: String?
    public let place: String?

    /// Who was present, a line each with name and post.
    public let attendance: [String]

    /// The names of the two who sign.
    public let chair: String?
    public let secretary: String?

    public init(
      day: Day? = nil, begin: String? = nil, end: String? = nil, place: String? = nil,
      attendance: [String] = [], chair: String? = nil, secretary: String? = nil
    ) {
      self.day = day
      self.begin = begin
      self.end = end
      self.place = place
      self.attendance = attendance
      self.chair = chair
      self.secretary = secretary
    }
  }
}

extension NomineeKind {
  /// The word behind a number: `04 (bốn) cá nhân`.
  var unit: String { name.vi.lowercased() }
}
