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
  /// records are not counted, void gifts are not, and what was left out is told by reason.
  ///
  /// - Throws: `threshold_too_low`; `output_unsafe` when the tables cannot be told safely.
  public func statistics(
    in span: Facts.Span = .always, threshold: Int = 10, asOf day: Day, at now: Moment
  ) throws -> StatisticsExport {
    let definition = try Definition(
      asOf: day, span: span, threshold: threshold, names: .gazetteer)
    return try perform(Deed("statistics.export", for: .statistics), at: now) { session in
      let (residents, unseen) = try session.residents()
      let (gifts, left) = try session.giftRecords(in: span)
      let release = try Release(residents: residents, gifts: gifts, definition)
      return StatisticsExport(
        release: release, residents: residents.count, gifts: gifts.count,
        valueVND: gifts.reduce(0) { $0 + ($1.valueVND ?? 0) },
        excluded: ["restricted": unseen, "void": left.void, "outside_period": left.outside])
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

  /// How many records were not counted, by reason: `restricted`, `void`, `outside_period`.
  public let excluded: [String: Int]
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

extension Session {
  fileprivate func residents() throws -> (residents: [Resident], unseen: Int) {
    let scan = try changes.scan(.person, .profile)
    let all = try vault.openEach(scan, seeds: try allSeeds()) { _, fields in
      Profile(from: fields)
    }
    let counted = all.filter { ![.restricted, .merged].contains($0.status) }
    let residents = counted.map { profile in
      Resident(
        sex: profile.sex, birthYear: profile.birthYear, home: profile.home,
        country: profile.country, category: profile.category, yearLeft: profile.yearLeft)
    }
    return (residents, all.count - counted.count)
  }

  fileprivate func giftRecords(
    in span: Facts.Span
  ) throws -> (gifts: [GiftRecord], left: (void: Int, outside: Int)) {
    var (gifts, left) = ([GiftRecord](), (void: 0, outside: 0))
    let rates = try rates()
    for contribution in try countedContributions() {
      guard let gift = contribution.gift.value?.revealed else { continue }
      if gift.void != nil {
        left.void += 1
      } else if !span.contains(gift.date) {
        left.outside += 1
      } else {
        gifts.append(GiftRecord(contribution, gift, rates))
      }
    }
    gifts += try remainders().filter { $0.date.map(span.contains) ?? false }
      .compactMap(GiftRecord.init)
    return (gifts, left)
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

  fileprivate init(_ contribution: Contribution, _ gift: Gift, _ rates: RateTable) {
    let value = gift.money.flatMap { rates.value(of: $0, on: gift.date) }
    let shares = contribution.givers.map { giver in
      GiverShare(
        giver: Int(giver.number),
        valueVND: value.map { contribution.share(of: giver, in: $0) } ?? 0)
    }
    let rest = (value ?? 0) - (value == nil ? 0 : shares.reduce(0) { $0 + $1.valueVND })
    self.init(
      year: gift.date.year, kind: gift.kind, locality: gift.locality ?? gift.beneficiary,
      valueVND: value,
      givers: shares
        + (contribution.erasedGivers == 0 ? [] : [GiverShare(giver: .min, valueVND: rest)]))
  }
}
