/// What speaks for each reading of a cell.
struct CellReadings {
  /// For the cell as it stands.
  var unicode = Evidence()

  /// The points of each other encoding, by its place in ``LegacyEncoding/ofBytes``; VIQR comes last.
  var scores = SIMD16<Int32>(repeating: .min)

  static let viqr = LegacyEncoding.ofBytes.count

  static let encodings = LegacyEncoding.ofBytes + [.viqr]

  /// The place of the best reading other than Unicode; the likeliest encoding of several.
  var best: Int {
    var best = 0
    for place in 1...Self.viqr where scores[place] > scores[best] { best = place }
    return best
  }

  /// By how many points a reading is better than Unicode.
  func gain(_ place: Int) -> Int {
    scores[place] == .min ? .min : Int(scores[place]) - unicode.score
  }

  /// Whether every other reading is worse by a word at least.
  func isAlone(_ place: Int) -> Bool {
    (0...Self.viqr).allSatisfy {
      $0 == place || scores[$0] == .min || scores[$0] + 2 <= scores[place]
    }
  }

  /// How much better it must be to be believed without other cells: one word that no other text would
  /// have, or three that could be Vietnamese.
  static func clearGain(_ place: Int) -> Int { place == viqr ? 4 : 3 }
}

extension CellScan {
  /// Weighs all readings of the cell.
  mutating func readings() -> CellReadings {
    var readings = CellReadings()
    switch kind {
    case .unicode: break
    case .plain: readings.scores[CellReadings.viqr] = score(.viqr)
    case .bytes:
      readings.unicode = evidence(.unicode)
      for (place, encoding) in LegacyEncoding.ofBytes.enumerated() {
        readings.scores[place] = score(encoding)
      }
    }
    return readings
  }

  mutating func evidence(_ encoding: LegacyEncoding) -> Evidence {
    decode(encoding)
    return Evidence(read.span, in: encoding)
  }

  private mutating func score(_ encoding: LegacyEncoding) -> Int32 {
    Int32(truncatingIfNeeded: evidence(encoding).score)
  }
}
