public import Facts

/// What a person at the terminal asked for against the program's advice.
public enum Exception: String, Sendable {
  /// Values that are masked on a screen were shown.
  case reveal

  /// A file was written where others could come by it.
  case unsafePlace = "unsafe_place"
}

extension Registry {
  /// Notes in the audit log that an exception was made, and why.
  ///
  /// Call it before what it speaks of is shown or written: what cannot be noted is not done.
  public func note(_ exception: Exception, because reason: Reason, at now: Moment) throws {
    try perform(Deed("output.\(exception.rawValue)"), at: now) { $0.because(reason) }
  }
}
