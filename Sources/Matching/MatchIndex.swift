import Foundation

/// Records in memory, arranged so that those of one person are found without comparing all.
///
/// Nothing of it is ever written to disk. What it finds depends on the records alone, not on their
/// order nor on the number of processors.
package struct MatchIndex: Sendable {
  var entries: [Traits?] = []
  private var places: [Int64: Int32] = [:]
  private(set) var lexicon = Lexicon()
  private(set) var tallies = Tallies()
  private(set) var blocks = Blocks()

  package init(_ records: some Sequence<MatchRecord> = EmptyCollection()) {
    for traits in inParallel(Array(records), { Traits($0) }) { insert(traits) }
  }

  /// How many records there are.
  package var count: Int { places.count }

  /// Adds a record; one with the same number is replaced.
  package mutating func insert(_ record: MatchRecord) {
    insert(Traits(record))
  }

  private mutating func insert(_ traits: Traits) {
    remove(traits.id)
    var traits = traits
    let place = Int32(entries.count)
    for form in traits.forms.indices { lexicon.count(&traits.forms[form], of: traits.sex) }
    tallies.count(traits)
    blocks.insert(place, traits.keys)
    places[traits.id] = place
    entries.append(traits)
  }

  /// Takes a record out; does nothing where there is none.
  package mutating func remove(_ id: Int64) {
    guard let place = places.removeValue(forKey: id), var traits = entries[Int(place)] else {
      return
    }
    for form in traits.forms.indices {
      lexicon.count(&traits.forms[form], of: traits.sex, times: -1)
    }
    tallies.count(traits, times: -1)
    blocks.remove(place, traits.keys)
    entries[Int(place)] = nil
  }

  /// The records that may be of the same person as one that is or is not in the index, the likeliest
  /// first; never the record itself.
  ///
  /// A record with a number of the index is compared as the index has it not: with what it says.
  package func matches(of record: MatchRecord) -> [Match] {
    var traits = Traits(record)
    for place in traits.forms.indices { lexicon.locate(&traits.forms[place]) }
    let own = places[record.id] == nil ? 0 : 1
    var found: Set<Int32> = []
    blocks.each(traits.keys, own: own) { found.insert($0) }
    return found.compactMap { place in
      guard let other = entries[Int(place)], other.id != traits.id else { return nil }
      return match(traits, other, counted: own)
    }
    .sorted { $0.precedes($1) }
  }

  /// All pairs of records that may be of one person, the likeliest first; on all processors.
  package func pairs() -> [Match] {
    inParallel(Array(entries.indices)) { place in
      pairs(ofPlace: place)
    }
    .flatMap(\.self).sorted { $0.precedes($1) }
  }

  private func pairs(ofPlace place: Int) -> [Match] {
    guard let traits = entries[place] else { return [] }
    var found: Set<Int32> = []
    blocks.each(traits.keys, own: 1) { if $0 < place { found.insert($0) } }
    return found.compactMap { other in
      entries[Int(other)].flatMap { match($0, traits, counted: 1) }
    }
  }
}

extension Match {
  fileprivate func precedes(_ other: Match) -> Bool {
    (-score, a, b) < (-other.score, other.a, other.b)
  }
}
