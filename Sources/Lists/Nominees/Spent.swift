import Facts
import People

/// Which award honoured which giver's part in which gift; the first award where two claim it.
///
/// What an award to a family honoured is spent for its members as well, and the other way round.
struct Spent {
  private let awards: [Part: Commendation.ID]

  /// The gifts that any award honoured: few are, so most need no second look.
  private let honoured: Set<Int64>

  private struct Part: Hashable {
    let giver: Giver
    let contribution: Int64
  }

  init(by commendations: [Commendation], families: Families) {
    var awards: [Part: Commendation.ID] = [:]
    for award in commendations {
      let kin = (families.members(of: award.awardee) ?? []) + families.families(of: award.awardee)
      for giver in [award.awardee] + kin {
        for contribution in award.contributions {
          let part = Part(giver: giver, contribution: contribution.rawValue)
          awards[part] = min(awards[part] ?? award.id, award.id)
        }
      }
    }
    self.awards = awards
    honoured = Set(awards.keys.lazy.map(\.contribution))
  }

  func award(to giver: Giver, for contribution: Int64) -> Commendation.ID? {
    awards[Part(giver: giver, contribution: contribution)]
  }

  func isSpent(_ contribution: Int64, by giver: Giver) -> Bool {
    !honoured.isEmpty && honoured.contains(contribution)
      && award(to: giver, for: contribution) != nil
  }
}
