public import Facts

/// What a renewal of keys would do, or did.
public struct Rotation: Equatable, Sendable {
  /// Whether an earlier renewal was cut off, which is only carried to its end.
  public let isContinued: Bool

  /// The keys that get a new generation, by name, such as `class/identity`.
  public let renewed: [String]

  /// Who gets the new keys, by name.
  public let holders: [String]

  /// Whether the recovery sheets get them too.
  public let isForSheets: Bool

  /// How many records have boxes that are sealed again.
  public let records: Int
}

/// How far a renewal of keys has come.
public struct RotationProgress: Equatable, Sendable {
  public enum Step: Equatable, Sendable {
    /// Tags are made anew. Nothing is saved yet.
    case tags

    /// Boxes are sealed again. What is told as done is saved.
    case boxes
  }

  public let step: Step

  /// How many records are done, of how many.
  public let done: Int
  public let total: Int

  public init(step: Step, done: Int, total: Int) {
    (self.step, self.done, self.total) = (step, done, total)
  }
}

/// One key of the registry, with what is known of it.
public struct KeyAccount: Equatable, Sendable {
  /// Such as `class/identity`, `index/phone`, `integrity`, `root`.
  public let name: String

  /// Its generation, from 1.
  public let epoch: Int

  /// Since when it is in use.
  public let since: Moment

  /// Who holds it, by name.
  public let holders: [String]

  /// Whether the recovery sheets hold it.
  public let isWithSheets: Bool

  /// How many boxes each generation of a class key has; empty for other keys.
  public let boxes: [Int: Int]

  /// How many boxes are still sealed with an older generation.
  public var boxesLeft: Int { boxes.filter { $0.key < epoch }.values.reduce(0, +) }
}
