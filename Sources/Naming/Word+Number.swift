extension Word {
  /// A number for the letters and the tone, the same in every run (FNV-1a).
  package var number: UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { number = (number ^ UInt64(letter.bits)) &* 0x100_0000_01B3 }
    return (number ^ UInt64(tone.rawValue)) &* 0x100_0000_01B3
  }
}
