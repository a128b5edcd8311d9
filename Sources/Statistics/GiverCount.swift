/// How many gave in a cell, and how much the two largest gave.
struct Giants: Equatable {
  /// How many different givers there are.
  var count: Int64 = 0

  /// Who gave most, by rank; -1 when nobody did.
  var giver = -1
  var largest: Int64 = 0
  var second: Int64 = 0

  /// Takes in what one giver gave in all.
  fileprivate mutating func take(_ giver: Int, _ sum: Int64) {
    count += 1
    if self.giver < 0 || sum > largest {
      (second, largest, self.giver) = (largest, sum, giver)
    } else {
      second = max(second, sum)
    }
  }
}

/// Adds up what each giver gave in each cell, totals included, one giver after another.
///
/// A giver of two communes of a province is one giver there, with the sum of both: only so does
/// dominance see who really stands behind a total.
struct GiverCount {
  private let frame: Frame
  private let lineages: [[Int]]
  private let years: Int
  private let kinds: Int

  /// For a frame of locality × year and year × kind.
  init(_ frame: Frame, _ locality: Dimension, years: Dimension) {
    self.frame = frame
    lineages = locality.entries.indices.map { locality.lineage(of: $0) }
    self.years = years.entries.count
    kinds = Dimension.kind.entries.count
  }

  /// The two largest givers of each variable; of equals, the one with the smaller key.
  func giants(of records: [GiftRecord], at places: [GiftCount.Place]) -> [Giants] {
    let shares = sorted(records)
    var giants = [Giants](repeating: Giants(), count: frame.count)
    var sums = [Int64](repeating: 0, count: frame.count)
    var visits = [Int](repeating: -1, count: frame.count)
    var touched: [Int] = []
    var (rank, next) = (0, 0)
    while next < shares.count {
      let giver = shares[next].giver
      touched.removeAll(keepingCapacity: true)
      while next < shares.count, shares[next].giver == giver {
        let share = shares[next]
        visit(places[share.gift]) { variable in
          if visits[variable] != rank {
            visits[variable] = rank
            sums[variable] = 0
            touched.append(variable)
          }
          sums[variable] += share.value
        }
        next += 1
      }
      for variable in touched { giants[variable].take(rank, sums[variable]) }
      rank += 1
    }
    return giants
  }

  private struct Share {
    let giver: Int
    let gift: Int
    let value: Int64
  }

  /// All shares, those of one giver together.
  private func sorted(_ records: [GiftRecord]) -> [Share] {
    var shares: [Share] = []
    shares.reserveCapacity(records.count + records.count / 8)
    for (gift, record) in records.enumerated() {
      let isValued = record.valueVND != nil
      for share in record.givers {
        shares.append(
          Share(giver: share.giver, gift: gift, value: isValued ? share.valueVND : 0))
      }
      if record.givers.isEmpty {
        shares.append(Share(giver: Int.min, gift: gift, value: record.valueVND ?? 0))
      }
    }
    shares.sort { ($0.giver, $0.gift) < ($1.giver, $1.gift) }
    return shares
  }

  /// Every cell a gift counts in, once.
  private func visit(_ place: GiftCount.Place, _ body: (Int) -> Void) {
    for locality in lineages[place.locality] {
      body(frame.variables[0][locality * years + place.year])
      body(frame.variables[0][locality * years])
    }
    body(frame.variables[1][place.year * kinds + place.kind])
    body(frame.variables[1][place.kind])
  }
}
