import People

/// The records that the rows of a file have named, so that none is named twice.
///
/// A bit for each record and one for its first giver; only further givers of joint gifts take more,
/// so that an import of any size stays small.
struct NamedRecords {
  private var records = NumberSet()
  private var firstGivers = NumberSet()
  private var otherGivers: Set<OtherGiver> = []

  private struct OtherGiver: Hashable {
    let contribution: Int64
    let giver: Giver
  }

  func contains(_ record: Int64) -> Bool { records.contains(record) }

  /// Notes a record; tells whether no row has named it before.
  @discardableResult
  mutating func insert(_ record: Int64) -> Bool { records.insert(record) }

  /// Notes a giver of a contribution; tells whether no row has named both before.
  @discardableResult
  mutating func insert(_ giver: Giver, isFirst: Bool, of contribution: Int64) -> Bool {
    isFirst
      ? firstGivers.insert(contribution)
      : otherGivers.insert(OtherGiver(contribution: contribution, giver: giver)).inserted
  }
}

/// A set of row numbers, which are dense from 1 on: a bit for each.
private struct NumberSet {
  private var words: [UInt64] = []

  func contains(_ number: Int64) -> Bool {
    let (place, bit) = Self.place(of: number)
    return place < words.count && words[place] & bit != 0
  }

  mutating func insert(_ number: Int64) -> Bool {
    let (place, bit) = Self.place(of: number)
    if place >= words.count { words += repeatElement(0, count: place + 1 - words.count) }
    defer { words[place] |= bit }
    return words[place] & bit == 0
  }

  private static func place(of number: Int64) -> (place: Int, bit: UInt64) {
    (Int(number / 64), 1 << UInt64(number % 64))
  }
}
