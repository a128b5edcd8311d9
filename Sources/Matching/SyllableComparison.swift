import Facts
import Foundation

/// How two syllables in the same place of two names agree.
enum SyllableAgreement: Int, Comparable {
  case other, slip, dialect, tone, initial, unmarked, equal

  static func < (one: SyllableAgreement, other: SyllableAgreement) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What all comparisons of two names have in common.
struct NameContext {
  /// The sex of both, where both have the same one: most words of names are borne by one sex.
  let sex: Sex?

  /// How many of the two records the counts of the index hold.
  let counted: (a: Double, b: Double)
  let isMarked: (a: Bool, b: Bool)
}

extension Lexicon {
  /// How two syllables agree, and by how many bits that is likelier of one person than of strangers.
  func compare(_ a: Syllable, _ b: Syllable, at place: NamePlace, _ context: NameContext)
    -> (agreement: SyllableAgreement, bits: Double)
  {
    if a.plain == b.plain { return comparePlain(a, b, at: place, context) }
    if a.isInitial || b.isInitial {
      guard a.letters[0] == b.letters[0] else { return (.other, 0) }
      return (.initial, log2(0.9 / NameContext.initialShare))
    }
    if let rate = a.variantRate(of: b) {
      return (.dialect, slipBits(a, b, place, rate, marked: false, context))
    }
    guard a.isOneSlip(from: b) else { return (.other, 0) }
    return (.slip, slipBits(a, b, place, NameContext.slipRate, marked: false, context))
  }

  /// Syllables of the same letters: with the same marks, without them, or with others.
  private func comparePlain(
    _ a: Syllable, _ b: Syllable, at place: NamePlace, _ context: NameContext
  ) -> (agreement: SyllableAgreement, bits: Double) {
    let (own, sex) = (context.counted.a + context.counted.b, context.sex)
    if context.isMarked.a && context.isMarked.b {
      guard a.marked == b.marked else {
        let isBare = !a.isMarked || !b.isMarked
        let rate = isBare ? NameContext.lostMark : NameContext.otherMark
        return (.tone, slipBits(a, b, place, rate, marked: true, context))
      }
      let share = share(of: a.markedSlot, at: place, marked: true, sex: sex, leavingOut: own)
      return (.equal, log2(0.95 / a.atLeast(share)))
    }
    let share = a.atLeast(
      share(of: a.plainSlot, at: place, marked: false, sex: sex, leavingOut: own))
    return (a.marked == b.marked ? .equal : .unmarked, log2(0.95 / share))
  }

  /// A slip of one form into the other: the rarer form is the less likely to be a name of its own.
  private func slipBits(
    _ a: Syllable, _ b: Syllable, _ place: NamePlace, _ rate: Double, marked: Bool,
    _ context: NameContext
  ) -> Double {
    let slots = marked ? (a.markedSlot, b.markedSlot) : (a.plainSlot, b.plainSlot)
    let one = share(
      of: slots.0, at: place, marked: marked, sex: context.sex, leavingOut: context.counted.a)
    let other = share(
      of: slots.1, at: place, marked: marked, sex: context.sex, leavingOut: context.counted.b)
    return log2(rate / min(one, other))
  }
}

extension NameContext {
  /// How likely a name begins with a given letter.
  static let initialShare = 0.08

  /// How often a syllable is written with one certain slip: one in fifty has a slip, of some hundred
  /// that are possible.
  static let slipRate = 0.02 / 100

  /// How often with certain other marks, of some five that are possible.
  static let otherMark = 0.015 / 5

  /// How often without its marks in a name that has marks elsewhere.
  static let lostMark = 0.02
}

extension Syllable {
  /// The share of a word, not less than that of an ordinary foreign name: some two hundred are the
  /// names of most who bear one, and no list of Vietnamese names has them.
  fileprivate func atLeast(_ share: Double) -> Double {
    isVietnamese ? share : max(share, 0.005)
  }
}
