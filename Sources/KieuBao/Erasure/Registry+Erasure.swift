public import Facts
public import People
import Privacy
import Sealing
import Storage

extension Registry {
  /// Erases a person for good: all records of theirs, their relatives, and whatever points to them,
  /// in the registry, its history, its indexes and its files.
  ///
  /// What others share, such as a joint gift, loses the person. Anonymous lines keep the totals of
  /// past statistics. Older copies of the data file hold boxes that nobody can open any more; copies of
  /// the key file have to be destroyed, and ``Erasure/keyCopies`` names those that are known.
  ///
  /// - Throws: `not_found`; `not_permitted` where names, profiles or contributions may not be seen.
  public func erase(
    _ id: Person.ID, because reason: Reason, isTrial: Bool = false, at now: Moment
  ) throws -> Erasure {
    try erase(Deed("person.erase"), reason, isTrial, now) { session in
      _ = try session.row(id.rawValue, of: .person, named: id.description)
      try session.erase(try session.twins().family(of: id))
    }
  }

  /// Erases a relative for good; the person abroad stays.
  ///
  /// - Throws: `not_found`.
  public func erase(
    _ id: Relative.ID, because reason: Reason, isTrial: Bool = false, at now: Moment
  ) throws -> Erasure {
    try erase(Deed("relative.erase"), reason, isTrial, now) { session in
      let row = try session.row(id.rawValue, of: .relative, named: id.description)
      try session.erase(relative: row)
    }
  }

  /// What an entry of the audit log tells of an erasure, for another certificate of it.
  ///
  /// - Throws: `not_found` where the entry is none of an erasure.
  public func erasure(ofEntry number: Int, at now: Moment) throws -> Erasure {
    try perform(Deed("audit.certificate"), at: now) { session in
      guard let row = try session.changes.entry(Int64(number)),
        ["person.erase", "relative.erase"].contains(row.deed)
      else { throw RegistryError.notFound("\(number)") }
      return try erasure(row, in: session)
    }
  }

  private func erase(
    _ deed: Deed, _ reason: Reason, _ isTrial: Bool, _ now: Moment, _ work: (Session) throws -> Void
  ) throws -> Erasure {
    let (rows, entry) = try perform(deed, at: now, isTrial: isTrial) { session in
      session.changes.leavesRemnants = true
      session.because(reason)
      try work(session)
      return (session.trail.text, session.entry)
    }
    if isTrial { return Erasure(rows, entry: nil, isScrubbed: true, keyCopies: []) }
    scrub()
    return try store.transaction { changes in
      changes.isTrial = true
      guard let row = try changes.entry(entry) else { throw RegistryError.notFound("\(entry)") }
      return try erasure(row, in: Session(changes, keyring, at: now))
    }
  }

  /// Clears the files of what was deleted; where that fails now, the next opening does it.
  func scrub() {
    guard (try? store.hasRemnants) ?? true else { return }
    _ = try? store.scrub(patience: 5)
  }

  private func erasure(_ row: AuditRow, in session: Session) throws -> Erasure {
    let user = contents.users.first { $0.id == row.user }?.name
    let copies = try session.changes.keyCopies().filter { $0.head < row.sequence }
    return Erasure(
      row.rows, entry: AuditEntry(row, user: user), isScrubbed: try session.changes.areFilesClear,
      keyCopies: copies.map { KeyCopy(place: $0.place, madeAt: Moment(seconds: $0.madeAt)) })
  }
}
