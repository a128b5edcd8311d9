import Facts
import People
import Sealing
import Storage

/// Who proposed and who decided, as the signed entries of the audit log tell it.
struct ProposalTrail {
  private(set) var proposers: [Int64: Int64] = [:]
  private(set) var deciders: [Int64: (user: Int64, verdict: ProposalTerms.Verdict)] = [:]

  private static let verdicts: [String: ProposalTerms.Verdict] = [
    "commendation.approve": .approved, "commendation.reject": .rejected,
  ]

  /// Follows one entry; tells whether somebody decided on a proposal of his or her own.
  mutating func follow(_ entry: AuditRow, _ text: TrailText) -> Bool {
    var isOwn = false
    for part in text.parts where part.table == SealedTable.nomination.name {
      for row in part.rows.joined() {
        switch part.deed {
        case .created: proposers[row] = entry.user
        case .changed:
          // No other deed of ours changes a proposal: what it says then is told by no entry.
          guard let verdict = Self.verdicts[entry.deed] else { continue }
          isOwn = isOwn || proposers[row] == entry.user
          deciders[row] = (entry.user, verdict)
        case .removed, .read, .resealed: break
        }
      }
    }
    return isOwn
  }
}

extension Verification {
  /// Holds what the boxes say of proposals against the entries: a decision that nobody signed for,
  /// or another proposer than signed, was put there by a program other than ours.
  mutating func compareProposals(with session: Session) throws {
    guard session.vault.opens(.contribution), findings.isEmpty else { return }
    for row in try session.changes.allRows(of: .nomination) {
      let terms = try session.terms(row)
      let decider = proposals.deciders[row.id]
      let isTold =
        proposals.proposers[row.id] == Int64(terms.proposedBy)
        && decider?.user == terms.decision.map { Int64($0.by) }
        && decider?.verdict == terms.decision?.verdict
      if isTold { continue }
      find(
        "proposal_wrong", "nomination \(row.id)",
        Wording(
          vi: "người đề nghị hoặc người duyệt không khớp với nhật ký",
          en: "who proposed or decided is not whom the log tells"))
    }
  }
}
