import Facts

/// Whether a word for a relative means the person's husband or wife: `vợ`, `chồng`, `wife`.
///
/// Not who was one (`vợ cũ`), not two people (`vợ chồng`), and not whom only a husband or a wife
/// ties to the person (`mẹ vợ`).
package func isSpouse(_ relation: String) -> Bool {
  let words = relation.composed.lowercased().split { !$0.isLetter }.map(String.init)
  guard let first = words.first, spouses.contains(first) else { return false }
  return words.dropFirst().allSatisfy { !spouses.contains($0) && !former.contains($0) }
}

private let spouses: Set = ["vợ", "chồng", "wife", "husband", "spouse"]
private let former: Set = ["cũ", "trước", "former", "ex", "late"]
