/// A character of a cell as an encoding has it.
struct ReadSign {
  var scalar: UInt32

  /// Whether it came from a character outside ASCII, or from several: what it is depends on the
  /// encoding.
  var isTelling = false

  /// Whether no text of Unicode would have its like in this place.
  var isOdd = false

  /// Whether the code stands for the small letter and for the capital.
  var isCaseless = false

  /// How rarely the codes occur together in any other text, from 0 to 2.
  var strength: UInt8 = 0

  /// Whether no byte of the encoding is shown as the character.
  var isStray = false

  /// A character that stays as it came.
  init(_ sign: CellSign, isStray: Bool = false) {
    self.isStray = isStray
    scalar = sign.scalar
    isTelling = sign.scalar >= 0x80
    isOdd = sign.isOdd
  }

  /// A letter that is made of one or more characters.
  init(_ scalar: UInt32, isOdd: Bool, isCaseless: Bool = false, strength: UInt8 = 0) {
    self.scalar = scalar
    self.isOdd = isOdd
    self.isCaseless = isCaseless
    self.strength = strength
    isTelling = true
  }
}
