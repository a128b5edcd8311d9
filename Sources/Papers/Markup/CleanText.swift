import Facts

/// A text as it may stand in markup: composed, so that equal texts give equal bytes, each kind of
/// line end a line feed, without what XML forbids or what only disturbs.
package func clean(_ text: String) -> String {
  if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
  var cleaned = String.UnicodeScalarView()
  var last: Unicode.Scalar?
  for scalar in text.composed.unicodeScalars {
    defer { last = scalar }
    switch scalar {
    case "\n" where last == "\r": continue
    case "\r", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append("\n")
    case "\t": cleaned.append(" ")
    case "\n": cleaned.append(scalar)
    default: if isPrintable(scalar) { cleaned.append(scalar) }
    }
  }
  return String(cleaned)
}

/// Whether a scalar may be printed.
///
/// An override of the direction of writing could make a paper read other than what was signed.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
  default: !scalar.properties.isNoncharacterCodePoint
  }
}
