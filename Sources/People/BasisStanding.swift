public import Facts

/// How somebody stands to one purpose, by all grounds that were recorded.
public enum BasisStanding: Hashable, Sendable {
  /// A ground holds.
  case held(Ground)

  /// What was recorded holds no longer.
  case expired

  /// The consent was taken back, and none was given since.
  case withdrawn

  /// Somebody objected, and gave no consent since.
  case objected

  /// Nothing was ever recorded.
  case unrecorded
}

extension BasisStanding {
  /// What a registry's records of one person and one purpose come to, in whatever order they were
  /// written: days count, not the order of entry.
  ///
  /// Of what happened on one day, the no counts. Only a consent that was given later and still holds
  /// lifts a no: the office cannot lift it with another ground.
  public init(_ bases: some Sequence<Basis>, on day: Day) {
    var tally = BasisTally()
    for basis in bases { tally.add(basis, on: day) }
    self = tally.standing
  }
}

/// Adds up the records of one person and one purpose.
public struct BasisTally: Sendable {
  private var withdrawn: Day?
  private var objected: Day?

  /// The newest consent that holds.
  private var consent: Day?

  /// The first in order of the other grounds that hold.
  private var ground: Ground?
  private var isRecorded = false

  public init() {}

  /// Adds one record, as it stands on a day.
  public mutating func add(_ basis: Basis, on day: Day) {
    withdrawn = [withdrawn, basis.withdrawn].compactMap(\.self).max()
    objected = [objected, basis.objected].compactMap(\.self).max()
    guard let ground = basis.ground, let granted = basis.granted else { return }
    isRecorded = true
    if let until = basis.until, until < day { return }
    if ground == .consent {
      consent = max(consent ?? granted, granted)
    } else {
      self.ground = self.ground.map { $0.place < ground.place ? $0 : ground } ?? ground
    }
  }

  /// Adds what was added up elsewhere.
  public mutating func add(_ other: BasisTally) {
    withdrawn = [withdrawn, other.withdrawn].compactMap(\.self).max()
    objected = [objected, other.objected].compactMap(\.self).max()
    consent = [consent, other.consent].compactMap(\.self).max()
    ground = [ground, other.ground].compactMap(\.self).min { $0.place < $1.place }
    isRecorded = isRecorded || other.isRecorded
  }

  public var standing: BasisStanding {
    if let last = [withdrawn, objected].compactMap(\.self).max() {
      if let consent, consent > last { return .held(.consent) }
      return withdrawn == last ? .withdrawn : .objected
    }
    if consent != nil { return .held(.consent) }
    if let ground { return .held(ground) }
    return isRecorded ? .expired : .unrecorded
  }
}

extension Ground {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Why somebody's data may not be used for a purpose.
public enum BasisRefusal: String, CaseIterable, Sendable {
  case withdrawn = "consent_withdrawn"
  case objected
  case noBasis = "no_basis"

  public var wording: Wording {
    switch self {
    case .withdrawn: Wording(vi: "đã rút lại sự đồng ý", en: "consent withdrawn")
    case .objected: Wording(vi: "đã phản đối việc sử dụng", en: "objected to the use")
    case .noBasis: Wording(vi: "chưa có căn cứ pháp lý", en: "no legal basis")
    }
  }
}

/// What the office decided for one purpose.
public enum BasisRule: Hashable, Sendable {
  /// Only those are taken for whom a ground is recorded.
  case required

  /// The office relies on one ground for everybody who did not say no.
  case assumed(Ground)

  /// Nothing is decided: all who did not say no are taken, and those without a ground are told.
  case undecided

  /// Whether somebody may be taken; nil when they may.
  public func refusal(of standing: BasisStanding) -> BasisRefusal? {
    switch (standing, self) {
    case (.withdrawn, _): .withdrawn
    case (.objected, _): .objected
    case (.held, _): nil
    case (.expired, .required), (.unrecorded, .required): .noBasis
    case (.expired, _), (.unrecorded, _): nil
    }
  }

  /// Whether somebody is taken without a ground that the program knows of.
  public func isUnproved(_ standing: BasisStanding) -> Bool {
    self == .undecided && (standing == .unrecorded || standing == .expired)
  }
}

/// For which purpose an output was made, by which rule, and for how many nothing is recorded.
public struct BasisAccount: Hashable, Sendable {
  public let purpose: Purpose
  public let rule: BasisRule

  /// The document that the office's rule is from.
  public let document: String?

  /// How many were taken though no ground is recorded.
  public let unrecorded: Int

  public init(purpose: Purpose, rule: BasisRule, document: String? = nil, unrecorded: Int) {
    self.purpose = purpose
    self.rule = rule
    self.document = document
    self.unrecorded = unrecorded
  }

  /// What stands below the list: the purpose, its ground, and for how many nothing is recorded.
  public var note: Wording {
    Wording(
      vi: "Mục đích sử dụng: \(purpose.name.vi.lowercased())\(ground.vi)\(gap.vi).",
      en: "Purpose: \(purpose.name.en)\(ground.en)\(gap.en).")
  }

  private var ground: Wording {
    guard case .assumed(let ground) = rule else { return Wording(vi: "", en: "") }
    return Wording(
      vi: "; căn cứ: \(ground.name.vi.lowercased())" + (document.map { " (\($0))" } ?? ""),
      en: "; ground: \(ground.name.en)" + (document.map { " (\($0))" } ?? ""))
  }

  private var gap: Wording {
    guard unrecorded > 0 else { return Wording(vi: "", en: "") }
    return Wording(
      vi: "; chưa ghi căn cứ pháp lý: \(unrecorded) người",
      en: "; no legal basis recorded for \(unrecorded)")
  }
}
