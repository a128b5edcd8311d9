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
  ///   - withAttendance: whether the last column tells who came.
  ///   - place: the text that a home commune is shown by.
  ///   - details: what may be seen of a guest.
  /// - Returns: one row per guest; the notes tell letters, replies and attendance.
  public func table(
    title: Wording, asOf day: Day, in language: Language = .vi, withAttendance: Bool = false,
    place: (CommuneCode) -> String = { $0.code }, details: (Person.ID) -> GuestDetails?
  ) -> Table {
    Table(
      noun: "invitation", title: title,
      columns: Self.columns + (withAttendance ? [Self.attended] : []),
      rows: rows.map { row in
        let guest = details(row.person)
        let cells =
          row.addressed(guest, salutation: guest?.salutation(asOf: day)?(language), place: place)
          + row.answered(guest, language)
        return withAttendance ? cells + [.flag(row.terms.attended)] : cells
      },
      excluded: exclusions, notes: notes(withAttendance: withAttendance))
  }

  /// What the list adds up to: letters, guests, replies, and who came.
  private func notes(withAttendance: Bool) -> [Wording] {
    let bound = quota.map { Wording(vi: " trên \($0)", en: " of \($0)") } ?? Wording(vi: "", en: "")
    let sent = Wording(
      vi: "\(letters)\(bound.vi) giấy mời, \(rows.count) khách.",
      en: "\(letters)\(bound.en) letters, \(rows.count) guests.")
    guard withAttendance else { return [sent] }
    let accepted = rows.count { $0.terms.reply == .yes }
    let declined = rows.count { $0.terms.reply == .no }
    let came = rows.count(where: \.terms.attended)
    let silent = rows.count - accepted - declined
    return [
      sent,
      Wording(
        vi: "Nhận lời \(accepted), từ chối \(declined), chưa trả lời \(silent); đã dự \(came).",
        en: "Accepted \(accepted), declined \(declined), no answer \(silent); attended \(came)."),
    ]
  }

  private static let columns = [
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

  private static let attended = Column("attended", Wording(vi: "Đã dự", en: "Attended"), width: 8)
}

extension InvitationList.Row {
  fileprivate func addressed(
    _ guest: GuestDetails?, salutation: String?, place: (CommuneCode) -> String
  ) -> [Cell] {
    [
      .integer(terms.number), .text(person.description), .text(guest?.name),
      .text(guest?.country?.code), .text(guest?.home.map(place)), .text(salutation),
    ]
  }

  /// A reason is kept as its code; any other text is one that a user wrote.
  fileprivate func answered(_ guest: GuestDetails?, _ language: Language) -> [Cell] {
    let reason = InvitationReason(rawValue: terms.reason)?.wording(language) ?? terms.reason
    return [
      .text(reason), .text(terms.household.description), .text(terms.reply?.rawValue),
      .text(guest?.phones.first), .text(guest?.emails.first),
    ]
  }
}

extension GuestDetails {
  fileprivate func salutation(asOf day: Day) -> Wording? {
    Lists.salutation(of: sex, bornIn: birthYear, status: status, asOf: day)
  }
}

extension InvitationPlan {
  /// Those who are not invited, each with the reason, by number.
  ///
  /// - Parameters:
  ///   - language: that of the reasons.
  ///   - details: what may be seen of a person.
  /// - Returns: one row per person.
  public func leftOutTable(
    in language: Language = .vi, details: (Person.ID) -> GuestDetails?
  ) -> Table {
    Table(
      noun: "left_out", title: Wording(vi: "Không mời", en: "Not invited"),
      columns: [
        Column("id", Wording(vi: "Mã", en: "ID"), width: 8),
        Column("name", Wording(vi: "Họ và tên", en: "Name"), width: 30),
        Column("reason", Wording(vi: "Mã lý do", en: "Reason"), width: 18),
        Column("reason_text", Wording(vi: "Lý do", en: "Reason in words"), width: 40),
      ],
      rows: leftOut.map { entry in
        [
          .text(entry.person.description), .text(details(entry.person)?.name),
          .text(entry.reason.rawValue), .text(entry.reason.wording(language)),
        ]
      })
  }
}
