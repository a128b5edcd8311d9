extension Paper {
  /// A QR code, for a camera to read.
  public struct Code: Equatable, Sendable {
    /// What it says; capital letters, digits and `$%*+-./:` take the least room.
    public let text: String

    /// How long its side is, in millimetres, with the white edge that a camera needs.
    public let side: Int

    /// What stands below it.
    public let caption: String?

    public init(_ text: String, side: Int = 30, caption: String? = nil) {
      self.text = text
      self.side = side
      self.caption = caption
    }
  }
}
