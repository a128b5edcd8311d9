/// Records in memory, arranged so that those of one person are found without comparing all.
///
/// Nothing of it is ever written to disk.
package struct MatchIndex: Sendable {
  private var records: [MatchRecord] = []
  private var blocks: [String: [Int]] = [:]
  private var places: [Int64: Int] = [:]

  package init(_ records: some Sequence<MatchRecord> = EmptyCollection()) {
    for record in records { insert(record) }
  }

  /// Adds a record; one with the same number is replaced.
  package mutating func insert(_ record: MatchRecord) {
    remove(record.id)
    places[record.id] = records.count
    for key in Self.keys(of: record) { blocks[key, default: []].append(records.count) }
    records.append(record)
  }

  /// Takes a record out; does nothing where there is none.
  package mutating func remove(_ id: Int64) {
    guard let place = places.removeValue(forKey: id) else { return }
    for key in Self.keys(of: records[place]) { blocks[key]?.removeAll { $0 == place } }
  }

  /// The records that may be of the same person as one that is or is not in the index, the likeliest
  /// first; never the record itself.
  package func matches(of record: MatchRecord) -> [Match] {
    let found = Set(Self.keys(of: record).flatMap { blocks[$0] ?? [] })
    return found.map { records[$0] }.filter { $0.id != record.id }
      .compactMap { compare(record, $0) }.sorted { $0.precedes($1) }
  }

  /// All pairs of records that may be of one person, the likeliest first.
  package func pairs() -> [Match] {
    places.values.flatMap { place in
      matches(of: records[place]).filter { $0.a == records[place].id }
    }
    .sorted { $0.precedes($1) }
  }
}

extension Match {
  fileprivate func precedes(_ other: Match) -> Bool {
    (-score, a, b) < (-other.score, other.a, other.b)
  }
}
