/// One way to read a name: which of its words are the family, the middle and the given name.
///
/// Nothing is changed: the words are those that were written.
package struct NameParts: Hashable, Sendable {
  /// In which order the parts stand.
  package enum Order: String, CaseIterable, Sendable {
    /// Family, middle, given: `Nguyễn Văn An`.
    case vietnamese

    /// Given name first, family name last: `An Van Nguyen`, `Kevin Tuan Nguyen`.
    case western

    /// The family name before a comma: `NGUYEN, Van An`.
    case comma

    /// In Vietnamese order with the spouse's family name behind: `Tran Thi Lan Miller`.
    case married

    /// A name of one word, or of a script the order of which is not told apart.
    case whole
  }

  package let order: Order

  /// The family name, of several words where it is compound (Tôn Nữ, Âu Dương).
  package let family: [String]
  package let middle: [String]
  package let given: [String]

  /// The family name taken on marriage.
  package let married: [String]

  /// A foreign given name before the Vietnamese one: the Kevin of `Kevin Tuan Nguyen`.
  package let adopted: [String]

  /// How likely this reading is; the shares of all readings of a name make one.
  package let share: Double

  init(
    _ order: Order, family: some Sequence<Substring> = EmptyCollection(),
    middle: some Sequence<Substring> = EmptyCollection(), given: some Sequence<Substring>,
    married: some Sequence<Substring> = EmptyCollection(),
    adopted: some Sequence<Substring> = EmptyCollection(), share: Double = 1
  ) {
    self.order = order
    self.family = family.map(String.init)
    self.middle = middle.map(String.init)
    self.given = given.map(String.init)
    self.married = married.map(String.init)
    self.adopted = adopted.map(String.init)
    self.share = share
  }

  /// The same reading with another share.
  func with(share: Double) -> NameParts {
    NameParts(
      order, family: family.map { $0[...] }, middle: middle.map { $0[...] },
      given: given.map { $0[...] }, married: married.map { $0[...] },
      adopted: adopted.map { $0[...] }, share: share)
  }
}

extension PersonName {
  /// The likeliest of ``readings``.
  package var parts: NameParts { readings[0] }

  /// The ways to read the name, the likeliest first; at least one.
  ///
  /// What stands in brackets is another name and is left out: see ``bracketed``. Which reading is
  /// likelier follows from how often the words are family and given names, from capitals
  /// (`Tuan Anh NGUYEN`), from a comma, and from Vietnamese order being the commoner by far.
  package var readings: [NameParts] {
    let words = NameWords(beforeBracket)
    let found = words.readings
    let sum = found.reduce(0) { $0 + $1.share }
    return found.enumerated()
      .map { (place: $0, parts: $1.with(share: $1.share / sum)) }
      .sorted { ($1.parts.share, $0.place) < ($0.parts.share, $1.place) }
      .map(\.parts)
  }

  /// The other name that stands in brackets or quotes; nil when there is none.
  package var bracketed: PersonName? {
    let bracket = text.firstIndex(of: "(") ?? text.endIndex
    let inside = text[bracket...].filter { !"()".contains($0) }
    let name = inside.trimmingSpaces
    return name.isEmpty || bracket == text.startIndex ? nil : PersonName(stored: name)
  }

  private var beforeBracket: Substring {
    let bracket = text.firstIndex(of: "(") ?? text.endIndex
    return bracket == text.startIndex ? text[...] : text[..<bracket]
  }
}

extension String {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
