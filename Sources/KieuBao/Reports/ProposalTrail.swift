import Facts
import People
import Sealing
import Storage

/// Who proposed, reviewed and decided, as the signed entries of the audit log tell it.
struct ProposalTrail {
  private(set) var proposers: [Int64: Int64] = [:]
  private(set) var deciders: [Int64: (user: Int64, verdict: ProposalTerms.Verdict)] = [:]

  private(set) var reviewers: [Int64: Int64] = [:]

  /// The proposals that an award was recorded for.
  private(set) var awarded: Set<Int64> = []

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
          if entry.deed == "commendation.decide" { awarded.insert(row) }
          let isReview = entry.deed == "commendation.review"
          if isReview { reviewers[row] = entry.user }
          let verdict = Self.verdicts[entry.deed]
          if let verdict { deciders[row] = (entry.user, verdict) }
          if isReview || verdict != nil { isOwn = isOwn || proposers[row] == entry.user }
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
  mutating func compareProposals(with session: Session, but lost: Set<Int64> = []) throws {
    guard session.vault.opens(.contribution), findings.isEmpty else { return }
    for row in try session.changes.allRows(of: .nomination) where !lost.contains(row.id) {
      let terms = try session.terms(row)
      let decider = proposals.deciders[row.id]
      let isTold =
        proposals.proposers[row.id] == Int64(terms.proposedBy)
        && decider?.user == terms.decision.map { Int64($0.by) }
        && decider?.verdict == terms.decision?.verdict
        && proposals.reviewers[row.id] == terms.review.map { Int64($0.by) }
        && proposals.awarded.contains(row.id) == (terms.award != nil)
      if isTold { continue }
      find(
        "proposal_wrong", "nomination \(row.id)",
        Wording(
          vi: "người đề nghị, thẩm định hoặc duyệt không khớp với nhật ký",
          en: "who proposed, reviewed or decided is not whom the log tells"))
    }
  }
}
