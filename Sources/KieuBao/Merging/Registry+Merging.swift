public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Says that two records are of one person: `other` is a twin of `kept` from now on.
  ///
  /// Nothing of either is moved or lost; ``unmerge(_:at:)`` takes it back. The twin is passed over by
  /// lists, and its gifts, awards and relatives count as those of the record that is kept.
  ///
  /// - Throws: `not_found`; `bad_merge` for one record twice, and where one of them is merged or
  ///   restricted.
  public func merge(_ other: Person.ID, into kept: Person.ID, at now: Moment) throws {
    try perform(Deed("person.merge"), at: now) { try $0.merge(other, into: kept) }
  }

  /// Takes a merge back: the record stands for itself again, as it was before.
  ///
  /// - Throws: `not_found`; `not_merged`.
  public func unmerge(_ id: Person.ID, at now: Moment) throws {
    try perform(Deed("person.unmerge"), at: now) { session in
      var (row, profile) = try session.profile(id)
      guard let merger = profile.merger else { throw RegistryError.conflict(.notMerged) }
      profile.status = merger.formerStatus
      profile.merger = nil
      try session.replace(Personal(profile), in: row)
    }
  }

  /// The records merged into a person's, directly or by another, by number.
  ///
  /// - Throws: `not_found`.
  public func twins(of id: Person.ID, at now: Moment) throws -> [Person] {
    try perform(Deed("person.show"), at: now) { session in
      _ = try session.row(id.rawValue, of: .person, named: id.description)
      let twins = try session.twins().records(of: id).dropFirst()
      session.noteRead(.person, twins.map(\.rawValue))
      return try twins.map(session.person)
    }
  }
}

extension Session {
  /// Says that a record is a twin of another.
  ///
  /// - Throws: `not_found`; `bad_merge`.
  func merge(_ other: Person.ID, into kept: Person.ID) throws {
    let keeper = try profile(kept).profile
    let (row, former) = try profile(other)
    guard kept != other else { throw RegistryError.conflict(.sameRecord) }
    for profile in [keeper, former] where [.merged, .restricted].contains(profile.status) {
      throw RegistryError.conflict(.cannotMerge(profile.status))
    }
    var profile = former
    profile.status = .merged
    profile.merger = Merger(into: kept, formerStatus: former.status)
    try replace(Personal(profile), in: row)
    _ = changes.nextNumber(of: Session.merges)
  }

  /// The row of a person, and the profile in it.
  ///
  /// - Throws: `not_found`; `not_permitted` where profiles may not be seen.
  func profile(_ id: Person.ID) throws -> (row: SealedRow, profile: Profile) {
    let row = try row(id.rawValue, of: .person, named: id.description)
    return (row, try needed(try open(row, empty: Profile())))
  }
}

extension Problem {
  fileprivate static let sameRecord = Problem(
    "bad_merge",
    message: Wording(
      vi: "không thể gộp một hồ sơ vào chính nó", en: "a record cannot be merged into itself"))

  fileprivate static func cannotMerge(_ status: LifeStatus) -> Problem {
    let isMerged = status == .merged
    return Problem(
      "bad_merge",
      message: Wording(
        vi: isMerged ? "một trong hai hồ sơ đã gộp" : "một trong hai hồ sơ đang bị hạn chế xử lý",
        en: isMerged ? "one of the records is merged already" : "one of the records is restricted"),
      hint: isMerged
        ? Wording(
          vi: "gộp với hồ sơ được giữ, hoặc ‘kieubao person unmerge’ trước",
          en: "merge with the record that is kept, or ‘kieubao person unmerge’ first") : nil)
  }

  fileprivate static let notMerged = Problem(
    "not_merged",
    message: Wording(vi: "hồ sơ này không phải hồ sơ đã gộp", en: "this record was not merged"))
}
