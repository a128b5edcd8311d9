import Facts
import Naming

// What a heading says beyond its first words.

extension Heading {
  /// `NĂM SINH NAM`: the year of the birth of men.
  mutating func readSexOfBirth(_ text: String) {
    guard concept == .birth, let last = text.split(whereSeparator: { !$0.isLetter }).last else {
      return
    }
    switch String(last).composed.lowercased() {
    case "nam" where folded(text) != "nam": others = [.male]
    case "nữ", "nu": others = [.female]
    default: break
    }
  }

  /// `VNĐ`, `USD`, `Bằng ngoại tệ (USD)`: sums in a column for each currency.
  mutating func readMoney(_ written: HeadingText) {
    guard unit?.currency != nil else { return }
    let isBare =
      concept == nil && written.words.count <= 3
      && written.words.allSatisfy {
        HeadingLexicon.shared[$0] == .filler || $0 == "bang" || $0 == "tien"
      }
    let isForeign = concept == .currency && written.words.suffix(2) == ["ngoai", "te"]
    if isBare || isForeign { (concept, score) = (.amount, 0.9) }
  }

  /// `Về thăm ai (tên thân nhân)`: what is asked stands in the brackets.
  mutating func adopt(_ additions: [String]) {
    for addition in additions {
      let heading = Heading(addition)
      guard let found = heading.concept, heading.score >= 0.85, !found.isBeside, !found.isWeak,
        found != .refused
      else { continue }
      (concept, others, score) = (found, heading.others, 0.7)
      qualifiers.formUnion(heading.qualifiers)
      relation = relation ?? heading.relation
      return
    }
  }

  /// `Thân nhân / điện thoại`: all that is told of the relative stands in one cell.
  mutating func readRelativeFirst(_ text: String) {
    guard let told = concept, [.phone, .address, .birth].contains(told),
      qualifiers.contains(.relative)
    else { return }
    let pieces = text.split { "/,;&-–+\n".contains($0) }
    guard pieces.count > 1, Heading(String(pieces[0])).concept == .relatives else { return }
    (concept, others) = (.relatives, [told] + others)
  }

  /// `Chức danh / Nghề nghiệp`: of several things named side by side, the one there is a place for.
  mutating func readPieces(of text: String) {
    guard !others.contains(.refused) else { return }
    let pieces = text.split { "/,;&\n".contains($0) }
    guard pieces.count > 1 else { return }
    for piece in pieces {
      let heading = Heading(String(piece))
      guard let found = heading.concept, heading.score >= 0.85, !found.isBeside, !found.isWeak,
        found != .refused, heading.qualifiers.isEmpty
      else { continue }
      (concept, score) = (found, 0.8)
      return
    }
  }
}
