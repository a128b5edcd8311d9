public import Facts
public import People

/// What a list of nominees is asked to cover.
public struct NominationScope: Hashable, Sendable {
  /// The day of the list: it decides which rules are in force, and nothing given later counts.
  public let asOf: Day

  /// The days whose contributions count, besides what each rule says itself.
  public let span: Span

  /// The code of the only award form asked for; nil for all.
  public let form: String?

  /// The registry's own code, of a commune or a province; nil where it has none.
  public let locality: String?

  /// The code of the only campaign whose rules are asked; nil for all rules.
  public let campaign: String?

  public init(
    asOf: Day, span: Span = .always, form: String? = nil, locality: String? = nil,
    campaign: String? = nil
  ) {
    self.asOf = asOf
    self.span = span
    self.form = form
    self.locality = locality
    self.campaign = campaign
  }
}

/// What the rules must know of a giver besides the gifts.
public struct Standing: Hashable, Sendable {
  public let status: LifeStatus

  /// Why the giver may not be put forward whatever was given; nil when nothing stands against it.
  public let bar: Bar?

  public init(status: LifeStatus = .active, bar: Bar? = nil) {
    self.status = status
    self.bar = bar
  }

  /// What stands against putting somebody forward.
  public enum Bar: Hashable, Sendable {
    /// The person's data may not be used for commendation.
    case basis(BasisRefusal)
    /// Something is open, such as a complaint: the law allows no proposal meanwhile.
    case underReview(HoldKind)
  }
}
