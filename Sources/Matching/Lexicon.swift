import Facts
import Naming

/// Where a word stands in a name.
enum NamePlace: Int, CaseIterable {
  case family, middle, given
}

/// How many records of the index bear each word of a name, blended with how many Vietnamese do.
struct Lexicon: Sendable {
  private var slots: [TextHash: Int32] = [:]
  private var words: [Word] = []

  /// How many names there are: with marks, and in all; men, women, and those not said.
  private var names = (marked: SIMD4<Double>(), all: SIMD4<Double>())

  /// A number for each place of a name, by sex.
  private struct Lanes {
    private var family = SIMD4<Double>()
    private var middle = SIMD4<Double>()
    private var given = SIMD4<Double>()

    subscript(place: NamePlace) -> SIMD4<Double> {
      get {
        switch place {
        case .family: family
        case .middle: middle
        case .given: given
        }
      }
      set {
        switch place {
        case .family: family = newValue
        case .middle: middle = newValue
        case .given: given = newValue
        }
      }
    }
  }

  /// The bearers of a word by place, and by sex in four lanes: men, women, not said, all.
  private struct Word {
    var bearers = Lanes()

    /// The shares of all Vietnamese.
    var prior = Lanes()
  }

  /// Starts with the words of ``NameFrequency``.
  init() {
    let table = NameFrequency.common
    for (place, entries) in zip(NamePlace.allCases, [table.family, table.middle, table.given]) {
      for entry in entries {
        guard let syllable = Syllable(entry.word) else { continue }
        let share = SIMD4(entry.male, entry.female, entry.share, entry.share)
        words[slot(of: syllable.plain.with(0))].prior[place] += share
        words[slot(of: syllable.marked)].prior[place] += share
      }
    }
  }

  private mutating func slot(of hash: TextHash) -> Int {
    if let slot = slots[hash] { return Int(slot) }
    slots[hash] = Int32(words.count)
    words.append(Word())
    return words.count - 1
  }
}

extension Lexicon {
  /// Fills in the places of the words; those no record bears get one where they are added.
  func locate(_ form: inout Form) {
    for place in form.readings.indices {
      form.readings[place].forEach { syllable in
        syllable.markedSlot = slots[syllable.marked]
        syllable.plainSlot = slots[syllable.plain.with(0)]
      }
    }
    form.slot = slots[form.plain]
  }

  /// Counts a name for one record more (`times` 1) or less (-1), and gives its words their places.
  mutating func count(_ form: inout Form, of sex: Sex?, times: Double = 1) {
    for place in form.readings.indices {
      form.readings[place].forEach { syllable in
        syllable.markedSlot = Int32(slot(of: syllable.marked))
        syllable.plainSlot = Int32(slot(of: syllable.plain.with(0)))
      }
    }
    form.slot = Int32(slot(of: form.plain))
    let lanes = Self.lanes(sex) * times
    names.all += lanes
    if form.isMarked { names.marked += lanes }
    guard let reading = form.readings.first else { return }
    words[Int(form.slot ?? 0)].bearers[.family] += lanes
    add(reading.family, at: .family, lanes, form.isMarked)
    for syllable in reading.middle { add(syllable, at: .middle, lanes, form.isMarked) }
    add(reading.given, at: .given, lanes, form.isMarked)
  }

  private mutating func add(
    _ syllable: Syllable?, at place: NamePlace, _ lanes: SIMD4<Double>, _ isMarked: Bool
  ) {
    guard let syllable, let plain = syllable.plainSlot, let marked = syllable.markedSlot else {
      return
    }
    words[Int(plain)].bearers[place] += lanes
    if isMarked { words[Int(marked)].bearers[place] += lanes }
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
  private static let priorNames = 2000.0

  /// The share of a word that no list knows: a foreign name, a slip.
  private static let unknownShare = 1e-5

  /// The share of persons who bear a word in a place, those left out who are compared.
  func share(
    of slot: Int32?, at place: NamePlace, marked: Bool, sex: Sex?, leavingOut own: Double
  ) -> Double {
    let lane = sex == .male ? 0 : sex == .female ? 1 : 3
    let total = marked ? names.marked[lane] : names.all[lane]
    guard let slot else { return Self.unknownShare }
    let word = words[Int(slot)]
    let prior = max(word.prior[place][lane], Self.unknownShare)
    let bearers = max(word.bearers[place][lane] - own, 0)
    let share = (bearers + Self.priorNames * prior) / (max(total - own, 0) + Self.priorNames)
    return max(share, Self.unknownShare)
  }

  /// How many records besides those compared bear a whole name, and how many there are.
  func bearers(ofWhole slot: Int32?, leavingOut own: Double) -> (Double, of: Double) {
    let bearers = slot.map { words[Int($0)].bearers[.family][3] } ?? 0
    return (max(bearers - own, 0), max(names.all[3] - own, 1))
  }
}

extension Form.Reading {
  fileprivate mutating func forEach(_ body: (inout Syllable) -> Void) {
    if var own = family {
      body(&own)
      family = own
    }
    for place in middle.indices { body(&middle[place]) }
    body(&given)
  }
}
