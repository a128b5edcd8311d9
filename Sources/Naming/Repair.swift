import Facts

extension String {
  /// Unicode NFC, with marks in the order that makes one letter of them.
  ///
  /// A letter, a tone and then a circumflex or a breve, in that order, stay two characters in NFC;
  /// such cells come from keyboards and converters that type the tone first. Canonical order already
  /// settles the other ways to half-compose a letter.
  package var repaired: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    let composed = self.composed
    guard composed.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return composed
    }
    var repaired = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in composed.decomposed.unicodeScalars {
      if scalar.isToneAbove {
        tones.append(scalar)
      } else if scalar == "\u{302}" || scalar == "\u{306}" {
        repaired.append(scalar)
      } else {
        repaired.append(contentsOf: tones)
        tones.removeAll(keepingCapacity: true)
        repaired.append(scalar)
      }
    }
    repaired.append(contentsOf: tones)
    return String(repaired).composed
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is the mark of huyền, sắc, ngã or hỏi.
  var isToneAbove: Bool { ["\u{300}", "\u{301}", "\u{303}", "\u{309}"].contains(self) }

  /// Whether the scalar is the mark of a Vietnamese tone.
  var isTone: Bool { isToneAbove || self == "\u{323}" }
}
