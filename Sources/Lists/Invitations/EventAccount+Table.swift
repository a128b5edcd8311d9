public import Facts
public import Spreadsheets

extension EventAccount {
  /// The figures as a list: all guests first, then the parts.
  ///
  /// - Parameters:
  ///   - title: what stands above, such as the event's name.
  ///   - language: that of the names of the parts.
  ///   - isOver: whether the event was held; before it nobody has stayed away.
  /// - Returns: one row for the whole, and one for each part.
  public func table(title: Wording, in language: Language = .vi, isOver: Bool) -> Table {
    let whole = Wording(vi: "Tất cả", en: "all guests")
    let first = Self.row([.text("total"), .empty, .text(whole(language))], total, isOver)
    return Table(
      noun: "event_account", title: title, columns: Self.columns,
      rows: [first]
        + groups.map { group in
          Self.row(
            [.text(group.dimension.rawValue), .text(group.code), .text(group.name(language))],
            group.tally, isOver)
        },
      isCounted: false)
  }

  private static func row(_ name: [Cell], _ tally: Tally, _ isOver: Bool) -> [Cell] {
    let sent = [tally.letters, tally.guests, tally.relatives]
    let replies = [tally.accepted, tally.declined, tally.silent, tally.waiting]
    let presence = [tally.came, tally.cameUnannounced, tally.noShows]
    return name + (sent + replies).map { .integer($0) }
      + presence.map { isOver ? .integer($0) : .empty }
  }

  private static let columns = [
    Column("dimension", Wording(vi: "Theo", en: "By"), width: 10),
    Column("code", Wording(vi: "Mã", en: "Code"), width: 10),
    Column("name", Wording(vi: "Nhóm khách", en: "Guests"), width: 30),
    Column("letters", Wording(vi: "Giấy mời", en: "Letters"), width: 10),
    Column("guests", Wording(vi: "Khách", en: "Guests"), width: 8),
    Column("relatives", Wording(vi: "Thân nhân", en: "Relatives"), width: 10),
    Column("accepted", Wording(vi: "Nhận lời", en: "Accepted"), width: 10),
    Column("declined", Wording(vi: "Từ chối", en: "Declined"), width: 10),
    Column("silent", Wording(vi: "Chưa trả lời", en: "No answer"), width: 12),
    Column("waiting", Wording(vi: "Gia đình chờ", en: "Waiting"), width: 12),
    Column("came", Wording(vi: "Đã dự", en: "Came"), width: 8),
    Column(
      "came_unannounced", Wording(vi: "Đến không báo trước", en: "Came unannounced"), width: 14),
    Column("no_shows", Wording(vi: "Nhận lời mà vắng", en: "No-shows"), width: 14),
  ]
}
