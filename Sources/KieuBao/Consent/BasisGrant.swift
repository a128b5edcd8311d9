public import Facts
public import People

/// A ground that is to be recorded: for which purposes, from when to when, and what proves it.
public struct BasisGrant: Sendable {
  public let purposes: [Purpose]
  public let ground: Ground
  public let on: Day
  public let until: Day?
  public let evidence: Evidence

  /// Checks what was told.
  ///
  /// `day` is the day it is: nothing is granted in the future.
  ///
  /// - Throws: `missing` without a purpose, `future_date`, `bad_date` for an end before the
  ///   beginning, `too_long`, `control_character`.
  public init(
    _ ground: Ground = .consent, for purposes: [Purpose], on: Day, until: Day? = nil,
    evidence: Evidence = Evidence(), asOf day: Day
  ) throws(Problem) {
    guard !purposes.isEmpty else { throw CleanText.missing("purpose") }
    if on > day { throw .inTheFuture }
    if let until, until < on {
      throw Problem(
        "bad_date", field: "until",
        message: Wording(
          vi: "hết hạn trước ngày có hiệu lực", en: "it ends before it begins"),
        hint: Wording(vi: "kiểm tra lại --on và --until", en: "check --on and --until"))
    }
    self.purposes = purposes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.ground = ground
    self.on = on
    self.until = until
    self.evidence = try evidence.cleaned()
  }
}

/// A no that is to be recorded.
public struct Refusal: Sendable {
  /// How somebody says no.
  public enum Kind: Sendable {
    /// A consent is taken back.
    case withdrawal

    /// The use is objected to, whatever its ground.
    case objection
  }

  public let kind: Kind

  /// Empty for all purposes.
  public let purposes: [Purpose]
  public let on: Day

  /// The paper that proves it.
  public let document: String?

  /// Checks what was told.
  ///
  /// - Throws: `future_date`, `too_long`, `control_character`.
  public init(
    _ kind: Kind, of purposes: [Purpose], on: Day, document: String? = nil, asOf day: Day
  ) throws(Problem) {
    if on > day { throw .inTheFuture }
    self.kind = kind
    self.purposes = purposes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.on = on
    self.document = try document.map { text throws(Problem) in
      try CleanText.line(text, field: "evidence", limit: 300)
    }
  }
}

extension Evidence {
  fileprivate func cleaned() throws(Problem) -> Evidence {
    var evidence = self
    if let document {
      evidence.document = try CleanText.line(document, field: "document", limit: 300)
    }
    if let takenBy {
      evidence.takenBy = try CleanText.line(takenBy, field: "taken_by", limit: 120)
    }
    return evidence
  }
}

extension Problem {
  fileprivate static let inTheFuture = Problem(
    "future_date", field: "on",
    message: Wording(vi: "ngày ở tương lai", en: "the date is in the future"),
    hint: Wording(vi: "kiểm tra lại --on", en: "check --on"))
}
