/// Reads the home of a person from the words of a source.
public enum HomePlace {
  /// The present commune a text names for certain; nil where anything about it is open.
  ///
  /// ``PlaceText`` tells why, and what else it may be.
  public static func resolve(_ text: some StringProtocol) -> CommuneCode? {
    let finding = PlaceText.find(text)
    return finding.grade == .certain ? finding.commune : nil
  }
}
