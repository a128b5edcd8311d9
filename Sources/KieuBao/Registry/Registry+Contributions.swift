public import Facts
public import People
public import Privacy
import Sealing
import Storage

extension Registry {
  /// Records a contribution of one giver, or of several who gave it together.
  ///
  /// - Throws: `not_found`, `missing` without a giver, `repeated_giver`; `restricted` where the
  ///   processing of a giver is.
  public func record(
    _ gift: Personal<Gift>, of givers: [Giver], at now: Moment
  ) throws -> Contribution.ID {
    try record([(gift, givers)], at: now)[0]
  }

  /// Records several contributions: all of them, or none.
  ///
  /// - Throws: As for one.
  public func record(
    _ gifts: [(gift: Personal<Gift>, givers: [Giver])], at now: Moment
  ) throws -> [Contribution.ID] {
    try perform(Deed("contribution.add"), at: now) { session in
      try session.need(.contribution)
      for giver in Set(gifts.flatMap(\.givers)) { try session.refuseRestricted(giver) }
      return try gifts.map { try session.record($0.gift, of: $0.givers) }
    }
  }

  /// Contributions by giver, time and kind, in order of entry; void ones are left out unless asked for.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func contributions(
    of giver: Giver? = nil, in span: Span = .always, kind: ContributionKind? = nil,
    includingVoid: Bool = false, at now: Moment
  ) throws -> ContributionSelection {
    try perform(Deed("contribution.list"), at: now) { session in
      try session.need(.contribution)
      if let giver { try session.refuseRestricted(giver) }
      let all = try session.contributions(of: giver)
      let restricted = giver == nil ? try session.restrictedGivers() : []
      var selection = ContributionSelection(total: all.count)
      for contribution in all {
        guard !restricted.isSuperset(of: contribution.givers) else {
          selection.restricted += 1
          continue
        }
        guard let gift = contribution.gift.value?.revealed else {
          selection.withheld += 1
          continue
        }
        if gift.void != nil, !includingVoid {
          selection.void += 1
        } else if !span.contains(gift.date) || (kind != nil && gift.kind != kind) {
          selection.outside += 1
        } else {
          selection.chosen.append(contribution)
        }
      }
      session.noteRead(.contribution, selection.chosen.map(\.id.rawValue))
      return selection
    }
  }

  /// Writes a form's entries over a contribution; entries it does not name stay.
  ///
  /// `givers` of nil leaves the givers as they are; `day` is the day it is for the form, nil for the
  /// day of `now`.
  ///
  /// - Throws: ``FormProblems``, `not_found`, `void_contribution`.
  public func correct(
    _ id: Contribution.ID, _ form: GiftForm, givers: [Giver]? = nil, asOf day: Day? = nil,
    at now: Moment
  ) throws {
    try perform(Deed("contribution.correct"), at: now) { session in
      try session.need(.contribution)
      let row = try session.row(id.rawValue, of: .contribution, named: id.description)
      let former = try session.gift(row)
      guard former.gift.void == nil else { throw RegistryError.conflict(.alreadyVoid) }
      let gift = try Gift(form, over: former.gift, asOf: day ?? now.dayInVietnam)
      try session.rewrite(row, former, as: SealedGift(gift, givers: givers ?? former.givers))
    }
  }

  /// Declares that a contribution counts nowhere; the record and the reason stay.
  ///
  /// `day` is the day it is declared; nil for the day of `now`.
  ///
  /// - Throws: `not_found`, `void_contribution`, `too_long`.
  public func void(
    _ id: Contribution.ID, reason: String, asOf day: Day? = nil, at now: Moment
  ) throws {
    let reason = try CleanText.line(reason, field: "reason", limit: 200)
    try perform(Deed("contribution.void"), at: now) { session in
      try session.need(.contribution)
      let row = try session.row(id.rawValue, of: .contribution, named: id.description)
      let former = try session.gift(row)
      guard former.gift.void == nil else { throw RegistryError.conflict(.alreadyVoid) }
      var gift = former.gift
      gift.void = Voiding(reason: reason, on: day ?? now.dayInVietnam)
      try session.rewrite(row, former, as: SealedGift(gift, givers: former.givers))
    }
  }
}

/// Contributions that were asked for, and how many were not.
public struct ContributionSelection: Sendable {
  public internal(set) var chosen: [Contribution] = []
  public let total: Int
  public internal(set) var void = 0
  public internal(set) var outside = 0
  public internal(set) var withheld = 0

  /// How many are left out because the processing of all their givers is restricted.
  public internal(set) var restricted = 0

  init(total: Int) {
    self.total = total
  }
}

extension Problem {
  static let alreadyVoid = Problem(
    "void_contribution",
    message: Wording(
      vi: "đóng góp này đã bị hủy ghi nhận", en: "this contribution was declared void"),
    hint: Wording(vi: "ghi nhận lại thành đóng góp mới", en: "record it as a new contribution"))
}

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
  private func subject(of givers: [Giver], keeping own: Int64? = nil) throws -> Int64 {
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
  func rewrite(_ row: SealedRow, _ former: SealedGift, as gift: SealedGift) throws {
    guard gift.givers != former.givers else { return try replace(Personal(gift), in: row) }
    let own = former.givers.count > 1 ? row.subject : nil
    let subject = try subject(of: gift.givers, keeping: own)
    try replace(Personal(gift), in: row, sealedFor: subject)
    try changes.setSubject(subject, of: row)
    try changes.setGivers(gift.givers.map(\.link), of: row.id, isNew: false)
  }

  /// The contributions of one giver, or all there are.
  func contributions(of giver: Giver?) throws -> [Contribution] {
    guard let giver else { return try allContributions() }
    switch giver {
    case .person(let id): _ = try row(id.rawValue, of: .person, named: id.description)
    case .organisation(let id): _ = try row(id.rawValue, of: .organisation, named: id.description)
    }
    return try changes.contributions(of: giver.link).map { id in
      let row = try row(id, of: .contribution, named: "C\(id)")
      return try contribution(row)
    }
  }

  func contribution(_ row: SealedRow) throws -> Contribution {
    let gift = try gift(row)
    return Contribution(
      id: .init(rawValue: row.id), givers: gift.givers, gift: .open(Personal(gift.gift)))
  }

  /// Opens every contribution, on all cores.
  func allContributions() throws -> [Contribution] {
    guard vault.opens(.contribution) else { throw SealingError.keyWithheld("") }
    let scan = try changes.scan(.contribution, .contribution)
    let rows = scan.rows
    let all = try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      SealedGift(from: fields).map { gift in
        Contribution(
          id: .init(rawValue: rows[place]), givers: gift.givers, gift: .open(Personal(gift.gift)))
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
