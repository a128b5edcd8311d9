/// Where an imported record comes from.
public struct Source: Hashable, Sendable {
  /// The sender's own key of the record.
  public let recordID: String

  /// Whose keys these are, where several senders number alike; empty for the usual sender.
  public let sender: String

  /// A digest of the row as it came: a row that comes again unchanged changes nothing, also when
  /// the office has corrected the record since.
  public let rowDigest: Int64

  public init(recordID: String, sender: String = "", rowDigest: Int64) {
    self.recordID = recordID
    self.sender = sender
    self.rowDigest = rowDigest
  }

  /// What the key of a row without one begins with: a character that no sender's key may hold.
  package static let ownMark: Character = "\u{1}"

  /// The sender's own key; nil where the row had none and was given one from what it says.
  public var shownKey: String? { recordID.first == Self.ownMark ? nil : recordID }
}
