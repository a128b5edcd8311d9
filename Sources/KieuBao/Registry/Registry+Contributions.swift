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
  /// `onlyOfListed` leaves those out too which somebody gave who is no person that may be listed: they
  /// could not be imported beside a list of persons.
  ///
  /// - Throws: `not_found`, `restricted`.
  public func contributions(
    of giver: Giver? = nil, in span: Span = .always, kind: ContributionKind? = nil,
    includingVoid: Bool = false, onlyOfListed: Bool = false, at now: Moment
  ) throws -> ContributionSelection {
    try perform(Deed("contribution.list"), at: now) { session in
      try session.need(.contribution)
      if let giver { try session.refuseRestricted(giver) }
      let all = try session.contributions(of: giver)
      let restricted = giver == nil ? try session.restrictedGivers() : []
      let listed = onlyOfListed ? try session.listedPersons() : nil
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
          selection.take(contribution, onlyOf: listed)
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
      try session.rewrite(
        row, former,
        as: SealedGift(gift, givers: givers ?? former.givers, erasedGivers: former.erasedGivers))
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
      try session.rewrite(
        row, former, as: SealedGift(gift, givers: former.givers, erasedGivers: former.erasedGivers))
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

  /// How many an organisation gave, alone or with others, and how many somebody who is not listed:
  /// left out where only those of listed persons were asked for.
  public internal(set) var ofOrganisations = 0
  public internal(set) var ofUnlisted = 0

  init(total: Int) {
    self.total = total
  }

  /// Chooses a contribution, unless somebody gave it who is none of the listed persons.
  fileprivate mutating func take(_ contribution: Contribution, onlyOf listed: Set<Int64>?) {
    let persons = contribution.givers.compactMap(\.person?.rawValue)
    if listed != nil, persons.count < contribution.givers.count {
      ofOrganisations += 1
    } else if let listed, !listed.isSuperset(of: persons) {
      ofUnlisted += 1
    } else {
      chosen.append(contribution)
    }
  }
}

extension Problem {
  static let alreadyVoid = Problem(
    "void_contribution",
    message: Wording(
      vi: "đóng góp này đã bị hủy ghi nhận", en: "this contribution was declared void"),
    hint: Wording(vi: "ghi nhận lại thành đóng góp mới", en: "record it as a new contribution"))
}
