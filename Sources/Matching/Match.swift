package import Facts

/// Two records that may be of one person, and why.
package struct Match: Equatable, Sendable {
  /// The lesser number of the two.
  package let a: Int64
  package let b: Int64

  /// How likely they are of one person, from 0 to 1.
  ///
  /// Of a hundred pairs with 0.9, some ninety are, where mistakes are about as frequent as in most
  /// registries; the more records there are, the more must agree for the same score.
  package let score: Double
  package let verdict: Verdict

  /// What speaks for and against it, the weightiest first.
  package let reasons: [MatchReason]

  /// The other record of the pair.
  package func other(than id: Int64) -> Int64 { id == a ? b : a }
}

/// One thing that speaks for two records being of one person, or against it.
package struct MatchReason: Hashable, Sendable {
  /// A stable word for programs: `dob_swapped`.
  package let code: String

  /// The reason in words; never a value of either record.
  package let wording: Wording

  /// In bits: each bit doubles the odds that the two are one person; negative speaks against it.
  package let weight: Double
}
