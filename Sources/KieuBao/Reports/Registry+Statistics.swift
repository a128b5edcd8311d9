public import Facts
public import Localities
import People
import Privacy
import Sealing
import Statistics
import Storage

extension Registry {
  /// Counts, protects and attacks the anonymised tables.
  ///
  /// Only the classes `profile` and `contribution` are opened; no name is. Restricted and merged
  /// records are not counted, nor is anybody whose data may not be used for statistics; of gifts the
  /// parts of such givers are not, and void gifts are not. What was left out is told by reason.
  ///
  /// In former units everybody is counted by the present commune alone, whoever counts: the address
  /// as written is of the class `identity`, and with it two users would publish two sets of figures
  /// of the same data, whose difference tells of single persons. For the same reason figures in the
  /// two systems of units are not to be published together: ``StatisticsExport/otherUnits`` says
  /// whether some in the other were drawn up before.
  ///
  /// - Throws: `threshold_too_low`; `output_unsafe` when the tables cannot be told safely.
  public func statistics(
    in span: Facts.Span = .always, threshold: Int = 10, units: UnitSystem = .today, asOf day: Day,
    at now: Moment
  ) throws -> StatisticsExport {
    let definition = try Definition(
      asOf: day, span: span, threshold: threshold, units: units, names: .gazetteer)
    let otherUnits = try store.lastTime(
      of: Deed.export(in: units == .today ? .former : .today).name)
    return try perform(.export(in: units), at: now) { session in
      try session.need(.profile, .contribution)
      let count = try session.count()
      let (gifts, left) = try session.giftRecords(in: span, but: count.unseenGivers)
      let release = try Release(residents: count.residents, gifts: gifts, definition)
      return StatisticsExport(
        release: release, residents: count.residents.count, gifts: gifts.count,
        valueVND: gifts.reduce(0) { $0 + ($1.valueVND ?? 0) },
        excluded: count.excluded.merging(left) { $1 }, account: count.account,
        untold: units == .former ? count.untold : [:],
        otherUnits: otherUnits.map { Moment(seconds: $0) })
    }
  }
}

extension Deed {
  /// The deeds that count everybody, by units.
  static func export(in units: UnitSystem) -> Deed {
    switch units {
    case .today: Deed("statistics.export", for: .statistics)
    case .former: Deed("statistics.export_former", for: .statistics)
    }
  }
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

extension Headcount {
  /// How many persons' former units cannot be told, by level.
  fileprivate var untold: [FormerUnit.Level: Int] {
    var homes: [CommuneCode: Int] = [:]
    for home in residents.compactMap(\.home) { homes[home, default: 0] += 1 }
    var untold: [FormerUnit.Level: Int] = [:]
    for level in FormerUnit.Level.allCases { untold[level] = 0 }
    for (commune, count) in homes {
      let home = FormerHome.of(commune)
      for level in FormerUnit.Level.allCases where !home.tells(level) {
        untold[level, default: 0] += count
      }
    }
    return untold
  }
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
