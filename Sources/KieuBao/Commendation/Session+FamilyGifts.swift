import Lists
import People
import Sealing
import Storage

extension Session {
  /// The members of each organisation that is a family, merged records as the one that is kept.
  func families() throws -> [Organisation.ID: [Person.ID]] {
    let families = try changes.allRows(of: .organisation).filter { row in
      try organisation(row).charter.value?.revealed.kind == .family
    }
    guard !families.isEmpty else { return [:] }
    let twins = try twins()
    var members: [Organisation.ID: [Person.ID]] = [:]
    for family in families {
      let id = Organisation.ID(rawValue: family.id)
      let rows = try changes.rows(of: .membership, linkedBy: "organisation", to: family.id)
      let persons = rows.compactMap { $0.links[1] }.map {
        twins.keeper(of: Person.ID(rawValue: $0))
      }
      members[id] = Set(persons).sorted()
    }
    return members
  }

  /// The proposals that nobody has turned down and no award has come of.
  func openProposals() throws -> [OpenProposal] {
    let twins = try twins()
    return try changes.allRows(of: .nomination).compactMap { row in
      let terms = try terms(row)
      guard terms.stage.isOpen else { return nil }
      return OpenProposal(
        id: .init(rawValue: row.id), nominee: twins.keeper(of: row.giver),
        contributions: terms.grounds?.contributions ?? [])
    }
  }

  /// The contributions of several givers, each once, by number.
  func contributions(ofEach givers: [Giver]) throws -> [Contribution] {
    var found: [Contribution.ID: Contribution] = [:]
    for giver in givers {
      for contribution in try contributions(of: giver) { found[contribution.id] = contribution }
    }
    return found.values.sorted { $0.id < $1.id }
  }
}

extension NominationScope {
  /// The same for a registry of a locality.
  func of(_ locality: String) -> NominationScope {
    NominationScope(
      asOf: asOf, span: span, form: form, locality: self.locality ?? locality, campaign: campaign)
  }
}
