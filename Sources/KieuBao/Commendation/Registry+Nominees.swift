public import Facts
public import Lists
import Localities
import Naming
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Chooses nominees for commendation by a rule book.
  ///
  /// Names are opened only for those who are on the list, or who are named as left out when
  /// `namingLeftOut` is set; never of those whose data may not be used for it.
  public func nominees(
    by rules: RuleBook, _ scope: NominationScope, namingLeftOut: Bool = false, at now: Moment
  ) throws -> NomineeList {
    try perform(Deed("commendation.nominees", for: .commendation), at: now) { session in
      try session.need(.profile, .identity, .contribution)
      let (nominations, bases) = try session.nominations(by: rules, scope.of(locality))
      let chosen = nominations.nominations.map(\.giver)
      let leftOut = nominations.leftOut.filter(\.reason.mayBeNamed).map(\.giver)
      let nominees = try session.nominees(chosen + (namingLeftOut ? leftOut : []))
      let account = bases.account(of: chosen.compactMap(\.person?.rawValue))
      return NomineeList(nominations, account: account, place: \.address) { nominees[$0] }
    }
  }

  /// Which nominees of a list may be published: persons who agreed to it, and collectives; a family
  /// where every member did.
  public func publishable(_ list: NomineeList, at now: Moment) throws -> Set<Giver> {
    try perform(Deed("commendation.nominees", for: .publication), at: now) { session in
      let (bases, families) = (try session.bases(for: .publication), try session.families())
      return Set(
        list.nominations.nominations.map(\.giver).filter { giver in
          switch giver {
          case .person(let id): bases.refusal(of: id.rawValue) == nil
          case .organisation(let id):
            families[id].map { $0.allSatisfy { bases.refusal(of: $0.rawValue) == nil } } ?? true
          }
        })
    }
  }

  /// Says why a person or an organisation is on the list of nominees, or what is missing.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func explain(
    _ giver: Giver, by rules: RuleBook, _ scope: NominationScope, at now: Moment
  ) throws -> (nominee: Nominee?, explanation: Explanation) {
    try perform(Deed("commendation.explain", for: .commendation), at: now) { session in
      try session.need(.profile, .identity, .contribution)
      try session.refuseRestricted(giver)
      let families = try session.families()
      let circle = Families(families).circle(of: giver).sorted()
      let contributions = try session.contributions(ofEach: circle)
      let standings = try circle.reduce(into: [Giver: Standing]()) {
        $0[$1] = try session.standing(of: $1, on: scope.asOf)
      }
      let explanation = rules.explanation(
        of: giver, from: contributions, awards: try session.countedCommendations(),
        rates: try session.rates(), scope: scope.of(locality), families: families,
        open: try session.openProposals()
      ) { standings[$0] }
      session.noteRead(.contribution, contributions.map(\.id.rawValue))
      return (try session.nominees([giver])[giver], explanation)
    }
  }
}

extension NomineeList {
  /// The digest of the list in hexadecimal digits: the same data, rules and day give the same.
  public var digest: String { nominations.digest }

  /// The line that stands below the list.
  public var mark: Wording {
    Wording(
      vi: "Mã kiểm tra danh sách: \(Dossier.grouped(digest)).",
      en: "Check code of the list: \(Dossier.grouped(digest)).")
  }
}

extension Nominations {
  /// The digest of what decides of the list.
  var digest: String { Sealing.digest(Array(canonicalText.utf8)).hex }
}

extension Session {
  /// Whom the rules choose, and on what grounds persons may be taken.
  func nominations(
    by rules: RuleBook, _ scope: NominationScope
  ) throws -> (nominations: Nominations, bases: Bases) {
    try checkRates()
    let bases = try bases(for: .commendation)
    let awards = try countedCommendations()
    var ledger = GiftLedger(
      book: rules, scope: scope, rates: try rates(), awards: awards, families: try families(),
      expecting: Int(changes.lastNumber(of: "contribution")))
    let twins = try twins()
    try forEachContribution { ledger.add(twins.isEmpty ? $0 : twins.counted($0)) }
    let nominations = try ledger.nominations(standing: try standings(bases, on: scope.asOf)) {
      try countedContributions($0)
    }
    return (nominations, bases)
  }

  /// How every giver stands, for those who choose among them.
  func standings(_ bases: Bases, on day: Day) throws -> (Giver) -> Standing? {
    let byPerson = try statuses()
    let held = try heldGivers(on: day)
    let organisations = Set(try changes.numbers(of: .organisation))
    return { giver in
      switch giver {
      case .person(let id):
        byPerson[id.rawValue].map {
          Standing(
            status: $0,
            bar: bases.refusal(of: id.rawValue).map { .basis($0) }
              ?? held[giver].map { .underReview($0) })
        }
      case .organisation(let id):
        organisations.contains(id.rawValue)
          ? Standing(bar: held[giver].map { .underReview($0) }) : nil
      }
    }
  }

  /// The status of every person, read piece by piece, so that few profiles are held at a time.
  private func statuses() throws -> [Int64: LifeStatus] {
    var statuses: [Int64: LifeStatus] = [:]
    statuses.reserveCapacity(Int(changes.lastNumber(of: "person")))
    try forEachPiece(of: .person, .profile) { scan, seeds in
      let rows = scan.rows
      let read = try vault.openEach(scan, seeds: seeds) { place, fields in
        Profile(from: fields).map { (rows[place], $0.status) }
      }
      for (row, status) in read { statuses[row] = status }
    }
    return statuses
  }

  /// How one giver stands.
  func standing(of giver: Giver, on day: Day) throws -> Standing? {
    let row = try subjectRow(of: giver)
    let hold: Standing.Bar? = try heldGivers(on: day)[try twins().keeper(of: giver)].map {
      .underReview($0)
    }
    guard case .person(let id) = giver else { return Standing(bar: hold) }
    let refusal = try bases(for: .commendation).refusal(of: id.rawValue)
    return try open(row, empty: Profile()).value.map {
      Standing(status: $0.revealed.status, bar: refusal.map { .basis($0) } ?? hold)
    }
  }

  func subjectRow(of giver: Giver) throws -> SealedRow {
    switch giver {
    case .person(let id): try row(id.rawValue, of: .person, named: id.description)
    case .organisation(let id): try row(id.rawValue, of: .organisation, named: id.description)
    }
  }

  /// What a list shows of givers.
  func nominees(_ givers: [Giver]) throws -> [Giver: Nominee] {
    var nominees: [Giver: Nominee] = [:]
    for giver in givers {
      let row = try subjectRow(of: giver)
      noteRead(row.table, [row.id])
      nominees[giver] =
        row.table == .person ? Nominee(try listed(row)) : Nominee(try organisation(row))
    }
    return nominees
  }

  /// A person as far as a list of nominees shows one: the other classes stay shut.
  private func listed(_ row: SealedRow) throws -> Person {
    Person(
      id: .init(rawValue: row.id), profile: try open(row, empty: Profile()),
      identity: try open(row, empty: Identity(name: PersonName(stored: ""))), contact: .withheld,
      documents: .withheld, circumstances: .withheld)
  }
}

extension Omission {
  /// Whether somebody left out for this reason may be named on a list of those left out.
  fileprivate var mayBeNamed: Bool {
    ![.restricted, .merged, .consentWithdrawn, .objected, .noBasis].contains(self)
  }
}
