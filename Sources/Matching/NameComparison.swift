import Facts
import Foundation

/// How two names agree, part by part, in the readings in which they agree best.
struct NameComparison {
  var family: SyllableAgreement?
  var given = SyllableAgreement.other
  var middle = Middle.equal
  var isTurned = false

  /// The bits by which one person is likelier than strangers, and kin likelier than strangers.
  var same = 0.0
  var kin = 0.0

  /// What chooses among the readings.
  fileprivate var rank = 0.0

  enum Middle {
    case equal, near, dropped, other
  }
}

extension Lexicon {
  /// The best of all pairs of readings; of a name and itself, the best reading both have.
  func compare(_ a: Form, _ b: Form, _ context: NameContext) -> NameComparison {
    var best: NameComparison?
    for place in a.readings.indices {
      for otherPlace in b.readings.indices {
        let (reading, other) = (a.readings[place], b.readings[otherPlace])
        if a.written == b.written, !reading.isSplit(like: other) { continue }
        var found = compare(a, reading, b, other, context)
        found.isTurned = reading.isFamilyFirst != other.isFamilyFirst
        found.rank = found.same + reading.share + other.share
        if a.written == b.written {
          found.rank = reading.share + other.share
        } else {
          found.same = found.rank
        }
        if found.rank > best?.rank ?? -.infinity { best = found }
      }
    }
    var found = best ?? NameComparison()
    if a.plain == b.plain { limit(&found, a, context) }
    return found
  }

  /// What the parts promise of a whole name is no more than how often the whole name occurs.
  ///
  /// In a small registry that is little evidence: who was entered three times there makes no common
  /// name.
  private func limit(_ found: inout NameComparison, _ form: Form, _ context: NameContext) {
    let own = context.counted.a + context.counted.b
    let (bearers, names) = bearers(ofWhole: form.slot, leavingOut: own)
    guard bearers > 0 else { return }
    let excess = found.same - log2((names + Self.priorNames) / bearers)
    guard excess > 0 else { return }
    // Strangers who bear it are likelier than the parts say: against them kin lose as much.
    found.same -= excess
    found.kin -= excess
  }

  private func compare(
    _ a: Form, _ reading: Form.Reading, _ b: Form, _ other: Form.Reading, _ context: NameContext
  ) -> NameComparison {
    var found = NameComparison()
    compareGiven(a.given(reading), b.given(other), &found, context)
    compareFamily(a.family(reading), b.family(other), &found, context)
    if found.given == .other, found.family == .other { return found }
    compareMiddle(a, reading.middle, b, other.middle, &found, context)
    return found
  }

  private func compareGiven(
    _ a: Syllable, _ b: Syllable, _ found: inout NameComparison, _ context: NameContext
  ) {
    let (agreement, bits) = compare(a, b, at: .given, context)
    found.given = agreement
    switch agreement {
    case .equal, .unmarked, .initial:
      found.same += bits
      // Parents, children and siblings avoid each other's names.
      found.kin += log2(0.5)
    case .tone, .dialect, .slip:
      found.same += bits
      // Siblings are often given names that sound alike, but no names that are none.
      found.kin += a.isVietnamese && b.isVietnamese ? 1 : 0
    case .other:
      // Of people abroad, some go by a foreign name in one list and by their own in another.
      let isAdopted = a.isVietnamese != b.isVietnamese
      found.same += isAdopted ? -1.5 : log2(0.001)
    }
  }

  private func compareFamily(
    _ a: Syllable?, _ b: Syllable?, _ found: inout NameComparison, _ context: NameContext
  ) {
    guard let a, let b else {
      found.same += a == nil && b == nil ? 0 : log2(0.3)
      return
    }
    let (agreement, bits) = compare(a, b, at: .family, context)
    found.family = agreement
    guard agreement != .other else {
      found.same += log2(0.012)
      found.kin += log2(0.4)
      return
    }
    found.same += bits
    // Six in ten of a household share the family name; spouses keep theirs.
    found.kin += log2(0.6 * exp2(bits) + 0.4)
  }

  /// The middle names word by word, in any order: first the words that are equal.
  private func compareMiddle(
    _ a: Form, _ middle: UInt32, _ b: Form, _ other: UInt32, _ found: inout NameComparison,
    _ context: NameContext
  ) {
    var (free, otherFree) = (middle, other)
    for least in [SyllableAgreement.unmarked, .slip] {
      var left = free
      while left != 0, otherFree != 0 {
        let place = left.trailingZeroBitCount
        left &= left - 1
        guard let partner = partner(of: a.syllables[place], in: b, otherFree, least, context)
        else { continue }
        free &= ~(1 << UInt32(place))
        otherFree &= ~(1 << UInt32(partner.place))
        if partner.agreement < .initial { found.middle = .near }
        found.same += partner.bits
        // Siblings often share a middle name.
        found.kin += log2(0.25 * exp2(partner.bits) + 0.75)
      }
      if free == 0 || otherFree == 0 { break }
    }
    settleMiddle(left: free != 0, otherFree != 0, areEmpty: middle == 0 && other == 0, &found)
  }

  private func partner(
    of syllable: Syllable, in form: Form, _ free: UInt32, _ least: SyllableAgreement,
    _ context: NameContext
  ) -> (place: Int, agreement: SyllableAgreement, bits: Double)? {
    var left = free
    while left != 0 {
      let place = left.trailingZeroBitCount
      left &= left - 1
      let (agreement, bits) = compare(syllable, form.syllables[place], at: .middle, context)
      if agreement >= least { return (place, agreement, bits) }
    }
    return nil
  }

  /// What words without a partner say: on one side, a middle name was left out; on both, they differ.
  private func settleMiddle(
    left one: Bool, _ other: Bool, areEmpty: Bool, _ found: inout NameComparison
  ) {
    switch (one, other) {
    case (false, false):
      found.same += log2(areEmpty ? 0.9 / Self.emptyShare : 0.9)
      if areEmpty { found.kin += log2(0.3 / Self.emptyShare + 0.7) }
    case (true, true):
      found.middle = .other
      found.same += log2(0.01)
    case (true, false), (false, true):
      found.middle = .dropped
      found.same += log2(0.06 / 0.3)
    }
  }

  /// How many Vietnamese have no middle name.
  private static let emptyShare = 0.1
}

extension Form.Reading {
  /// Whether another reading of the same words parts them in the same way.
  fileprivate func isSplit(like other: Form.Reading) -> Bool {
    given == other.given && family == other.family
  }
}
