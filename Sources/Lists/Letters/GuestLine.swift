import Naming

/// One guest on a list.
struct GuestLine {
  let letter: Int
  let guest: InvitationLetter.Addressee

  /// By given name, and where names are the same by letter.
  var key: Key { Key(name: PersonName(stored: guest.name).sortKey, letter: letter) }

  struct Key: Comparable {
    let name: SortKey
    let letter: Int

    static func < (one: Key, other: Key) -> Bool {
      one.name == other.name ? one.letter < other.letter : one.name < other.name
    }
  }

  static func all(of letters: [InvitationLetter]) -> [GuestLine] {
    letters.flatMap { letter in
      letter.addressees.map { GuestLine(letter: letter.number, guest: $0) }
    }
  }
}

/// The order of groups: by the words before their number, then by the number, as `Bàn 2`, `Bàn 10`.
struct GroupOrder: Comparable {
  private let isNone: Bool
  private let word: SortKey
  private let number: Int
  private let name: SortKey

  init(_ name: String) {
    isNone = name.isEmpty
    let word = name.prefix { !$0.isASCIIDigit }
    self.word = SortKey(word)
    number = Int(name.dropFirst(word.count).prefix { $0.isASCIIDigit }) ?? 0
    self.name = SortKey(name)
  }

  static func < (one: GroupOrder, other: GroupOrder) -> Bool {
    if one.isNone != other.isNone { return other.isNone }
    if one.word != other.word { return one.word < other.word }
    return one.number == other.number ? one.name < other.name : one.number < other.number
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
