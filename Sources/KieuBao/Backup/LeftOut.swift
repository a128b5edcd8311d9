import Sealing
import Storage

/// The rows of a backup that must not come back, or cannot.
struct LeftOut {
  /// All of them: those without a seed, and whatever hangs on these.
  private(set) var rows: [SealedTable: Set<Int64>] = [:]

  /// Those among them that the keys never knew of: the copy of the keys is older than the data.
  private(set) var unknown: [SealedTable: Int] = [:]

  /// The gifts that stay and lose a giver.
  private(set) var gifts: Set<Int64> = []

  /// The subjects of the history that is left out.
  private(set) var history: Set<Int64> = []
}

extension LeftOut {
  /// Looks which rows have no seed any more, parents first: what belongs to a row goes with it.
  ///
  /// `newest` is the last subject that the key file knows was given a seed.
  init(_ changes: Changes, newest: Int64) throws {
    let held = Set(try changes.subjectsWithSeed())
    for table in SealedTable.allCases where table != .contribution {
      for place in try changes.places(of: table) {
        let isLost = !held.contains(place.subject)
        guard isLost || belongs(place, of: table) else { continue }
        rows[table, default: []].insert(place.id)
        if isLost, place.subject > newest { unknown[table, default: 0] += 1 }
      }
    }
    try addGifts(changes, held, newest)
    history = try changes.subjectsOfHistory().subtracting(held)
  }

  func contains(_ table: SealedTable, _ row: Int64) -> Bool { rows[table]?.contains(row) ?? false }

  /// Whether a row hangs on another that is left out.
  private func belongs(_ place: RowPlace, of table: SealedTable) -> Bool {
    zip(table.parents, place.links).contains { parent, id in
      id.map { contains(parent, $0) } ?? false
    }
  }

  /// A gift goes when it does not open, or when nobody is left who gave it.
  private mutating func addGifts(_ changes: Changes, _ held: Set<Int64>, _ newest: Int64) throws {
    let givers = try changes.allGivers()
    for place in try changes.places(of: .contribution) {
      let links = givers[place.id] ?? []
      let lost = links.filter(contains)
      if !held.contains(place.subject) || !links.isEmpty && lost.count == links.count {
        rows[.contribution, default: []].insert(place.id)
        let isUnknown = !held.contains(place.subject) && place.subject > newest
        if isUnknown { unknown[.contribution, default: 0] += 1 }
      } else if !lost.isEmpty {
        gifts.insert(place.id)
      }
    }
  }

  func contains(_ giver: GiverLink) -> Bool {
    switch giver {
    case .person(let id): contains(.person, id)
    case .organisation(let id): contains(.organisation, id)
    }
  }
}

extension SealedTable {
  /// The tables that its links lead to, in their order.
  fileprivate var parents: [SealedTable] {
    switch self {
    case .relative: [.person]
    case .membership: [.organisation, .person]
    case .commendation, .nomination, .hold: [.person, .organisation]
    case .invitation: [.event, .person]
    case .basis, .request: [.person, .relative]
    case .person, .organisation, .contribution, .event, .batch, .remainder, .letterhead: []
    }
  }
}
