import Matching
import Testing

struct VerdictTests {
  @Test func `a pair is of one person or to be looked at`() {
    #expect(Verdict.allCases.map(\.rawValue) == ["same", "review"])
  }
}
