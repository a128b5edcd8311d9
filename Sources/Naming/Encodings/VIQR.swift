/// Vietnamese in ASCII (RFC 1456): the marks of a letter are signs behind it, `Nguye^~n Va(n Dda.t`.
///
/// Since the signs mean other things as well, a word is read as a whole: where it makes no syllable,
/// its full stop, question mark or apostrophe is taken for what it is. Addresses of mail and pages
/// stay, and brackets that close, and what stands beside a digit.
enum VIQR {
  /// Reads a cell.
  static func read(_ cell: Swift.Span<CellSign>, into read: inout [ReadSign]) {
    let hasBrackets = closesBrackets(cell)
    var place = 0
    while place < cell.count {
      if place == 0 || cell[place - 1].isBlank, let end = endOfAddress(in: cell, from: place) {
        while place < end {
          read.append(ReadSign(cell[place]))
          place += 1
        }
      } else if cell[place].isLetter {
        let word = VIQRWord(cell, from: place, hasBrackets)
        word.append(to: &read, cell)
        place = word.end
      } else {
        // A backslash takes the meaning from the sign behind it.
        if cell[place].scalar == 0x5C, place + 1 < cell.count, !cell[place + 1].isLetter {
          place += 1
        }
        read.append(ReadSign(cell[place]))
        place += 1
      }
    }
  }

  /// Whether a text of ASCII has a mark behind a vowel that rarely stands there in other texts.
  static func mayHold(_ text: borrowing Swift.Span<UInt8>) -> Bool {
    for place in text.indices.dropFirst() {
      switch (text[place - 1] | 0x20, text[place]) {
      case (0x61, 0x28), (0x61, 0x5E), (0x65, 0x5E), (0x6F, 0x5E), (0x6F, 0x2B), (0x75, 0x2B),
        (0x6F, 0x2A), (0x75, 0x2A):
        return true
      case (0x61, 0x7E), (0x65, 0x7E), (0x69, 0x7E), (0x6F, 0x7E), (0x75, 0x7E), (0x79, 0x7E),
        (0x61, 0x60), (0x65, 0x60), (0x69, 0x60), (0x6F, 0x60), (0x75, 0x60), (0x79, 0x60):
        return true
      default: break
      }
    }
    return false
  }

  private static func closesBrackets(_ cell: Swift.Span<CellSign>) -> Bool {
    var open = 0
    for place in cell.indices {
      if cell[place].scalar == 0x28 { open += 1 }
      if cell[place].scalar == 0x29 { open -= 1 }
    }
    return open <= 0
  }

  /// Where the address that begins at a place ends; nil where none begins.
  private static func endOfAddress(in cell: Swift.Span<CellSign>, from start: Int) -> Int? {
    var (end, isAddress) = (start, false)
    while end < cell.count, !cell[end].isBlank {
      if cell[end].scalar == 0x40 { isAddress = true }
      if cell[end].scalar == 0x2F, end > start, cell[end - 1].scalar == 0x2F { isAddress = true }
      end += 1
    }
    return isAddress ? end : nil
  }
}

extension CellSign {
  fileprivate var isBlank: Bool { scalar <= 0x20 || scalar == 0xA0 }

  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
}
