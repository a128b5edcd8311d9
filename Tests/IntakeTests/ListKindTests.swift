import Intake
import Testing

struct ListKindTests {
  @Test func `a list is of persons, relatives or contributions`() {
    #expect(ListKind.allCases.map(\.rawValue) == ["persons", "relatives", "contributions"])
  }
}
