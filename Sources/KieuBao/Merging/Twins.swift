import People

/// Which records were merged into which: several records of one person, one of them kept.
struct Twins {
  /// By record, the one it was merged into.
  private let mergers: [Person.ID: Person.ID]
  private let merged: [Person.ID: [Person.ID]]

  init(_ mergers: [Person.ID: Person.ID]) {
    self.mergers = mergers
    merged = Dictionary(grouping: mergers.keys, by: { mergers[$0] ?? $0 })
  }

  var isEmpty: Bool { mergers.isEmpty }

  /// The records that were merged into others.
  var mergedRecords: [Person.ID] { Array(mergers.keys) }

  /// Whether something was merged into the record.
  func isKept(_ id: Person.ID) -> Bool { merged[id] != nil }

  /// The record that is kept; the record itself where it was not merged.
  func keeper(of id: Person.ID) -> Person.ID {
    var (kept, seen) = (id, Set([id]))
    while let next = mergers[kept], seen.insert(next).inserted { kept = next }
    return kept
  }

  /// A record, and those merged into it or into one of them; the record first, the others by number.
  func records(of id: Person.ID) -> [Person.ID] {
    var (found, next) = ([id], 0)
    while next < found.count {
      let more = merged[found[next], default: []].filter { !found.contains($0) }
      found += more
      next += 1
    }
    return [id] + found.dropFirst().sorted()
  }

  /// All records of the person whose record it is, whichever is kept.
  func family(of id: Person.ID) -> [Person.ID] { records(of: keeper(of: id)) }
}

extension Twins {
  func keeper(of giver: Giver) -> Giver {
    guard case .person(let id) = giver else { return giver }
    return .person(keeper(of: id))
  }

  func records(of giver: Giver) -> [Giver] {
    guard case .person(let id) = giver else { return [giver] }
    return records(of: id).map { .person($0) }
  }

  /// A contribution as the kept records' own, each giver once.
  func counted(_ contribution: Contribution) -> Contribution {
    var givers: [Giver] = []
    for giver in contribution.givers.map(keeper) where !givers.contains(giver) {
      givers.append(giver)
    }
    return Contribution(
      id: contribution.id, givers: givers, erasedGivers: contribution.erasedGivers,
      gift: contribution.gift)
  }

  /// An award as the kept record's own.
  func counted(_ commendation: Commendation) -> Commendation {
    Commendation(
      id: commendation.id, awardee: keeper(of: commendation.awardee), award: commendation.award,
      contributions: commendation.contributions)
  }
}
