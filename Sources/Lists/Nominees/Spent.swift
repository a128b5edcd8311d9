import Facts
import People

/// Which award honoured which giver's part in which gift; the first award where two claim it.
///
/// What an award to a family honoured is spent for its members as well, and the other way round.
struct Spent {
  private let awards: [Part: Commendation.ID]

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
  }

  func award(to giver: Giver, for contribution: Int64) -> Commendation.ID? {
    awards.isEmpty ? nil : awards[Part(giver: giver, contribution: contribution)]
  }
}
