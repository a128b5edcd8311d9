public import Localities

/// The home of somebody on a list, in the units of today and in those before.
public struct ListedHome: Hashable, Sendable {
  public let commune: CommuneCode

  /// The units until 30/6/2025, as far as they can be told.
  public let former: FormerHome

  /// The former units are told with the help of the words the home was given in; nil where there are
  /// none, or they may not be seen.
  public init(_ commune: CommuneCode, asWritten text: String? = nil) {
    self.commune = commune
    former = FormerHome.of(commune, asWritten: text)
  }
}
