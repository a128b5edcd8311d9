import KieuBao

/// What chosen contributions are worth in đồng.
struct GiftAccount {
  let rows: [Row]

  /// The sum of what could be valued: of one giver's parts where a giver was asked for.
  let total: Int

  /// How many count as gifts without a value in đồng.
  let unvalued: Int

  /// One contribution with its value; nil where it has none, or no rate is known.
  struct Row {
    let contribution: Contribution
    let gift: Gift
    let value: Int64?

    /// The part of the giver who was asked for.
    let share: Int64?
  }

  init(_ selection: ContributionSelection, of giver: Giver?, rates: RateTable) {
    rows = selection.chosen.compactMap { contribution in
      guard let gift = contribution.gift.value?.revealed else { return nil }
      let value = gift.money.flatMap { rates.value(of: $0, on: gift.date) }
      let share = giver.flatMap { giver in value.map { contribution.share(of: giver, in: $0) } }
      return Row(contribution: contribution, gift: gift, value: value, share: share)
    }
    let counted = rows.filter { $0.gift.void == nil }
    total = counted.reduce(0) { sum, row in
      let (total, isTooLarge) = sum.addingReportingOverflow(Int(row.share ?? row.value ?? 0))
      return isTooLarge ? .max : total
    }
    unvalued = counted.count { $0.value == nil }
  }
}

extension GiftAccount {
  /// The sum, in the words that stand below a list.
  var note: Wording {
    let (vi, en) = (grouped(String(total), .vi), grouped(String(total), .en))
    let without = Wording(
      vi: unvalued == 0 ? "" : "; \(unvalued) đóng góp chưa quy ra đồng",
      en: unvalued == 0 ? "" : "; \(unvalued) not valued")
    return Wording(
      vi: "Tổng giá trị: \(vi) đồng\(without.vi)", en: "Total value: \(en) VND\(without.en)")
  }
}

extension GiftAccount.Row {
  /// The contribution as labelled values, for lists and for JSON; places in the units asked for.
  func lines(for reader: Reader, in units: UnitSystem = .today) -> [Detail.Line] {
    let money = gift.money
    return [
      .init("id", .id, .text(contribution.id.description)),
      .init("date", .date, .date(gift.date)),
      .init("kind", .kind, reader.cell(gift.kind), json: JSON(gift.kind)),
      .init("amount", .amount, money.map { .amount($0.amount) } ?? .empty),
      .init("currency", .currency, .text(money?.currency.code)),
      .init("rate", .rate, money?.rate.map { .amount($0) } ?? .empty),
      .init("value_vnd", .valueVND, value.map { .integer($0) } ?? .empty),
    ] + (share.map { [.init("share_vnd", .shareVND, .integer($0))] } ?? []) + [
      .init("givers", .givers, .list(contribution.givers.map(\.description))),
      .init("purpose", .purpose, .text(gift.purpose)),
    ] + place("beneficiary", .beneficiary, gift.beneficiary, units, reader)
      + place("locality", .locality, gift.locality, units, reader) + [
        .init("description", .description, .text(gift.description)),
        .init("evidence", .evidence, .list(gift.evidence)),
        .init("status", .status, status(for: reader), json: gift.void == nil ? "valid" : "void"),
        .init("void_reason", Wording(vi: "Lý do hủy", en: "Why void"), .text(gift.void?.reason)),
        .init(
          "void_on", Wording(vi: "Ngày hủy", en: "Void since"),
          .date(gift.void.map { PartialDate($0.on) })),
      ]
  }

  private func place(
    _ key: String, _ label: Wording, _ code: CommuneCode?, _ units: UnitSystem, _ reader: Reader
  ) -> [Detail.Line] {
    Detail.Line.place(key, label, code, in: units, for: reader)
  }

  private func status(for reader: Reader) -> Cell {
    switch reader {
    case .program: .text(gift.void == nil ? "valid" : "void")
    case .person(let language):
      gift.void == nil ? .empty : .text(Wording(vi: "Đã hủy", en: "void")(language))
    }
  }
}
