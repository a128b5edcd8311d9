/// The name of a person, as its bearer writes it.
public struct PersonName: Hashable, Sendable {
  /// The name in Unicode NFC, its words one space apart.
  public let text: String

  package init(stored text: String) {
    self.text = text
  }
}
