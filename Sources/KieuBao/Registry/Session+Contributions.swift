import Facts
import People
import Privacy
import Sealing
import Storage

extension Session {
  /// Writes a new contribution.
  func record(_ gift: Personal<Gift>, of givers: [Giver]) throws -> Contribution.ID {
    let subject = try subject(of: givers)
    let id = changes.nextNumber(of: "contribution")
    var row = SealedRow(.contribution, id: id, subject: subject, batch: batch)
    try seal(Personal(SealedGift(gift.revealed, givers: givers)), into: &row)
    try insert(row)
    try changes.setGivers(givers.map(\.link), of: id, isNew: true)
    return .init(rawValue: id)
  }

  /// Whose seed seals a gift: the only giver's, so that it goes with the giver, else one of its own.
  func subject(of givers: [Giver], keeping own: Int64? = nil) throws -> Int64 {
    guard !givers.isEmpty else { throw CleanText.missing("giver") }
    guard Set(givers).count == givers.count else {
      throw Problem(
        "repeated_giver", field: "giver",
        message: Wording(vi: "một người được ghi hai lần", en: "a giver is named twice"))
    }
    let subjects = try givers.map { giver in
      let subject =
        switch giver {
        case .person(let id): try changes.subject(of: id.rawValue, in: .person)
        case .organisation(let id): try changes.subject(of: id.rawValue, in: .organisation)
        }
      guard let subject else { throw RegistryError.notFound(giver.description) }
      return subject
    }
    return try subjects.count == 1 ? subjects[0] : own ?? newSubject()
  }

  /// Opens a contribution's box and checks it against the table of givers.
  func gift(_ row: SealedRow) throws -> SealedGift {
    guard vault.opens(.contribution), let box = row.boxes[.contribution] else {
      throw SealingError.keyWithheld("")
    }
    let address = row.address(.contribution)
    let gift: Personal<SealedGift> = try vault.open(
      box, at: address, seed: try seed(of: row.subject, for: address))
    guard try changes.givers(of: row.id) == gift.revealed.givers.map(\.link) else {
      throw SealingError.cannotOpen(address)
    }
    return gift.revealed
  }

  /// Puts another gift in the place of one, with its givers.
  ///
  /// A joint gift keeps its seed, unless it is to be `resealed` with a new one.
  func rewrite(
    _ row: SealedRow, _ former: SealedGift, as gift: SealedGift, resealed: Bool = false
  ) throws {
    guard gift.givers != former.givers else { return try replace(Personal(gift), in: row) }
    let own = former.givers.count > 1 && !resealed ? row.subject : nil
    let subject = try subject(of: gift.givers, keeping: own)
    try replace(Personal(gift), in: row, sealedFor: subject)
    try changes.setSubject(subject, of: row)
    try changes.setGivers(gift.givers.map(\.link), of: row.id, isNew: false)
  }

  /// The contributions of one giver, or all there are.
  ///
  /// Those of a person hold what the records merged into the person's gave, as the person's own.
  func contributions(of giver: Giver?) throws -> [Contribution] {
    guard let giver else { return try countedContributions() }
    _ = try subjectRow(of: giver)
    let twins = try twins()
    let links = twins.records(of: giver).map(\.link)
    let ids = try links.reduce(into: Set()) { $0.formUnion(try changes.contributions(of: $1)) }
    return try ids.sorted().map { id in
      let contribution = try contribution(try row(id, of: .contribution, named: "C\(id)"))
      return links.count == 1 ? contribution : twins.counted(contribution)
    }
  }

  /// Every contribution, what merged records gave as given by the one that is kept.
  func countedContributions() throws -> [Contribution] {
    let twins = try twins()
    let all = try allContributions()
    return twins.isEmpty ? all : all.map(twins.counted)
  }

  /// The contributions of some numbers, as they count.
  func countedContributions(_ ids: [Contribution.ID]) throws -> [Contribution] {
    let twins = try twins()
    return try changes.rows(of: .contribution, numbered: ids.map(\.rawValue)).map {
      twins.counted(try contribution($0))
    }
  }

  func contribution(_ row: SealedRow) throws -> Contribution {
    let gift = try gift(row)
    return Contribution(
      id: .init(rawValue: row.id), givers: gift.givers, erasedGivers: gift.erasedGivers,
      gift: .open(Personal(gift.gift)))
  }

  /// Opens every contribution, on all cores.
  func allContributions() throws -> [Contribution] {
    var all: [Contribution] = []
    try forEachContribution { all.append($0) }
    return all
  }

  /// Opens every contribution, on all cores and piece by piece, so that a few are held at a time.
  func forEachContribution(_ body: (Contribution) -> Void) throws {
    guard vault.opens(.contribution) else { throw SealingError.keyWithheld("") }
    try forEachPiece(of: .contribution, .contribution) { scan, seeds in
      for contribution in try contributions(in: scan, seeds) { body(contribution) }
    }
  }

  private func contributions(in scan: BoxScan, _ seeds: SeedBank) throws -> [Contribution] {
    let rows = scan.rows
    let all = try vault.openEach(scan, seeds: seeds) { place, fields in
      SealedGift(from: fields).map { gift in
        Contribution(
          id: .init(rawValue: rows[place]), givers: gift.givers, erasedGivers: gift.erasedGivers,
          gift: .open(Personal(gift.gift)))
      }
    }
    guard all.count == scan.count else {
      throw SealingError.unreadable(scan.address(ofRow: 0))
    }
    return all
  }
}

extension Giver {
  var link: GiverLink {
    switch self {
    case .person(let id): .person(id.rawValue)
    case .organisation(let id): .organisation(id.rawValue)
    }
  }
}
