/// The rules of Vietnamese spelling as tables: which beginnings, rhymes and ends there are, and which
/// go together.
struct Spelling: Sendable {
  /// The kind of an onset by its letters, five bits each; 0 for what begins no syllable.
  private(set) var onsets = [UInt8](repeating: 0, count: 1 << 15)

  /// The kinds of onsets a rhyme may follow, by its vowels and its coda.
  private(set) var rhymes = [UInt8](
    repeating: 0, count: vowelChoices * vowelChoices * vowelChoices * codaChoices)

  /// The number of a coda by its letters, five bits each, from 1 for none; 0 for what ends no
  /// syllable.
  private(set) var codas = [UInt8](repeating: 0, count: 1 << 10)

  static let rules = Spelling()

  private init() {
    for (kind, list) in Self.onsetTable {
      for onset in list.split(separator: " ", omittingEmptySubsequences: false) {
        onsets[Self.key(onset)] = kind
      }
    }
    for (number, coda) in Self.codaLetters.enumerated() {
      codas[Self.key(coda[...])] = UInt8(number + 1)
    }
    for (kinds, list) in Self.rhymeTable {
      for rhyme in list.split(whereSeparator: \.isWhitespace) { add(rhyme, kinds) }
    }
  }
}

extension Spelling {
  /// Kinds of onsets: before a back vowel (c, g, ng), a front one (k, gh, ngh), any; none; qu; gi;
  /// and g alone, which stands before the i of gì.
  static let back: UInt8 = 1
  static let front: UInt8 = 2
  static let any: UInt8 = 4
  static let none: UInt8 = 8
  static let q: UInt8 = 16
  static let gi: UInt8 = 32
  static let gAlone: UInt8 = 64
  static let g: UInt8 = back | gAlone

  static let vowelChoices = 13
  static let codaChoices = 11

  static let letterI = number("i")
  static let letterU = number("u")

  /// The codas in the order of their numbers.
  ///
  /// -k ends names of the highlands, such as Đắk Lắk.
  private static let codaLetters = ["", "c", "ch", "p", "t", "k", "m", "n", "ng", "nh"]

  /// Whether a coda allows sắc and nặng alone.
  @inline(__always)
  static func isStop(_ coda: Int) -> Bool { (2...5).contains(coda) }

  static let k = 6

  /// Whether a vowel has a mark of its own: ă â ê ô ơ ư.
  @inline(__always)
  static func isShaped(_ letter: UInt64) -> Bool { 0b1011_0010_1100 >> letter & 1 == 1 }

  private static let twoPlaces = ["oa", "oe", "uy"].map { UInt64(key($0)) }

  /// Whether the tone of two vowels at the end is written on either: oa, oe, uy.
  static func hasTwoPlaces(_ first: UInt64, _ second: UInt64) -> Bool {
    twoPlaces.contains(first << 5 | second)
  }

  private static func number(_ letter: Character) -> UInt64 {
    UInt64((Glyph.alphabet.firstIndex(of: letter) ?? -1) + 1)
  }

  private static func key(_ letters: Substring) -> Int {
    letters.reduce(0) { $0 << 5 | Int(number($1)) }
  }
}

extension Spelling {
  /// The onsets after their kind.
  private static let onsetTable: [(kind: UInt8, onsets: String)] = [
    (back, "c ng"), (g, "g"), (front, "k gh ngh"), (q, "q"), (none, ""),
    (any, "b ch d đ h kh l m n nh p ph r s t th tr v x"),
  ]

  /// The rhymes after the kinds of onsets they follow; after qu and gi without their u and i.
  private static let rhymeTable: [(kinds: UInt8, rhymes: String)] = [
    (
      back | any | none | gi,
      """
      a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây
      o oi oc om on ong op ot oong ooc oa oai oan oang oanh oac oach oat oay oao oam oap
      oăc oăm oăn oăng oăt oe oen oeo oet ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
      u ui uc um un ung up ut ua uân uâng uât uây uê uênh uêch uơ uôc uôi uôm uôn uông uôt
      uy uya uych uyn uynh uyt uyên uyêt uyu uyp ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp
      ươt ươu
      """
    ),
    (front | any | none | gi, "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"),
    (front | any | none, "i ia ich im in inh ip it iu y"), (gi, "êng"), (gAlone, "i in"),
    (front | any, "iêc iêm iên iêng iêp iêt iêu"), (none | q, "yên yêt"), (none, "yêm yêu yêng"),
    (
      q,
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et
      ê êch ên ênh êt i ich in inh it iu ôc ơ ơi y ych yn ynh yt
      """
    ),
  ]

  private mutating func add(_ rhyme: Substring, _ kinds: UInt8) {
    let vowels = rhyme.prefix { Self.number($0) <= Glyph.vowels }
    let coda = Int(codas[Self.key(rhyme[vowels.endIndex...])])
    let place = vowels.reduce(0) { $0 * Self.vowelChoices + Int(Self.number($1)) }
    rhymes[place * Self.codaChoices + coda] |= kinds
  }
}
