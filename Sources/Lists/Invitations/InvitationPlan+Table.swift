public import Facts
public import People
public import Spreadsheets

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
    leftOut.table(in: language, details: details)
  }
}

extension [InvitationPlan.LeftOut] {
  /// The same of any who are left out, in their order.
  public func table(
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
      rows: map { entry in
        [
          .text(entry.person.description), .text(details(entry.person)?.name),
          .text(entry.reason.rawValue), .text(entry.wording(language)),
        ]
      })
  }
}

extension InvitationPlan.LeftOut {
  /// The reason, and of a share of the letters which one it is.
  public var wording: Wording {
    guard let share = share?.wording else { return reason.wording }
    return Wording(
      vi: "\(reason.wording.vi): \(share.vi)", en: "\(reason.wording.en): \(share.en)")
  }
}
