/// What is to be made of two records that resemble each other.
package enum Verdict: String, CaseIterable, Sendable {
  /// The same person, as good as certainly.
  case same

  /// Perhaps the same: for somebody to look at.
  case review
}
