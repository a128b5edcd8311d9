import Facts
import Naming

/// Where a word stands in a name.
enum NamePlace: Int, CaseIterable {
  case family, middle, given
}

/// How many records of the index bear each word of a name, blended with how many Vietnamese do.
struct Lexicon: Sendable {
  private var slots: [TextHash: Int32] = [:]

  /// The bearers of each word, by slot, place and lane: men, women, sex not said, all.
  private var bearers: [Double] = []

  /// The shares of all Vietnamese who bear it, in the same order.
  private var priors: [Double] = []

  /// How many names there are: with marks, and in all; in the same lanes.
  private var names = (marked: SIMD4<Double>(), all: SIMD4<Double>())

  /// How many records there are in all, where only some of them are counted; nil where all are.
  var population: Int?

  /// Starts with the words of ``NameFrequency``.
  init() {
    let table = NameFrequency.common
    for (place, entries) in zip(NamePlace.allCases, [table.family, table.middle, table.given]) {
      for entry in entries {
        guard let syllable = Syllable(entry.word) else { continue }
        for hash in [syllable.plain.asPlain, syllable.marked] {
          let slot = slot(of: hash)
          for (lane, share) in [entry.male, entry.female, entry.share, entry.share].enumerated() {
            priors[Self.cell(slot, place, lane)] += share
          }
        }
      }
    }
  }

  private mutating func slot(of hash: TextHash) -> Int32 {
    if let slot = slots[hash] { return slot }
    let slot = Int32(slots.count)
    slots[hash] = slot
    bearers.append(contentsOf: repeatElement(0, count: 12))
    priors.append(contentsOf: repeatElement(0, count: 12))
    return slot
  }

  private static func cell(_ slot: Int32, _ place: NamePlace, _ lane: Int) -> Int {
    Int(slot) * 12 + place.rawValue * 4 + lane
  }
}

extension Lexicon {
  /// Fills in the places of the words; those no record bears get one where they are added.
  func locate(_ form: inout Form) {
    for place in form.syllables.indices {
      form.syllables[place].markedSlot = slots[form.syllables[place].marked]
      form.syllables[place].plainSlot = slots[form.syllables[place].plain.asPlain]
    }
    form.slot = slots[form.plain]
  }

  /// Counts a name for one record more (`times` 1) or less (-1), and gives its words their places.
  mutating func count(_ form: inout Form, of sex: Sex?, times: Double = 1) {
    for place in form.syllables.indices {
      form.syllables[place].markedSlot = slot(of: form.syllables[place].marked)
      form.syllables[place].plainSlot = slot(of: form.syllables[place].plain.asPlain)
    }
    form.slot = slot(of: form.plain)
    let lanes = Self.lanes(sex) * times
    names.all += lanes
    if form.isMarked { names.marked += lanes }
    guard let reading = form.readings.first else { return }
    if let slot = form.slot { add(lanes, slot, .family) }
    add(form.family(reading), at: .family, lanes, form.isMarked)
    for syllable in form.middle(reading) { add(syllable, at: .middle, lanes, form.isMarked) }
    add(form.given(reading), at: .given, lanes, form.isMarked)
  }

  private mutating func add(
    _ syllable: Syllable?, at place: NamePlace, _ lanes: SIMD4<Double>, _ isMarked: Bool
  ) {
    guard let syllable, let plain = syllable.plainSlot, let marked = syllable.markedSlot else {
      return
    }
    add(lanes, plain, place)
    if isMarked { add(lanes, marked, place) }
  }

  private mutating func add(_ lanes: SIMD4<Double>, _ slot: Int32, _ place: NamePlace) {
    for lane in 0..<4 { bearers[Self.cell(slot, place, lane)] += lanes[lane] }
  }

  private static func lanes(_ sex: Sex?) -> SIMD4<Double> {
    switch sex {
    case .male: [1, 0, 0, 1]
    case .female: [0, 1, 0, 1]
    case nil: [0, 0, 1, 1]
    }
  }
}

extension Lexicon {
  /// How many names the table counts for, beside the records themselves.
  static let priorNames = 2000.0

  /// The share of a word that no list knows: a foreign name, a slip.
  private static let unknownShare = 1e-5

  /// The share of persons who bear a word in a place, those left out who are compared.
  func share(
    of slot: Int32?, at place: NamePlace, marked: Bool, sex: Sex?, leavingOut own: Double
  ) -> Double {
    let lane = sex == .male ? 0 : sex == .female ? 1 : 3
    let total = marked ? names.marked[lane] : names.all[lane]
    guard let slot else { return Self.unknownShare }
    let cell = Self.cell(slot, place, lane)
    let prior = max(priors[cell], Self.unknownShare)
    // Those counted were chosen by their names, and tell nothing of the others' names.
    if population != nil { return prior }
    let bearers = max(bearers[cell] - own, 0)
    let share = (bearers + Self.priorNames * prior) / (max(total - own, 0) + Self.priorNames)
    return max(share, Self.unknownShare)
  }

  /// How many records besides those compared bear a whole name, and how many there are.
  func bearers(ofWhole slot: Int32?, leavingOut own: Double) -> (Double, of: Double) {
    let bearers = slot.map { self.bearers[Self.cell($0, .family, 3)] } ?? 0
    return (max(bearers - own, 0), max((population.map(Double.init) ?? names.all[3]) - own, 1))
  }
}

extension TextHash {
  /// The hash a word without marks is counted by: An as letters is another thing than An as a name.
  fileprivate var asPlain: TextHash { with(0) }
}
