import Facts

/// Records in memory, arranged so that those of one person are found without comparing all.
///
/// Nothing of it is ever written to disk. What it finds depends on the records alone, not on their
/// order nor on the number of processors.
package struct MatchIndex: Sendable {
  private var entries: [Entry?] = []

  /// The years of birth of the entries; 0 where none is known.
  private var years: [Int16] = []
  private var places: [Int64: Int32] = [:]
  private(set) var counts = Counts()
  private var blocks = Blocks()

  package init(_ records: some Sequence<MatchRecord> = EmptyCollection()) {
    let prepared = inParallel(Array(records)) { record in
      let traits = Traits(record)
      return (traits, traits.keys)
    }
    for (traits, keys) in prepared { insert(traits, keys) }
  }

  /// The records among which those of one person must be, if any: all that bear nearly the same name,
  /// were born on the same day or share a number, out of a larger population.
  ///
  /// How common a name is, is then asked of the table of all Vietnamese.
  package init(_ records: some Sequence<MatchRecord>, outOf population: Int) {
    self.init(records)
    counts.lexicon.population = population
  }

  /// How many records they are chosen from.
  var population: Int { counts.lexicon.population ?? count }

  /// How many records there are.
  package var count: Int { places.count }

  /// Adds a record; one with the same number is replaced.
  package mutating func insert(_ record: MatchRecord) {
    let traits = Traits(record)
    insert(traits, traits.keys)
  }

  private mutating func insert(_ traits: Traits, _ keys: Set<Blocks.Key>) {
    remove(traits.id)
    let place = Int32(entries.count)
    var traits = traits
    counts.add(&traits)
    blocks.insert(place, keys)
    places[traits.id] = place
    entries.append(Entry(traits))
    years.append(Int16(traits.dob?.year ?? 0))
  }

  /// Takes a record out; does nothing where there is none.
  package mutating func remove(_ id: Int64) {
    guard let place = places.removeValue(forKey: id), let entry = entries[Int(place)] else {
      return
    }
    counts.remove(entry.traits)
    blocks.remove(place, entry.traits.keys)
    entries[Int(place)] = nil
  }

  /// The records that may be of the same person as one that is or is not in the index, the likeliest
  /// first; never the record itself.
  ///
  /// A record that is in the index by its number is compared with what is given here.
  package func matches(of record: MatchRecord) -> [Match] {
    var traits = Traits(record)
    counts.locate(&traits)
    let (entry, isCounted) = (Entry(traits), places[record.id] != nil)
    var seen = Seen(count: entries.count)
    return matches(
      of: entry, isCounted: isCounted, priors(isCounted: isCounted), &seen, below: Int32.max
    )
    .sorted { $0.precedes($1) }
  }

  /// All pairs of records that may be of one person, the likeliest first; on all processors.
  package func pairs() -> [Match] {
    let priors = priors(isCounted: true)
    return inParallelRuns(entries.count) { run in
      var seen = Seen(count: entries.count)
      return run.flatMap { place in
        entries[place].map {
          matches(of: $0, isCounted: true, priors, &seen, below: Int32(place))
        } ?? []
      }
    }
    .sorted { $0.precedes($1) }
  }

  /// The matches of a record among those that stand before a place.
  private func matches(
    of entry: Entry, isCounted: Bool, _ priors: Explanations, _ seen: inout Seen, below end: Int32
  ) -> [Match] {
    seen.begin()
    var matches: [Match] = []
    blocks.each(entry.traits.keys, own: isCounted ? 1 : 0) { place, mustBeOneYear in
      guard place < end, !mustBeOneYear || mayBeOneYear(entry, years[Int(place)]),
        seen.isNew(place), let other = entries[Int(place)],
        other.traits.id != entry.traits.id,
        let match = match(Pair(entry, isCounted: isCounted, other), from: priors)
      else { return }
      matches.append(match)
    }
    return matches
  }
}

/// Whether two may be born in one year, as far as is known.
private func mayBeOneYear(_ entry: Entry, _ year: Int16) -> Bool {
  guard year > 0, let own = entry.traits.dob?.year else { return true }
  return BirthComparison.mayBeOne(own, Int(year))
}

/// The places that were looked at for one record; used again for the next without being emptied.
private struct Seen {
  private var rounds: [Int32]
  private var round: Int32 = 0

  init(count: Int) {
    rounds = [Int32](repeating: 0, count: count)
  }

  mutating func begin() { round += 1 }

  mutating func isNew(_ place: Int32) -> Bool {
    guard rounds[Int(place)] != round else { return false }
    rounds[Int(place)] = round
    return true
  }
}

extension Match {
  fileprivate func precedes(_ other: Match) -> Bool {
    (-score, a, b) < (-other.score, other.a, other.b)
  }
}
