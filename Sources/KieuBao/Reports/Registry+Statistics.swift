public import Facts
import Localities
import People
import Privacy
import Sealing
public import Statistics
import Storage

extension Registry {
  /// Counts, protects and attacks the anonymised tables.
  ///
  /// Only the classes `profile` and `contribution` are opened; no name is. Restricted and merged
  /// records are not counted, nor is anybody whose data may not be used for statistics; of gifts the
  /// parts of such givers are not, and void gifts are not. What was left out is told by reason.
  ///
  /// - Throws: `threshold_too_low`; `output_unsafe` when the tables cannot be told safely.
  public func statistics(
    in span: Facts.Span = .always, threshold: Int = 10, asOf day: Day, at now: Moment
  ) throws -> StatisticsExport {
    let definition = try Definition(
      asOf: day, span: span, threshold: threshold, names: .gazetteer)
    return try perform(Deed("statistics.export", for: .statistics), at: now) { session in
      try session.need(.profile, .contribution)
      let count = try session.count()
      let (gifts, left) = try session.giftRecords(in: span, but: count.unseenGivers)
      let release = try Release(residents: count.residents, gifts: gifts, definition)
      return StatisticsExport(
        release: release, residents: count.residents.count, gifts: gifts.count,
        valueVND: gifts.reduce(0) { $0 + ($1.valueVND ?? 0) },
        excluded: count.excluded.merging(left) { $1 }, account: count.account)
    }
  }
}

/// Anonymised tables, with how much was counted and what was not.
public struct StatisticsExport: Sendable {
  public let release: Release
  public let residents: Int
  public let gifts: Int

  /// What all of them are worth in whole đồng, before anything is hidden.
  public let valueVND: Int64

  /// How many records were not counted, by reason: persons who are `restricted` (or merged), or of
  /// whom `consent_withdrawn`, `objected`, `no_basis` is true; gifts that are `void`,
  /// `outside_period`, or of which at least a part is of such a giver (`giver_excluded`).
  public let excluded: [String: Int]

  /// By which ground persons were counted.
  public let account: BasisAccount
}

extension PlaceNames {
  /// The names of the gazetteer.
  fileprivate static var gazetteer: PlaceNames {
    PlaceNames(
      commune: { code in code.commune.map { Wording(vi: $0.fullName, en: $0.fullName) } },
      province: { code in
        code.province.map { province in
          let name = province.province?.fullName ?? province.code
          return (province.code, Wording(vi: name, en: name))
        }
      },
      country: { $0.name })
  }
}

/// Who was counted for statistics, and who was not.
private struct Headcount {
  var residents: [Resident] = []
  var excluded: [String: Int] = [:]

  /// The persons of whom nothing is counted, not even what they gave.
  var unseenGivers: Set<Giver> = []
  let account: BasisAccount
}

extension Session {
  fileprivate func count() throws -> Headcount {
    let bases = try bases(for: .statistics)
    let scan = try changes.scan(.person, .profile)
    let rows = scan.rows
    let all = try vault.openEach(scan, seeds: try allSeeds()) { place, fields in
      Profile(from: fields).map { (id: rows[place], profile: $0) }
    }
    let open = all.filter { ![.restricted, .merged].contains($0.profile.status) }
    let counted = open.filter { bases.refusal(of: $0.id) == nil }
    var headcount = Headcount(account: bases.account(of: counted.map(\.id)))
    headcount.residents = counted.map { Resident($0.profile) }
    headcount.excluded = ["restricted": all.count - open.count]
    for (id, profile) in all {
      let refusal = bases.refusal(of: id)
      if refusal != nil || profile.status == .restricted {
        headcount.unseenGivers.insert(.person(.init(rawValue: id)))
      }
      if let refusal, ![.restricted, .merged].contains(profile.status) {
        headcount.excluded[refusal.rawValue, default: 0] += 1
      }
    }
    return headcount
  }

  fileprivate func giftRecords(
    in span: Facts.Span, but unseen: Set<Giver>
  ) throws -> (gifts: [GiftRecord], left: [String: Int]) {
    var (gifts, left) = ([GiftRecord](), ["void": 0, "outside_period": 0])
    let rates = try rates()
    for contribution in try countedContributions() {
      guard let gift = contribution.gift.value?.revealed else { continue }
      if gift.void != nil {
        left["void", default: 0] += 1
      } else if !span.contains(gift.date) {
        left["outside_period", default: 0] += 1
      } else {
        let givers = contribution.givers.filter { !unseen.contains($0) }
        if givers.count < contribution.givers.count { left["giver_excluded", default: 0] += 1 }
        guard !givers.isEmpty else { continue }
        gifts.append(GiftRecord(contribution, gift, of: givers, rates))
      }
    }
    gifts += try remainders().filter { $0.date.map(span.contains) ?? false }
      .compactMap(GiftRecord.init)
    return (gifts, left)
  }
}

extension Resident {
  fileprivate init(_ profile: Profile) {
    self.init(
      sex: profile.sex, birthYear: profile.birthYear, home: profile.home,
      country: profile.country, category: profile.category, yearLeft: profile.yearLeft)
  }
}

extension GiftRecord {
  /// What stays of a gift whose giver was erased; nil for what was no gift.
  fileprivate init?(_ remainder: Remainder) {
    guard case .gift(let year, let kind, let value, let beneficiary, let locality) = remainder
    else { return nil }
    self.init(
      year: year, kind: kind, locality: locality ?? beneficiary, valueVND: value, givers: [])
  }

  /// What some of its givers gave: all of the gift's value, or their shares of it.
  ///
  /// The parts of givers who were erased are those of one unknown giver.
  fileprivate init(
    _ contribution: Contribution, _ gift: Gift, of givers: [Giver], _ rates: RateTable
  ) {
    let value = gift.money.flatMap { rates.value(of: $0, on: gift.date) }
    let share = { (giver: Giver) in
      value.map { contribution.share(of: giver, in: $0) } ?? 0
    }
    var shares = givers.map { GiverShare(giver: Int($0.number), valueVND: share($0)) }
    if contribution.erasedGivers > 0 {
      let known = contribution.givers.reduce(0) { $0 + share($1) }
      shares.append(GiverShare(giver: .min, valueVND: (value ?? 0) - known))
    }
    self.init(
      year: gift.date.year, kind: gift.kind, locality: gift.locality ?? gift.beneficiary,
      valueVND: value.map { _ in shares.reduce(0) { $0 + $1.valueVND } }, givers: shares)
  }
}
