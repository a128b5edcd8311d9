/// What an officer says about the columns of a sheet, kept in a small file and used again.
package struct SheetMap: Equatable, Sendable {
  package init() {}
}
