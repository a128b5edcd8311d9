import Facts
import Intake
import People
import Privacy
import Sealing
import Storage

extension ImportRun {
  mutating func takeContribution(_ row: IntakeRow) throws -> Taken {
    var form = plan.isExport ? GiftForm(exported: row) : GiftForm(row)
    // The rows of a joint gift differ in the giver alone.
    let givers = Set(row.values.keys.filter { $0 == "record_id" || $0.hasPrefix("person.") })
    let source = try source("contribution_id", of: row, but: plan.hasKey ? givers : [])
    form.source = source
    let person = try person(of: row)
    guard !restricted.contains(person.rawValue) else { return Taken(.skip, "\(person)", nil) }
    let giver = Giver.person(person)
    let tag = try session.recordTag(source, of: .contributions)
    guard let known = try session.knownRow(source, tag, of: .contributions) else {
      let gift = Personal(try Gift(form, asOf: day))
      let id = try session.record(gift, of: [giver])
      try session.changes.addRecordTag(tag, of: .contributions, row: id.rawValue)
      named.insert(id.rawValue)
      named.insert(giver, isFirst: true, of: id.rawValue)
      return Taken(.add, id.description, content(gift.revealed, [giver]))
    }
    return try takeKnown(known, form, of: giver, digest: source.rowDigest)
  }

  private mutating func takeKnown(
    _ known: Int64, _ form: GiftForm, of giver: Giver, digest: Int64
  ) throws -> Taken {
    let row = try session.row(known, of: .contribution, named: "C\(known)")
    let former = try session.gift(row)
    let isUnchanged = former.gift.source?.rowDigest == digest
    let isFirstRow = !named.contains(known)
    // The office has put other givers in the place of those the sender named.
    if isUnchanged, isFirstRow, !former.givers.contains(giver), row.wasChanged {
      return Taken(.same, "C\(known)", content(former.gift, former.givers))
    }
    // Of a gift's rows the first decides; the others have to say the same.
    guard isFirstRow ? former.givers.contains(giver) : isUnchanged else {
      throw Self.contributionOfOthers
    }
    let isFirstGiver = former.givers.first == giver
    try refuseRepeated(isNew: named.insert(giver, isFirst: isFirstGiver, of: known))
    named.insert(known)
    guard former.givers.contains(giver) else {
      try session.rewriteJoint(row, former, with: giver)
      return Taken(.join, "C\(known)", content(former.gift, former.givers + [giver]))
    }
    if isUnchanged { return Taken(.same, "C\(known)", content(former.gift, former.givers)) }
    let gift = try Gift(form, over: former.gift, asOf: day)
    try session.rewrite(
      row, former, as: SealedGift(gift, givers: former.givers, erasedGivers: former.erasedGivers))
    return Taken(.change, "C\(known)", content(gift, former.givers))
  }

  private func content(_ gift: Gift, _ givers: [Giver]) -> ImportContent? {
    keepsItems ? .contribution(Personal(gift), givers: givers) : nil
  }

  private static let contributionOfOthers = Problem(
    "record_taken", field: "record_id",
    message: Wording(
      vi: "đóng góp này đã ghi cho người khác", en: "this contribution was recorded for others"),
    hint: Wording(
      vi: "đóng góp chung: các dòng cùng mã phải giống nhau, chỉ khác mã hồ sơ",
      en: "for a joint gift the rows of one key must agree in all but the record_id"))
}

extension SealedRow {
  /// Whether a gift was written again since it was recorded.
  fileprivate var wasChanged: Bool { (boxes[.contribution]?.version ?? 1) > 1 }
}
