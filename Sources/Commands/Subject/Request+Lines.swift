import KieuBao

extension Request {
  /// The request as labelled values; with `day` also how many days are left.
  func lines(
    _ reader: Reader, clock known: RequestClock? = nil, asOf day: Day?
  ) -> [Detail.Line] {
    let petition = petition.value?.revealed
    let clock = known ?? petition.map { RequestClock(of: $0) }
    return [
      .init("id", .id, .text(id.description)),
      .init("subject", Wording(vi: "Đương sự", en: "Who"), .text(subject.description)),
    ] + asked(petition, reader) + deadlines(clock, petition, reader, day)
      + answers(petition, reader)
  }

  private func asked(_ petition: Petition?, _ reader: Reader) -> [Detail.Line] {
    guard let petition else {
      return [.withheld("kind", .requestKind), .withheld("received", .received)]
    }
    return [
      .init("kind", .requestKind, reader.cell(petition.kind), json: JSON(petition.kind)),
      .init("received", .received, .date(PartialDate(petition.received))),
    ]
  }

  private func deadlines(
    _ clock: RequestClock?, _ petition: Petition?, _ reader: Reader, _ day: Day?
  ) -> [Detail.Line] {
    guard let clock else { return [] }
    let left = day.flatMap { clock.isOpen ? clock.daysLeft(on: $0) : nil }
    return [
      .init("acknowledge_by", .acknowledgeBy, .date(PartialDate(clock.acknowledgeBy))),
      .init("due", .due, .date(PartialDate(clock.due))),
    ] + (day == nil ? [] : [.init("days_left", .daysLeft, .integer(left))]) + [
      .init("state", .state, reader.state(of: clock, petition, on: day))
    ]
  }

  private func answers(_ petition: Petition?, _ reader: Reader) -> [Detail.Line] {
    guard let petition else { return [] }
    return [
      .init("acknowledged_on", .acknowledgedOn, .day(petition.acknowledgement?.on)),
      .init("extended_on", .extendedOn, .day(petition.prolongation?.step.on)),
      .init("extension_reason", .extensionReason, .text(petition.prolongation?.reason)),
      .init("closed_on", .closedOn, .day(petition.closing?.step.on)),
      .init("closing_reason", .closingReason, .text(petition.closing?.reason)),
      .init(
        "channel", .channel, petition.channel.map { reader.cell($0) } ?? .empty,
        json: JSON(petition.channel)),
      .init("asked", .asked, .text(petition.asked)),
    ]
  }
}

extension Reader {
  /// How a request stands: `open`, `overdue`, `done` or `refused`.
  fileprivate func state(of clock: RequestClock, _ petition: Petition?, on day: Day?) -> Cell {
    if let outcome = petition?.closing?.outcome { return cell(outcome) }
    guard clock.isOpen else { return cell("closed", Wording(vi: "Đã đóng", en: "closed")) }
    guard let day, clock.isOverdue(on: day) else {
      return cell("open", Wording(vi: "Đang giải quyết", en: "open"))
    }
    return clock.due < day
      ? cell("overdue", Wording(vi: "QUÁ HẠN", en: "OVERDUE"))
      : cell("overdue", Wording(vi: "QUÁ HẠN BÁO NHẬN", en: "NOT ACKNOWLEDGED"))
  }
}

extension Cell {
  fileprivate static func day(_ day: Day?) -> Cell { .date(day.map { PartialDate($0) }) }
}

extension Wording {
  fileprivate static let requestKind = Wording(vi: "Yêu cầu", en: "Request")
  fileprivate static let received = Wording(vi: "Ngày nhận", en: "Received")
  fileprivate static let acknowledgeBy = Wording(vi: "Hạn báo nhận", en: "Acknowledge by")
  fileprivate static let due = Wording(vi: "Hạn trả lời", en: "Due")
  fileprivate static let daysLeft = Wording(vi: "Còn (ngày)", en: "Days left")
  fileprivate static let state = Wording(vi: "Tình trạng", en: "State")
  fileprivate static let acknowledgedOn = Wording(vi: "Đã báo nhận", en: "Acknowledged on")
  fileprivate static let extendedOn = Wording(vi: "Gia hạn ngày", en: "Extended on")
  fileprivate static let extensionReason = Wording(vi: "Lý do gia hạn", en: "Why extended")
  fileprivate static let closedOn = Wording(vi: "Ngày đóng", en: "Closed on")
  fileprivate static let closingReason = Wording(vi: "Lý do, ghi chú", en: "Reason")
  fileprivate static let channel = Wording(vi: "Nhận qua", en: "By")
  fileprivate static let asked = Wording(vi: "Nội dung", en: "What was asked")
}
