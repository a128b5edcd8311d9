import Naming

/// The commune, district or province that the lines above a list name.
enum TitleUnit {
  /// The text of the unit with its kind: `PHƯỜNG QUẢNG PHÚ`; nil where no line names one.
  ///
  /// A line of its own goes before words within a sentence.
  static func find(in lines: [String]) -> String? {
    let found = lines.compactMap { line in unit(in: line).map { (line: line, unit: $0) } }
    let own = found.first { folded($0.unit) == folded($0.line) || isOffice($0.line) }
    return (own ?? found.first)?.unit
  }

  /// Whether the line is the name of an office: `ỦY BAN NHÂN DÂN XÃ A`.
  private static func isOffice(_ line: String) -> Bool {
    let words = folded(line)
    return ["uy ban", "ubnd", "ubmttq", "uy ban mttq", "mttq", "hoi "].contains {
      words.hasPrefix($0)
    }
  }

  private static func unit(in line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    let letters = words.map { folded($0) }
    for kind in kinds {
      guard
        let place = letters.indices.first(where: { start in
          kind.indices.allSatisfy { start + $0 < letters.count && letters[start + $0] == kind[$0] }
        })
      else { continue }
      let name = words[(place + kind.count)...].prefix(5).prefix { word in
        word.first.map { $0.isUppercase || $0.isNumber } ?? false
      }
      guard !name.isEmpty else { continue }
      let unit = (words[place..<(place + kind.count)] + name).joined(separator: " ")
      return String(unit.prefix { !",;.()".contains($0) })
    }
    return nil
  }

  /// The smallest kind first.
  private static let kinds = [
    ["phuong"], ["xa"], ["thi", "tran"], ["dac", "khu"], ["quan"], ["huyen"], ["thi", "xa"],
    ["thanh", "pho"], ["tinh"],
  ]
}
