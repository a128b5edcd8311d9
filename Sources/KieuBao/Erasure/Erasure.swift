public import Facts
import Sealing
import Storage

/// An erasure: what went, by kind, and what is left to be done.
public struct Erasure: Sendable {
  /// The entry of the audit log that proves it; nil in a trial.
  public let entry: AuditEntry?

  /// How many of each kind went or were changed; no kind stands with 0.
  public let counts: [ErasedKind: Int]

  /// How many anonymous lines keep past totals as they were.
  public let remainders: Int
  public let reason: Reason?

  /// Whether the files were cleared of what deleted rows leave in them; if not, the next program
  /// that opens the registry does it.
  public let isScrubbed: Bool

  /// The copies of the key file that still hold the seeds of what was erased.
  public let keyCopies: [KeyCopy]

  init(
    _ rows: String, entry: AuditEntry?, isScrubbed: Bool, keyCopies: [KeyCopy]
  ) {
    let text = TrailText(rows)
    self.entry = entry
    counts = text.erased
    remainders = text.rows(of: .remainder) { $0 == .created }
    reason = text.reason
    self.isScrubbed = isScrubbed
    self.keyCopies = keyCopies
  }
}

/// A copy of the key file that was noted when it was made.
public struct KeyCopy: Equatable, Sendable {
  public let place: String
  public let madeAt: Moment
}

/// What an erasure takes away, or takes a person out of.
public enum ErasedKind: String, CaseIterable, Sendable {
  case person, relative, contribution
  case jointContribution = "joint_contribution"
  case commendation, nomination, hold, membership, invitation
  case household, basis, request

  public var wording: Wording {
    switch self {
    case .person: Wording(vi: "hồ sơ người (kể cả hồ sơ đã gộp)", en: "persons, twins included")
    case .relative: Wording(vi: "hồ sơ thân nhân", en: "relatives")
    case .contribution: Wording(vi: "đóng góp riêng", en: "contributions of the person alone")
    case .jointContribution:
      Wording(vi: "đóng góp chung, đã bỏ tên người này", en: "joint contributions, giver taken out")
    case .commendation: Wording(vi: "khen thưởng", en: "awards")
    case .nomination: Wording(vi: "đề nghị khen thưởng", en: "proposals of awards")
    case .hold:
      Wording(vi: "ghi chú tạm dừng xét khen thưởng", en: "holds on commendation")
    case .membership: Wording(vi: "tư cách hội viên", en: "memberships")
    case .invitation: Wording(vi: "giấy mời", en: "invitations")
    case .household:
      Wording(vi: "giấy mời của gia đình, đã đổi người nhận", en: "letters with a new addressee")
    case .basis: Wording(vi: "căn cứ xử lý dữ liệu", en: "grounds of processing")
    case .request: Wording(vi: "yêu cầu của đương sự", en: "requests")
    }
  }

  /// The table whose removed rows are of the kind, or whose changed ones are.
  fileprivate var rows: (table: SealedTable, areChanged: Bool) {
    switch self {
    case .person: (.person, false)
    case .relative: (.relative, false)
    case .contribution: (.contribution, false)
    case .jointContribution: (.contribution, true)
    case .commendation: (.commendation, false)
    case .nomination: (.nomination, false)
    case .hold: (.hold, false)
    case .membership: (.membership, false)
    case .invitation: (.invitation, false)
    case .household: (.invitation, true)
    case .basis: (.basis, false)
    case .request: (.request, false)
    }
  }
}

extension TrailText {
  /// How many rows of a table the entry did something to.
  func rows(of table: SealedTable, _ isMeant: (Deed) -> Bool) -> Int {
    parts.filter { $0.table == table.name && isMeant($0.deed) }
      .reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count } }
  }

  fileprivate var erased: [ErasedKind: Int] {
    let counts = ErasedKind.allCases.map { kind in
      let (table, areChanged) = kind.rows
      let count = rows(of: table) { deed in
        if case .changed = deed { areChanged } else { deed == .removed && !areChanged }
      }
      return (kind, count)
    }
    return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
  }
}
