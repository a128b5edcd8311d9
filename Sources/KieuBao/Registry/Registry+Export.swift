public import Facts
public import People
import Sealing
import Storage

extension Registry {
  /// The relatives of all persons who may be listed, in order of entry; those of a record that was
  /// merged stand under the one that is kept.
  ///
  /// - Throws: `not_permitted` where the persons' profiles may not be seen.
  public func relativesOfAll(at now: Moment) throws -> KinSelection {
    try perform(Deed("relative.list"), at: now) { session in
      let listed = try session.listedPersons()
      let (twins, bases) = try (session.twins(), session.bases(for: .registry, of: .relative))
      var selection = KinSelection()
      for row in try session.changes.allRows(of: .relative) {
        let relative = twins.counted(try session.relative(row))
        if !listed.contains(relative.person.rawValue) {
          selection.excluded["person_not_listed", default: 0] += 1
        } else if relative.kinship.value?.revealed.status == .restricted {
          selection.excluded["restricted", default: 0] += 1
        } else if let refusal = bases.refusal(of: row.id) {
          selection.excluded[refusal.rawValue, default: 0] += 1
        } else {
          selection.relatives.append(relative)
        }
      }
      session.noteRead(.relative, selection.relatives.map(\.id.rawValue))
      return selection
    }
  }
}

/// The relatives of all persons, and how many are not shown.
public struct KinSelection: Sendable {
  public fileprivate(set) var relatives: [Relative] = []

  /// How many are left out, by reason: `person_not_listed`, `restricted`, `consent_withdrawn`,
  /// `objected`, `no_basis`.
  public fileprivate(set) var excluded: [String: Int] = [:]
}

extension Session {
  /// The numbers of the persons whom a list of all holds.
  func listedPersons() throws -> Set<Int64> {
    try need(.profile)
    return Set(try persons(PersonFilter(), try bases(for: .registry)).kept)
  }
}

extension Twins {
  /// A relative as the kept record's own.
  fileprivate func counted(_ relative: Relative) -> Relative {
    Relative(
      id: relative.id, person: keeper(of: relative.person), kinship: relative.kinship,
      identity: relative.identity, contact: relative.contact)
  }
}
