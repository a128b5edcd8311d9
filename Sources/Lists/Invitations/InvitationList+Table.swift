public import Facts
public import Localities
public import People
public import Spreadsheets

extension InvitationList {
  /// The guests, letter by letter.
  ///
  /// - Parameters:
  ///   - title: what stands above the list, such as the event's name.
  ///   - day: the day of the event: it decides between Anh and Ông.
  ///   - language: that of salutations and reasons.
  ///   - withAttendance: whether replies, groups and who came are told too.
  ///   - withWaiting: whether those who wait for a place follow, without the number of a letter.
  ///   - place: the text that a home commune is shown by.
  ///   - relative: what may be seen of a relative; where nothing may, the number stands.
  ///   - details: what may be seen of a guest.
  /// - Returns: one row per guest; the notes tell letters, replies and attendance.
  public func table(
    title: Wording, asOf day: Day, in language: Language = .vi, withAttendance: Bool = false,
    withWaiting: Bool = false, place: (CommuneCode) -> String = { $0.code },
    relative: (Relative.ID) -> RelativeDetails? = { _ in nil },
    details: (Person.ID) -> GuestDetails?
  ) -> Table {
    Table(
      noun: "invitation", title: title,
      columns: Self.columns + (withAttendance ? Self.replyColumns : []) + [Self.relatives],
      rows: (withWaiting ? rows + waiting : rows).map { row in
        let guest = details(row.person)
        let salutation = guest?.salutation(asOf: day)?(language)
        return row.addressed(guest, salutation: salutation, place: place)
          + row.explained(guest, language) + (withAttendance ? row.answered : [])
          + [row.accompanied(relative)]
      },
      excluded: exclusions,
      notes: notes(withAttendance: withAttendance, withWaiting: withWaiting))
  }

  /// What the list adds up to: letters, guests, replies, who came, and who waits.
  private func notes(withAttendance: Bool, withWaiting: Bool) -> [Wording] {
    let bound = quota.map { Wording(vi: " trên \($0)", en: " of \($0)") } ?? Wording(vi: "", en: "")
    let sent = Wording(
      vi: "\(letters)\(bound.vi) giấy mời, \(rows.count) khách.",
      en: "\(letters)\(bound.en) letters, \(rows.count) guests.")
    return [standing.map(told) ?? sent] + (withAttendance ? [replies] : [])
      + (withWaiting || standing != nil ? waitingNote : [])
  }

  /// The letters of the list beside those that the event had before.
  private func told(_ standing: Standing) -> Wording {
    let promoted = standing.promoted
    let moved = Wording(
      vi: promoted == 0 ? "" : " (\(promoted) từ danh sách chờ)",
      en: promoted == 0 ? "" : " (\(promoted) from the waiting list)")
    let places = quota.map {
      Wording(
        vi: ", giữ chỗ \(standing.taken) trên \($0)",
        en: ", \(standing.taken) of \($0) places taken")
    }
    return Wording(
      vi: "Lần này \(letters) giấy mời\(moved.vi), \(rows.count) khách; cả sự kiện "
        + "\(standing.letters) giấy mời\(places?.vi ?? "").",
      en: "New: \(letters) letters\(moved.en), \(rows.count) guests; in all "
        + "\(standing.letters) letters\(places?.en ?? "").")
  }

  private var replies: Wording {
    let accepted = rows.count { $0.terms.reply == .yes }
    let declined = rows.count { $0.terms.reply == .no }
    let came = rows.count(where: \.terms.attended)
    let silent = rows.count - accepted - declined
    return Wording(
      vi: "Nhận lời \(accepted), từ chối \(declined), chưa trả lời \(silent); đã dự \(came).",
      en: "Accepted \(accepted), declined \(declined), no answer \(silent); attended \(came).")
  }

  private var waitingNote: [Wording] {
    let households = Set(waiting.map(\.terms.number)).count
    guard households > 0 else { return [] }
    return [
      Wording(
        vi: "Danh sách chờ: \(households) gia đình, \(waiting.count) người.",
        en: "Waiting: \(households) households, \(waiting.count) persons.")
    ]
  }
}

extension InvitationList {
  fileprivate static let columns = [
    Column("number", Wording(vi: "Số giấy mời", en: "Number"), width: 10),
    Column("id", Wording(vi: "Mã", en: "ID"), width: 8),
    Column("name", Wording(vi: "Họ và tên", en: "Name"), width: 30),
    Column("country", Wording(vi: "Nước cư trú", en: "Country"), width: 11),
    Column("home", Wording(vi: "Quê quán", en: "Home"), width: 30),
    Column("salutation", Wording(vi: "Xưng hô", en: "Salutation"), width: 10),
    Column("reason", Wording(vi: "Lý do mời", en: "Reason"), width: 22),
    Column("household", Wording(vi: "Hộ (mã người nhận)", en: "Household"), width: 12),
    Column("reply", Wording(vi: "Trả lời", en: "Reply"), width: 10),
    Column("phone", Wording(vi: "Điện thoại", en: "Phone"), width: 18, masking: .phone),
    Column("email", Wording(vi: "Thư điện tử", en: "E-mail"), width: 28, masking: .email),
  ]

  fileprivate static let replyColumns = [
    Column("attended", Wording(vi: "Đã dự", en: "Attended"), width: 8),
    Column("group", Wording(vi: "Bàn, đoàn", en: "Group"), width: 12),
    Column("channel", Wording(vi: "Trả lời qua", en: "Replied by"), width: 12),
    Column("replied_on", Wording(vi: "Ngày trả lời", en: "Replied on"), width: 12),
    Column("waiting", Wording(vi: "Thứ tự chờ", en: "Place in line"), width: 8),
  ]

  fileprivate static let relatives = Column(
    "relatives", Wording(vi: "Thân nhân được mời", en: "Relatives"), width: 30)
}

extension InvitationList.Row {
  fileprivate func addressed(
    _ guest: GuestDetails?, salutation: String?, place: (CommuneCode) -> String
  ) -> [Cell] {
    [
      terms.isWaiting ? .empty : .integer(terms.number), .text(person.description),
      .text(guest?.name), .text(guest?.country?.code), .text(guest?.home.map(place)),
      .text(salutation),
    ]
  }

  /// A reason is kept as its code; any other text is one that a user wrote.
  fileprivate func explained(_ guest: GuestDetails?, _ language: Language) -> [Cell] {
    let reason = GuestKind(rawValue: terms.reason)?.name(language) ?? terms.reason
    return [
      .text(reason), .text(terms.household.description), .text(terms.reply?.rawValue),
      .text(guest?.phones.first), .text(guest?.emails.first),
    ]
  }

  fileprivate var answered: [Cell] {
    [
      .flag(terms.attended), .text(terms.group), .text(terms.channel?.rawValue),
      .date(terms.repliedOn.map { PartialDate($0) }),
      terms.isWaiting ? .integer(terms.number) : .empty,
    ]
  }

  fileprivate func accompanied(_ relative: (Relative.ID) -> RelativeDetails?) -> Cell {
    guard !terms.relatives.isEmpty else { return .empty }
    return .list(terms.relatives.map { relative($0)?.name ?? $0.description })
  }
}
