import Facts
import People
import Sealing

extension MemberRole: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [.init("role", Wording(vi: "Vai trò", en: "Role"), .text(text))]
  }
}

extension SealedGift: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    lines(ofMoney: gift.money) + [
      .init("beneficiary", Wording(vi: "Nơi nhận", en: "Beneficiary"), .place(gift.beneficiary)),
      .init("locality", Wording(vi: "Địa bàn ghi nhận", en: "Counted in"), .place(gift.locality)),
      .init("purpose", Wording(vi: "Mục đích", en: "Purpose"), .text(gift.purpose)),
      .init("description", Wording(vi: "Mô tả", en: "Description"), .text(gift.description)),
      .init("evidence", Wording(vi: "Minh chứng", en: "Evidence"), .texts(gift.evidence)),
      .init("void_reason", Wording(vi: "Lý do hủy", en: "Why void"), .text(gift.void?.reason)),
      .init("void_on", Wording(vi: "Ngày hủy", en: "Void since"), .day(gift.void?.on)),
      .init(
        "source_record_id", Wording(vi: "Mã ở nơi gửi danh sách", en: "The sender's own key"),
        .text(gift.source?.shownKey)),
      .init(
        "source_sender", Wording(vi: "Nơi gửi danh sách", en: "Sender of the list"),
        .text(gift.source.flatMap { $0.sender.isEmpty ? nil : $0.sender })),
      .init(
        "other_givers",
        Wording(vi: "Số người cùng đóng góp (không nêu tên)", en: "Others who gave (not named)"),
        others > 0 ? .number(others) : .none),
    ]
  }

  private var others: Int { max(0, givers.count - 1) }

  private func lines(ofMoney money: Money?) -> [AccessReport.Line] {
    [
      .init("date", Wording(vi: "Ngày", en: "Date"), .date(gift.date)),
      .init("kind", Wording(vi: "Hình thức", en: "Kind"), .term(gift.kind)),
      .init(
        "amount", Wording(vi: "Số tiền", en: "Amount"), money.map { .amount($0.amount) } ?? .none),
      .init("currency", Wording(vi: "Loại tiền", en: "Currency"), .text(money?.currency.code)),
      .init(
        "rate", Wording(vi: "Tỷ giá", en: "Rate"), money?.rate.map { .amount($0) } ?? .none),
    ]
  }
}

extension SealedAward: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("form", Wording(vi: "Mã hình thức", en: "Code of the form"), .text(award.form)),
      .init("award", Wording(vi: "Hình thức khen thưởng", en: "Award"), .text(award.formName)),
      .init("date", Wording(vi: "Ngày quyết định", en: "Decided on"), .date(award.date)),
      .init("decision", Wording(vi: "Số quyết định", en: "Decision"), .text(award.decision)),
      .init("decided_by", Wording(vi: "Cấp quyết định", en: "Decided by"), .text(award.decidedBy)),
      .init(
        "contributions", Wording(vi: "Khen cho các đóng góp", en: "For the contributions"),
        .texts(contributions.map(\.description))),
      .init(
        "bonus_vnd", Wording(vi: "Tiền thưởng (đồng)", en: "Money of the award (VND)"),
        award.bonus.map { .number(Int($0)) } ?? .none),
      .init("posthumous", Wording(vi: "Truy tặng", en: "Posthumous"), .flag(award.isPosthumous)),
    ]
  }
}

extension ProposalTerms: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("form", Wording(vi: "Mã hình thức", en: "Code of the form"), .text(form)),
      .init("award", Wording(vi: "Hình thức đề nghị", en: "Award"), .text(formName)),
      .init(
        "note", Wording(vi: "Thành tích nêu trong đề nghị", en: "What speaks for it"), .text(note)),
      .init(
        "proposed_by", Wording(vi: "Người đề nghị", en: "Proposed by"),
        context.user(Int64(proposedBy))),
      .init("proposed_at", Wording(vi: "Lúc đề nghị", en: "Proposed at"), .moment(proposedAt)),
      .init("round", Wording(vi: "Đợt khen thưởng", en: "Occasion"), .text(round)),
      .init("rule", Wording(vi: "Quy tắc đạt", en: "Rule met"), .text(grounds?.rule)),
      .init("list_as_of", Wording(vi: "Danh sách ngày", en: "List of"), .day(grounds?.asOf)),
      .init(
        "contributions", Wording(vi: "Căn cứ vào các đóng góp", en: "Rests on the contributions"),
        .texts(grounds?.contributions.map(\.description) ?? [])),
      .init(
        "total_vnd", Wording(vi: "Tổng giá trị (đồng)", en: "Their value (VND)"),
        grounds.map { .number(Int($0.totalVND)) } ?? .none),
      .init(
        "list_digest", Wording(vi: "Mã kiểm tra danh sách", en: "Digest of the list"),
        .text(grounds?.list)),
      .init("finding", Wording(vi: "Kết quả thẩm định", en: "Finding"), .term(review?.finding)),
      .init(
        "reviewed_by", Wording(vi: "Người thẩm định", en: "Reviewed by"),
        review.map { context.user(Int64($0.by)) } ?? .none),
      .init(
        "reviewed_at", Wording(vi: "Lúc thẩm định", en: "Reviewed at"),
        review.map { .moment($0.at) } ?? .none),
      .init(
        "review_reason", Wording(vi: "Ý kiến thẩm định", en: "Reason of the finding"),
        .text(review?.reason)),
      .init(
        "award_id", Wording(vi: "Khen thưởng đã ghi", en: "Award that came of it"),
        .text(award?.description)),
      .init("verdict", Wording(vi: "Ý kiến duyệt", en: "Verdict"), .term(decision?.verdict)),
      .init(
        "decided_by", Wording(vi: "Người duyệt", en: "Decided by"),
        decision.map { context.user(Int64($0.by)) } ?? .none),
      .init(
        "decided_at", Wording(vi: "Lúc duyệt", en: "Decided at"),
        decision.map { .moment($0.at) } ?? .none),
      .init("reason", Wording(vi: "Lý do", en: "Reason"), .text(decision?.reason)),
    ]
  }
}

extension Terms: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    let isShared = context.subject != .person(household)
    return [
      .init("letter", Wording(vi: "Giấy mời số", en: "Letter"), .number(number)),
      .init("reason", Wording(vi: "Lý do mời", en: "Why invited"), .text(reason)),
      .init(
        "shares_letter", Wording(vi: "Mời chung giấy với người cùng hộ", en: "On another's letter"),
        .flag(isShared)),
      .init("reply", Wording(vi: "Trả lời", en: "Reply"), .term(reply)),
      .init("replied_on", Wording(vi: "Ngày trả lời", en: "Replied on"), .day(repliedOn)),
      .init("attended", Wording(vi: "Có dự", en: "Attended"), .flag(attended)),
      .init("waiting", Wording(vi: "Đang chờ chỗ", en: "Waits for a place"), .flag(isWaiting)),
      .init(
        "relatives", Wording(vi: "Thân nhân cùng được mời", en: "Relatives invited too"),
        .texts(relatives.map(\.description))),
      .init(
        "for_relatives", Wording(vi: "Mời thân nhân thay", en: "For the relatives"),
        .flag(isForRelatives)),
      .init("group", Wording(vi: "Bàn, đoàn", en: "Table or delegation"), .text(group)),
      .init("released", Wording(vi: "Đã nhường chỗ", en: "Place given up"), .flag(isReleased)),
      .init("channel", Wording(vi: "Trả lời qua", en: "Answered"), .term(channel)),
      .init(
        "arrived_at", Wording(vi: "Lúc đến", en: "Arrived at"),
        arrivedAt.map { .moment($0) } ?? .none),
    ]
  }
}

extension HoldTerms: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("kind", Wording(vi: "Việc đang xem xét", en: "What is open"), .term(kind)),
      .init("from", Wording(vi: "Từ ngày", en: "Since"), .day(from)),
      .init("until", Wording(vi: "Đến hết ngày", en: "Until"), .day(until)),
      .init("document", Wording(vi: "Văn bản", en: "Document"), .text(document)),
    ]
  }
}

extension SealedBasis: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("purpose", Wording(vi: "Mục đích", en: "Purpose"), .term(basis.purpose)),
      .init("ground", Wording(vi: "Căn cứ", en: "Ground"), .term(basis.ground)),
      .init("granted_on", Wording(vi: "Từ ngày", en: "From"), .day(basis.granted)),
      .init("until", Wording(vi: "Đến hết ngày", en: "Until"), .day(basis.until)),
      .init("withdrawn_on", Wording(vi: "Ngày rút lại", en: "Withdrawn on"), .day(basis.withdrawn)),
      .init("objected_on", Wording(vi: "Ngày phản đối", en: "Objected on"), .day(basis.objected)),
    ]
  }
}

extension Evidence: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("evidence", Wording(vi: "Tài liệu", en: "Paper"), .text(document)),
      .init("evidence_channel", Wording(vi: "Cách tiếp nhận", en: "Taken in by"), .term(channel)),
      .init("taken_by", Wording(vi: "Người tiếp nhận", en: "Taken by"), .text(takenBy)),
      .init(
        "ending_evidence", Wording(vi: "Tài liệu rút lại, phản đối", en: "Paper of the end"),
        .text(ending)),
    ]
  }
}

extension Petition: Reportable {
  func lines(_ context: ReportContext) -> [AccessReport.Line] {
    [
      .init("kind", Wording(vi: "Yêu cầu", en: "Request"), .term(kind)),
      .init("received", Wording(vi: "Ngày nhận", en: "Received"), .day(received)),
      .init("channel", Wording(vi: "Nhận qua", en: "By"), .term(channel)),
      .init("asked", Wording(vi: "Nội dung", en: "What was asked"), .text(asked)),
      .init("entered_by", Wording(vi: "Người ghi", en: "Entered by"), context.user(enteredBy)),
      .init(
        "acknowledged_on", Wording(vi: "Ngày báo nhận", en: "Acknowledged on"),
        .day(acknowledgement?.on)),
      .init(
        "extended_on", Wording(vi: "Ngày gia hạn", en: "Extended on"), .day(prolongation?.step.on)),
      .init(
        "extension_reason", Wording(vi: "Lý do gia hạn", en: "Why extended"),
        .text(prolongation?.reason)),
      .init("closed_on", Wording(vi: "Ngày trả lời", en: "Closed on"), .day(closing?.step.on)),
      .init("outcome", Wording(vi: "Kết quả", en: "Outcome"), .term(closing?.outcome)),
      .init("closing_reason", Wording(vi: "Lý do, ghi chú", en: "Reason"), .text(closing?.reason)),
      .init(
        "closed_by", Wording(vi: "Người trả lời", en: "Closed by"),
        closing.map { context.user($0.step.by) } ?? .none),
    ] + deadlines
  }

  private var deadlines: [AccessReport.Line] {
    let clock = RequestClock(of: self)
    return [
      .init("due", Wording(vi: "Hạn trả lời", en: "Due"), isOpen ? .day(clock.due) : .none)
    ]
  }
}
