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
  let lexicon: Lexicon

  /// The sex of both, where both have the same one: most words of names are borne by one sex.
  let sex: Sex?

  /// How many of the two records the counts of the index hold.
  let counted: (a: Double, b: Double)
  let isMarked: (a: Bool, b: Bool)
}

extension NameContext {
  /// How two syllables agree, and by how many bits that is likelier of one person than of strangers.
  func compare(_ a: Syllable, _ b: Syllable, at place: NamePlace)
    -> (agreement: SyllableAgreement, bits: Double)
  {
    if a.plain == b.plain { return comparePlain(a, b, at: place) }
    if a.isInitial || b.isInitial {
      guard a.letters[0] == b.letters[0] else { return (.other, 0) }
      return (.initial, log2(0.9 / Self.initialShare))
    }
    if let rate = Dialect.rate(a, b) { return (.dialect, slipBits(a, b, place, rate, false)) }
    guard a.isOneSlip(from: b) else { return (.other, 0) }
    return (.slip, slipBits(a, b, place, Self.slipRate, false))
  }

  /// Syllables of the same letters: with the same marks, without them, or with others.
  private func comparePlain(_ a: Syllable, _ b: Syllable, at place: NamePlace)
    -> (agreement: SyllableAgreement, bits: Double)
  {
    let own = counted.a + counted.b
    if isMarked.a && isMarked.b {
      guard a.marked == b.marked else {
        let isBare = !a.isMarked || !b.isMarked
        return (.tone, slipBits(a, b, place, isBare ? Self.lostMark : Self.otherMark, true))
      }
      let share = lexicon.share(
        of: a.markedSlot, at: place, marked: true, sex: sex, leavingOut: own)
      return (.equal, log2(0.95 / a.atLeast(share)))
    }
    let share = a.atLeast(
      lexicon.share(of: a.plainSlot, at: place, marked: false, sex: sex, leavingOut: own))
    return (a.marked == b.marked ? .equal : .unmarked, log2(0.95 / share))
  }

  /// A slip of one form into the other: the rarer form is the less likely to be a name of its own.
  private func slipBits(
    _ a: Syllable, _ b: Syllable, _ place: NamePlace, _ rate: Double, _ marked: Bool
  ) -> Double {
    let slots = marked ? (a.markedSlot, b.markedSlot) : (a.plainSlot, b.plainSlot)
    let one = lexicon.share(
      of: slots.0, at: place, marked: marked, sex: sex, leavingOut: counted.a)
    let other = lexicon.share(
      of: slots.1, at: place, marked: marked, sex: sex, leavingOut: counted.b)
    return log2(rate / min(one, other))
  }
}

extension NameContext {
  /// How likely a name begins with a given letter.
  private static let initialShare = 0.08

  /// How often a syllable is written with one certain slip: one in fifty has a slip, of some hundred
  /// that are possible.
  private static let slipRate = 0.02 / 100

  /// How often with certain other marks, of some five that are possible.
  private static let otherMark = 0.015 / 5

  /// How often without its marks in a name that has marks elsewhere.
  private static let lostMark = 0.02
}

extension Syllable {
  /// The share of a word, not less than that of an ordinary foreign name: some two hundred are the
  /// names of most who bear one, and no list of Vietnamese names has them.
  fileprivate func atLeast(_ share: Double) -> Double {
    isVietnamese ? share : max(share, 0.005)
  }
}

/// Spellings and pronunciations of one syllable.
private enum Dialect {
  /// How often a bearer of the one is written with the other; nil for two syllables apart.
  static func rate(_ a: Syllable, _ b: Syllable) -> Double? {
    if let ends = pairs[a.plain], ends.contains(b.plain) { return 0.01 }
    return isSameSound(a, b) ? 0.05 : nil
  }

  /// Whether only i and y tell them apart: Quý and Quí, Mỹ and Mĩ.
  private static func isSameSound(_ a: Syllable, _ b: Syllable) -> Bool {
    guard a.length == b.length else { return false }
    let (i, y) = (UInt8(ascii: "i"), UInt8(ascii: "y"))
    let turned = (
      a.letters.replacing(with: i, where: a.letters .== y),
      b.letters.replacing(with: i, where: b.letters .== y)
    )
    return turned.0 == turned.1
  }

  /// Pairs of the North and the South, and of different times.
  private static let pairs: [TextHash: Set<TextHash>] = {
    var pairs: [TextHash: Set<TextHash>] = [:]
    for entry in words.split(separator: " ") {
      let ends = entry.split(separator: "/").map { TextHash($0) }
      guard ends.count == 2 else { continue }
      pairs[ends[0], default: []].insert(ends[1])
      pairs[ends[1], default: []].insert(ends[0])
    }
    return pairs
  }()

  private static let words = """
    vu/vo hoang/huynh phuc/phuoc chu/chau nhat/nhut canh/kieng tinh/tanh sinh/sanh thinh/thanh \
    chinh/chanh linh/lanh dinh/danh nghia/ngai thai/thoi son/san tung/tong hong/huong \
    duong/dang cuong/cang truong/trang quy/quoi loi/lai nhan/nhon chan/chon
    """
}
