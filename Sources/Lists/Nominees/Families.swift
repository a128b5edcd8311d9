package import People

/// Which persons belong to which family.
package struct Families {
  /// The members of each, by number.
  private let members: [Organisation.ID: [Person.ID]]

  /// The families of each person, by number.
  private let families: [Person.ID: [Organisation.ID]]

  package init(_ members: [Organisation.ID: [Person.ID]] = [:]) {
    self.members = members.mapValues { Set($0).sorted() }
    var families: [Person.ID: [Organisation.ID]] = [:]
    for (family, persons) in self.members {
      for person in persons { families[person, default: []].append(family) }
    }
    self.families = families.mapValues { $0.sorted() }
  }

  var isEmpty: Bool { members.isEmpty }

  /// All families, by number.
  var all: [Giver] { members.keys.sorted().map(Giver.organisation) }

  /// The members of a family; nil for whoever is none.
  package func members(of giver: Giver) -> [Giver]? {
    guard case .organisation(let id) = giver else { return nil }
    return members[id]?.map(Giver.person)
  }

  /// The families of a person.
  package func families(of giver: Giver) -> [Giver] {
    guard !families.isEmpty, case .person(let id) = giver else { return [] }
    return families[id, default: []].map(Giver.organisation)
  }

  /// What a giver is put forward as.
  package func kind(of giver: Giver) -> NomineeKind {
    members(of: giver) == nil ? giver.kind : .family
  }

  /// Everybody whose nomination can bear on a giver's: families and members, and theirs in turn.
  package func circle(of giver: Giver) -> Set<Giver> {
    var (circle, open): (Set<Giver>, [Giver]) = ([giver], [giver])
    while let next = open.popLast() {
      for kin in (members(of: next) ?? []) + families(of: next)
      where circle.insert(kin).inserted {
        open.append(kin)
      }
    }
    return circle
  }
}
