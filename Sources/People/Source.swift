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
}
