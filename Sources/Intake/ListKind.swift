/// What the rows of a sheet are.
package enum ListKind: String, CaseIterable, Sendable {
  case persons, relatives, contributions
}
